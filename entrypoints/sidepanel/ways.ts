import type { NoteWays } from '../../components/console/model';

/** How a case note leaves the console; nothing of it goes over any network. */
export const noteWays: NoteWays = {
  async copy(text) {
    try {
      await navigator.clipboard.writeText(text);
      return true;
    } catch {
      return false;
    }
  },
  save(page, name) {
    const link = document.createElement('a');
    link.href = URL.createObjectURL(new Blob([page], { type: 'text/html' }));
    link.download = name;
    link.click();
    // The browser has taken hold of it by the next task.
    setTimeout(() => URL.revokeObjectURL(link.href));
  },
  print(page) {
    const frame = document.createElement('iframe');
    frame.hidden = true;
    frame.srcdoc = page;
    frame.onload = () => {
      frame.contentWindow?.print();
      frame.remove();
    };
    document.body.append(frame);
  },
};

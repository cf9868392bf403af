import { element } from './dom';
import { type Form, VALUES } from './making';

/** Somebody's data in what is no text: fields, pictures, what a stylesheet paints. */
export const BOX_FORMS: Record<string, Form> = {
  fields: ({ person, planted, say }) =>
    VALUES.map((key) => {
      const field = element('input', { 'aria-label': say.label(key) }) as HTMLInputElement;
      field.value = person[key];
      planted.push({ element: field });
      return field;
    }),
  area: ({ person, planted }) => {
    const area = element('textarea', {}) as HTMLTextAreaElement;
    area.value = `${person.name}\n${person.street}`;
    planted.push({ element: area });
    return [area];
  },
  choice: ({ person, planted }) => {
    const select = element('select', {}, element('option', {}, `${person.street}, ${person.town}`));
    planted.push({ element: select });
    return [select];
  },
  picture: ({ person, planted }) => {
    const picture = element('img', {
      src: drawing(person.first),
      alt: '',
      width: '96',
      height: '48',
    });
    planted.push({ element: picture });
    return [picture];
  },
  canvas: ({ person, planted }) => {
    const canvas = element('canvas', { width: '200', height: '40' }) as HTMLCanvasElement;
    canvas.getContext('2d')?.fillText(person.name, 5, 20);
    planted.push({ element: canvas });
    return [canvas];
  },
  awaited: ({ person, planted }) => {
    const field = element('input', { placeholder: person.name });
    planted.push({ element: field });
    return [field];
  },
  pressed: ({ person, planted }) => {
    const button = element('input', { type: 'button', value: person.name });
    planted.push({ element: button });
    return [button];
  },
  // No higher than a line of text.
  flat: ({ person, planted }) => {
    const picture = element('img', {
      src: drawing(person.email),
      alt: '',
      width: '180',
      height: '20',
    });
    planted.push({ element: picture });
    return [picture];
  },
  broken: ({ person, planted }) => {
    const picture = element('img', { src: 'data:image/png,nothing', alt: person.name });
    planted.push({ element: picture });
    return [picture];
  },
  backdrop: ({ person, planted }) => {
    const part = element('div', {
      style: `height: 48px; width: 96px; background-image: url("${drawing(person.first)}")`,
    });
    planted.push({ element: part });
    return [part];
  },
  painted: ({ person, planted }) => {
    const name = `whose-${person.order}`;
    const part = element('div', { class: name, 'data-whose': person.name });
    planted.push({ element: part });
    return [element('style', {}, `.${name}::before { content: attr(data-whose) }`), part];
  },
};

function drawing(words: string): string {
  const svg = `<svg xmlns="http://www.w3.org/2000/svg" width="96" height="48"><text y="30">${words}</text></svg>`;
  return `data:image/svg+xml,${encodeURIComponent(svg)}`;
}

import 'shepherd.js/dist/css/shepherd.css';
import Shepherd, { type Tour } from 'shepherd.js';
import { holeIn, type Subject, TITLE, WORDS, wanted } from './types';

let tour: Tour | null = null;

/** As in the example of its documentation: modal overlay, scrolling, a cancel icon. */
export const subject: Subject = {
  point(at) {
    if (!tour) {
      const home = at.element?.closest('dialog, [popover], :fullscreen') as HTMLElement | null;
      tour = new Shepherd.Tour({
        useModalOverlay: at.option !== 'click' && at.option !== 'veil',
        defaultStepOptions: { cancelIcon: { enabled: true }, scrollTo: true },
        ...(at.option === 'home' && home && { stepsContainer: home, modalContainer: home }),
      });
    }
    const step = tour.addStep({
      title: TITLE,
      text: WORDS,
      attachTo: { element: wanted(at) as HTMLElement, on: 'bottom' },
      buttons: [{ text: 'Next', action: () => tour?.next() }],
    });
    if (tour.isActive()) {
      const before = tour.steps[0];
      tour.show(step.id);
      if (before && before !== step) tour.removeStep(before.id);
    } else void tour.start();
  },
  end() {
    void tour?.cancel();
    tour = null;
  },
  bubble: () => document.querySelector('.shepherd-element'),
  ring: () => holeIn(document.querySelector<SVGPathElement>('.shepherd-modal-is-visible path')),
  close: () => document.querySelector('.shepherd-cancel-icon'),
};

import 'intro.js/introjs.css';
import introJs from 'intro.js';
import rightToLeft from 'intro.js/introjs-rtl.css?inline';
import { type Subject, TITLE, WORDS, wanted } from './types';

type Tour = ReturnType<typeof introJs.tour>;
let tour: Tour | null = null;

/** As in its documentation, with its defaults. */
export const subject: Subject = {
  point(at) {
    const element = wanted(at) as string | HTMLElement;
    const step = { element, title: TITLE, intro: WORDS };
    if (tour) {
      const known = tour.getSteps().findIndex((one) => one.element === at.element);
      if (known < 0) tour.addStep(step);
      void tour.goToStep(known < 0 ? tour.getSteps().length : known + 1);
      return;
    }
    const home = at.element?.closest<HTMLElement>('dialog, [popover], :fullscreen');
    if (at.option === 'rtl') document.head.append(styleOf(rightToLeft));
    tour = introJs.tour(at.option === 'home' && home ? home : undefined);
    tour.setOptions({ steps: [step] });
    void tour.start();
  },
  end() {
    void tour?.exit(true);
    tour = null;
  },
  bubble: () => document.querySelector('.introjs-tooltip'),
  ring: () => document.querySelector('.introjs-helperLayer')?.getBoundingClientRect() ?? null,
  close: () => document.querySelector('.introjs-skipbutton'),
};

function styleOf(css: string): HTMLStyleElement {
  const style = document.createElement('style');
  style.textContent = css;
  return style;
}

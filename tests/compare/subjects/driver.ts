import 'driver.js/dist/driver.css';
import { type Driver, driver } from 'driver.js';
import { holeIn, type Subject, TITLE, WORDS, wanted } from './types';

let tour: Driver | null = null;

/** As in its documentation, with its defaults. */
export const subject: Subject = {
  point(at) {
    tour ??= driver({
      ...(at.option === 'motion' && { animate: false }),
      ...(at.option === 'late' && { waitForElement: 3000 }),
    });
    const steps = [{ element: wanted(at), popover: { title: TITLE, description: WORDS } }];
    tour.setSteps(steps);
    if (tour.isActive()) tour.moveTo(0);
    else tour.drive();
  },
  end() {
    tour?.destroy();
    tour = null;
  },
  bubble: () => document.querySelector('.driver-popover'),
  ring: () => holeIn(document.querySelector<SVGPathElement>('.driver-overlay path')),
  close: () => document.querySelector('.driver-popover-close-btn'),
};

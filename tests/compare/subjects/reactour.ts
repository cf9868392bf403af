import { type StepType, TourProvider, useTour } from '@reactour/tour';
import { createElement, useEffect } from 'react';
import { createRoot, type Root } from 'react-dom/client';
import { type At, type Subject, TITLE, WORDS, wanted } from './types';

let root: Root | null = null;
let holder: HTMLElement | null = null;
let steps: StepType[] = [];

/** As in its documentation, with its defaults. */
export const subject: Subject = {
  point(at) {
    if (!root) {
      holder = document.createElement('div');
      document.body.append(holder);
      root = createRoot(holder);
    }
    const observed = at.option === 'late' || at.option === 'replaced';
    const step: StepType = {
      selector: wanted(at),
      content: `${TITLE}. ${WORDS}`,
      ...(observed && { mutationObservables: ['body'], resizeObservables: ['body'] }),
    };
    if (!steps.some((one) => one.selector === step.selector)) steps = [...steps, step];
    const current = steps.findIndex((one) => one.selector === step.selector);
    root.render(createElement(App, { at, steps, current }));
  },
  end() {
    root?.unmount();
    holder?.remove();
    root = null;
    steps = [];
  },
  bubble: () => document.querySelector('.reactour__popover'),
  ring() {
    const hole = document.querySelector('.reactour__mask mask rect:nth-of-type(2)');
    if (!hole) return null;
    const { x, y, width, height } = getComputedStyle(hole);
    const [left, top, wide, high] = [x, y, width, height].map(Number.parseFloat);
    return wide && high ? new DOMRect(left, top, wide, high) : null;
  },
  close: () => document.querySelector('.reactour__close-button'),
};

interface AppProps {
  at: At;
  steps: StepType[];
  current: number;
}

function App({ at, steps: all, current }: AppProps) {
  return createElement(TourProvider, {
    steps: all,
    className: 'reactour__popover',
    maskClassName: 'reactour__mask',
    // biome-ignore lint/correctness/noChildrenProp: its type takes them no other way.
    children: createElement(Opener, { steps: all, current }),
    ...(at.option === 'rtl' && { rtl: true }),
    ...(at.option === 'tab' && { disableFocusLock: true }),
  });
}

/** Opens it, as the documentation does from a button of the page. */
function Opener({ steps: all, current }: { steps: StepType[]; current: number }) {
  const { setIsOpen, setSteps, setCurrentStep } = useTour();
  useEffect(() => {
    setSteps?.(all);
    setCurrentStep(current);
    setIsOpen(true);
  }, [all, current, setCurrentStep, setIsOpen, setSteps]);
  return null;
}

import { createElement, useEffect } from 'react';
import { createRoot, type Root } from 'react-dom/client';
import { type Props, useJoyride } from 'react-joyride';
import { type At, holeIn, type Subject, TITLE, WORDS, wanted } from './types';

let root: Root | null = null;
let holder: HTMLElement | null = null;
let steps: Props['steps'] = [];

/** As in its documentation; `skipBeacon`, since otherwise it waits for a click before it shows anything. */
export const subject: Subject = {
  point(at) {
    if (!root) {
      holder = document.createElement('div');
      document.body.append(holder);
      root = createRoot(holder);
    }
    const target = wanted(at) as string | HTMLElement;
    if (!steps.some((one) => one.target === target))
      steps = [...steps, { target, title: TITLE, content: WORDS }];
    const current = steps.findIndex((one) => one.target === target);
    root.render(createElement(App, { at, steps, current }));
  },
  end() {
    root?.unmount();
    holder?.remove();
    root = null;
    steps = [];
  },
  bubble: () => document.querySelector('.react-joyride__tooltip'),
  ring: () => holeIn(document.querySelector<SVGPathElement>('.react-joyride__spotlight path')),
  close: () => document.querySelector('.react-joyride__tooltip [data-action="close"]'),
};

interface AppProps {
  at: At;
  steps: Props['steps'];
  current: number;
}

function App({ at, steps: all, current }: AppProps) {
  const { controls, Tour } = useJoyride(propsOf(at, all));
  // biome-ignore lint/correctness/useExhaustiveDependencies: the controls are others at each rendering.
  useEffect(() => {
    if (all.length > 1) controls.go(current);
  }, [current]);
  return Tour;
}

function propsOf(at: At, all: Props['steps']): Props {
  const home = at.element?.closest<HTMLElement>('dialog, [popover], :fullscreen');
  return {
    run: true,
    continuous: true,
    steps: all,
    options: {
      skipBeacon: true,
      ...(at.option === 'tab' && { disableFocusTrap: true }),
      ...(at.option === 'veil' && { hideOverlay: true }),
      ...(at.option === 'motion' && { scrollDuration: 0 }),
      ...(at.option === 'late' && { targetWaitTimeout: 3000 }),
    },
    ...(at.option === 'home' && home && { portalElement: home }),
  };
}

/** A subject's name, and the documented option by which a row that fails by default may pass. */
export interface SubjectInfo {
  id: string;
  name: string;
  /** The package whose version is printed; null for Signpost. */
  package: string | null;
  options: Record<string, string>;
}

export const SUBJECTS: SubjectInfo[] = [
  { id: 'signpost', name: 'Signpost', package: null, options: {} },
  {
    id: 'driver',
    name: 'driver.js',
    package: 'driver.js',
    options: { late: 'waitForElement', motion: 'animate: false' },
  },
  {
    id: 'shepherd',
    name: 'Shepherd',
    package: 'shepherd.js',
    options: {
      home: 'stepsContainer',
      click: 'useModalOverlay: false',
      veil: 'useModalOverlay: false',
    },
  },
  {
    id: 'intro',
    name: 'Intro.js',
    package: 'intro.js',
    options: { home: 'tour(dialog)', rtl: 'introjs-rtl.css' },
  },
  {
    id: 'joyride',
    name: 'React Joyride',
    package: 'react-joyride',
    options: {
      home: 'portalElement',
      tab: 'disableFocusTrap',
      veil: 'hideOverlay',
      motion: 'scrollDuration: 0',
      late: 'targetWaitTimeout',
    },
  },
  {
    id: 'reactour',
    name: 'Reactour',
    package: '@reactour/tour',
    options: {
      rtl: 'rtl',
      tab: 'disableFocusLock',
      late: 'mutationObservables',
      replaced: 'mutationObservables',
    },
  },
];

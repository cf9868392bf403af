/** @jsxImportSource ./jsx */
/** 20 px line drawings of our own. */
const PATHS = {
  grip: 'M7.5 5v.01M12.5 5v.01M7.5 10v.01M12.5 10v.01M7.5 15v.01M12.5 15v.01',
  close: 'M5.5 5.5l9 9M14.5 5.5l-9 9',
  more: 'M5 12.5l5-5 5 5',
  pause: 'M7 5.5v9M13 5.5v9',
  stop: 'M5.5 5.5h9v9h-9z',
  less: 'M5 7.5l5 5 5-5',
};

export function Icon({ name }: { name: keyof typeof PATHS }) {
  return (
    <svg width="20" height="20" viewBox="0 0 20 20" aria-hidden="true">
      <path
        d={PATHS[name]}
        fill="none"
        stroke="currentColor"
        stroke-width={name === 'grip' ? '2.4' : '1.8'}
        stroke-linecap="round"
      />
    </svg>
  );
}

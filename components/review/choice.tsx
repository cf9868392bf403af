import type { ComponentChildren } from 'preact';
import { useRef } from 'preact/hooks';

interface Props {
  name: string;
  label: string;
  value: string;
  choose(value: string): void;
  children: ComponentChildren;
}

/**
 * A list to choose from that gives the keys back: a letter pressed in a list chooses by it, and the
 * next one is meant for the desk. Chosen with the mouse it lets go at once, with the keyboard on Esc.
 */
export function Choice({ name, label, value, choose, children }: Props) {
  const pointed = useRef(false);
  return (
    <select
      name={name}
      aria-label={label}
      value={value}
      onPointerDown={() => {
        pointed.current = true;
      }}
      onKeyDown={({ key, currentTarget }) => {
        pointed.current = false;
        if (key === 'Escape') currentTarget.blur();
      }}
      onChange={({ currentTarget }) => {
        choose(currentTarget.value);
        if (pointed.current) currentTarget.blur();
      }}
    >
      {children}
    </select>
  );
}

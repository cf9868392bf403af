interface Props {
  value: string;
  name(reviewer: string): void;
}

/** Whose verdicts these are. Each letter counts at once: what is shown anew meanwhile keeps it. */
export function Initials({ value, name }: Props) {
  return (
    <label>
      Your initials{' '}
      <input
        name="reviewer"
        size={4}
        maxLength={8}
        autocomplete="off"
        value={value}
        onInput={(event) => {
          if (!event.isComposing) name(event.currentTarget.value);
        }}
        onCompositionEnd={(event) => name(event.currentTarget.value)}
        onKeyDown={({ key, currentTarget }) => {
          if (key === 'Enter' || key === 'Escape') currentTarget.blur();
        }}
      />
    </label>
  );
}

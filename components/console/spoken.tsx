import type { ComponentChildren } from 'preact';
import type { Text } from '../../locales/text';

/** A part of the console that is in a language of its own. */
export function Spoken({ text, children }: { text: Text; children: ComponentChildren }) {
  const { language, dir } = text.meta;
  return (
    <div lang={language} dir={dir === 'rtl' ? 'rtl' : 'ltr'}>
      {children}
    </div>
  );
}

import type { ComponentChildren } from 'preact';
import { directionOf } from '../../locales/available';
import type { Text } from '../../locales/text';

/** A part of the console that is in a language of its own. */
export function Spoken({ text, children }: { text: Text; children: ComponentChildren }) {
  const { language } = text.meta;
  return (
    <div lang={language} dir={directionOf(language)}>
      {children}
    </div>
  );
}

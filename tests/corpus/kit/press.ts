import { type Attributes, h } from '../../../practice/dom';
import { choose } from '../choose';
import { type Carrier, dress } from '../words/dress';
import type { Part, PressOptions, Sketch } from './kit';

/** What a family says of one of its controls. */
export interface Form {
  tag: string;
  attributes?: Attributes;
  carriers?: readonly Carrier[];
}

/** Where words are on most sites, and now and then. */
export const USUAL: readonly Carrier[] = [
  ...Array<Carrier>(16).fill('text'),
  'split',
  'split',
  'aria',
  'alt',
];
const ICONS: readonly Carrier[] = ['aria', 'aria', 'title', 'hidden-text', 'alt'];

/** Makes a control in the form that its family has for it. */
export function pressed(sketch: Sketch, label: string, options: PressOptions, form: Form): Part {
  const { key = label, look, count, longer, tail } = options;
  const usual = look === 'icon' ? ICONS : USUAL;
  const sign = options.popup || options.expanded !== undefined ? 'after' : undefined;
  const dressed = dress(label, {
    dice: sketch.dice,
    type: sketch.type,
    language: sketch.language,
    key,
    // An input shows its value and nothing else.
    carriers: form.tag === 'input' ? ['value'] : (options.carriers ?? form.carriers ?? usual),
    ...(count === undefined ? {} : { count }),
    ...(longer === undefined ? {} : { longer }),
    ...(tail === undefined ? {} : { tail }),
    ...(sign && look !== 'icon' ? { sign } : {}),
  });
  const control = h(
    form.tag,
    { ...form.attributes, ...dressed.attributes, ...options.attributes },
    dressed.inner,
  );
  return { node: control, control };
}

/**
 * The form of a control that is a link where it leads somewhere, and a button where it does something.
 * @param links looks in which it leads somewhere
 */
export function linkOrButton(
  sketch: Sketch,
  options: PressOptions,
  links: readonly PressOptions['look'][],
  name: string,
): Form {
  const acts = options.disabled || options.popup || options.expanded !== undefined || options.sends;
  const link = !acts && links.includes(options.look ?? 'plain');
  return {
    tag: link ? 'a' : 'button',
    attributes: {
      class: name,
      ...(link ? { href: options.href ?? '#' } : { type: options.sends ? 'submit' : 'button' }),
      ...states(options),
      ...offBy(sketch, options),
    },
  };
}

/** How a control is switched off: natively, by ARIA, or by its looks alone. */
export function offBy(sketch: Sketch, options: PressOptions): Attributes {
  if (!options.disabled) return {};
  return choose(sketch.dice, 'off', [
    { disabled: true },
    { 'aria-disabled': 'true' },
    { disabled: true, 'aria-disabled': 'true' },
  ]);
}

/** States and relations as ARIA says them. */
export function states(options: PressOptions): Attributes {
  return {
    'aria-current': options.current ? 'page' : null,
    'aria-expanded': options.expanded === undefined ? null : String(options.expanded),
    'aria-haspopup': options.popup ? 'true' : null,
  };
}

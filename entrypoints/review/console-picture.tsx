import { Console } from '../../components/console/console';
import { LANGUAGES } from '../../locales/available';
import { consoleScene, trainingScene } from '../../review/console-scenes';
import { consoleWords, type WholeText } from '../../review/whole';
import { Training } from '../practice/training';

const nothing = () => undefined;

/** The agent's console as it shows one of its texts. */
export function consolePicture(id: string, text: WholeText) {
  const words = consoleWords(text);
  const { model, fixed, problems, other, copies } = consoleScene(id);
  const settings = {
    values: { language: 'auto', presentation: false },
    fixed: new Set(fixed ? (['language', 'presentation'] as const) : []),
    problems,
    practiceFirst: false,
  };
  const customer = other ? { ...text, meta: { ...text.meta, language: otherThan(text) } } : text;
  return (
    <Console
      model={{ ...model, settings, text, words, customer, languages: LANGUAGES }}
      send={nothing}
      ways={{ copy: async () => copies ?? false, save: nothing, print: nothing }}
      customerWords={words}
    />
  );
}

/** What is pressed once it stands. */
export function pressIn(root: ParentNode, id: string): void {
  if (consoleScene(id).copies !== null)
    root.querySelector<HTMLElement>('[data-action="copy"]')?.click();
}

/** The training over the practice account as it shows one of its texts. */
export function trainingPicture(id: string, text: WholeText) {
  const acts = { take: nothing, said: nothing, forget: nothing };
  return <Training text={text} words={consoleWords(text)} {...trainingScene(id)} {...acts} />;
}

/** Another language of the same direction: the words stay those under review. */
function otherThan({ meta: { language, dir } }: WholeText): string {
  const all = LANGUAGES.filter((one) => one.tag !== language && one.dir === dir);
  return all[0]?.tag ?? 'en';
}

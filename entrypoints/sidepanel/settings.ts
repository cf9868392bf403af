import browser from 'webextension-polyfill';
import type { Held, SettingsSource } from '../../console/settings';
import { TAGS } from '../../locales/available';
import { PRESENTATION_KEY, presentationSetting, setPresentation } from '../background/settings';

/** Where the agent's language is kept; the customer's is another (`background/language.ts`). */
const AGENT_LANGUAGE_KEY = 'console:language';

/** The settings as the device keeps them; nothing is fixed. */
export const deviceSettings: SettingsSource = {
  async read(): Promise<Held> {
    const [stored, presentation] = await Promise.all([
      browser.storage.local.get(AGENT_LANGUAGE_KEY),
      presentationSetting(),
    ]);
    const kept = stored[AGENT_LANGUAGE_KEY];
    const language = typeof kept === 'string' && TAGS.includes(kept) ? kept : 'auto';
    const values = { language, presentation };
    return { values, fixed: new Set(), practiceFirst: false, problems: [] };
  },
  async write(name, value) {
    if (name === 'presentation') await setPresentation(value === true);
    else await browser.storage.local.set({ [AGENT_LANGUAGE_KEY]: value });
  },
  follow(changed) {
    browser.storage.onChanged.addListener((changes, area) => {
      if (area === 'local' && (AGENT_LANGUAGE_KEY in changes || PRESENTATION_KEY in changes))
        changed();
    });
  },
};

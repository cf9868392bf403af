import type { Held, SettingName, SettingsSource } from '../../console/settings';
import { onPolicyChange, policyNow } from '../background/policy';
import { deviceSettings } from './settings';

/** The settings of the device, under what the organisation has fixed. */
export const ruledSettings: SettingsSource = {
  async read(): Promise<Held> {
    const [{ values }, { policy, problems }] = await Promise.all([
      deviceSettings.read(),
      policyNow(),
    ]);
    const fixed = new Set<SettingName>();
    const practiceFirst = policy.startPage === 'practice';
    if (!policy.consoleLanguage) return { values, fixed, practiceFirst, problems };
    fixed.add('language');
    const language = policy.consoleLanguage;
    return { values: { ...values, language }, fixed, practiceFirst, problems };
  },
  async write(name, value) {
    const { fixed } = await ruledSettings.read();
    if (!fixed.has(name)) await deviceSettings.write(name, value);
  },
  follow(changed) {
    deviceSettings.follow(changed);
    onPolicyChange(changed);
  },
};

import browser from 'webextension-polyfill';
import type { Held, SettingName, SettingsSource } from '../../console/settings';
import { policyNow } from '../background/policy';
import { deviceSettings } from './settings';

/** The settings of the device, under what the organisation has fixed. */
export const ruledSettings: SettingsSource = {
  async read(): Promise<Held> {
    const [{ values }, { policy, problems }] = await Promise.all([
      deviceSettings.read(),
      policyNow(),
    ]);
    const fixed = new Set<SettingName>();
    if (!policy.consoleLanguage) return { values, fixed, problems };
    fixed.add('language');
    return { values: { ...values, language: policy.consoleLanguage }, fixed, problems };
  },
  async write(name, value) {
    const { fixed } = await ruledSettings.read();
    if (!fixed.has(name)) await deviceSettings.write(name, value);
  },
  follow(changed) {
    deviceSettings.follow(changed);
    browser.storage.onChanged.addListener((_, area) => {
      if (area === 'managed') changed();
    });
  },
};

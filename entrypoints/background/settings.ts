import browser from 'webextension-polyfill';

/** Where it is kept whether walkthroughs are shown large, for a screen share. */
export const PRESENTATION_KEY = 'presentation';

export async function presentationSetting(): Promise<boolean> {
  return (await browser.storage.local.get(PRESENTATION_KEY))[PRESENTATION_KEY] === true;
}

export async function setPresentation(on: boolean): Promise<void> {
  await browser.storage.local.set({ [PRESENTATION_KEY]: on });
}

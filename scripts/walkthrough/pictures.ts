import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import { playThrough } from './through.ts';

const FOLDER = 'docs/pictures';
/** The steps that are shown in the documents, and the window they are shown in, CSS px. */
const SHOWN = ['action', 'cancel'];
const WINDOW = { width: 1080, height: 600 };

// `npm run pictures`: takes the documents' pictures of Signpost at work anew.
await mkdir(FOLDER, { recursive: true });
await playThrough(async (tab, { overlay }) => {
  // The step before is the one to resize at, so that the page shown has never been otherwise.
  await tab.resize(WINDOW.width, WINDOW.height);
  if (!SHOWN.includes(overlay.step)) return;
  await tab.screenshot(join(FOLDER, `${overlay.step}.png`));
  console.log(`signpost: ${join(FOLDER, `${overlay.step}.png`)}`);
});

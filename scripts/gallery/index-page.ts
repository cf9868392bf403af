import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { STEP_IDS, stepNumber } from '../../guide/steps.ts';
import { GALLERY, LOOKS, type Taken, takenOf } from './folder.ts';

interface Shown {
  tag: string;
  name: string;
  dir: string;
}

/**
 * Writes an index of all pictures that are in the folder, those of other machines included once they
 * have been copied there.
 * @returns its path
 */
export function writeIndex(folder = GALLERY): string {
  const path = join(folder, 'index.html');
  const languages = existsSync(folder) ? languagesIn(folder) : [];
  mkdirSync(folder, { recursive: true });
  writeFileSync(path, page(languages));
  return path;
}

function languagesIn(folder: string): Shown[] {
  return readdirSync(folder, { withFileTypes: true })
    .filter((entry) => entry.isDirectory() && !entry.name.startsWith('.'))
    .map(({ name }) => metaOf(name));
}

/** As the language calls itself. */
function metaOf(tag: string): Shown {
  const file = join(import.meta.dirname, '../../locales', `${tag}.json`);
  const meta = existsSync(file)
    ? (JSON.parse(readFileSync(file, 'utf8')) as { meta: { name: string; dir: string } }).meta
    : { name: tag, dir: 'ltr' };
  return { tag, name: meta.name, dir: meta.dir };
}

function page(languages: readonly Shown[]): string {
  const links = languages.map(
    ({ tag, name }) => `<a href="#${tag}" lang="${tag}">${escaped(name)}</a>`,
  );
  return `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<title>Signpost: every step in every language</title>
<style>${STYLE}</style>
</head>
<body>
<h1>Signpost: every step in every language</h1>
<p>${languages.length} languages, ${STEP_IDS.length} steps, each in a wide window and at 320 px, light and dark. Nothing on these pages is real.</p>
<nav aria-label="Languages">${links.join(' ')}</nav>
${languages.map(section).join('\n')}
</body>
</html>
`;
}

function section(language: Shown): string {
  const { tag, name } = language;
  const steps = STEP_IDS.map((step) => {
    const taken = takenOf(tag, step);
    const number = stepNumber(step);
    if (!taken) return `<p>Step ${number}, ${step}: not taken yet.</p>`;
    return `<article><h3>${number} ${step}</h3><div class="pictures">${pictures(language, step)}</div>${table(language, taken)}</article>`;
  });
  return `<section id="${tag}"><h2 lang="${tag}">${escaped(name)}</h2>${steps.join('\n')}</section>`;
}

function pictures({ tag, name }: Shown, step: string): string {
  return LOOKS.map(({ name: look }) => {
    const file = `${tag}/${step}-${look}.webp`;
    const alt = `${escaped(name)}, ${step}, ${look.replace('-', ', ')}`;
    return `<a href="${file}"><img loading="lazy" src="${file}" alt="${alt}"></a>`;
  }).join('');
}

function table({ tag, name, dir }: Shown, { texts }: Taken): string {
  const rows = texts.map(
    ({ id, english, text }) =>
      `<tr><th scope="row"><code>${escaped(id)}</code></th><td lang="en">${escaped(english)}</td><td lang="${tag}" dir="${dir}">${escaped(text)}</td></tr>`,
  );
  return `<table><thead><tr><th>Text</th><th>English</th><th>${escaped(name)}</th></tr></thead><tbody>${rows.join('')}</tbody></table>`;
}

const STYLE = `
body{max-width:80rem;margin:0 auto;padding:1.5rem;font:16px/1.5 system-ui,sans-serif}
nav{display:flex;flex-wrap:wrap;gap:.25rem 1rem}
.pictures{display:flex;flex-wrap:wrap;gap:1rem;align-items:flex-start}
img{display:block;height:17rem;width:auto;max-width:100%;border:1px solid #8886}
table{width:100%;border-collapse:collapse;margin-block:1rem 2rem}
th,td{padding:.4rem;border-block-end:1px solid #8886;text-align:start;vertical-align:top;overflow-wrap:anywhere}
code{font-size:.8rem;font-weight:400}
`;

function escaped(text: string): string {
  return text
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;');
}

import type { Note } from './compose';

/** The note as plain text, for a ticket: one fact a line. */
export function asText(note: Note): string {
  const { title, facts, course, said, receipt, unofficial } = note;
  const lines = [
    `Signpost: ${title}`,
    ...facts.map(({ name, value }) => `${name}: ${value}`),
    '',
    `${course.name}:`,
    ...course.lines.map(({ at, what }) => `- ${at}  ${what}`),
    ...(said.lines.length > 0 ? ['', `${said.name}:`, ...said.lines.map((one) => `- ${one}`)] : []),
    '',
    receipt,
    unofficial,
  ];
  // Invisible marks of direction are for screens, not for tickets.
  return lines.join('\n').replaceAll(/[\u2066-\u2069]/g, '');
}

/** The note as one page that needs no other file, to be kept, sent or printed. */
export function asPage(note: Note): string {
  const { language, dir, title, facts, course, said, receipt, unofficial } = note;
  const item = (words: string) => `<li>${safe(words)}</li>`;
  const quotes = said.lines.map((one) => `<blockquote dir="auto">${safe(one)}</blockquote>`);
  return `<!doctype html>
<html lang="${safe(language)}" dir="${dir}">
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${safe(`Signpost: ${title}`)}</title>
<style>${STYLE}</style>
<body>
<main>
<h1>${safe(title)}</h1>
<p class="receipt">${safe(receipt)}</p>
<dl>${facts.map(({ name, value }) => `<dt>${safe(name)}</dt><dd>${safe(value)}</dd>`).join('')}</dl>
${said.lines.length > 0 ? `<h2>${safe(said.name)}</h2>${quotes.join('')}` : ''}
<h2>${safe(course.name)}</h2>
<ul>${course.lines.map(({ at, what }) => item(`${at} · ${what}`)).join('')}</ul>
<footer>Signpost. ${safe(unofficial)}</footer>
</main>
</body>
</html>
`;
}

const STYLE = [
  ':root{color-scheme:light;font:16px/1.5 system-ui,"Noto Sans",sans-serif;color:#1d2420;background:#fff}',
  'main{max-inline-size:42em;margin:2em auto;padding:0 1em;overflow-wrap:anywhere}',
  'h1{font-size:1.5em;margin:0}h2{font-size:1.1em;margin:1.5em 0 .3em}',
  '.receipt{padding:.5em .8em;border:1px solid #6d4300;border-inline-start-width:5px}',
  'dl{display:grid;grid-template-columns:max-content 1fr;gap:.3em 1.2em}dt{font-weight:600}dd{margin:0}',
  'blockquote{margin:.3em 0;padding-inline-start:1em;border-inline-start:3px solid #14594a}',
  'ul{padding-inline-start:1.2em}footer{margin-block-start:2em;color:#4c5650}',
  '@media(max-width:480px){dl{grid-template-columns:1fr;gap:0}dd{margin-block-end:.5em}}',
].join('\n');

const ENTITIES: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };

function safe(words: string): string {
  return words.replace(/[&<>"]/g, (one) => ENTITIES[one] ?? one);
}

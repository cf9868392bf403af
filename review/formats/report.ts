import type { Text } from '../../locales/text';
import type { Finding } from '../checks/finding';
import { isDanger } from '../danger';
import type { Reviewed } from '../language';
import { groupOf, nameOf } from '../titles';
import { type Status, tally } from '../verdicts';

interface Report {
  /** `meta` of the language. */
  language: Text['meta'];
  english: Text;
  texts: readonly Reviewed[];
  findingsOf(one: Reviewed): readonly Finding[];
  /** What a text shares its picture with, and the picture as a data URL. */
  pictureOf(id: string): { head: string; address: string };
  now: Date;
}

const STATUS: Readonly<Record<Status, string>> = {
  open: 'not reviewed',
  half: 'one of two approvals',
  approved: 'approved',
  'needs-work': 'needs work',
  lapsed: 'approval has lapsed',
};

/** One HTML file with everything in it: no script, no address that it would load from. */
export function writeReport(report: Report): string {
  const { language, texts, now } = report;
  const count = tally(texts.map(({ state }) => state.status));
  const title = `Signpost in ${escaped(language.name)}: review`;
  return `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<title>${title}</title>
<style>${STYLE}</style>
</head>
<body>
<h1>Signpost in <bdi>${escaped(language.name)}</bdi>: review</h1>
<p>${now.toISOString().slice(0, 10)}. ${count.approved} of ${count.total} texts approved, ${count.half} with one of two approvals, ${count['needs-work']} need work, ${count.lapsed} have lapsed, ${count.open} not reviewed. ▲ marks texts that two people have to approve.</p>
${sections(report)}
</body>
</html>
`;
}

function sections(report: Report): string {
  let head = '';
  let html = '';
  for (const one of report.texts) {
    const picture = report.pictureOf(one.id);
    if (picture.head !== head) {
      if (head) html += '</tbody></table></section>\n';
      head = picture.head;
      const group = escaped(groupOf(one.id, report.english));
      html += `<section><h2>${group}</h2>\n<img src="${picture.address}" alt="Signpost on the practice page: ${group}">\n<table><thead><tr><th>Text</th><th>English</th><th>${escaped(report.language.name)}</th><th>State</th></tr></thead><tbody>\n`;
    }
    html += row(one, report);
  }
  return head ? `${html}</tbody></table></section>` : html;
}

function row(one: Reviewed, { language, findingsOf }: Report): string {
  const { id, source, text, state } = one;
  const said = [
    STATUS[state.status],
    ...state.verdicts.map((verdict) =>
      verdict.kind === 'approve'
        ? `${verdict.by} approved`
        : `${verdict.by}: ${verdict.category}. ${verdict.note}`,
    ),
    ...findingsOf(one)
      .filter(({ level }) => level !== 'note')
      .map(({ level, says }) => `${level}: ${says}`),
  ];
  const cells = [
    `<th scope="row">${isDanger(id) ? '▲ ' : ''}${escaped(nameOf(id))}<br><code>${escaped(id)}</code></th>`,
    `<td>${escaped(source)}</td>`,
    `<td lang="${escaped(language.language)}" dir="${language.dir === 'rtl' ? 'rtl' : 'ltr'}">${escaped(text)}</td>`,
    `<td>${said.map(escaped).join('<br>')}</td>`,
  ];
  return `<tr data-status="${state.status}">${cells.join('')}</tr>\n`;
}

const STYLE = `
body{max-width:70rem;margin:0 auto;padding:1.5rem;font:16px/1.5 system-ui,sans-serif}
img{max-width:min(100%,44rem);height:auto;border:1px solid #8886}
table{width:100%;border-collapse:collapse;margin-block:1rem 3rem}
th,td{padding:.5rem;border-block-end:1px solid #8886;text-align:start;vertical-align:top;overflow-wrap:anywhere}
th[scope=row]{width:16%;font-weight:600}code{font-size:.75rem;font-weight:400}
td{width:28%}tr[data-status=needs-work] td:last-child,tr[data-status=lapsed] td:last-child{font-weight:600}
@media (max-width:40rem){table,tbody,tr,th,td{display:block;width:auto!important}thead{display:none}}
`;

function escaped(text: string): string {
  return text
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;');
}

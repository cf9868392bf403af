import { AVAILABILITIES } from '../../../guide/availability.ts';
import type { Report } from '../../../guide/report.ts';
import { STEP_IDS } from '../../../guide/steps.ts';
import { nodesOf, type ReportedCase } from '../../../tests/corpus/reported/case.ts';
import { type Asker, numbers, oneOf, yes } from './ask.ts';
import { controlsIn } from './controls.ts';

/** Asks a person for the truth about a reported page. */
export async function askTruth(
  asker: Asker,
  report: Report,
  languages: readonly string[],
): Promise<ReportedCase> {
  const controls = controlsIn(report.page);
  asker.say(
    `${report.area}, ${report.address}, ${nodesOf(report.page).length} elements${report.cut ? `, ${report.cut} more left out` : ''}. Signpost said: ${report.step ?? 'no step'}, ${report.situation ?? 'plain'}, ${report.availability}.`,
  );
  controls.forEach(
    (one, at) =>
      void asker.say(`${String(at + 1).padStart(4)}${one.ringed ? ' * ' : '   '}${one.line}`),
  );
  asker.say('A star is what Signpost ringed. Words of other people are told by their shape.');

  const chosen = await asker.ask(
    'Which of these should be ringed? Numbers, or nothing if none:',
    numbers(controls.length),
  );
  const targets = chosen.map((number) => controls[number - 1]?.number ?? 0);
  const step = targets.length
    ? await asker.ask(`For which step? ${STEP_IDS.join(', ')}:`, oneOf([...STEP_IDS]))
    : null;
  const ring =
    targets.length > 1
      ? await asker.ask(
          'Should each of them be ringed, or one, whichever? each, one:',
          oneOf(['each', 'one'] as const),
        )
      : 'one';
  const availability = await asker.ask(
    `What does the page tell of the cancellation? ${AVAILABILITIES.join(', ')}:`,
    oneOf(AVAILABILITIES),
  );
  const was = await asker.ask(
    `At which step was the walkthrough before? ${STEP_IDS.join(', ')}:`,
    oneOf([...STEP_IDS]),
  );
  const sawCancel = await asker.ask('Had it seen a Cancel that could be pressed? yes, no:', yes);
  const stated =
    languages.find((one) => one.toLowerCase() === report.language.toLowerCase()) ??
    languages.find((one) => one === report.language.slice(0, 2).toLowerCase()) ??
    'en';
  const language = await asker.ask(
    `In which language is the page? (${stated})`,
    oneOf([stated, ...languages]),
  );
  const part = await asker.ask(
    'For which part of the corpus? validation, fitting:',
    oneOf(['validation', 'fitting'] as const),
  );
  const name = await asker.ask('A short name, of letters, digits and dashes:', shortName);
  return {
    name,
    part,
    language,
    memory: { step: was, sawCancel },
    truth: { step, targets, ring, availability: [availability] },
    report,
  };
}

function shortName(answer: string): string {
  if (!/^[a-z0-9]+(?:-[a-z0-9]+)*$/.test(answer))
    throw new Error('Please answer in small letters, digits and dashes, such as list-two-rows.');
  return answer;
}

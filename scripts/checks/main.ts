import { availableParallelism } from 'node:os';
import { CHECKS, type Check } from './list.ts';
import { sideBySide } from './side-by-side.ts';

/** A browser's test waits half of its time: two checks at once keep two cores busy. */
const LANES = Math.max(1, Math.min(availableParallelism(), 3));

// Runs every check to its end, whatever fails, and closes with the sum of all that passed and failed.
let passed = 0;
let failed = 0;
const lines = new Map<Check, string>();
await sideBySide(CHECKS, LANES, async (check) => {
  const start = Date.now();
  const result = await check.run();
  passed += result.passed;
  failed += result.failed;
  const verdict = result.failed === 0 ? 'ok  ' : 'FAIL';
  const seconds = ((Date.now() - start) / 1000).toFixed(1);
  const counts = `${result.passed} passed, ${result.failed} failed`;
  const parts = result.parts ? `; ${result.parts}` : '';
  const line = `${verdict} ${check.name}: ${counts} (${seconds} s${parts})`;
  if (result.failed > 0) console.log(result.log.trimEnd());
  console.log(line);
  lines.set(check, line);
});
console.log(`\n${CHECKS.map((check) => lines.get(check)).join('\n')}`);
console.log(`${passed} passed, ${failed} failed`);
process.exitCode = failed === 0 ? 0 : 1;

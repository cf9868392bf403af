import { CHECKS } from './list.ts';

// Runs every check to its end, whatever fails, and closes with the sum of all that passed and failed.
let passed = 0;
let failed = 0;
const summary: string[] = [];
for (const check of CHECKS) {
  const start = Date.now();
  const result = await check.run();
  passed += result.passed;
  failed += result.failed;
  const verdict = result.failed === 0 ? 'ok  ' : 'FAIL';
  const seconds = ((Date.now() - start) / 1000).toFixed(1);
  const line = `${verdict} ${check.name}: ${result.passed} passed, ${result.failed} failed (${seconds} s)`;
  if (result.failed > 0) console.log(result.log.trimEnd());
  console.log(line);
  summary.push(line);
}
console.log(`\n${summary.join('\n')}\n${passed} passed, ${failed} failed`);
process.exitCode = failed === 0 ? 0 : 1;

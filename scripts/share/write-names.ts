import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { tool } from '../checks/tool.ts';
import { namesAmongWords } from './names.ts';

/** Writes `share/names.json` anew: to be run when words were added that a test says are names. */
const file = join(import.meta.dirname, '../../share/names.json');
writeFileSync(file, `${JSON.stringify(namesAmongWords(), null, 2)}\n`);
await tool('biome', ['format', '--write', file]);

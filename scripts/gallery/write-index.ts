import { writeIndex } from './index-page.ts';

console.log(`signpost: the index is ${writeIndex()}`);

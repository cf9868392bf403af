import { lessonOf } from '../../detection/lessons';
import { read } from '../../detection/read';
import { readerOf } from '../../detection/reader';

/** The reading of pages, as the guide is handed it: the two stand in scripts of their own. */
export const detection = { lessonOf, read, readerOf };

export type Detection = typeof detection;

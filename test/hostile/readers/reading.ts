import { uncertainDay } from '../../../src/reading/dates/uncertain-day.ts';
import { furnitureOf, outside } from '../../../src/reading/furniture/furniture.ts';
import { furnitureNote } from '../../../src/reading/furniture/furniture-note.ts';
import { instancesIn } from '../../../src/reading/instances.ts';
import { sentenceKind } from '../../../src/reading/sentence-kind.ts';
import { readNaming } from '../../../src/reading/statements/naming/named-speaker.ts';
import { sentences } from '../../../src/text/sentences.ts';
import type { Reader } from '../growth.ts';

/** Readers of what a report says about itself. */
export const READING_READERS: readonly Reader[] = [
  { name: 'a dateline', read: (body) => uncertainDay({ body, published: '2019-09-07' }) },
  { name: 'the furniture of a page', read: furnitureOf },
  {
    name: 'sentences outside furniture',
    read: (body) => outside(furnitureOf(body), sentences(body), body),
  },
  { name: 'what a sentence tells', read: (text) => instancesIn(text) },
  { name: 'the kind of a sentence', read: (text) => sentenceKind(text) },
  { name: 'the note on furniture', read: furnitureNote },
  {
    name: 'the naming of a speaker',
    longest: 1_000,
    read: (text) => readNaming(text, { start: 0, end: text.length }),
  },
];

import { timeExpressions } from '../../../src/text/dates.ts';
import { paragraphs } from '../../../src/text/paragraphs.ts';
import { sentences } from '../../../src/text/sentences.ts';
import { readTypedDate } from '../../../src/text/typed-date.ts';
import { readSubject } from '../../../src/text/typed-subject.ts';
import { visibleLine, visibleText } from '../../../src/text/visible-text.ts';
import { fold } from '../../../src/text/words/fold.ts';
import { terms } from '../../../src/text/words/terms.ts';
import { words } from '../../../src/text/words/words.ts';
import type { Reader } from '../growth.ts';

const NOW = new Date('2026-11-20T12:00:00Z');

const WORDING = {
  noun: 'topic',
  invitation: 'Name',
  shorter: 'Shorten it.',
  example: 'x',
} as const;

/** Readers of prose and of typed dates. */
export const TEXT_READERS: readonly Reader[] = [
  { name: 'sentences', read: sentences },
  { name: 'paragraphs', read: paragraphs },
  { name: 'words', read: words },
  { name: 'terms', read: terms },
  { name: 'a word', read: fold },
  { name: 'dates in prose', read: (text) => timeExpressions(text, '2019-09-07') },
  { name: 'dates in prose without a date', read: (text) => timeExpressions(text, null) },
  { name: 'a typed date', read: (text) => readTypedDate(text, NOW) },
  { name: 'a typed topic', read: (text) => readSubject(text, WORDING) },
  { name: 'the visible part of a text', read: (text) => [visibleText(text), visibleLine(text)] },
];

import { doubtOf } from '../doubt.ts';
import type { Doubt, DoubtCode, Draft } from '../draft.ts';
import { draftFromProse } from '../file/prose.ts';
import { namesIn } from '../page/authors/person-names.ts';
import { readPageDays } from '../page/page-date.ts';
import { type LabelledHead, readLabels } from './labels.ts';

/** Characters. A longer first line is a paragraph. */
const LONGEST_TITLE = 200;

/** Characters. A longer line has more than a date in it. */
const LONGEST_DATE_LINE = 60;

/**
 * Makes a draft from a text that someone pasted or saved: reads the labels at its head, and a title above a
 * line with the date.
 *
 * @param text - Paragraphs separated by blank lines.
 * @throws UserError if the text has no words.
 */
export function draftFromPastedText(text: string, url: string | null, now: Date): Draft {
  const head = readLabels(text);
  const isTitled = head.fields.has('title');
  const opening = isTitled ? null : readTitleAboveDate(head.rest, now);
  const draft = draftFromProse(opening?.rest ?? head.rest, {
    url: head.fields.get('url') ?? url,
    now,
    title: head.fields.get('title') ?? opening?.title ?? null,
  });
  if (opening === null) return withLabels(draft, head, now);
  const dated = withDays(draft, opening.days, [FROM_BYLINE]);
  return withLabels({ ...dated, doubts: [TITLE_FROM_TEXT, ...dated.doubts] }, head, now);
}

const TITLE_FROM_TEXT = doubtOf('title-from-text', 'doubt.title-from-text');

const FROM_BYLINE = doubtOf('date-from-byline', 'doubt.date-from-byline');

interface Opening {
  readonly title: string;
  /** ISO days of the date below the title. Two if it can be read in two ways. */
  readonly days: readonly string[];
  readonly rest: string;
}

/** Reads the first line as the title, if the next one has little more than a date. */
function readTitleAboveDate(text: string, now: Date): Opening | null {
  const [first = '', ...others] = text.split('\n');
  const below = others.findIndex((line) => line.trim() !== '');
  const next = others[below] ?? '';
  if (first.trim() === '' || first.length > LONGEST_TITLE) return null;
  if (below > 1 || next.length > LONGEST_DATE_LINE || /[.!;,:]["”’)]?$/.test(first)) return null;
  const days = readPageDays(next, now);
  if (days.length === 0 || readPageDays(first, now).length > 0) return null;
  const rest = others
    .slice(below + 1)
    .join('\n')
    .trim();
  return rest === '' ? null : { title: first.trim(), days, rest };
}

/** Labelled fields replace those that were guessed, with their doubts. */
function withLabels(draft: Draft, { fields }: LabelledHead, now: Date): Draft {
  const names = namesIn(fields.get('author') ?? '');
  const source = fields.get('source') ?? null;
  const settled: DoubtCode[] = [
    ...(source === null ? [] : (['no-source'] as const)),
    ...(names.length === 0 ? [] : (['author-from-byline'] as const)),
  ];
  const labelled = {
    ...draft,
    source: source ?? draft.source,
    author: names.length > 0 ? names.join(', ') : draft.author,
    doubts: draft.doubts.filter(({ code }) => !settled.includes(code)),
  };
  return withDays(labelled, readPageDays(fields.get('published') ?? '', now), []);
}

/** Dates a draft, with these doubts. Days that are two, or none, date nothing. */
function withDays(draft: Draft, days: readonly string[], doubts: readonly Doubt[]): Draft {
  const [day, other] = days;
  if (day === undefined) return draft;
  const others = draft.doubts.filter(
    ({ code }) => code !== 'no-date' && code !== 'date-from-byline',
  );
  if (other === undefined) return { ...draft, published: day, doubts: [...others, ...doubts] };
  const unclear = doubtOf('date-ambiguous', 'doubt.date-given-ambiguous', {
    days: { anyOf: days },
  });
  return { ...draft, published: null, doubts: [...others, unclear] };
}

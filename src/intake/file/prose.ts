import { userFault } from '../../text/faults/user-fault.ts';
import { doubtOf } from '../doubt.ts';
import { findBodyDoubts } from '../doubts.ts';
import type { Doubt, Draft } from '../draft.ts';
import { namesIn } from '../page/authors/person-names.ts';
import { readPageDate } from '../page/page-date.ts';

/** Characters. A longer first line is a paragraph. */
const LONGEST_TITLE = 200;

/** Lines below the title that may have author and date. */
const BYLINES = 4;

const LONGEST_BYLINE = 120;

const AUTHOR_LINE =
  /^\W{0,10}(?:[Bb]y|[Vv]on|[Pp]ar|[Pp]or|[Dd]i|[Aa]v|[Aa]f|[Dd]oor)\s{1,20}\p{Lu}/u;

/** What is known about a text before it is read. */
export interface ProseOrigin {
  readonly url: string | null;
  readonly now: Date;
  /** The title, if the format of the file marks it. */
  readonly title?: string | null;
}

/**
 * Makes a draft from a text without markup: a title on the first line, perhaps author and date below it,
 * then paragraphs. All of these are guesses, so each gets a doubt.
 *
 * @param text - Paragraphs separated by blank lines.
 * @throws UserError if the text has no words.
 */
export function draftFromProse(text: string, { url, now, title: marked }: ProseOrigin): Draft {
  const paragraphs = text
    .split(/\n{2,}/)
    .flatMap((part) => (part.trim() === '' ? [] : [part.trim()]));
  if (!paragraphs.some((part) => /[\p{L}\p{N}]/u.test(part))) {
    throw userFault('fault.file-empty');
  }
  const opening = readTitle(paragraphs, marked ?? null);
  const header = readHeader(opening.rest, now);
  const body = header.rest.join('\n\n');
  return {
    title: opening.title,
    source: null,
    author: header.author,
    published: header.published,
    language: null,
    url,
    body,
    doubts: [
      ...opening.doubts,
      doubtOf('no-source', 'doubt.no-source'),
      ...header.doubts,
      ...findBodyDoubts(body),
    ],
  };
}

interface Opening {
  readonly title: string | null;
  readonly rest: readonly string[];
  readonly doubts: readonly Doubt[];
}

function readTitle(paragraphs: readonly string[], marked: string | null): Opening {
  if (marked !== null) return { title: marked, rest: paragraphs, doubts: [] };
  const [first = '', ...others] = paragraphs;
  const [line = '', ...below] = first.split('\n');
  const isTitle =
    line.length <= LONGEST_TITLE &&
    !/[.!;,:]["”’)]?$/.test(line) &&
    (below.length > 0 ? isShortBeside(line, below) : others.length > 0);
  if (!isTitle) {
    return {
      title: null,
      rest: paragraphs,
      doubts: [doubtOf('no-title', 'doubt.no-title')],
    };
  }
  const rest = below.length > 0 ? [below.join('\n'), ...others] : others;
  return {
    title: line.trim(),
    rest,
    doubts: [doubtOf('title-from-text', 'doubt.title-from-text')],
  };
}

/** A line of a wrapped paragraph is about as long as the next one. */
function isShortBeside(line: string, below: readonly string[]): boolean {
  const [next = ''] = below;
  return AUTHOR_LINE.test(next) || line.length < next.length / 2;
}

interface Header {
  readonly author: string | null;
  readonly published: string | null;
  readonly rest: readonly string[];
  readonly doubts: readonly Doubt[];
}

/** Removes the lines with author and date from the beginning of the text. */
function readHeader(paragraphs: readonly string[], now: Date): Header {
  const lines = paragraphs.flatMap((part, paragraph) =>
    part.split('\n').map((text) => ({ text: text.trim(), paragraph })),
  );
  let taken = 0;
  let author: string | null = null;
  let published: string | null = null;
  for (const { text } of lines.slice(0, BYLINES)) {
    const names = text.length <= LONGEST_BYLINE && AUTHOR_LINE.test(text) ? namesIn(text) : [];
    const date = isDateLine(text) || names.length > 0 ? readPageDate(text, now) : null;
    if (names.length === 0 && date === null) break;
    if (names.length > 0) author ??= names.join(', ');
    published ??= date;
    taken += 1;
  }
  // If every line looks like a byline, the lines are the text of the report.
  if (taken === lines.length) taken = 0;
  const rest = regroup(lines.slice(taken));
  const doubts: Doubt[] = [];
  if (taken > 0 && author !== null) {
    doubts.push(doubtOf('author-from-byline', 'doubt.author-from-byline'));
  }
  doubts.push(
    taken > 0 && published !== null
      ? doubtOf('date-from-byline', 'doubt.date-from-byline')
      : doubtOf('no-date', 'doubt.no-date'),
  );
  return taken === 0
    ? { author: null, published: null, rest: paragraphs, doubts }
    : { author, published, rest, doubts };
}

/** Whether a line has little more than a date, perhaps with a time or a word such as “Published”. */
function isDateLine(text: string): boolean {
  return text.length <= LONGEST_BYLINE / 2 && /\d{4}/.test(text) && !/[.!?]["”’)]?$/.test(text);
}

function regroup(lines: readonly { text: string; paragraph: number }[]): string[] {
  const groups = new Map<number, string[]>();
  for (const { text, paragraph } of lines) {
    const group = groups.get(paragraph);
    if (group) group.push(text);
    else groups.set(paragraph, [text]);
  }
  return [...groups.values()].map((group) => group.join('\n'));
}

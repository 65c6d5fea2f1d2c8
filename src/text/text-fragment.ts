import { cut, type Span } from './span.ts';
import { words } from './words/words.ts';

/** Words at each end of a quote that find it on a page. */
const WORDS = 5;

/** Words before a quote whose first words the page has several times. */
const WORDS_BEFORE = 3;

/** Characters of a longer fragment are not worth their room in a message. */
const LONGEST = 240;

/**
 * The end of a link that makes browsers open the page at a quote and highlight it: `:~:text=first words,last words`.
 *
 * @param body - The text of the page.
 * @param quote - In UTF-16 units.
 * @returns `null` if the quote has too few words or its fragment would be too long.
 * @see https://wicg.github.io/scroll-to-text-fragment/
 */
export function textFragment(body: string, quote: Span): string | null {
  const lines = linesIn(body, quote);
  const [first] = lines;
  const last = lines.at(-1);
  if (!first || !last) return null;
  const start = endsOf(body, first, 1);
  const end = endsOf(body, last, -1);
  if (start === null || end === null) return null;
  const isShort = lines.length === 1 && start.end >= end.start;
  const parts = isShort ? [body.slice(start.start, end.end)] : [cut(body, start), cut(body, end)];
  const text = parts.map(encoded).join(',');
  const opening = parts[0] ?? '';
  const before = body.indexOf(opening) < first.start ? wordsBefore(body, first.start) : null;
  const fragment = `:~:text=${before === null ? '' : `${encoded(before)}-,`}${text}`;
  return fragment.length > LONGEST ? null : fragment;
}

/** The parts of a quote that are on lines of their own: a fragment does not match words across blocks. */
function linesIn(body: string, { start, end }: Span): Span[] {
  const lines: Span[] = [];
  let from = start;
  while (from < end) {
    const at = body.indexOf('\n', from);
    const until = at < 0 || at > end ? end : at;
    if (body.slice(from, until).trim() !== '') lines.push({ start: from, end: until });
    from = until + 1;
  }
  return lines;
}

/** The first words of a line, or its last words. */
function endsOf(body: string, { start, end }: Span, direction: 1 | -1): Span | null {
  const all = words(body.slice(start, end));
  const some = direction === 1 ? all.slice(0, WORDS) : all.slice(-WORDS);
  const [first] = some;
  const last = some.at(-1);
  return first && last ? { start: start + first.start, end: start + last.end } : null;
}

function wordsBefore(body: string, at: number): string | null {
  const line = body.lastIndexOf('\n', at - 1) + 1;
  const span = endsOf(body, { start: Math.max(line, at - 100), end: at }, -1);
  if (span === null) return null;
  const all = words(body.slice(span.start, at)).slice(-WORDS_BEFORE);
  return body.slice(span.start + (all[0]?.start ?? 0), at).trim();
}

/** Hyphens and commas separate the parts of a fragment. */
function encoded(text: string): string {
  return encodeURIComponent(text.toWellFormed()).replaceAll('-', '%2D');
}

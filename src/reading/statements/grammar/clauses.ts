import { sentencesOf } from '../../../text/sentences.ts';
import type { Span } from '../../../text/span.ts';
import { type Quotation, quotationsIn } from './quotations.ts';
import { isMark, type Token, tokensOf } from './tokens.ts';

/** A sentence, of the report or inside a quotation. */
export interface Clause extends Span {
  /** Each quotation in it is one token. */
  readonly tokens: readonly Token[];
  /** The number of quotations around it. */
  readonly depth: number;
  /** Index of its paragraph. */
  readonly paragraph: number;
}

/**
 * Reads the sentences of a paragraph, and those inside its quotations after them.
 *
 * @param text - An article's body.
 * @param paragraph - A span of it.
 * @param index - Which paragraph it is.
 */
export function clausesOf(text: string, paragraph: Span, index: number): Clause[] {
  const quotations = quotationsIn(text, paragraph);
  const inside = childrenOf(quotations);
  const sentences = sentencesOf(text, paragraph);
  const found: Clause[] = [];
  const read = (area: Span, own: readonly Quotation[], depth: number) => {
    let next = 0;
    for (const span of withTags(text, sentencesIn(area, sentences, own))) {
      const first = next;
      while ((own[next]?.start ?? span.end) < span.end) next += 1;
      const all = tokensOf(text, span, own.slice(first, next));
      const tokens = found.length === 0 ? withoutDateline(all) : all;
      const { start, end } = span;
      found.push({ start, end, tokens, depth, paragraph: index });
    }
    for (const one of own) read(one.inner, inside.get(one) ?? [], depth + 1);
  };
  read(paragraph, inside.get(null) ?? [], 0);
  return found;
}

/** The quotations directly inside each; those inside none under `null`. */
function childrenOf(quotations: readonly Quotation[]): Map<Quotation | null, Quotation[]> {
  const children = new Map<Quotation | null, Quotation[]>();
  for (const one of quotations) {
    const parent = quotations[one.parent] ?? null;
    const known = children.get(parent);
    if (known) known.push(one);
    else children.set(parent, [one]);
  }
  return children;
}

/** The parts of sentences in an area. None ends inside a quotation. */
function sentencesIn(area: Span, sentences: readonly Span[], own: readonly Quotation[]): Span[] {
  const found: Span[] = [];
  let at = 0;
  for (let index = firstIn(area, sentences); index < sentences.length; index += 1) {
    const sentence = sentences[index];
    if (!sentence || sentence.start >= area.end) break;
    const start = Math.max(sentence.start, area.start);
    const end = Math.min(sentence.end, area.end);
    while ((own[at]?.end ?? Number.POSITIVE_INFINITY) <= start) at += 1;
    const last = found.at(-1);
    if (last && (own[at]?.start ?? start) < start) found.splice(-1, 1, { start: last.start, end });
    else found.push({ start, end });
  }
  return found;
}

/** The first sentence that ends inside or behind an area. */
function firstIn(area: Span, sentences: readonly Span[]): number {
  let [low, high] = [0, sentences.length];
  while (low < high) {
    const middle = Math.floor((low + high) / 2);
    if ((sentences[middle]?.end ?? 0) <= area.start) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** A quotation that ends a sentence for the segmenter alone: `"Why?" she asked.` */
const ASKED = /[?!…—–-]["”’»]{1,3}$/u;

/** The longest sentence that can be the tag of such a quotation. */
const LONGEST_TAG = 160;

function withTags(text: string, sentences: readonly Span[]): Span[] {
  const found: Span[] = [];
  for (const sentence of sentences) {
    const last = found.at(-1);
    const isTag =
      last !== undefined &&
      sentence.end - sentence.start <= LONGEST_TAG &&
      ASKED.test(text.slice(last.end - 3, last.end)) &&
      /^\p{L}/u.test(text.slice(sentence.start, sentence.start + 2));
    if (isTag) found.splice(-1, 1, { start: last.start, end: sentence.end });
    else found.push(sentence);
  }
  return found;
}

/** Most tokens of a dateline: `WASHINGTON, Aug. 31 (Reuters) -`. */
const LONGEST_DATELINE = 12;

/** Fewest tokens after a dateline. */
const SHORTEST_REST = 4;

function withoutDateline(tokens: Token[]): Token[] {
  const dash = tokens.findIndex((one, at) => at <= LONGEST_DATELINE && isMark(one, '—'));
  if (dash < 1 || dash > tokens.length - SHORTEST_REST) return tokens;
  const before = tokens.slice(0, dash);
  const isDateline = before.every(
    (one) => one.sort === 'mark' || one.capital || /^\d/.test(one.lower),
  );
  return isDateline ? tokens.slice(dash + 1) : tokens;
}

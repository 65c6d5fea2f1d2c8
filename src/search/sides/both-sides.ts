import type { Quote, Side } from '../answer.ts';
import { areNear, type QuoteContent, sharesMatter } from '../quoting/quote-content.ts';

/** Quotes shown at first. */
const SHOWN = 3;

/** The other side is looked for among this many quotes, so at least this many must be cut. */
export const REACH = 10;

/** A quote that can be given a side. */
type Sided = Pick<Quote, 'article' | 'side'>;

/**
 * Moves a quote from the other side to third place if the first three quotes have only one side: a
 * denial if they only claim, a claim if they only deny, another number if they all give the same.
 * The quote must be about the same matter and among the first {@link REACH}. The order is otherwise
 * kept. Denials and claims among the first three quotes are labelled.
 *
 * @param quotes - Best first.
 * @param isOneEvent - Whether all are about one event: the question fixes its time.
 * @param read - Reads a quote: `contentOf` from its text, `indexedContentOf` from the index.
 */
export function withBothSides<Quoted extends Sided>(
  quotes: readonly Quoted[],
  isOneEvent: boolean,
  read: (quote: Quoted) => QuoteContent,
): Quoted[] {
  const [first, ...others] = quotes.slice(0, REACH);
  if (!first) return [];
  const best = read(first);
  const known = new Map(others.map((quote) => [quote, read(quote)]));
  const isAbout = (quote: Quoted) => {
    const content = known.get(quote);
    return content !== undefined && sharesMatter(best, content);
  };
  const sideOf = (quote: Quoted): Side | null => {
    const content = known.get(quote);
    if (!content || !isAbout(quote) || !(isOneEvent || areNear(first, quote))) return quote.side;
    return otherSide(best, content) ?? quote.side;
  };
  const contradicts = (quote: Quoted) =>
    isAbout(quote) && differs(known.get(quote)?.numbers, best.numbers);
  const isUndenied = (quote: Quoted) =>
    best.isDenial && isAbout(quote) && known.get(quote)?.isDenial === false;
  const moved = oneMoved(quotes, (quote) => isOther(sideOf(quote)), isUndenied, contradicts);
  return moved.map((quote, at) => (at < SHOWN ? { ...quote, side: sideOf(quote) } : quote));
}

function isOther(side: Side | null): boolean {
  return side === 'denial' || side === 'claim';
}

/** Moves the first quote that passes a test to third place, unless one does already. Earlier tests go first. */
function oneMoved<Quoted extends Sided>(
  quotes: readonly Quoted[],
  ...tests: readonly ((quote: Quoted) => boolean)[]
): readonly Quoted[] {
  const shown = quotes.slice(1, SHOWN);
  // A retracted article is never moved up.
  const standing = quotes.slice(SHOWN, REACH).filter(({ article }) => article.retracted === null);
  for (const test of tests) {
    if (shown.some(test)) return quotes;
    const other = standing.find(test);
    if (!other) continue;
    const rest = quotes.filter((quote) => quote !== other);
    return [...rest.slice(0, SHOWN - 1), other, ...rest.slice(SHOWN - 1)];
  }
  return quotes;
}

function otherSide(best: QuoteContent, other: QuoteContent): Side | null {
  if (other.isDenial && !best.isDenial) return 'denial';
  // A quote that claims and denies has both sides already.
  const isOnlyDenial = best.isDenial && !best.isClaim;
  return isOnlyDenial && !other.isDenial && other.isClaim ? 'claim' : null;
}

/** Whether both give numbers and share none. */
function differs(one: ReadonlySet<string> | undefined, other: ReadonlySet<string>): boolean {
  if (!one || one.size === 0 || other.size === 0) return false;
  return ![...one].some((number) => other.has(number));
}

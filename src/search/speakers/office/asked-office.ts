import { tokensOf } from '../../../reading/statements/grammar/tokens.ts';
import { DETERMINER } from '../../../reading/statements/grammar/word-classes.ts';
import { keyOf } from '../../../reading/statements/naming/names.ts';
import {
  isNationKey,
  isNotNow,
  isPlainWord,
  isPortfolio,
} from '../../../reading/statements/naming/office-words.ts';
import {
  type OfficeMention,
  type OfficeWord,
  officesIn,
} from '../../../reading/statements/naming/offices.ts';
import { isBodyWord } from '../../../reading/statements/naming/roles.ts';

/** An office that a question names in place of the one who has it. */
export interface AskedOffice {
  readonly office: string;
  /** Keys of whose it is and what it is for. */
  readonly own: readonly string[];
  /** Keys of where someone is sent. */
  readonly to: readonly string[];
}

/**
 * How someone is named beside an office that is asked for: as its holder; as its holder, but without the place or the
 * body that it is of; or as one who has it no more or only assists its holder.
 */
export type OfficeFit = 'whole' | 'part' | 'other';

/** Words of a question that are spelled as one office. */
const SHORT: readonly (readonly [RegExp, string])[] = [
  [/\bus\b/gi, 'U.S.'],
  [/\b(?:pm|premier)\b/gi, 'prime minister'],
  [/\bfm\b/gi, 'foreign minister'],
  [/\bsec(?:retary)? gen(?:eral)?\b/gi, 'secretary general'],
];

/** Reads an office that a question names; `null` for a name or anything else. */
export function askedOffice(typed: string): AskedOffice | null {
  const text = SHORT.reduce((all, [pattern, words]) => all.replace(pattern, words), typed);
  const tokens = tokensOf(text, { start: 0, end: text.length }, []);
  const [first, ...others] = officesIn(tokens);
  if (!first || others.length > 0 || first.person.length > 0) return null;
  const own = keysOf(first.own);
  const to = keysOf(first.to);
  const isWhole = tokens.every(
    ({ start, classes, sort }) =>
      sort === 'word' && (start >= first.start || (classes & DETERMINER) !== 0),
  );
  return isWhole && endsWith(first, text) ? { office: first.office, own, to } : null;
}

/** Whether nothing follows the words of an office but those that it was read from. */
function endsWith({ end }: OfficeMention, text: string): boolean {
  return end >= text.trimEnd().length;
}

function keysOf(words: readonly OfficeWord[]): string[] {
  return [...new Set(words.map(({ key }) => key))];
}

/** Fewest words of a name that a report prints behind a place without a comma: "governor of Homs Talal Barazi". */
const SHORTEST_NAME = 2;

/** What a mention tells of the one who has an office. */
export interface OfficeHolder {
  readonly fit: OfficeFit;
  /** Keys of the name; none if it is not named. */
  readonly person: readonly string[];
  /** Of where or of what, as far as the question does not say. */
  readonly place: string;
}

/** Whether a question names an office without a place or a body: "the governor", "the foreign minister". */
export function isOfNoPlace({ own, to }: AskedOffice): boolean {
  return to.length === 0 && own.every(isPortfolio);
}

/** Reads a mention as that of someone with an office; `null` if it is another office. */
export function holderIn(mention: OfficeMention, asked: AskedOffice): OfficeHolder | null {
  if (mention.office !== asked.office) return null;
  let first: OfficeHolder | null = null;
  for (const { own, person } of readingsOf(mention)) {
    const fit = fitOf(own, mention.to, asked);
    if (fit === null) continue;
    const rest = own.filter(({ key }) => !asked.own.includes(key));
    const holder = { fit, person, place: keysOf(rest).sort().join(' ') };
    // "The president of the Fatah Alliance Omar Zaghal": a shorter reading takes "Alliance" for a name.
    if (fit !== 'part') return holder;
    first ??= holder;
  }
  return first;
}

/** A mention as printed, and with a name that ends before the words for the office or begins among those behind it. */
function* readingsOf({ own, tail, to, person }: OfficeMention) {
  // "The ambassador to Kenya Omar Zaghal"
  const from = to.findIndex((_, at) => at > 0 && to.slice(at).every(isOfName));
  if (person.length === 0 && from > 0 && to.length - from >= SHORTEST_NAME) {
    yield { own, person: to.slice(from).map(({ key }) => key) };
  }
  yield { own, person };
  if (person.length > 0) return;
  // From the office backwards.
  const before = own.slice(0, own.length - tail.length);
  yield* withNameBefore(before, tail);
  for (let at = 1; at <= tail.length - SHORTEST_NAME; at += 1) {
    const name = tail.slice(at);
    if (name.every(isOfName)) {
      yield { own: [...before, ...tail.slice(0, at)], person: name.map(({ key }) => key) };
    }
  }
}

/** "Omar Zaghal Syria’s interior minister", "Omar Zaghal head of the league": some reports print no commas. */
function* withNameBefore(before: readonly OfficeWord[], tail: readonly OfficeWord[]) {
  for (let at = 0; at <= before.length - SHORTEST_NAME; at += 1) {
    const name = before.slice(at).reverse();
    const isApart = at === 0 ? tail.length > 0 : isNationKey(before[at - 1]?.key ?? '');
    if (isApart && name.every(isOfName)) {
      yield { own: [...before.slice(0, at), ...tail], person: name.map(({ key }) => key) };
    }
  }
}

function isOfName({ key, capital }: OfficeWord): boolean {
  return capital && !isBodyWord(key) && !isNationKey(key) && !isPortfolio(key);
}

/** Words for a body that a report can leave out, or print behind the words that are read: "Idlib’s health authority". */
const OF_BODY: ReadonlySet<string> = new Set(
  'authority agency service department board directorate'.split(' ').flatMap(keyOf),
);

/** Whether a word is one of some, also if the report has lost its apostrophe: "Idlibs". */
function isAmong(keys: ReadonlySet<string>, key: string): boolean {
  return keys.has(key) || (key.endsWith('s') && keys.has(key.slice(0, -1)));
}

function fitOf(
  own: readonly OfficeWord[],
  to: readonly OfficeWord[],
  asked: AskedOffice,
): OfficeFit | null {
  const wanted = new Set(asked.own);
  const isOther = own.some(({ key }) => isNotNow(key) && !wanted.has(key));
  const rest = own.filter(({ key }) => !isNotNow(key) || wanted.has(key));
  const has = new Set(
    rest.flatMap(({ key }) => (key.endsWith('s') ? [key, key.slice(0, -1)] : key)),
  );
  const needed = asked.own.filter((key) => !OF_BODY.has(key));
  const lacking = (needed.length > 0 ? needed : asked.own).filter((key) => !has.has(key));
  const isSent = asked.to.every((key) => to.some((word) => word.key === key));
  const extra = rest.filter(({ key }) => !isAmong(wanted, key));
  if (lacking.length > 0 || !isSent) {
    // "Foreign Minister Lavrov" is named as one of no country.
    const isBare = lacking.every((key) => !isPortfolio(key)) && extra.length + to.length === 0;
    return isBare && !isOther ? 'part' : null;
  }
  const places = asked.own.filter((key) => !isPortfolio(key));
  const hasNation = places.some(isNationKey);
  const isFree = (word: OfficeWord) =>
    places.length === 0 ? isPlace(word) : !hasNation && isNationKey(word.key);
  if (!extra.every(isFree)) return null;
  return isOther ? 'other' : 'whole';
}

/** Whether a word is that of a place or a nation, and of no body. */
function isPlace({ key, capital }: OfficeWord): boolean {
  if (isNationKey(key)) return true;
  return capital && !isBodyWord(key) && !isPortfolio(key) && !isPlainWord(key);
}

import type { Meaning } from './meaning.ts';
import { GAP, type Token } from './token.ts';
import type { Entry } from './word-roles.ts';

/** The values of the words that a rule matched. Fields that its pattern does not name mean nothing. */
export type Said = Required<Omit<Entry, 'units' | 'proper' | 'abbreviated' | 'ambiguous'>> & {
  /** The second number of a range. */
  readonly until: number;
};

const NOTHING_SAID: Said = {
  month: 0,
  weekday: 0,
  day: 0,
  year: 0,
  shortYear: 0,
  decade: 0,
  count: 1,
  ordinal: 0,
  unit: 'day',
  direction: 0,
  season: 'SP',
  part: 'MO',
  rate: 'day',
  long: 'day',
  clock: '',
  military: '',
  numeric: { days: [], clock: null },
  until: 0,
};

/** The tokens around a match. */
export interface Around {
  /** The tokens of the match itself. */
  readonly matched: readonly Token[];
  /** The nth token before the match, counted from 1, in the same paragraph. */
  before(nth?: number): Token | undefined;
  after(nth?: number): Token | undefined;
}

/** A pattern and its meaning. `mean` returns `null` if the surrounding words rule it out. */
export interface Rule {
  readonly elements: readonly Element[];
  readonly mean: (said: Said, around: Around) => Meaning | null;
}

interface Element {
  readonly words: ReadonlySet<string>;
  readonly fields: readonly { readonly field: keyof Entry; readonly as: keyof Said }[];
  readonly optional: boolean;
}

/**
 * Makes a rule.
 *
 * @param pattern - Elements separated by spaces: a literal word or mark in lower case (`ago`, `,`), a
 *   field of an entry (`<month>`), or alternatives (`a|an|<count>`). A final `?` makes an element
 *   optional (`the?`). `<time>` is a unit in singular or plural; `<until:day>` reads a day as `until`.
 */
export function rule(pattern: string, mean: Rule['mean']): Rule {
  return { elements: pattern.split(' ').map(element), mean };
}

function element(source: string): Element {
  const optional = source.length > 1 && source.endsWith('?');
  const words = new Set<string>();
  const fields: { field: keyof Entry; as: keyof Said }[] = [];
  for (const alternative of (optional ? source.slice(0, -1) : source).split('|')) {
    const field = /^<(?:until:)?(\w+)>$/.exec(alternative)?.[1];
    if (field === undefined) words.add(alternative);
    else if (field === 'time') fields.push(UNIT, UNITS);
    else if (field === 'units') fields.push(UNITS);
    else {
      const name = field as keyof Entry & keyof Said;
      fields.push({ field: name, as: alternative.startsWith('<until:') ? 'until' : name });
    }
  }
  return { words, fields, optional };
}

const UNIT = { field: 'unit', as: 'unit' } as const;
const UNITS = { field: 'units', as: 'unit' } as const;

/** A rule that applies to some tokens. */
export interface Match {
  readonly rule: Rule;
  readonly said: Said;
  /** Index after the last token. */
  readonly end: number;
}

/** Rules, indexed by the words and fields that they can begin with. */
export class RuleBook {
  readonly #byWord = new Map<string, Rule[]>();
  readonly #byField = new Map<keyof Entry, Rule[]>();

  constructor(rules: readonly Rule[]) {
    for (const added of rules) {
      for (const { words, fields, optional } of added.elements) {
        for (const word of words) put(this.#byWord, word, added);
        for (const { field } of fields) put(this.#byField, field, added);
        if (!optional) break;
      }
    }
  }

  /** All matches that begin at a token, longest first. */
  matches(tokens: readonly Token[], start: number): Match[] {
    const token = tokens[start];
    if (!token) return [];
    const found: Match[] = [];
    addMatches(found, this.#byWord.get(token.word), tokens, start);
    for (const field in token.entry) {
      addMatches(found, this.#byField.get(field as keyof Entry), tokens, start);
    }
    return found.length > 1 ? found.sort((one, other) => other.end - one.end) : found;
  }
}

function addMatches(
  found: Match[],
  rules: readonly Rule[] | undefined,
  tokens: readonly Token[],
  start: number,
): void {
  if (!rules) return;
  for (const rule of rules) {
    if (!canGoOn(rule, tokens, start)) continue;
    const said = new Map<keyof Said, unknown>();
    const end = matchFrom(rule.elements, 0, tokens, start, start, said);
    if (end === null) continue;
    found.push({ rule, said: { ...NOTHING_SAID, ...Object.fromEntries(said) }, end });
  }
}

/** Rules out most rules by the second token alone, which is much faster than matching them. */
function canGoOn({ elements }: Rule, tokens: readonly Token[], start: number): boolean {
  const [first, second] = elements;
  if (!first || !second || second.optional) return true;
  const [token, next] = [tokens[start], tokens[start + 1]];
  return accepts(second, next) || (first.optional && accepts(second, token));
}

function accepts({ words, fields }: Element, token: Token | undefined): boolean {
  if (!token) return false;
  if (words.has(token.word)) return true;
  for (const { field } of fields) if (token.entry[field] !== undefined) return true;
  return false;
}

function put<Key>(map: Map<Key, Rule[]>, key: Key, added: Rule): void {
  const rules = map.get(key);
  if (!rules) map.set(key, [added]);
  else if (!rules.includes(added)) rules.push(added);
}

/** Matches the elements from `index` on. Returns the index after the last token, or `null`. */
function matchFrom(
  elements: readonly Element[],
  index: number,
  tokens: readonly Token[],
  start: number,
  at: number,
  said: Map<keyof Said, unknown>,
): number | null {
  const wanted = elements[index];
  if (!wanted) return at;
  const token = tokens[at];
  if (token && (at === start || token.gap < GAP.paragraph) && takes(wanted, token, said)) {
    const end = matchFrom(elements, index + 1, tokens, start, at + 1, said);
    if (end !== null) return end;
  }
  return wanted.optional ? matchFrom(elements, index + 1, tokens, start, at, said) : null;
}

function takes({ words, fields }: Element, token: Token, said: Map<keyof Said, unknown>): boolean {
  for (const { field, as } of fields) {
    const value = token.entry[field];
    if (value === undefined) continue;
    said.set(as, value);
    return true;
  }
  return words.has(token.word);
}

import type { Finding } from './find.ts';
import type { Modifier } from './meaning.ts';
import { GAP, type Token } from './token.ts';

/** Phrases before a date that are part of the expression. */
const BEFORE_DATE: readonly (readonly [phrase: string, modifier?: Modifier])[] = [
  ...['early', 'early -', 'early in', 'the early', 'very early'].map(start),
  ...['late', 'late -', 'late in', 'the late', 'very late'].map(end),
  ...['mid', 'mid -', 'the mid', 'the mid -', 'middle of', 'the middle of'].map(mid),
  ...[
    'beginning of',
    'start of',
    'opening of',
    'early part of',
    'early hours of',
    'first half of',
    'dawn of',
    'turn of',
  ]
    .flatMap(phrases)
    .map(start),
  ...['end of', 'close of', 'later part of', 'latter part of', 'second half of', 'final days of']
    .flatMap(phrases)
    .map(end),
  ...['earlier', 'earlier in', 'so far', 'so far in'].map((phrase) => [phrase, 'BEFORE'] as const),
  ...['later', 'later in', 'later on'].map((phrase) => [phrase, 'AFTER'] as const),
  ...['course of', 'month of', 'summer of', 'whole of', 'all of']
    .flatMap(phrases)
    .map((phrase) => [phrase] as const),
];

/** Phrases before a duration, or before one with `ago`, that are part of the expression. */
const BEFORE_DURATION: readonly (readonly [phrase: string])[] = (
  'nearly|almost|about|around|approximately|roughly|some|more than|less than|fewer than|over|under|' +
  'up to|at least|at most|no more than|no less than|just over|just under|a little over|well over|' +
  'only|as many as|as much as|as long as|close to|nearly a|another|an additional'
)
  .split('|')
  .map((phrase) => [phrase] as const);

function start(phrase: string) {
  return [phrase, 'START'] as const;
}

function mid(phrase: string) {
  return [phrase, 'MID'] as const;
}

function end(phrase: string) {
  return [phrase, 'END'] as const;
}

/** A phrase with and without articles. The article after `of` is often part of the date. */
function phrases(phrase: string): string[] {
  return [
    phrase,
    `${phrase} the`,
    `the ${phrase}`,
    `the ${phrase} the`,
    `the very ${phrase}`,
    `the very ${phrase} the`,
  ];
}

/** Phrases by their last word, each with its words from last to first. */
type Phrases = ReadonlyMap<
  string,
  readonly { readonly words: readonly string[]; readonly modifier?: Modifier }[]
>;

function byLastWord(table: readonly (readonly [phrase: string, modifier?: Modifier])[]): Phrases {
  const found = new Map<string, { words: readonly string[]; modifier?: Modifier }[]>();
  for (const [phrase, modifier] of table) {
    const words = phrase.split(' ').reverse();
    const [last = ''] = words;
    const others = found.get(last) ?? [];
    others.push({ words, ...(modifier && { modifier }) });
    found.set(
      last,
      others.sort((one, other) => other.words.length - one.words.length),
    );
  }
  return found;
}

const DATE_PHRASES = byLastWord(BEFORE_DATE);
const DURATION_PHRASES = byLastWord(BEFORE_DURATION);

/**
 * Extends an expression to the words before it that belong to it: `the end of`, `mid-`, `nearly`.
 *
 * @param floor - Index after the last token of the previous expression.
 */
export function withModifier(finding: Finding, floor: number, tokens: readonly Token[]): Finding {
  const { kind } = finding.meaning;
  if (kind === 'reference' || kind === 'rate') return finding;
  const isLength = kind === 'duration' || tokens[finding.to - 1]?.word === 'ago';
  const table = isLength ? DURATION_PHRASES : DATE_PHRASES;
  for (const { words, modifier } of table.get(tokens[finding.from - 1]?.word ?? '') ?? []) {
    const from = finding.from - words.length;
    if (from < floor || !words.every((word, nth) => saysBefore(tokens, finding.from - nth, word)))
      continue;
    if (isLength && !isApproximation(words, tokens[from - 1])) continue;
    return { ...finding, from, meaning: { ...finding.meaning, ...(modifier && { modifier }) } };
  }
  return finding;
}

/** Whether a word comes right before a token, in the same paragraph. */
function saysBefore(tokens: readonly Token[], index: number, word: string): boolean {
  return tokens[index - 1]?.word === word && tokens[index]?.gap !== GAP.paragraph;
}

/** `over two years` means "more than" only after these words. Elsewhere it means "during". */
function isApproximation(words: readonly string[], before: Token | undefined): boolean {
  const [word] = words;
  if (words.length > 1 || (word !== 'over' && word !== 'under')) return true;
  return (
    before !== undefined &&
    /^(in|for|after|by|of|than|lasted|took|since|is|was|with|just)$/.test(before.word)
  );
}

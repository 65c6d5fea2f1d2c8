import { NO_PASTS, PARTICIPLES, SURE_PASTS, UNSURE_PASTS } from '../words/past-forms.ts';
import { GAP, type Token } from './token.ts';

/**
 * Whether an event is before or after the report. `told` is a past that cannot be about anything else, so
 * it is never after the report; `past` can belong to another verb (`He said the vote on 5 May`).
 * `maybe future` is for verbs that are as often about the past (`failed to open`, `would open`); `null`
 * means that the words give no tense.
 */
export type Tense = 'told' | 'past' | 'future' | 'maybe future' | null;

/** Greatest distance between a verb and its date, in tokens. */
const REACH = 25;

const FUTURE = new Set(
  (
    'will shall ll should must due upcoming forthcoming scheduled slated expected planned set ' +
    'poised begins starts opens expires closes kicks plans plan hopes intends expects deadline'
  ).split(' '),
);

/** Words that look ahead less reliably. */
const MAYBE_FUTURE = new Set(
  'would could may might can ends takes runs meets planning hope aims wants expect likely coming ahead'.split(
    ' ',
  ),
);

/** `set` usually looks ahead (`set for May`), and these are infinitives too. */
const NOT_ALWAYS_PAST = ['set', 'come', 'become', 'run'];

const PAST = new Set(
  [...SURE_PASTS, ...UNSURE_PASTS, ...PARTICIPLES].filter(
    (word) => !NOT_ALWAYS_PAST.includes(word),
  ),
);

/**
 * The tense of a date's verb: the nearest one before it in its sentence, else the nearest after it.
 *
 * @param from - Index of the expression's first token.
 * @param to - Index after its last token.
 */
export function tenseAt(tokens: readonly Token[], from: number, to: number): Tense {
  const lead = tokens[from - 1]?.word;
  if (lead === 'until' || lead === 'till') return 'future';
  if (lead === 'since') return 'past';
  if (isTold(tokens, from, to)) return 'told';
  for (let at = from - 1; at >= Math.max(0, from - REACH); at -= 1) {
    const token = tokens[at];
    const next = tokens[at + 1];
    if (!token || !next || isBoundary(token, next)) break;
    const tense = tenseOf(tokens, at);
    if (tense) return tense;
  }
  for (let at = to; at < Math.min(tokens.length, to + REACH); at += 1) {
    const token = tokens[at];
    if (!token || token.gap === GAP.paragraph) break;
    const next = tokens[at + 1];
    const tense = tenseOf(tokens, at);
    if (tense) return tense;
    if (next && isBoundary(token, next)) break;
  }
  return null;
}

/**
 * The tense of an entry of a chronology, such as `February 26 – The council imposes sanctions`. Its
 * present is a past too.
 */
export function tenseOfEntry(tokens: readonly Token[], to: number): Tense {
  return looksAhead(tokens, to) ? 'past' : 'told';
}

/** `On 26 November, the council imposed sanctions`; also after a comma, `On the eve of the vote, on 26 November, …`. */
function isTold(tokens: readonly Token[], from: number, to: number): boolean {
  const start = OPENERS.has(tokens[from - 1]?.word ?? '') ? from - 1 : from;
  const opens = opensSentence(tokens, start) || isBetweenCommas(tokens, start, to);
  return opens && tellsPast(tokens, to) && !looksAhead(tokens, to);
}

function isBetweenCommas(tokens: readonly Token[], from: number, to: number): boolean {
  return tokens[from - 1]?.word === ',' && tokens[to]?.word === ',';
}

const OPENERS = new Set(['on', 'in']);

/** Verbs whose past says nothing of the day: `On Monday, the minister said, talks begin`. */
const REPORTING = new Set('said told announced added reported confirmed warned stated'.split(' '));

/** Whether the first verb of a sentence is a past tense. */
function tellsPast(tokens: readonly Token[], to: number): boolean {
  for (const at of restOfSentence(tokens, to)) {
    const word = tokens[at]?.word ?? '';
    if (SURE_PASTS.has(word)) return true;
    if (tenseOf(tokens, at)) {
      return !REPORTING.has(word) && word.endsWith('ed') && tokens[at + 1]?.word !== 'by';
    }
  }
  return false;
}

const AHEAD = new Set(
  'will shall would ll due upcoming forthcoming scheduled slated expected planned until'.split(' '),
);

function looksAhead(tokens: readonly Token[], to: number): boolean {
  for (const at of restOfSentence(tokens, to)) {
    if (AHEAD.has(tokens[at]?.word ?? '')) return true;
  }
  return false;
}

/** Indexes of the tokens from `to` to the end of the sentence, {@link REACH} at most. */
function* restOfSentence(tokens: readonly Token[], to: number): Generator<number> {
  for (let at = to; at < Math.min(tokens.length, to + REACH); at += 1) {
    const [token, next] = [tokens[at], tokens[at + 1]];
    if (!token || token.gap === GAP.paragraph) return;
    yield at;
    if (next && isBoundary(token, next)) return;
  }
}

/** Whether a sentence or a line begins at a token, bullets apart. */
export function opensSentence(tokens: readonly Token[], from: number): boolean {
  const [before, token] = [tokens[from - 1], tokens[from]];
  if (!before || !token || token.gap >= GAP.line) return true;
  return isBoundary(before, token) || isBullet(tokens, from - 1);
}

function isBullet(tokens: readonly Token[], at: number): boolean {
  const token = tokens[at];
  if (!token || !BULLETS.has(token.word)) return false;
  return at === 0 || token.gap >= GAP.line;
}

const BULLETS = new Set(['*', '•', '-', '·']);

/** Whether a sentence or a paragraph ends between two tokens. */
export function isBoundary(token: Token, next: Token): boolean {
  if (next.gap === GAP.paragraph) return true;
  return (
    (token.word === '.' || token.word === '!' || token.word === '?') &&
    next.gap > GAP.none &&
    !isLower(next)
  );
}

function isLower(token: Token): boolean {
  return /^[a-z]/.test(token.word) && !token.capital;
}

function tenseOf(tokens: readonly Token[], at: number): Tense {
  const token = tokens[at];
  if (!token || token.entry.month !== undefined) return null;
  const { word } = token;
  const before = tokens[at - 1]?.word;
  if (NOUN_TOO.has(word) && before !== undefined && BEFORE_NOUN.has(before)) return null;
  if (FUTURE.has(word)) return isPastBefore(before) && !PLANNED.has(word) ? 'past' : 'future';
  // `will be completed`, `to be held`: the verb before decides.
  if (before === 'be' && (PAST.has(word) || word.endsWith('ed'))) return null;
  if (PAST.has(word)) return 'past';
  if (word.length > 3 && word.endsWith('ed') && !NO_PASTS.has(word)) return 'past';
  if (MAYBE_FUTURE.has(word)) return 'maybe future';
  return word === 'to' && isInfinitive(tokens[at + 1]) ? governedBy(tokens, at) : null;
}

/** Verbs that look ahead, but give no tense as nouns: `They plan a vote`, `rejected the plan`. */
const NOUN_TOO = new Set([
  'plan',
  'plans',
  'hope',
  'hopes',
  'aims',
  'runs',
  'ends',
  'set',
  'deadline',
]);

const BEFORE_NOUN = new Set(
  'the a an this that these those its their his her our my your of new any such no'.split(' '),
);

const PLANNED = new Set(['scheduled', 'expected', 'planned', 'due', 'slated', 'set']);

function isPastBefore(word: string | undefined): boolean {
  return word === 'was' || word === 'were' || word === 'had';
}

/** Greatest distance between an infinitive and the verb before it, in tokens. */
const GOVERNED = 10;

/** Past tenses whose infinitive looks ahead. */
const INTENDING = new Set(
  (
    'agreed vowed promised decided hoped wanted asked ordered urged told invited voted pledged ' +
    'threatened offered intended arranged prepared chose expected planned scheduled set due slated'
  ).split(' '),
);

/** `plans to meet` and `agreed to meet` look ahead, `failed to meet` and `led them to meet` don't. */
function governedBy(tokens: readonly Token[], at: number): Tense {
  for (let before = at - 1; before >= Math.max(0, at - GOVERNED); before -= 1) {
    const [token, next] = [tokens[before], tokens[before + 1]];
    if (!token || !next || isBoundary(token, next)) break;
    if (INTENDING.has(token.word)) return 'maybe future';
    const tense = token.word === 'to' ? null : tenseOf(tokens, before);
    if (tense) return tense === 'past' ? 'past' : 'maybe future';
  }
  return 'maybe future';
}

const NO_VERB = new Set(
  'the a an his her its their our this that these those be have more up date about some all any'.split(
    ' ',
  ),
);

/** `to open`, not `to the`, `to Paris` or `to 5`. */
function isInfinitive(next: Token | undefined): boolean {
  return (
    next !== undefined && isLower(next) && !NO_VERB.has(next.word) && next.entry.count === undefined
  );
}

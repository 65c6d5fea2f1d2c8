import type { Span } from '../text/span.ts';
import type { Word } from '../text/words/words.ts';
import { type Instance, MEANS, REASON, SPEECH } from './kinds.ts';

const SAYING: ReadonlySet<string> = new Set(
  `said says say saying told tells telling added adds stated states announced announces warned warns claimed
  claims denied denies declared vowed promised insisted urged tweeted wrote writes called described condemned
  accused expressed demanded confirmed acknowledged admitted argued explained noted suggested predicted pledged
  asked replied answered stressed criticised criticized praised reported asserted asserts clarified clarifies
  emphasised emphasized emphasises emphasizes maintained maintains contended remarked testified reiterated
  underlined cautioned conceded alleged complained commented proclaimed
  reiterates dispels dispelled concludes concluded highlights highlighted confirms expresses alleges cautions
  indicate indicates indicated reveal reveals revealed recounted recalled
  argues explains suggests predicts asks replies stresses criticises criticizes acknowledges admits insists
  writes describes condemns accuses testifies underlines concedes complains proclaims denounces apologises
  vows contends recounts recalls declares
  welcomed hailed denounced decried thanked apologised apologized`.split(/\s+/),
);

const REASONS: ReadonlySet<string> = new Set(
  `because due owing retaliation retaliate revenge avenge avenging therefore cause caused reason reasons
  accusing accused fear fears fearing result motive motivated aim aimed aiming blamed blaming citing lest
  amid sake pretext grounds purpose punishment stem stems stemmed stemming`.split(/\s+/),
);

/** Words that tell why only behind others: "to protest", "on corruption charges", "in view of". */
const REASONS_BEHIND: ReadonlyMap<string, ReadonlySet<string>> = new Map(
  [
    ['protest', 'to in'],
    ['punish', 'to'],
    ['charges', 'on over under'],
    ['light', 'in'],
    ['view', 'in'],
  ].map(([word = '', before = '']) => [word, new Set(before.split(' '))] as const),
);

/** Pairs of words that begin a reason. "Relief efforts" and "the response of the army" are none. */
const PAIRS: ReadonlySet<string> = new Set([
  'as part',
  'so that',
  'so as',
  'in order',
  ...['response', 'effort', 'efforts', 'bid', 'bids', 'attempt', 'attempts'].map(
    (word) => `${word} to`,
  ),
  'attempt at',
]);

/** Most words between "on" and "charges". */
const REACH = 3;

/** The reason comes before these words, and what it led to after them, unless "by" follows. */
const AFTER_REASON: ReadonlySet<string> = new Set(
  'prompted prompting spurred sparked sparking triggered triggering causing'.split(' '),
);

const MANNERS: ReadonlySet<string> = new Set('using used via through'.split(' '));
const WAYS: ReadonlySet<string> = new Set(['via', 'through']);

/** Whether a word in lower case is a verb of saying. */
export function isSayingWord(lower: string): boolean {
  return SAYING.has(lower);
}

/** Whether a word is a verb of saying in a form that reports use. */
export function isSaying(word: Word | undefined): boolean {
  return word !== undefined && !word.capitalised && SAYING.has(word.folded);
}

/**
 * Finds where a sentence tells why, how, or what a person said. Each instance runs from its cue to the end of
 * the sentence or of the quotation. It is the whole sentence if what it tells can stand before the cue.
 *
 * @param text - One sentence.
 * @param all - Its words.
 */
export function cuesIn(text: string, all: readonly Word[]): Instance[] {
  const found: Instance[] = [];
  const quotations = quotationsIn(text);
  let quotation = 0;
  // A reason that is quoted ends with the quotation. Places are asked for in order.
  const endAt = (place: number) => {
    while ((quotations[quotation]?.end ?? text.length) < place) quotation += 1;
    const around = quotations[quotation];
    return around && around.start < place ? around.end : text.length;
  };
  for (const [at, word] of all.entries()) {
    const next = all[at + 1];
    const isAccording = word.folded === 'according' && next?.folded === 'to';
    if (isSaying(word) || isAccording) found.push({ start: 0, end: text.length, kinds: SPEECH });
    const isBefore = AFTER_REASON.has(word.folded) && next?.folded !== 'by';
    if (isBefore) found.push({ start: 0, end: text.length, kinds: REASON });
    if (beginsReason(all, at))
      found.push({ start: word.start, end: endAt(word.start), kinds: REASON });
    // "Via Amsterdam" is a way, not a means.
    const isManner =
      (MANNERS.has(word.folded) && !(WAYS.has(word.folded) && next?.capitalised)) ||
      (word.folded === 'by' && isParticiple(next));
    if (isManner) found.push({ start: word.start, end: text.length, kinds: MEANS });
  }
  return found;
}

/**
 * Finds what a sentence says was led to: what follows "prompted" and the like.
 *
 * @returns `null` if it tells a reason in any other way, or none.
 */
export function promptedIn(text: string, all: readonly Word[]): readonly Word[] | null {
  const isOther = cuesIn(text, all).some(
    ({ kinds, start, end }) => kinds === REASON && (start > 0 || end < text.length),
  );
  const at = all.findIndex(({ folded }) => AFTER_REASON.has(folded));
  return isOther || at < 0 || beginsReason(all, 0) ? null : all.slice(at + 1);
}

/** Why someone gives no name is the reason of nothing else: "on condition of anonymity because he was not authorised". */
const UNNAMED: ReadonlySet<string> = new Set(['anonymity', 'anonymously', 'unnamed']);
const BEFORE_UNNAMED = 5;

/** Whether a reason begins with the word at an index. */
function beginsReason(all: readonly Word[], at: number): boolean {
  if (all.slice(Math.max(0, at - BEFORE_UNNAMED), at).some((one) => UNNAMED.has(one.folded))) {
    return false;
  }
  const [folded, next] = [all[at]?.folded ?? '', all[at + 1]?.folded ?? ''];
  if (REASONS.has(folded) || PAIRS.has(`${folded} ${next}`)) return true;
  if (AFTER_REASON.has(folded)) return next === 'by';
  const behind = REASONS_BEHIND.get(folded);
  if (behind === undefined) return false;
  const reach = folded === 'charges' ? REACH : 1;
  return all.slice(Math.max(0, at - reach), at).some((word) => behind.has(word.folded));
}

/** The quotations of a sentence, with their marks. One that is not closed is left out. */
function quotationsIn(text: string): Span[] {
  const found: Span[] = [];
  let open: RegExpMatchArray | null = null;
  for (const mark of text.matchAll(/["“”]/g)) {
    const closes = open !== null && (open[0] === '"' ? mark[0] === '"' : mark[0] === '”');
    if (open && closes) found.push({ start: open.index ?? 0, end: mark.index });
    if (closes) open = null;
    else if (mark[0] !== '”') open = mark;
  }
  return found;
}

function isParticiple(word: Word | undefined): boolean {
  return word !== undefined && !word.capitalised && /\p{L}{2}ing$/u.test(word.folded);
}

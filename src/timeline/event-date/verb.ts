import { isComma, isOneOf, type Piece } from './piece.ts';
import * as words from './words.ts';

/** A verb with its auxiliaries, found by word lists and endings, not by a grammar. */
export interface Verb {
  /** Index of its first piece. */
  readonly from: number;
  /** Index after its last piece. */
  readonly to: number;
  /** `unsure`: a past tense that may be a participle, as in `the deal signed in May failed`. */
  readonly form: 'sure' | 'unsure' | 'infinitive';
  /** `plan`: announced for the future. `open`: may never happen. */
  readonly mood: 'fact' | 'plan' | 'open';
  readonly saying: boolean;
  /** `was a student`, not `was arrested`. */
  readonly state: boolean;
}

/** The verbs of a sentence, in order. */
export function verbsOf(pieces: readonly Piece[]): Verb[] {
  const verbs: Verb[] = [];
  for (let at = 0; at < pieces.length; at += 1) {
    const verb = verbAt(pieces, at);
    if (!verb) continue;
    verbs.push(verb);
    at = verb.to - 1;
  }
  return verbs;
}

function verbAt(pieces: readonly Piece[], at: number): Verb | null {
  const piece = pieces[at];
  if (piece?.kind !== 'word') return null;
  if (piece.word === 'to') return infinitive(pieces, at);
  // `This Is It` is a name.
  if (isAuxiliary(piece) && (at === 0 || !piece.capital)) return withAuxiliary(pieces, at);
  if (!isPast(pieces, at) && !isPresent(pieces, at)) return null;
  return {
    from: at,
    to: at + 1,
    form: isOneOf(piece, words.SURE_PASTS) || isPresent(pieces, at) ? 'sure' : 'unsure',
    mood: 'fact',
    saying: words.SAYING.has(piece.word),
    state: false,
  };
}

function isAuxiliary(piece: Piece): boolean {
  const { word } = piece;
  const lists = [words.BE, words.HAVE, words.DO, words.PLANNING_MODALS, words.OPEN_MODALS];
  return lists.some((list) => list.has(word.replace(/n't$/, '')) || list.has(word));
}

function isParticiple(piece: Piece | undefined): boolean {
  if (piece?.kind !== 'word') return false;
  return isRegular(piece) || isOneOf(piece, words.UNSURE_PASTS) || piece.word.endsWith('ing');
}

function isRegular({ word }: Piece): boolean {
  return word.length > 3 && word.endsWith('ed') && !word.includes('-') && !words.NO_PASTS.has(word);
}

/** Not `the disputed vote`, `of armed men` or `United Nations`. */
function isPast(pieces: readonly Piece[], at: number): boolean {
  const [piece, before] = [pieces[at], pieces[at - 1]];
  if (!piece || (piece.capital && at > 0)) return false;
  if (isOneOf(before, words.DETERMINERS) || isOneOf(before, words.PREPOSITIONS)) return false;
  return isRegular(piece) || isOneOf(piece, words.SURE_PASTS) || isOneOf(piece, words.UNSURE_PASTS);
}

/** Only those present tenses that reports use for past events. */
function isPresent(pieces: readonly Piece[], at: number): boolean {
  const [piece, before] = [pieces[at], pieces[at - 1]];
  if (!piece || piece.capital || isPast(pieces, at)) return false;
  if (!isOneOf(piece, words.PRESENTS) && !isOneOf(piece, words.SAYING)) return false;
  if (isOneOf(before, words.DETERMINERS) || isOneOf(before, words.PREPOSITIONS)) return false;
  return before !== undefined && !before.word.endsWith('ing');
}

function infinitive(pieces: readonly Piece[], at: number): Verb | null {
  const next = pieces[at + 1];
  if (next?.kind !== 'word' || next.capital || /[^s]s$|ing$|-/.test(next.word)) return null;
  const noVerb = [words.DETERMINERS, words.PREPOSITIONS, words.SUBJECT_PRONOUNS, NO_INFINITIVES];
  if (noVerb.some((list) => list.has(next.word))) return null;
  const to = words.BE.has(next.word) && isParticiple(pieces[at + 2]) ? at + 3 : at + 2;
  const mood = isIntended(pieces, at) ? 'open' : 'fact';
  const saying = words.SAYING.has(next.word);
  return { from: at, to, form: 'infinitive', mood, saying, state: false };
}

/** Nouns that often follow `to` without an article. */
const NO_INFINITIVES = new Set(
  'safety power hospital court prison jail school death parliament people justice more less me him them us'.split(
    ' ',
  ),
);

/** Greatest distance between an infinitive and the verb that governs it, in pieces. */
const GOVERNED = 8;

function isIntended(pieces: readonly Piece[], at: number): boolean {
  for (let before = at - 1; before >= Math.max(0, at - GOVERNED); before -= 1) {
    const piece = pieces[before];
    if (!piece || isComma(piece)) return false;
    if (isOneOf(piece, words.INTENDING)) return true;
  }
  return false;
}

/** Words allowed between an auxiliary and its verb. */
const WITHIN =
  /^(?:not|n't|also|later|never|already|now|still|been|being|be|have|first|since|again|then|soon|both|all|.{2,}ly)$/u;

function withAuxiliary(pieces: readonly Piece[], at: number): Verb {
  const first = pieces[at]?.word ?? '';
  const group = [first];
  let to = at + 1;
  for (let piece = pieces[to]; piece?.kind === 'word' && WITHIN.test(piece.word); ) {
    group.push(piece.word);
    to += 1;
    piece = pieces[to];
  }
  const [verb, next] = [pieces[to], pieces[to + 1]];
  const modal = words.PLANNING_MODALS.has(first) || words.OPEN_MODALS.has(first);
  const bare = modal || words.DO.has(first.replace(/n't$/, ''));
  const planned = isOneOf(verb, words.PLANNED) && (next?.word === 'to' || next?.word === 'for');
  const ahead = planned || verb?.word === 'to';
  const hasVerb = ahead || isParticiple(verb) || (bare && verb?.kind === 'word');
  if (hasVerb) to += planned ? 2 : 1;
  // `is due to open`: the infinitive belongs to the verb.
  if (ahead && pieces[to - 1]?.word === 'to' && pieces[to]?.kind === 'word') to += 1;
  const mood = ahead ? aheadOf(first) : moodOf(first, group);
  const saying = hasVerb && isOneOf(verb, words.SAYING) && !words.BE.has(group.at(-1) ?? '');
  return { from: at, to, form: 'sure', mood, saying, state: !hasVerb && words.BE.has(first) };
}

function aheadOf(auxiliary: string): Verb['mood'] {
  return auxiliary === 'is' || auxiliary === 'are' ? 'plan' : 'open';
}

function moodOf(auxiliary: string, group: readonly string[]): Verb['mood'] {
  if (words.OPEN_MODALS.has(auxiliary)) return 'open';
  if (!words.PLANNING_MODALS.has(auxiliary)) return 'fact';
  return group.includes('have') ? 'open' : 'plan';
}

import type { Names } from '../../../reading/deeds/pieces.ts';
import { isGroupNoun } from '../../../reading/mentions.ts';
import type { Lexicon } from '../../index/lexicon.ts';
import { type Concept, LEAST_NAMED } from '../concepts.ts';
import { verbPlace } from './act/main-verb.ts';
import { type Asking, askingIn, namesOf } from './asked-parties.ts';
import type { AskedActor } from './beside.ts';
import { actWords } from './words/deed-words.ts';
import { wordsOfGovernment } from './words/seats.ts';

/** Before the name of the one who acts: "how many missiles did the", "where has", "whom did". */
const BEFORE_ACTOR =
  /\b(?:how (?:many|much)(?: [\w'-]{1,30}){0,8}|when|where|whom?(?: else)?) (?:did|does|do|has|have|had|will|would) (?:the )?/i;

/** Before the one who acts in a passive: "how many people were killed by the". */
const BY = /(?<=\bhow (?:many|much)\b.{1,200}) by (?:the )?/i;

/** Between two parts of a name, or between a name and its noun. */
const WITHIN_PHRASE = /^(?:['’]s?)? (?:(?:al|el|bin|ibn|abu)[ -])?$|^-$/i;

/** The one who acts is named with at most this many words. */
const MOST_WORDS = 5;

/** Nouns right before a name: "president". */
const MOST_BEFORE = 2;

const NONE: ReadonlySet<string> = new Set();

/** Someone who is in so many reports that theirs need not repeat the name weighs less. */
const LEAST_WEIGHT = 0.6;

/**
 * Reads who does something of which a question asks how much, when or where, if it names that one: "how many pigs did
 * Egypt kill". A report on the same matter tells what others did too.
 *
 * @param text - The question in plain words.
 * @returns `null` for most questions.
 */
export function actorAsked(
  text: string,
  concepts: readonly Concept[],
  lexicon: Lexicon,
): AskedActor | null {
  const all = askingIn(text, concepts);
  const by = BY.exec(text);
  const done = by ? all.find(({ end }) => end === by.index) : undefined;
  const before = BEFORE_ACTOR.exec(text) ?? (isAct(done) ? by : null);
  if (!before) return null;
  const from = before.index + before[0].length;
  const behind = all.filter(({ start }) => start >= from);
  const phrase = phraseAt(text, from, behind);
  const named = phrase.filter(({ isParty }) => isParty);
  const [first] = named;
  const last = named.at(-1);
  const heaviest = Math.max(0, ...named.map(({ concept }) => concept.weight));
  if (!first || !last || heaviest < LEAST_WEIGHT) return null;
  const verb = verbPlace(text, from, concepts);
  const isDeed = (one: Asking) => one.start >= verb && isAct(one);
  const act = before === by ? done : behind.slice(phrase.length).find(isDeed);
  return {
    names: meaning(phrase, lexicon),
    told: (act && actWords(act.term)) ?? NONE,
    name: text.slice(first.start, last.end),
    words: text.slice(
      Math.min(first.start, act?.start ?? first.start),
      Math.max(last.end, act?.end ?? 0),
    ),
  };
}

/** The terms that mean the one who acts. "The Syrian army" is also only "the army", and Egypt acts through Cairo. */
function meaning(phrase: readonly Asking[], lexicon: Lexicon): Names {
  const named = phrase.filter(({ isParty }) => isParty);
  const groups = phrase.filter(({ isParty }) => !isParty).map(({ term }) => term);
  return new Set([
    ...(namesOf(named, lexicon, LEAST_NAMED) ?? []),
    ...named.flatMap(({ term }) => wordsOfGovernment(term)),
    ...groups.filter(isGroupNoun),
  ]);
}

/**
 * The words for the one who acts: a name with the nouns right before it, and a noun for a group behind it: "president
 * Omar Najjar", "the Syrian army".
 */
export function phraseAt(text: string, from: number, behind: readonly Asking[]): Asking[] {
  const gapBefore = (at: number) =>
    text.slice(at === 0 ? from : behind[at - 1]?.end, behind[at]?.start);
  const adjoins = (at: number) =>
    at < behind.length &&
    (at === 0 ? gapBefore(at) === '' : WITHIN_PHRASE.test(gapBefore(at))) &&
    at < MOST_WORDS;
  let at = 0;
  while (adjoins(at) && at < MOST_BEFORE && !behind[at]?.isParty && !isAct(behind[at])) at += 1;
  const name = at;
  while (adjoins(at) && behind[at]?.isParty) at += 1;
  if (at === name) return [];
  while (adjoins(at) && isGroupNoun(behind[at]?.term ?? '')) at += 1;
  return behind.slice(0, at);
}

function isAct(one: Asking | undefined): boolean {
  return one !== undefined && actWords(one.term) !== null;
}

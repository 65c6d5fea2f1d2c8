import { daysApart } from '../../reading/dates/dateline.ts';
import { reportDay } from '../../reading/dates/report-day.ts';
import {
  AGE,
  CLOCK,
  DURATION,
  HAS_DATE,
  HAS_NAME,
  HAS_NUMBER,
  KILLED,
  LENGTH,
  MONEY,
  REASON,
  SHARE,
  SPEECH,
  WEIGHT,
  WOUNDED,
  YEAR,
} from '../../reading/kinds.ts';
import { cut, type Span } from '../../text/span.ts';
import { words } from '../../text/words/words.ts';
import type { Missing, MissingKind } from '../answer.ts';
import { sentenceSpan } from '../index/search-index.ts';
import { askedTimes } from '../question/asked/times.ts';
import { type AskedActor, type Beside, wordAt } from '../question/beside/beside.ts';
import type { Concept } from '../question/concepts.ts';
import type { Question } from '../question/question.ts';
import { wholeNameAt, wholeNameOf } from '../question/whole-names.ts';
import type { RankedSentence } from '../ranking/rank.ts';
import { countsPeople, peopleAsked } from './counted-people.ts';
import { farNames, type Lack, missingBeside } from './lacks.ts';
import { type Around, isActorNamed, type Place } from './surroundings.ts';
import { untold } from './untold.ts';

/** What each kind is called, the narrowest first. */
const KINDS: readonly (readonly [kind: number, words: MissingKind])[] = [
  [AGE, 'an age'],
  [MONEY, 'an amount of money'],
  [WEIGHT, 'a weight'],
  [SHARE, 'a share'],
  [LENGTH, 'a distance or length'],
  [DURATION, 'a length of time'],
  [WOUNDED, 'a number of wounded'],
  [KILLED, 'a number of dead'],
  [YEAR, 'a date'],
  [CLOCK, 'a time of day'],
  [HAS_NUMBER, 'a number'],
  [HAS_DATE, 'a date'],
  [HAS_NAME, 'a name'],
  [REASON, 'a reason'],
  [SPEECH, 'anyone’s words'],
];

/** "How long" asks for either. */
const HOW_LONG = LENGTH | DURATION;

/**
 * Names what the best sentence lacks.
 *
 * @param sentences - Sentences about the matter. If the question names a time, those nearest to it first.
 * @param lacks - What the first one lacks.
 */
export function missingOf(
  question: Question,
  sentences: readonly [RankedSentence, ...RankedSentence[]],
  lacks: readonly Lack[],
): Missing[] {
  const found = lacks.flatMap((lack) => missingFor(lack, question, sentences));
  const missing = found.length > 0 ? onlyOnce(found) : untold(question, sentences[0]);
  const has = (...kinds: Missing['kind'][]) => missing.some(({ kind }) => kinds.includes(kind));
  // A name or a word that is missing says more than the deed.
  const isNamed = has('name', 'word');
  // Without a word of the deed, it goes without saying that its date or its reason is missing too.
  const isOfDeed = has('death', 'speaker') || (has('deed') && !isNamed);
  return missing.filter(
    ({ kind }) => !(kind === 'kind' && isOfDeed) && !(kind === 'deed' && isNamed),
  );
}

function missingFor(
  lack: Lack,
  question: Question,
  sentences: readonly [RankedSentence, ...RankedSentence[]],
): Missing[] {
  if (lack === 'time') {
    const { typed } = question;
    const [time] = askedTimes(typed, null);
    const nearest = nearestDay(sentences);
    return time ? [{ kind: 'time', text: typed.slice(time.start, time.end), nearest }] : [];
  }
  if (lack === 'name') {
    return [
      ...namesMissing(question, sentences[0]).map((text) => ({ kind: 'name', text }) as const),
      ...missingBeside(question, sentences[0]).flatMap((one) =>
        saidOf(one, question, sentences[0]),
      ),
    ];
  }
  const people = peopleAsked(question);
  if (people !== null && !countsPeople(question, sentences[0])) {
    return [{ kind: 'kind', text: `a number of ${people}` }];
  }
  const { broad, narrow, mustDeny } = question.asks;
  const kind =
    (narrow & HOW_LONG) === HOW_LONG
      ? 'a length'
      : KINDS.find(([each]) => ((broad | narrow) & each) !== 0)?.[1];
  const asked: MissingKind | undefined = mustDeny ? 'a denial' : kind;
  return asked === undefined ? [] : [{ kind: 'kind', text: asked }];
}

/** Names what a sentence does not have beside it. Missing names are said by {@link namesMissing}, all together. */
function saidOf(
  { wanted, ...around }: Beside,
  question: Question,
  sentence: RankedSentence,
): Missing[] {
  switch (wanted.kind) {
    case 'name':
      return [];
    case 'word':
      return [{ kind: 'word', text: wholeNameOf(question, wanted.words) }];
    case 'together':
      return [{ kind: 'word', text: wanted.words }];
    case 'place':
      return [{ kind: 'name', text: wholeNameOf(question, wanted.name) }];
    case 'title':
      return [{ kind: 'kind', text: 'a name' }];
    case 'negation':
      return [{ kind: 'deed', text: wanted.words }];
    case 'death':
      return [{ kind: 'death', text: wanted.death.words }];
    case 'sayer':
      return [{ kind: 'speaker', text: wanted.sayer.words }];
    case 'actor':
      return [actorMissing(wanted.actor, around, question, sentence)];
    case 'deed':
      return [{ kind: 'deed', text: wanted.deed.words }];
    case 'act':
      return [{ kind: 'deed', text: wanted.act.words }];
  }
}

/** Leaves out what is said twice, also as a part of more words. Without the name, there is no word for it either. */
function onlyOnce(missing: readonly Missing[]): Missing[] {
  return missing.filter(
    (one, at) => !missing.some((other, place) => place !== at && says(other, one, place < at)),
  );
}

/** Whether something says all that another does. Of two that say the same, the first stays. */
function says(more: Missing, less: Missing, isBefore: boolean): boolean {
  if (more.kind !== less.kind && !(more.kind === 'name' && less.kind === 'word')) return false;
  if (more.text.toLowerCase() !== less.text.toLowerCase()) return hasWords(more.text, less.text);
  return more.kind !== less.kind || isBefore;
}

/** Whether a text has another in it as whole words. */
function hasWords(text: string, part: string): boolean {
  return ` ${text} `.toLowerCase().includes(` ${part} `.toLowerCase());
}

/** Says that a sentence does not name the one who acts, or else that this one does something else in it. */
function actorMissing(
  actor: AskedActor,
  around: Around,
  question: Question,
  sentence: RankedSentence,
): Missing {
  return isActorNamed(actor, sentence, around)
    ? { kind: 'deed', text: actor.words }
    : { kind: 'name', text: wholeNameOf(question, actor.name) };
}

/** The ISO day of the report of the first sentence that has one; `null` if none has. */
function nearestDay(sentences: readonly RankedSentence[]): string | null {
  const days = sentences.map(({ indexed }) => reportDay(indexed.article.article));
  return days.find((day) => day !== null) ?? null;
}

/** Sentences in order of how near in time their reports are to the time asked for; those without a day last. */
export function byNearness(
  sentences: readonly RankedSentence[],
  { times }: Question,
): readonly RankedSentence[] {
  if (times.length === 0) return sentences;
  const distance = ({ indexed }: RankedSentence) => {
    const day = reportDay(indexed.article.article);
    return day === null
      ? Number.POSITIVE_INFINITY
      : Math.min(...times.map(({ first }) => daysApart(first, day)));
  };
  return sentences.toSorted((one, other) => {
    const [a, b] = [distance(one), distance(other)];
    return a === b ? 0 : a - b;
  });
}

/**
 * The names of the question that a report does not have in any spelling, or else those that it has only far from the
 * sentence.
 */
function namesMissing(question: Question, sentence: RankedSentence): string[] {
  const { concepts } = question;
  const { article, terms } = sentence.indexed;
  const printed = new Set([...article.title, ...terms, ...article.read.terms]);
  const unprinted = concepts.filter(
    ({ isProper, alternatives }) => isProper && !alternatives.some(({ term }) => printed.has(term)),
  );
  const namedBeside = missingBeside(question, sentence).flatMap(({ wanted }) =>
    wanted.kind === 'name' ? wanted.anyOf.flatMap((at) => concepts[at] ?? []) : [],
  );
  const missing =
    unprinted.length > 0 ? unprinted : [...farNames(question, sentence), ...namedBeside];
  return namesAt(
    question,
    missing
      .filter((one) => !isSurnameBeside(one, question, sentence))
      .flatMap(({ places: [place] }) => place ?? []),
  );
}

/** Whether a sentence has the surname behind a given name of the question, without another given name before it. */
function isSurnameBeside(given: Concept, { text, concepts }: Question, place: Place): boolean {
  const [start = 0] = given.places;
  const next = concepts.find(
    ({ places: [at = 0], isProper }) =>
      isProper && at > start && /^[\p{L}’'-]+ $/u.test(text.slice(start, at)),
  );
  if (!next) return false;
  const { body } = place.indexed.article.article;
  const sentence = cut(body, sentenceSpan(place.indexed, place.sentence));
  const surname = wordAt(text, next.places[0] ?? 0)?.folded ?? '';
  const found = words(sentence);
  return found.some(({ folded }, at) => {
    const before = found[at - 1];
    const isCapital = before !== undefined && /^\p{Lu}/u.test(sentence.slice(before.start));
    return folded === surname && (!isCapital || at === 1 || TITLE.test(before.folded));
  });
}

/** Before a surname, in place of a given name. */
const TITLE =
  /^(?:mr|mrs|ms|miss|dr|doctor|sir|lord|lady|president|minister|general|colonel|captain|senator|judge|professor|prof|the|and|but)$/;

/** The names at places of a question, whole. Those side by side are one: a first name and a surname. */
function namesAt(question: Question, places: readonly number[]): string[] {
  const { text } = question;
  const names: Span[] = [];
  for (const place of [...new Set(places)].sort((one, other) => one - other)) {
    const last = names.at(-1);
    if (last && place < last.end) continue;
    const { start, end } = wholeNameAt(question, place);
    if (start === end) continue;
    const isBesideIt = last && text.slice(last.end, start).trim() === '';
    if (isBesideIt) names[names.length - 1] = { start: last.start, end };
    else names.push({ start, end });
  }
  return names.map((name) => cut(text, name));
}

import { daysApart } from '../../reading/dates/dateline.ts';
import { reportDay } from '../../reading/dates/report-day.ts';
import { instancesIn } from '../../reading/instances.ts';
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
import { words } from '../../text/words/words.ts';
import type { Missing, MissingKind } from '../answer.ts';
import { askedTimes } from '../question/asked/times.ts';
import type { AskedActor, Beside } from '../question/beside/beside.ts';
import type { Question } from '../question/question.ts';
import { wholeNameOf } from '../question/whole-names.ts';
import type { RankedSentence } from '../ranking/rank.ts';
import { countsPeople, peopleAsked } from './counted-people.ts';
import { countsOthers, thingsAsked } from './counted-things.ts';
import { type Lack, missingBeside } from './lacks.ts';
import { namesMissing } from './missing-names.ts';
import { type Around, canGoOnAbout, isActorNamed } from './surroundings.ts';
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
 * @param rivals - Others about as good. No day is the nearest if that of one of them is nearer.
 */
export function missingOf(
  question: Question,
  sentences: readonly [RankedSentence, ...RankedSentence[]],
  lacks: readonly Lack[],
  rivals: readonly RankedSentence[] = [],
): Missing[] {
  const found = lacks.flatMap((lack) =>
    lack === 'time'
      ? timeMissing(question, sentences, rivals)
      : missingFor(lack, question, sentences),
  );
  const missing = found.length > 0 ? onlyOnce(found) : untold(question, sentences[0]);
  const has = (...kinds: Missing['kind'][]) => missing.some(({ kind }) => kinds.includes(kind));
  // A name, a word or a death that is missing says more than the deed.
  const isNamed = has('name', 'word');
  const isSaid = isNamed || has('death');
  // Without a word of the deed, it goes without saying that its date or its reason is missing too.
  const isOfDeed = has('death', 'speaker') || (has('deed') && !isNamed);
  return missing.filter(
    ({ kind }) => !(kind === 'kind' && isOfDeed) && !(kind === 'deed' && isSaid),
  );
}

function timeMissing(
  { typed, times }: Question,
  sentences: readonly RankedSentence[],
  rivals: readonly RankedSentence[],
): Missing[] {
  const [time] = askedTimes(typed, null);
  const day = nearestDay(sentences);
  const distance = daysFrom(times, day);
  const isBeaten = rivals.some((rival) => daysFrom(times, dayOf(rival)) < distance);
  const nearest = isBeaten ? null : day;
  return time ? [{ kind: 'time', text: typed.slice(time.start, time.end), nearest }] : [];
}

function missingFor(
  lack: Exclude<Lack, 'time'>,
  question: Question,
  sentences: readonly [RankedSentence, ...RankedSentence[]],
): Missing[] {
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
  const things = thingsAsked(question);
  if (things !== null && countsOthers(question, sentences[0])) {
    return [{ kind: 'kind', text: `a number of ${things}` }];
  }
  const { broad, narrow, mustDeny } = question.asks;
  if (isCountInTitle(narrow & (KILLED | WOUNDED), sentences[0])) return [];
  const kind =
    (narrow & HOW_LONG) === HOW_LONG
      ? 'a length'
      : KINDS.find(([each]) => ((broad | narrow) & each) !== 0)?.[1];
  const asked: MissingKind | undefined = mustDeny ? 'a denial' : kind;
  return asked === undefined ? [] : [{ kind: 'kind', text: asked }];
}

/** Whether the title of a report has the number of dead or wounded that is asked for and its sentence does not repeat. */
function isCountInTitle(state: number, { indexed }: RankedSentence): boolean {
  if (state === 0) return false;
  const { title } = indexed.article.article;
  return instancesIn(title, words(title)).some(({ kinds }) => (kinds & state) !== 0);
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
      if (canGoOnAbout(wanted.actor.names, wanted.actor.told, sentence)) return [];
      return [actorMissing(wanted.actor, around, question, sentence)];
    case 'deed':
      if (canGoOnAbout(wanted.deed.agent, wanted.deed.told, sentence)) return [];
      return [{ kind: 'deed', text: wanted.deed.words }];
    case 'leader':
      return [{ kind: 'deed', text: wanted.leader.words }];
    case 'holder':
      return [{ kind: 'deed', text: wanted.holder.words }];
    case 'first':
      return [{ kind: 'deed', text: wanted.asked.words }];
    case 'response':
      return [{ kind: 'deed', text: wanted.response.words }];
    case 'forces':
      return [{ kind: 'word', text: wanted.forces.words }];
    case 'way':
      return [{ kind: 'deed', text: wanted.way.words }];
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
  // Without "Belgian", there are no "Belgian soldiers".
  if (more.kind === 'name' && less.kind === 'word' && hasWords(less.text, more.text)) return true;
  const [longer, shorter] = [bare(more.text), bare(less.text)];
  return longer === shorter ? more.kind !== less.kind || isBefore : hasWords(longer, shorter);
}

/** A text in lower case without its article. */
function bare(text: string): string {
  return text.toLowerCase().replace(/^(?:the|an?|any) /, '');
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
  return sentences.map(dayOf).find((day) => day !== null) ?? null;
}

function dayOf({ indexed }: RankedSentence): string | null {
  return reportDay(indexed.article.article);
}

/** How many days a day is from the nearest of some times; infinite without a day. */
function daysFrom(times: Question['times'], day: string | null): number {
  if (day === null) return Number.POSITIVE_INFINITY;
  const between = ({ first, last }: Question['times'][number]) =>
    day >= first && day <= last ? 0 : Math.min(daysApart(first, day), daysApart(last, day));
  return Math.min(...times.map(between));
}

/** Sentences in order of how near in time their reports are to the time asked for; those without a day last. */
export function byNearness(
  sentences: readonly RankedSentence[],
  { times }: Question,
): readonly RankedSentence[] {
  if (times.length === 0) return sentences;
  const distance = (one: RankedSentence) => daysFrom(times, dayOf(one));
  return sentences.toSorted((one, other) => {
    const [a, b] = [distance(one), distance(other)];
    return a === b ? 0 : a - b;
  });
}

import {
  AGE,
  CLOCK,
  COUNT,
  DURATION,
  HAS_DATE,
  HAS_NAME,
  HAS_NUMBER,
  KILLED,
  LENGTH,
  MONEY,
  PERSON,
  REASON,
  SHARE,
  SPEECH,
  WEIGHT,
  WOUNDED,
  YEAR,
} from '../../reading/kinds.ts';
import { DENIES } from '../../reading/sentence-kind.ts';
import { cut } from '../../text/span.ts';
import { words } from '../../text/words/words.ts';
import { isParted } from '../index/paragraphs.ts';
import { sentenceSpan } from '../index/search-index.ts';
import { ageAsked } from '../question/asked/age.ts';
import { askedActOf, type Beside } from '../question/beside/beside.ts';
import type { Concept } from '../question/concepts.ts';
import type { Question } from '../question/question.ts';
import { AT } from '../ranking/feature-names.ts';
import type { RankedSentence } from '../ranking/rank.ts';
import { isReasonOfOther, reasonsOf } from '../telling/told-act.ts';
import { ANSWER_FEATURES } from './answer-features.ts';
import { countsPeople, peopleAsked } from './counted-people.ts';
import { countsOthers, thingsAsked } from './counted-things.ts';
import { isNamedNear, shareBeside } from './surroundings.ts';
import { hasBeside } from './wanted.ts';

/** What a sentence lacks that the question fixes or asks for. */
export type Lack = 'time' | 'name' | 'kind';

/**
 * Share of the weight of a question's names that a sentence's report may leave unnamed: a name may have
 * an unforeseen spelling.
 */
const MOST_UNNAMED = 0.2;

/** A name with less weight is in so many reports that theirs need not repeat it. */
const LEAST_WEIGHT = 2.2;

/** Kinds that another kind never stands for: the dead are no wounded, and a date is no age. */
const UNMISTAKABLE =
  AGE | MONEY | WEIGHT | WOUNDED | LENGTH | SHARE | DURATION | KILLED | YEAR | CLOCK | COUNT;

/** Where the names can stand that the question fixes. */
const NAMES = { before: 3, after: 3, byTitle: true } as const;

const ITSELF = { before: 0, after: 0, byTitle: false } as const;

/** A sentence that names less of the question, even with those beside it, has what is asked for by chance. */
const LEAST_SHARE = 0.2;

const FITS = ANSWER_FEATURES.indexOf('fits');
const FIGURE = ANSWER_FEATURES.indexOf('figure');
const GIVES_PERSON = ANSWER_FEATURES.indexOf('person');

/** Finds what a ranked sentence lacks. */
export function lacksOf(question: Question, sentence: RankedSentence): Lack[] {
  const lacks: Lack[] = [];
  if (question.times.length > 0 && sentence.answer?.[FITS] !== 1) lacks.push('time');
  if (lacksName(question, sentence)) lacks.push('name');
  const isCounted = peopleAsked(question) === null || countsPeople(question, sentence);
  const isOfOther = ageAsked(question) !== null && sentence.answer?.[FIGURE] !== 1;
  if (!isCounted || isOfOther || lacksKind(question, sentence)) lacks.push('kind');
  // Where something else is missing too, it goes without saying that nothing is counted there.
  const isKept = lacks.length > 0 || thingsAsked(question) === null;
  return isKept || !countsOthers(question, sentence) ? lacks : ['kind'];
}

function lacksName(question: Question, sentence: RankedSentence): boolean {
  const { asks, concepts } = question;
  const unnamed = sentence.row[AT.names] ?? 0;
  if (unnamed > MOST_UNNAMED && unnamed * weightOfNames(concepts) > LEAST_WEIGHT) return true;
  if (farNames(question, sentence).length > 0) return true;
  if (missingBeside(question, sentence).length > 0) return true;
  return asks.broad !== 0 && shareBeside(concepts, sentence) < LEAST_SHARE;
}

/** The names that the question fixes and that nothing near a sentence has. */
export function farNames({ concepts, telling }: Question, sentence: RankedSentence): Concept[] {
  return concepts.filter(
    (concept) =>
      concept.isProper && concept.weight > telling && !isNamedNear(concept, sentence, NAMES),
  );
}

/** What an answer must name or tell of beside itself and a sentence does not. */
export function missingBeside(
  { beside, concepts, said }: Question,
  sentence: RankedSentence,
): Beside[] {
  return beside.filter(
    ({ wanted, ...around }) => !hasBeside(wanted, concepts, sentence, { ...around, said }),
  );
}

/** Whether a sentence tells why in words that show it only beside the deed that is asked about. */
function tellsReason({ asks, beside }: Question, { indexed, sentence }: RankedSentence): boolean {
  const act = (asks.broad & REASON) === 0 ? undefined : askedActOf(beside);
  if (!act) return false;
  const text = cut(indexed.article.article.body, sentenceSpan(indexed, sentence));
  return reasonsOf(act, text, words(text)).length > 0;
}

const RESPONSE = /\b(?:respon(?:d|se)|react|retaliat)/i;

/** Whether a sentence tells how someone responded, where that is asked for. */
function tellsResponse({ asks }: Question, { indexed, sentence }: RankedSentence): boolean {
  if (!asks.isResponse) return false;
  return RESPONSE.test(cut(indexed.article.article.body, sentenceSpan(indexed, sentence)));
}

/** Whether a sentence tells why something is important by what it is: "a vital supply route". */
function tellsImportance({ beside, concepts }: Question, sentence: RankedSentence): boolean {
  return beside.some(
    ({ wanted }) =>
      wanted.kind === 'word' &&
      wanted.isReason === true &&
      hasBeside(wanted, concepts, sentence, ITSELF),
  );
}

/** Whether a sentence tells only the reason of something else than the act whose reason is asked for. */
function isOfOtherAct(
  { asks, beside }: Question,
  { indexed }: RankedSentence,
  sentence: number,
): boolean {
  const act = (asks.broad & REASON) === 0 ? undefined : askedActOf(beside);
  if (!act) return false;
  return isReasonOfOther(act, cut(indexed.article.article.body, sentenceSpan(indexed, sentence)));
}

function weightOfNames(concepts: Question['concepts']): number {
  return concepts.reduce((sum, { isProper, weight }) => sum + (isProper ? weight : 0), 0);
}

/** A sentence and those beside it. Those of another paragraph seldom tell its reason, and are not quoted with it. */
function neighboursOf({ indexed, sentence }: RankedSentence, isReason: boolean): number[] {
  const near = [sentence - 1, sentence, sentence + 1];
  if (!isReason) return near;
  return near.filter(
    (at) => at === sentence || !isParted(indexed, Math.min(at, sentence), Math.max(at, sentence)),
  );
}

function lacksKind(question: Question, ranked: RankedSentence): boolean {
  const { broad, narrow, isStrict, mustDeny } = question.asks;
  const { row, answer, indexed } = ranked;
  if (isStrict && (narrow & PERSON) !== 0 && answer?.[GIVES_PERSON] !== 1) return true;
  // It may be in the sentence before or after.
  const near = neighboursOf(ranked, (broad & REASON) !== 0);
  const around = near.map((at) => indexed.kinds[at] ?? 0);
  if (mustDeny && around.every((kinds) => (kinds & DENIES) === 0)) return true;
  // Who and where are also answered without a name: "the owner", "in a cave".
  const things = HAS_NUMBER | HAS_DATE | REASON | SPEECH | (isStrict ? HAS_NAME : 0);
  if ((broad & things) === 0) return false;
  const having = near.filter((at) => ((indexed.kinds[at] ?? 0) & broad) !== 0);
  const isTold = having.some((at) => !isOfOtherAct(question, ranked, at));
  const isSaidOtherwise =
    tellsReason(question, ranked) ||
    tellsResponse(question, ranked) ||
    tellsImportance(question, ranked);
  if (!isTold && !isSaidOtherwise) return true;
  return (narrow & UNMISTAKABLE) !== 0 && row[AT.narrow] === 0;
}

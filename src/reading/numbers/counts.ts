import { cut, type Span } from '../../text/span.ts';
import { NO_PASTS, SURE_PASTS, UNSURE_PASTS } from '../../text/words/past-forms.ts';
import { isStopWord } from '../../text/words/stop-words.ts';
import { type Word, words } from '../../text/words/words.ts';
import { isNumberWord } from '../dates/date-words.ts';
import { COUNT, HAS_NUMBER, type Instance } from '../kinds.ts';
import { isPlural } from './counted-things.ts';
import { numberLimits } from './number-values.ts';
import { isPart, PARTITIVE } from './parts.ts';
import { quantitiesIn } from './quantities.ts';

/** A number of a sentence and what it counts. */
export interface Count extends Instance {
  /** The least that it can be: 3000 for "3,000 to 5,000". */
  readonly value: number;
  /** The most that it can be. */
  readonly most: number;
  /** Whether it is only about so many: "nearly 50", "more than 60". */
  readonly isRough: boolean;
  /** Whether it is only the least: "more than 60", "over 130". */
  readonly isLeast: boolean;
  /** What is counted, as one word for all nouns that mean the same; `null` if the sentence does not say. */
  readonly of: string | null;
}

/** Counted things that reports name in several ways. The first word stands for the others. */
const CLASSES: readonly string[] = [
  `people person persons ppl dead killed victim victims
  casualty casualties body bodies human humans life lives individual individuals death deaths
  fatality fatalities everyone martyr martyrs toll man men`,
  'civilian civilians resident residents citizen citizens local locals villager villagers',
  `soldier soldiers troop troops serviceman servicemen conscript conscripts`,
  `fighter fighters rebel rebels militant militants insurgent insurgents gunman gunmen terrorist terrorists
  jihadist jihadists member members`,
  `medic medics doctor doctors nurse nurses paramedic paramedics`,
  `woman women lady ladies`,
  `child children kid kids pupil pupils student students schoolchild schoolchildren minor minors`,
  `policeman policemen police officer officers cop cops`,
  `commander commanders leader leaders chief chiefs`,
  `hostage hostages captive captives`,
];

const CLASS_OF: ReadonlyMap<string, string> = new Map(
  CLASSES.flatMap((line) => {
    const [first = '', ...rest] = line.split(/\s+/);
    return [first, ...rest].map((word) => [word, first] as const);
  }),
);

/** What a toll counts. */
export const PEOPLE = 'people';
export const CIVILIANS = 'civilian';
const SOLDIERS = 'soldier';
const FIGHTERS = 'fighter';

/** What happens to people when a question does not say of what it asks the number. */
const HAPPENING =
  /\b(?:evacuated|displaced|arrested|detained|freed|released|rescued|fled|flee|trapped|besieged|gassed|buried|executed|beheaded|abducted|kidnapped|missing|homeless|starving|protested|marched|lived?|living)\b/i;

/** What happens to people who live, or what they do. */
const LIVING =
  /\bhow many (?:[\w'-]{1,30} ){1,8}?(?:evacuated|displaced|arrested|detained|freed|released|rescued|fled|flee|trapped|besieged|homeless|starving|protested|marched|live|lives|lived|living|population)\b/i;

/** Words that may describe what is counted: "30 rebel fighters", "three police cars". */
const DESCRIBING: ReadonlySet<string> = new Set(
  'rebel civilian militant terrorist jihadist insurgent police resident human student child'.split(
    ' ',
  ),
);

/** What members are of: the army's are soldiers, those of a family are anybody. */
const MEMBERS: ReadonlySet<string> = new Set(['member', 'members']);
const ARMIES: ReadonlySet<string> = new Set(
  'force forces army armies military troops guard guards'.split(' '),
);
const OPPOSING: ReadonlySet<string> = new Set(
  'rebel rebels opposition kurdish democratic insurgent militant free'.split(' '),
);
const CIRCLES: ReadonlySet<string> = new Set(
  `family families household households clan tribe staff crew team parliament council congress senate government
  community minority sect public party nation un`.split(/\s+/),
);
const ARTICLES: ReadonlySet<string> = new Set('the a an one its their his her'.split(' '));

/** Ends the words that say what is counted. */
const ENDING: ReadonlySet<string> = new Set(
  `and or were was are is have has had be been being in at of on by to from for with who that which when after
  before during since so as while near wounded injured dead killed died die dying hurt including among some
  including also early late more last this yesterday today inside outside across over under between according
  said reported confirmed lost perished did do does can get got`.split(/\s+/),
);

/** These describe what is counted if a noun follows, or else they end it: "eight confirmed cases", "12 wounded". */
const PARTICIPLES: ReadonlySet<string> = new Set(
  'confirmed reported wounded injured dead'.split(' '),
);
const PEOPLE_FORMS: ReadonlySet<string> = new Set('people children women men'.split(' '));

const ROUGH: ReadonlySet<string> = new Set(
  'about around nearly almost over approximately roughly some than upwards'.split(' '),
);
const LEAST: ReadonlySet<string> = new Set(['over', 'than', 'upwards']);
const MOST: ReadonlySet<string> = new Set(['less', 'fewer']);
const ROUGH_REACH = 3;

/** Most words between a number and the noun that it counts. */
const NOUN_REACH = 4;

/**
 * Finds the numbers of a sentence that count something, without those that are parts of others: the four of "ten
 * people, including four children".
 */
export function countsIn(sentence: string): Count[] {
  const all = words(sentence);
  return quantitiesIn(sentence, all).flatMap((quantity) => {
    const limits = numberLimits(cut(sentence, quantity));
    const from = all.findIndex(({ start }) => start === quantity.start);
    const to = all.findIndex(({ end }) => end === quantity.end);
    if (limits === null || isPart(all, quantity)) return [];
    const of = countedClass(wordsBehind(sentence, all, to));
    const { least: value, most } = limits;
    const isLeast = isNearAfter(all, from, LEAST) && !isNearAfter(all, from, MOST);
    return [{ ...quantity, value, most, isRough: isNearAfter(all, from, ROUGH), isLeast, of }];
  });
}

/**
 * Finds the words that say what a number of a sentence counts: "US military trucks" behind "100". The last one is the
 * noun, unless a verb follows that is also a noun.
 *
 * @param all - The words of the sentence.
 * @returns None if the sentence does not say.
 */
export function countedWords(sentence: string, all: readonly Word[], { end }: Span): Word[] {
  const to = all.findIndex((word) => word.end === end);
  return to < 0 ? [] : wordsBehind(sentence, all, to);
}

/** The word that stands for all nouns of one meaning, as in {@link Count.of}. */
export function classOf({ folded }: Pick<Word, 'folded'>): string {
  return CLASS_OF.get(folded) ?? folded.replace(/s$/, '');
}

/**
 * The class of what a number counts, from the words for it. "Members of government forces" are soldiers.
 *
 * @param counted - As {@link countedWords} gives them.
 * @returns `null` if there are none.
 */
export function countedClass(counted: readonly Word[]): string | null {
  const noun = counted.at(-1);
  if (!noun) return null;
  if (!areMembers(counted)) return classOf(noun);
  if (CIRCLES.has(noun.folded)) return PEOPLE;
  const isOpposing = counted.some(({ folded }) => OPPOSING.has(folded));
  if (ARMIES.has(noun.folded)) return isOpposing ? FIGHTERS : SOLDIERS;
  const of = classOf(noun);
  return isOfPeople(of) ? of : FIGHTERS;
}

function areMembers([first, next]: readonly Word[]): boolean {
  return next !== undefined && MEMBERS.has(first?.folded ?? '');
}

/** Whether words for what a number counts name a class, in any word: "three police officers". */
export function isCountOf(of: string, counted: readonly Word[]): boolean {
  const named = areMembers(counted) ? counted.slice(1) : counted;
  return countedClass(counted) === of || named.some((word) => classOf(word) === of);
}

const OF_PEOPLE: ReadonlySet<string> = new Set(CLASS_OF.values());

/** Whether a class is of people of any sort. */
export function isOfPeople(of: string): boolean {
  return OF_PEOPLE.has(of);
}

/**
 * Whether a question asks the number of people, by what happens to them if it does not say so.
 *
 * @param state - Whether the question asks for the killed or the wounded; 0 if not.
 */
export function arePeopleAsked(question: string, state: number): boolean {
  const noun = wordsCounted(question).at(-1);
  if (noun) return isOfPeople(classOf(noun));
  return state !== 0 || HAPPENING.test(question);
}

/** Whether a question asks the number of people who live, so that no number of dead or wounded answers it. */
export function areLivingAsked(question: string, state: number): boolean {
  return state === 0 && LIVING.test(question);
}

const ASKING = /\b(?:how many|(?:number|count|total) of)\b/i;

/** What a question asks the number of; {@link PEOPLE} if it does not say, as in "the death toll". */
export function countAsked(question: string): string {
  const noun = wordsCounted(question).at(-1);
  return noun ? classOf(noun) : PEOPLE;
}

/** The words of a question for what it asks the number of, the noun last; none if it does not say. */
export function wordsCounted(question: string): Word[] {
  const asking = ASKING.exec(question);
  if (!asking) return [];
  const end = asking.index + asking[0].length;
  const counted = countedWords(question, words(question), { start: asking.index, end });
  // Verbs that are not known to be any can follow: "how many barrel bombs did fall", "how many trucks go".
  const noun = counted.findLastIndex(isPlural);
  return noun < 0 ? counted : counted.slice(0, noun + 1);
}

/** Rough counts are the same as others that are at most this share away. */
const ROUGHLY = 0.1;

/** Whether two counts give the same number, as far as both are exact. "More than 130" is not 126. */
export function isSameNumber(one: Count, other: Count): boolean {
  if (one.value <= other.most && other.value <= one.most) return true;
  const [less, more] = one.value < other.value ? [one, other] : [other, one];
  if (more.isLeast && !less.isRough) return false;
  const apart = Math.abs(one.value - other.value);
  return (one.isRough || other.isRough) && apart <= ROUGHLY * Math.max(one.value, other.value);
}

/** Whether a quantity only counts, rather than measures money, a length or a time. */
export function isCounting({ kinds }: Instance, state: number): boolean {
  return state === 0 ? kinds === (HAS_NUMBER | COUNT) : (kinds & state) !== 0;
}

/** Whether a word is close after one of some others. */
function isNearAfter(all: readonly Word[], from: number, some: ReadonlySet<string>): boolean {
  return all.slice(Math.max(0, from - ROUGH_REACH), from).some(({ folded }) => some.has(folded));
}

function wordsBehind(sentence: string, all: readonly Word[], to: number): Word[] {
  let from = to + 1;
  if (all[from]?.folded === 'of') while (PARTITIVE.has(all[from]?.folded ?? '')) from += 1;
  // "18 of the 31 lorries"
  const next = all[from];
  if (from > to + 1 && next && isNumberWord(next.folded, next.numeric)) from += 1;
  if (PARTICIPLES.has(all[from]?.folded ?? '') && isPluralAt(sentence, all, from + 1)) from += 1;
  const found = phraseFrom(sentence, all, from);
  const last = from + found.length - 1;
  if (!MEMBERS.has(all[last]?.folded ?? '') || all[last + 1]?.folded !== 'of') return found;
  let inside = last + 2;
  while (ARTICLES.has(all[inside]?.folded ?? '')) inside += 1;
  const circle = phraseFrom(sentence, all, inside);
  const member = all[last];
  return member && circle.length > 0 ? [member, ...circle] : found;
}

/** The words from one on that are of one phrase, up to its noun. */
function phraseFrom(sentence: string, all: readonly Word[], from: number): Word[] {
  const found: Word[] = [];
  let before = all[from - 1]?.end ?? 0;
  for (const word of all.slice(from, from + NOUN_REACH)) {
    const isApart = /[^\s"“”'’-]/.test(sentence.slice(before, word.start));
    const isEnd = ENDING.has(word.folded) || (isStopWord(word.folded) && word.folded !== 'us');
    const isVerb = isVerbBehind(found.at(-1), word);
    if (isApart || isEnd || isVerb || isNumberWord(word.folded, word.numeric)) break;
    found.push(word);
    before = word.end;
    if (CLASS_OF.has(word.folded) && !DESCRIBING.has(word.folded)) break;
  }
  return found;
}

/** Whether a word tells what the things before it did or what was done to them: "bombs fell", "buses carrying". */
function isVerbBehind(before: Word | undefined, { folded }: Word): boolean {
  if (!before || !isPlural(before) || NO_PASTS.has(folded)) return false;
  return /.{3}(?:ed|ing)$/.test(folded) || SURE_PASTS.has(folded) || UNSURE_PASTS.has(folded);
}

/** Whether a noun for several follows only a space. */
function isPluralAt(sentence: string, all: readonly Word[], at: number): boolean {
  const [before, word] = [all[at - 1], all[at]];
  if (!before || !word || sentence.slice(before.end, word.start) !== ' ') return false;
  return isPlural(word) || PEOPLE_FORMS.has(word.folded);
}

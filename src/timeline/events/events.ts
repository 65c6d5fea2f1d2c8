import type { Article } from '../../corpus/article.ts';
import { KILLED, WOUNDED } from '../../reading/kinds.ts';
import { cut } from '../../text/span.ts';
import type { Occasion } from '../occasions.ts';
import { similarity } from './sentence-vector.ts';
import { type Signed, type SignedOccasion, signOf } from './signs.ts';
import { type Weighed, weigh } from './worth.ts';

/** What the sentences of an occasion tell of one happening. */
export interface ToldEvent {
  readonly occasion: Occasion;
  /** Best first. The first one tells the event. */
  readonly told: readonly [Weighed, ...Weighed[]];
  /** Worth of the event as an entry. */
  readonly worth: number;
}

/** Sentences less similar than this tell different events, and more similar ones than the other the same event. */
const DIFFERENT = 0.3;
const ALIKE = 0.35;

/** Share of the most that any sentence names of the topic, from which a sentence tells of the topic itself. */
const MOST_OF_TOPIC = 0.6;

/** The same share, from which it may tell a second event. */
const SOME_OF_TOPIC = 0.4;

/** Gain of a sentence that names the whole topic, where a day is summed up. */
const TOPIC_GAIN = 0.5;

/** Loss of a second event on the same day, which is more often a part of the first. */
const SECOND = 0.7;

/** Sentences more similar than this say the same; those of reports with one title, more than the other. */
const SAME = 0.85;
const SAME_TITLE = 0.5;

/**
 * Gathers the sentences of an occasion into at most two events. The second begins with the best sentence
 * that is unlike the first. Every other sentence belongs to the event that it is more like.
 */
export function eventsOf({ occasion, signed }: SignedOccasion): ToldEvent[] {
  const weighed = weigh(signed);
  const [first] = weighed;
  if (!first) return [];
  const second = weighed.find(
    (other) => isOther(first, other, DIFFERENT) && signOf(other, 'relativeShare') >= SOME_OF_TOPIC,
  );
  if (!second) return [{ occasion, told: [first, ...weighed.slice(1)], worth: first.worth }];
  const others = weighed.filter((one) => one !== first && one !== second);
  const isSecond = (one: Weighed) => isOther(first, one, similarity(one.vector, second.vector));
  return [
    {
      occasion,
      told: [first, ...others.filter((one) => !isSecond(one))],
      worth: first.worth,
    },
    { occasion, told: [second, ...others.filter(isSecond)], worth: second.worth - SECOND },
  ];
}

/**
 * Takes all sentences of an occasion together, for several quotes that sum up the day. It counts as much as the
 * reports mention it, and the sentences nearest to the centroid of all come first.
 */
export function wholeOccasion({ occasion, signed }: SignedOccasion): ToldEvent[] {
  const [first, ...others] = signed
    .map((one) => ({ ...one, worth: nearness(one) }))
    .sort((a, b) => b.worth - a.worth);
  return first ? [{ occasion, told: [first, ...others], worth: Math.log(occasion.weight) }] : [];
}

function nearness(one: Signed): number {
  const topic = 1 + TOPIC_GAIN * Math.min(1, signOf(one, 'share'));
  const loss = articleOf(one).retracted === null ? 0 : 1 + TOPIC_GAIN;
  return signOf(one, 'middle') * topic - loss;
}

/** Whether a sentence of the same occasion tells of the same event in other words. */
export function tellsSameEvent(first: Weighed, other: Weighed): boolean {
  return !isOther(first, other, ALIKE);
}

/** Whether a sentence tells something else. Two tolls of the topic on one day are of the same attack. */
function isOther(first: Weighed, other: Weighed, likeness: number): boolean {
  if (similarity(other.vector, first.vector) >= likeness) return false;
  return !(tellsToll(first) && tellsToll(other));
}

function tellsToll(one: Weighed): boolean {
  const { indexed, sentence } = one.candidate.sentence.dated;
  const isOnTopic = signOf(one, 'relativeShare') >= MOST_OF_TOPIC;
  return isOnTopic && ((indexed.kinds[sentence] ?? 0) & (KILLED | WOUNDED)) !== 0;
}

/**
 * Whether two events are the same: told in almost the same words, or by reports with the same title. A bulletin uses
 * the same words for many events, with other numbers or dates.
 */
export function isSameEvent({ told: [one] }: ToldEvent, { told: [other] }: ToldEvent): boolean {
  const alike = similarity(one.vector, other.vector);
  const [a, b] = [articleOf(one), articleOf(other)];
  if (a !== b && a.title === b.title && alike > SAME_TITLE) return !nameOtherDates(one, other);
  return alike > SAME && numbersIn(one) === numbersIn(other);
}

/** Whether each of two sentences prints a date of its own. */
function nameOtherDates(one: Weighed, other: Weighed): boolean {
  const dates = [one, other].map((weighed) => {
    const { mention } = weighed.candidate;
    return mention && cut(articleOf(weighed).body, mention.span);
  });
  const [a, b] = dates;
  return dates.every((date) => date && /\p{N}/u.test(date)) && a !== b;
}

/** The numbers of a sentence in digits. */
function numbersIn(one: Weighed): string {
  const text = cut(articleOf(one).body, one.candidate.sentence.dated.span);
  return (text.match(/\p{N}+/gu) ?? []).join(' ');
}

/** The article of a sentence. */
export function articleOf({ candidate }: Signed): Article {
  return candidate.sentence.dated.indexed.article.article;
}

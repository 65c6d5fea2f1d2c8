import type { Article } from '../../corpus/article.ts';
import { reportDay } from '../../reading/dates/report-day.ts';
import { KILLED, WOUNDED } from '../../reading/kinds.ts';
import type { CalendarDays } from '../../text/dates.ts';
import { firstDay, lastDay } from '../../text/iso-dates.ts';
import { DAY } from '../../text/milliseconds.ts';
import type { DatedSentence } from '../dated-articles.ts';
import { type SentenceVectors, similarity } from '../events/sentence-vector.ts';
import { isFit } from '../events/signs.ts';
import type { TopicSentence } from '../occasions.ts';

/** The sentences of a report that are on the topic. */
export interface TopicSentences {
  readonly article: Article;
  readonly sentences: readonly TopicSentence[];
}

/** An event, told by one of its sentences. */
export interface KnownEvent {
  readonly days: CalendarDays;
  readonly told: DatedSentence;
}

/** What a report says of an event. */
export interface Telling {
  readonly article: Article;
  /** The sentence that tells the event best. */
  readonly best: TopicSentence;
  /** All sentences that tell it, in order. */
  readonly telling: readonly TopicSentence[];
  /** All sentences on the topic that may be of the event's days, in order. */
  readonly around: readonly TopicSentence[];
}

/** Sentences at least this similar tell the same event, as in a timeline. */
const ALIKE = 0.35;

/** The same for sentences whose day is unknown. */
const ALIKE_WITHOUT_DAY = 0.5;

/** Share of the most that any sentence names of the topic, from which a toll is one of the topic. */
const MOST_OF_TOPIC = 0.6;

/** Reports of one event can be this many days apart. */
const NEAR = 2;

/** How many days before it a report without a time can tell of. */
const AFTER = 7;

/**
 * Finds which reports tell an event, and with which sentences. Compares every sentence on the topic, so that no early
 * report is missed.
 */
export function* tellingsOf(
  event: KnownEvent,
  reports: readonly TopicSentences[],
  vectors: SentenceVectors,
): Generator<Telling | null> {
  const vector = vectors.of(event.told);
  const mostShare = reports
    .flatMap(({ sentences }) => sentences)
    .reduce((most, { share }) => Math.max(most, share), 0);
  const isToll = tellsToll(event.told);
  for (const { article, sentences } of reports) {
    const around = sentences.filter(({ dated }) => isAbout(dated, event.days));
    const likenessOf = ({ dated }: TopicSentence) => similarity(vectors.of(dated), vector);
    const telling = around.filter((one) => {
      const hasDay = dayOf(one.dated) !== null || reportDay(article) !== null;
      if (likenessOf(one) >= (hasDay ? ALIKE : ALIKE_WITHOUT_DAY)) return true;
      return isToll && hasDay && one.share >= MOST_OF_TOPIC * mostShare && tellsToll(one.dated);
    });
    const worth = (one: TopicSentence) => Number(isFit(one.dated)) + likenessOf(one) + one.share;
    const [best] = [...telling].sort((one, other) => worth(other) - worth(one));
    yield best ? { article, best, telling, around } : null;
  }
}

function dayOf({ event, inherited }: DatedSentence): CalendarDays | null {
  return (event ?? inherited)?.days ?? null;
}

/** Whether a sentence may be about some days, by its own date or that of its report. */
function isAbout(dated: DatedSentence, days: CalendarDays): boolean {
  const own = dayOf(dated);
  const [first, last] = [startOf(days), endOf(days)];
  if (own !== null) return startOf(own) <= last + NEAR && endOf(own) >= first - NEAR;
  if (dated.isOfAnotherDay) return false;
  const published = reportDay(dated.indexed.article.article);
  if (published === null) return true;
  return daysSince(lastDay(published)) >= first && daysSince(firstDay(published)) <= last + AFTER;
}

function startOf({ date }: CalendarDays): number {
  return daysSince(firstDay(date));
}

function endOf({ date, until }: CalendarDays): number {
  return daysSince(lastDay(until ?? date));
}

function daysSince(day: string): number {
  return Date.parse(day) / DAY;
}

function tellsToll({ indexed, sentence }: DatedSentence): boolean {
  return ((indexed.kinds[sentence] ?? 0) & (KILLED | WOUNDED)) !== 0;
}

import { reportDay } from '../reading/dates/report-day.ts';
import type { CalendarDays } from '../text/dates.ts';
import { DAY } from '../text/milliseconds.ts';
import type { DatedSentence } from './dated-articles.ts';
import type { Mention } from './mention.ts';

/** A sentence on the topic. It need not name the topic. */
export interface TopicSentence {
  readonly dated: DatedSentence;
  /** Share of the topic that the sentence itself names, 0 to 1. */
  readonly share: number;
  /** Share that it names together with its title and the beginning of its report. */
  readonly context: number;
  /** Share that the best passage of its report names together with the title. */
  readonly relevance: number;
  /** The whole report is about the topic. */
  readonly about: boolean;
}

/** A sentence that may be quoted for an occasion, and the time that dates it. */
export interface Candidate {
  readonly sentence: TopicSentence;
  /** The time in this sentence or the one before; `null` if the report's own date counts. */
  readonly mention: Mention | null;
}

/** A day, month, year or range that reports name or are published on, and the sentences on it. */
export interface Occasion {
  readonly days: CalendarDays;
  /** Its importance in the reports. Comparable only within one timeline. */
  readonly weight: number;
  readonly candidates: readonly Candidate[];
}

/**
 * Factors and gains of mentions. Tuned on six topics of Timeline17 (`bench -- timeline`); see `DESIGN.md`
 * in this folder.
 */
const WEIGHTS = {
  /** Factor for a sentence that does not name the topic. */
  offTopic: 0.1,
  /** Factor for a further mention in the same report. */
  again: 0.1,
  /** Factor for a mention on the day itself, because every report names its day of publication. */
  sameDay: 0.5,
  /** Gain for each e-fold of days between event and report. A day that is still named later matters more. */
  later: 0.3,
  /** Weight of an opening sentence, for the day of publication. */
  opening: 0.05,
  /** Factor for a sentence of a retracted report. */
  retracted: 0.1,
  /** Factor for a month, a year or a range. Reports name one when they have no day. */
  coarse: 0.02,
} as const;

/** Exponent for the number of publication days of reports that name the day. Rewards lasting interest. */
const LASTING = 0.5;

/**
 * Exponent for the share of the topic that a sentence names with its title and the beginning of its report. A
 * report that names half of "Homs car bombs" tells of something else.
 */
const WHOLE = 4;

/** Least share of the topic that a sentence must contain to name it. */
const LEAST_SHARE = 0.2;

/** Number of opening sentences. They report what happened on the day of publication. */
const OPENING = 10;

/**
 * Collects the days that the reports on a topic name or are published on.
 *
 * Counting mentions rather than publications picks the days that editors pick.
 */
export class Occasions {
  readonly #gathered = new Map<string, Gathering>();

  /** The occasions so far, in order of their first mention. */
  get all(): Occasion[] {
    return [...this.#gathered.values()];
  }

  /**
   * Adds a report.
   *
   * @param sentences - Its sentences on the topic, in order.
   */
  add(sentences: readonly TopicSentence[]): void {
    const named = new Set<Gathering>();
    for (const sentence of sentences) {
      const { event, mentions } = sentence.dated;
      for (const { days } of mentions) {
        const gathering = this.#at(days);
        const share = named.has(gathering) ? WEIGHTS.again : 1;
        gathering.name(sentence, weightOf(sentence, days) * share);
        named.add(gathering);
      }
      if (event) this.#at(event.days).candidates.push({ sentence, mention: event });
      else this.#addUndated(sentence);
    }
  }

  #addUndated(sentence: TopicSentence): void {
    const { indexed, position, inherited, isOfAnotherDay } = sentence.dated;
    if (inherited) {
      this.#at(inherited.days).candidates.push({ sentence, mention: inherited });
      return;
    }
    if (isOfAnotherDay) return;
    const published = reportDay(indexed.article.article);
    if (published === null || position >= OPENING || !names(sentence)) return;
    const precision = published.length === 10 ? 'day' : published.length === 7 ? 'month' : 'year';
    const gathering = this.#at({ date: published, until: null, precision });
    gathering.candidates.push({ sentence, mention: null });
    gathering.open(WEIGHTS.opening * topicWeight(sentence));
  }

  #at(days: CalendarDays): Gathering {
    const key = `${days.date}/${days.until ?? ''}`;
    const known = this.#gathered.get(key) ?? new Gathering(days);
    this.#gathered.set(key, known);
    return known;
  }
}

function weightOf(sentence: TopicSentence, days: CalendarDays): number {
  const published = reportDay(sentence.dated.indexed.article.article);
  const weight = topicWeight(sentence) * (days.precision === 'day' ? 1 : WEIGHTS.coarse);
  if (published?.length !== 10) return weight;
  if (published === days.date) return weight * WEIGHTS.sameDay;
  const later = (Date.parse(published) - Date.parse(days.until ?? days.date)) / DAY;
  return later > 1 ? weight * (1 + WEIGHTS.later * Math.log(later)) : weight;
}

/** Whether an undated sentence is on the topic: it names the topic, or the whole report is about it. */
function names({ share, about }: TopicSentence): boolean {
  return about || share >= LEAST_SHARE;
}

function topicWeight({ share, context, dated }: TopicSentence): number {
  const standing = dated.indexed.article.article.retracted === null ? 1 : WEIGHTS.retracted;
  const named = share >= LEAST_SHARE ? 1 : WEIGHTS.offTopic;
  return standing * named * context ** WHOLE;
}

class Gathering implements Occasion {
  readonly days: CalendarDays;
  readonly candidates: Candidate[] = [];
  readonly #publishedOn = new Set<string | null>();
  #counted = 0;

  constructor(days: CalendarDays) {
    this.days = days;
  }

  get weight(): number {
    return this.#counted * Math.max(1, this.#publishedOn.size) ** LASTING;
  }

  /** Counts a sentence that names the day. */
  name(sentence: TopicSentence, weight: number): void {
    this.#counted += weight;
    this.#publishedOn.add(reportDay(sentence.dated.indexed.article.article));
  }

  /** Counts an opening sentence of a report published on the day. */
  open(weight: number): void {
    this.#counted += weight;
  }
}

/** Occasions that are read closely. Those of less weight have hardly ever what a reader wants to see. */
const READ_CLOSELY = 30;

/**
 * Takes the weightiest occasions that have a sentence, weightiest first.
 *
 * @param least - Takes at least this many if there are.
 */
export function weightiest(occasions: readonly Occasion[], least = READ_CLOSELY): Occasion[] {
  return occasions
    .filter(({ candidates }) => candidates.length > 0)
    .sort((a, b) => b.weight - a.weight)
    .slice(0, Math.max(READ_CLOSELY, least));
}

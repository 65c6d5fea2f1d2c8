import type { CalendarDays } from '../text/dates.ts';
import { cut } from '../text/span.ts';
import type { DatedSentence } from './dated-articles.ts';
import type { Mention } from './mention.ts';

/** A sentence that belongs to the topic, whether it names it or not. */
export interface TopicSentence {
  readonly dated: DatedSentence;
  /** Share of the topic that the sentence itself names, 0 to 1. */
  readonly share: number;
  /** Its report is about the topic from end to end. */
  readonly about: boolean;
}

/** A sentence that may tell of an occasion, and what dates it. */
export interface Candidate {
  readonly sentence: TopicSentence;
  /** What names the date, in the sentence or in the one before; `null`: the day of the report. */
  readonly mention: Mention | null;
}

/** A day, month, year or range that reports name or come out on, and what may tell of it. */
export interface Occasion {
  readonly days: CalendarDays;
  /** How much the reports make of it; comparable within one timeline. */
  readonly weight: number;
  readonly candidates: readonly Candidate[];
}

/**
 * What counts, and how much. Set on six topics of Timeline17 (`bench -- timeline`); see `DESIGN.md` in
 * this folder.
 */
const WEIGHTS = {
  /** A sentence that names the topic against one that does not. */
  offTopic: 0.1,
  /** A further mention in the same report. */
  again: 0.1,
  /** A mention on the very day: every report names the day it comes out. */
  sameDay: 0.5,
  /** What is still named later matters: for each e-fold of days between event and report. */
  later: 0.3,
  /** An opening sentence, for the day its report came out. */
  opening: 0.05,
  /** What a retracted report tells, against one that stands. */
  retracted: 0.1,
  /** A month, a year or a range is named for want of a day. */
  coarse: 0.02,
} as const;

/** Power of the number of days on which reports that name the day came out: lasting interest counts. */
const LASTING = 0.5;

/** A sentence names the topic if it names this share of it. */
const LEAST_SHARE = 0.2;

/** A report's first sentences tell what happened on the day it came out. */
const OPENING = 10;

const DAY_IN_MS = 86_400_000;

/**
 * Gathers the days that the reports on a topic name or come out on.
 *
 * Counting mentions rather than publications picks the days that editors pick.
 */
export class Occasions {
  readonly #gathered = new Map<string, Gathering>();

  /** What has been gathered so far, in the order in which it was first named. */
  get all(): Occasion[] {
    return [...this.#gathered.values()];
  }

  /**
   * Takes in a report.
   *
   * @param sentences - Those that belong to the topic, in order.
   */
  add(sentences: readonly TopicSentence[]): void {
    const named = new Set<Gathering>();
    let before: Mention | null = null;
    for (const sentence of sentences) {
      const { event, mentions } = sentence.dated;
      for (const { days } of mentions) {
        const gathering = this.#at(days);
        const share = named.has(gathering) ? WEIGHTS.again : 1;
        gathering.name(sentence, weightOf(sentence, days) * share);
        named.add(gathering);
      }
      if (event) this.#at(event.days).candidates.push({ sentence, mention: event });
      else if (mentions.length === 0) {
        this.#addUndated(sentence, tellsOfLater(sentence) ? null : before);
      }
      // Only the sentence right behind one that is dated goes on with its date.
      before = event;
    }
  }

  #addUndated(sentence: TopicSentence, before: Mention | null): void {
    if (before) {
      this.#at(before.days).candidates.push({ sentence, mention: before });
      return;
    }
    const { indexed, position } = sentence.dated;
    const { published } = indexed.article.article;
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

/** What came of it since is not of the day on which it happened. */
const LATER = /\b(?:since|afterwards?|after that|later|subsequently)\b/iu;

function tellsOfLater({ dated: { indexed, span } }: TopicSentence): boolean {
  return LATER.test(cut(indexed.article.article.body, span));
}

function weightOf(sentence: TopicSentence, days: CalendarDays): number {
  const { published } = sentence.dated.indexed.article.article;
  const weight = topicWeight(sentence) * (days.precision === 'day' ? 1 : WEIGHTS.coarse);
  if (published?.length !== 10) return weight;
  if (published === days.date) return weight * WEIGHTS.sameDay;
  const later = (Date.parse(published) - Date.parse(days.until ?? days.date)) / DAY_IN_MS;
  return later > 1 ? weight * (1 + WEIGHTS.later * Math.log(later)) : weight;
}

/** Without a date of its own, a sentence tells of the topic only if it or its report is about it. */
function names({ share, about }: TopicSentence): boolean {
  return about || share >= LEAST_SHARE;
}

function topicWeight({ share, dated }: TopicSentence): number {
  const standing = dated.indexed.article.article.retracted === null ? 1 : WEIGHTS.retracted;
  return standing * (share >= LEAST_SHARE ? 1 : WEIGHTS.offTopic);
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
    this.#publishedOn.add(sentence.dated.indexed.article.article.published);
  }

  /** Counts an opening sentence of a report that came out on the day. */
  open(weight: number): void {
    this.#counted += weight;
  }
}

import { z } from 'zod';
import { words } from '../text/words.ts';

/** Where the lines of a {@link QuestionLog} are kept. */
export interface QuestionStore {
  /** Adds a line behind the others. */
  append(line: string): Promise<void>;
  /** All lines, in order, torn ones included. */
  read(): Promise<readonly string[]>;
  /**
   * Keeps only some lines, whole or not at all.
   *
   * @param isKept - Whether a line stays.
   */
  keep(isKept: (line: string) => boolean): Promise<void>;
}

/** What a {@link QuestionLog} is told. */
export interface QuestionLogOptions {
  /** How long questions are kept; 0 keeps none. */
  readonly days: number;
  readonly now: () => Date;
  /** Is told why something could not be kept. Nobody's answer fails for that. */
  readonly onError?: (error: unknown) => void;
}

/** A question that the reports did not answer, or not well. */
export interface Gap {
  /** As it was asked last. */
  readonly question: string;
  /** How often it was asked. */
  readonly asked: number;
  /** How often of these there was no answer. */
  readonly unanswered: number;
  /** How often somebody said that the answer was not it. */
  readonly notHelpful: number;
  /** The last day on which it was asked or judged, UTC. */
  readonly last: string;
}

const DAY = 86_400_000;

/** Gaps are those of so many days. */
const GAP_DAYS = 30;

/** Discord's own limit of a question is lower; in UTF-16 units. */
const LONGEST_QUESTION = 1_000;

/**
 * Words by which the same question is asked in several ways. Not `isStopWord`: *who* or *when*,
 * *before* or *after*, *from* or *to*, *not* make it another question.
 */
const SMALL_WORDS: ReadonlySet<string> = new Set(
  (
    'a an the is are was were am be been being do does did has have had will would shall should ' +
    'can could of in on at and that this these those there please tell me'
  ).split(' '),
);

/** A day, not a moment: with the moment it could be found out who asked. */
const entryForm = z.object({
  day: z.iso.date(),
  question: z.string(),
  server: z.string().nullable(),
  answered: z.boolean().optional(),
  helpful: z.boolean().optional(),
});

type Entry = z.infer<typeof entryForm>;

/** Questions without who asked them, so that moderators learn which reports are missing. */
export class QuestionLog {
  readonly #store: QuestionStore;
  /** For how many days questions are kept. */
  readonly days: number;
  readonly #now: () => Date;
  readonly #onError: (error: unknown) => void;

  constructor(store: QuestionStore, { days, now, onError }: QuestionLogOptions) {
    this.#store = store;
    this.days = days;
    this.#now = now;
    this.#onError = onError ?? warn;
  }

  /**
   * Notes a question.
   *
   * @param answered - Whether there was an answer.
   * @param server - Where it was asked; `null` for a direct message.
   */
  asked(question: string, answered: boolean, server: string | null): Promise<void> {
    return this.#note({ question, server, answered });
  }

  /**
   * Notes what somebody thought of the answer to a question.
   *
   * @param helpful - `false` for “Not it”.
   */
  judged(question: string, helpful: boolean, server: string | null): Promise<void> {
    return this.#note({ question, server, helpful });
  }

  /**
   * The questions of the last 30 days that got no answer, or were told off at least once; most asked
   * first. Those that differ only in case, punctuation and small words count as one.
   *
   * @param limit - At most this many.
   * @param server - Only those asked there; of all servers if left out.
   * @throws UserError if what is kept cannot be read.
   */
  async gaps(limit: number, server?: string | null): Promise<readonly Gap[]> {
    const since = this.#firstDay(Math.min(GAP_DAYS, this.days));
    const gaps = new Map<string, Gap>();
    for (const line of this.days > 0 ? await this.#store.read() : []) {
      const entry = readEntry(line);
      if (entry === null || entry.day < since) continue;
      if (server !== undefined && entry.server !== server) continue;
      const key = foldQuestion(entry.question);
      gaps.set(key, count(gaps.get(key), entry));
    }
    return [...gaps.values()]
      .filter(({ unanswered, notHelpful }) => unanswered + notHelpful > 0)
      .sort(compareGaps)
      .slice(0, limit);
  }

  /**
   * Removes what is older than the days for which questions are kept, and what cannot be read.
   *
   * @throws UserError if the disk refuses.
   */
  async prune(): Promise<void> {
    const since = this.#firstDay(this.days);
    await this.#store.keep((line) => {
      const entry = this.days > 0 ? readEntry(line) : null;
      return entry !== null && entry.day >= since;
    });
  }

  async #note(entry: Omit<Entry, 'day'>): Promise<void> {
    if (this.days <= 0) return;
    const question = entry.question.slice(0, LONGEST_QUESTION).toWellFormed();
    const day = isoDay(this.#now());
    try {
      await this.#store.append(JSON.stringify({ day, ...entry, question }));
    } catch (error) {
      this.#onError(error);
    }
  }

  /** Today is the last of so many days. */
  #firstDay(days: number): string {
    return isoDay(new Date(this.#now().getTime() - Math.max(0, days - 1) * DAY));
  }
}

/**
 * Folds a question, so that spellings of the same are equal.
 *
 * @param question - As it was asked.
 */
function foldQuestion(question: string): string {
  const folded = words(question).map((word) => word.folded);
  const large = folded.filter((word) => !SMALL_WORDS.has(word));
  // A question without words is one of its own.
  return (large.length > 0 ? large : folded).join(' ') || question.trim();
}

function count(gap: Gap | undefined, { question, day, answered, helpful }: Entry): Gap {
  const isNewer = gap === undefined || day >= gap.last;
  return {
    question: isNewer ? question : gap.question,
    asked: (gap?.asked ?? 0) + Number(answered !== undefined),
    unanswered: (gap?.unanswered ?? 0) + Number(answered === false),
    notHelpful: (gap?.notHelpful ?? 0) + Number(helpful === false),
    last: isNewer ? day : gap.last,
  };
}

function compareGaps(one: Gap, other: Gap): number {
  return (
    other.asked - one.asked ||
    other.unanswered + other.notHelpful - (one.unanswered + one.notHelpful) ||
    (other.last < one.last ? -1 : Number(other.last > one.last))
  );
}

/** `null` for a line that was torn, or edited by hand. */
function readEntry(line: string): Entry | null {
  try {
    return entryForm.safeParse(JSON.parse(line)).data ?? null;
  } catch {
    return null;
  }
}

function isoDay(date: Date): string {
  return date.toISOString().slice(0, '2026-11-20'.length);
}

function warn(error: unknown): void {
  process.emitWarning(error instanceof Error ? error : String(error));
}

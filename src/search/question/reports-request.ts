import type { Word } from '../../text/words/words.ts';
import { chatWords } from './chat-words.ts';
import { Cursor, phrases } from './reports-request/cursor.ts';
import { type Form, ofReports, whatsNew, whatYouHave } from './reports-request/forms.ts';
import {
  howRecent,
  sources,
  whatTheyWrote,
  whenPublished,
  whenTheyPublished,
  whoWrote,
} from './reports-request/forms-of-attribution.ts';
import { type Published, takePublished } from './reports-request/published.ts';
import { Reporters, type Whose } from './reports-request/reporters.ts';

/** A question about the reports themselves, which their attributions answer. */
export interface ReportsRequest {
  /** What the reports must be about, as typed; `null` for anything. */
  readonly topic: string | null;
  readonly order: 'newest' | 'oldest';
  /** Whether it asks who the reports are from. */
  readonly asksWho: boolean;
  /** Which sources, authors and days of publication it names. */
  readonly filters: Whose & Published;
  /** A writer that it names and no report is by, as typed; `null` if there is none. */
  readonly unknown: string | null;
}

/** A longer text is about what a report says. */
const MOST_WORDS = 20;

/** Words before a request that do not change it. */
const LEAD = phrases(
  `hi, hey, hello, ok, okay, so, and, but, well, then, please, yes, no, thanks,
  [can|could|would|will] you [please|]`,
);

const FORMS: readonly Form[] = [
  howRecent,
  whenPublished,
  whenTheyPublished,
  whatTheyWrote,
  whoWrote,
  sources,
  whatsNew,
  whatYouHave,
  ofReports,
];

/**
 * Reads a question about the reports themselves: "latest news", "who wrote about the convoy". If in
 * doubt, a text is a question about what the reports say.
 *
 * @param typed - As a person typed it.
 * @param reporters - The sources and authors of the reports.
 * @param today - The ISO day of the question, for "last week"; `null` ignores such times.
 * @returns `null` for anything else.
 */
export function readReportsRequest(
  typed: string,
  reporters: Reporters,
  today: string | null,
): ReportsRequest | null {
  const { text, published } = takePublished(typed, today);
  const all = chatWords(text);
  if (all.length === 0 || all.length > MOST_WORDS) return null;
  for (const form of FORMS) {
    const said = new Cursor(all);
    said.skip(LEAD);
    const asked = said.isAtEnd ? null : form(said, reporters);
    if (asked === null) continue;
    const { topic, whose, unknown, order, asksWho } = asked;
    const filters = { ...whose, ...published };
    return { topic: cutOut(text, topic), order, asksWho, filters, unknown: cutOut(text, unknown) };
  }
  return null;
}

/** Any day. It decides which reports are meant, but not whether reports are asked for. */
const SOME_DAY = '2000-01-01';

const NO_REPORTERS = new Reporters([], []);

/** Whether a text is a question about the reports themselves, without the names in any corpus. */
export function isReportsRequest(typed: string): boolean {
  return readReportsRequest(typed, NO_REPORTERS, SOME_DAY) !== null;
}

/** The text from the first of some words to the last; `null` without any. */
function cutOut(text: string, some: readonly Word[]): string | null {
  const [first] = some;
  const last = some.at(-1);
  return first && last ? text.slice(first.start, last.end).replace(/\s+/g, ' ') : null;
}

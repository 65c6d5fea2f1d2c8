import { type Answer, type AskOptions, outcomeOf } from '../answer.ts';
import { type Filters, NO_FILTERS } from '../filters.ts';
import type { FollowUp } from '../question/follow-up/understood.ts';
import { withWrittenNames } from '../question/follow-up/words/written-names.ts';
import { readFollowUp, withoutNamed } from '../question/follow-up.ts';
import type { NamedSources } from '../question/named-sources.ts';
import { answeredName, boldPerson } from './answered-name.ts';
import { askOfEvent, leadWith } from './event-first.ts';
import { namesPeople } from './named-people.ts';

/** A question that was answered, and what its answer was limited to. */
export interface AskedBefore {
  readonly question: string;
  readonly filters: Filters;
}

/** A reading of a follow-up with its answer. */
export interface AnsweredReading {
  readonly answer: Answer;
  readonly filters: Filters;
  /** Whether its question is a reading rather than the words typed. */
  readonly isRead: boolean;
}

/** How a reply to an answer is understood; a question comes with its answer. */
export type FollowedUp =
  | (AnsweredReading & {
      readonly kind: 'answered';
      /** Other questions that the reply may ask, likeliest first. */
      readonly others: readonly AnsweredReading[];
    })
  | Exclude<FollowUp, { readonly kind: 'read' }>;

/**
 * Reads a reply to an answer. If it can mean several things, all of them are searched, and the one that the reports
 * answer best is taken.
 *
 * @param typed - The reply, which is not small talk.
 * @param options - How many quotes to return, and for whom.
 */
export async function followUp(
  before: AskedBefore,
  typed: string,
  sources: NamedSources,
  ask: Ask,
  options: Omit<AskOptions, 'filters' | 'offset'>,
): Promise<FollowedUp> {
  const answer = await ask(before.question, { ...options, filters: before.filters, offset: 0 });
  const read = readWritten(before.question, typed, sources, answer);
  if (read.kind !== 'read') return read;
  const event = read.names.event ? {} : eventOf(answer, before.filters);
  const filters = { ...withoutNamed(before.filters, read.names), ...event };
  const asked = await askReadings(read, ask, { ...options, filters, offset: 0 });
  // Where the reply names another event, no report shown speaks for a reading.
  const shown = read.names.event ? [] : answer.quotes.map(({ article }) => article.id);
  return bestSupported(read, asked, shown);
}

type Ask = (question: string, options: AskOptions) => Promise<Answer>;

/** A reply that may ask several questions. */
type ReadReply = Extract<FollowUp, { readonly kind: 'read' }>;

/** The questions that a reply may ask, with their answers. */
interface AskedReadings {
  /** The words typed come first, because they need no other question. */
  readonly tried: readonly AnsweredReading[];
  /** Whether the reports of the event have what the reply asks. */
  readonly isTold: boolean;
}

/** The questions to which a reply is completed, likeliest first, each once. */
function completedOf({ readings, event }: ReadReply): readonly string[] {
  return [...new Set([...readings, ...(event === null ? [] : [event])])];
}

/**
 * Asks all that a reply may ask.
 *
 * @param limited - Their filters are those of the question before, with the reports of its event.
 */
async function askReadings(read: ReadReply, ask: Ask, limited: AskOptions): Promise<AskedReadings> {
  const { event, typed } = read;
  const { filters } = limited;
  const isOfEvent = event !== null && filters.event !== undefined;
  const ofEvent = isOfEvent ? await askOfEvent(event, limited, ask) : null;
  const tried: AnsweredReading[] = [];
  if (typed !== null) {
    const answer = await ask(typed, { ...limited, filters: NO_FILTERS });
    tried.push({ answer, filters: NO_FILTERS, isRead: false });
  }
  for (const question of completedOf(read)) {
    const answer =
      ofEvent === null || question !== event
        ? await ask(question, limited)
        : await leadWith(ofEvent, question, limited, ask);
    tried.push({ answer, filters, isRead: true });
  }
  return { tried, isTold: ofEvent !== null && outcomeOf(ofEvent) !== 'nothing' };
}

/**
 * Takes the reading that the reports support best.
 *
 * @param shown - Ids of the articles quoted before, best first.
 */
function bestSupported(
  read: ReadReply,
  { tried, isTold }: AskedReadings,
  shown: readonly string[],
): FollowedUp {
  const completed = completedOf(read);
  // The words typed need no event if they find its reports by themselves.
  const isEnough = tried.some(({ answer, isRead }) => !isRead && isFrom(answer, shown));
  // If the reports of the event have the matter, the reply is not about another one.
  const isLeaning = read.typed !== null && !read.isOwn && !isEnough && isTold;
  const support = ({ answer, isRead }: AnsweredReading) => {
    if (!isRead && isLeaning) return NO_SUPPORT;
    if (isRead && read.isOwn) return supportIfUnlikely(answer, shown);
    const { question, quotes } = answer;
    // The event is asked about with no other words than those typed.
    const isOfEvent = question === read.event && quotes.length > 0 && isFrom(answer, shown);
    if (isOfEvent && !isEnough) return supportOf(answer, shown) + 2;
    // The likelier of two readings needs less support.
    return supportOf(answer, shown) - Math.max(0, completed.indexOf(question));
  };
  const [best, ...others] = tried.toSorted((one, other) => support(other) - support(one));
  if (!best) throw new RangeError('A follow-up without a reading');
  // A question that names enough by itself is not offered about the event once more.
  const isAlone = !best.isRead && (read.isOwn || isEnough);
  const isOffered = ({ answer: { question } }: AnsweredReading) =>
    !isAlone || (question !== read.event && !read.isOwn);
  return { kind: 'answered', ...best, others: others.filter(isOffered) };
}

/** Reads a reply with the names in it, and in the question before, as the quoted reports write them. */
function readWritten(
  before: string,
  typed: string,
  sources: NamedSources,
  answer: Answer,
): FollowUp {
  const quotes = [...answer.quotes, ...answer.near];
  const bodies = quotes.map(({ article }) => article.body);
  const [previous = before, said = typed] = withWrittenNames([before, typed], bodies);
  const shown = {
    answered: answeredName(answer),
    person: boldPerson(answer),
    hasPeople: namesPeople(quotes[0]),
  };
  const read = readFollowUp(previous, said, sources, shown);
  // What needs no other question is asked as it was typed.
  if (read.kind === 'question') return readFollowUp(before, typed, sources, shown);
  return read.kind === 'read' && read.typed !== null ? { ...read, typed: typed.trim() } : read;
}

/** Most reports of an event that a follow-up is first looked for in. */
const MOST_OF_EVENT = 3;

/**
 * The reports that were quoted before, then those of the event that was asked about before. None for the words of one
 * speaker: they are from few reports, and a custom id has no room for both.
 */
function eventOf(
  { quotes, near }: Answer,
  { event = [], speaker }: Filters,
): Pick<Filters, 'event'> {
  if (speaker !== undefined) return {};
  const quoted = [...quotes, ...near].map(({ article }) => article.id);
  const articles = [...new Set([...quoted, ...event])].slice(0, MOST_OF_EVENT);
  return articles.length === 0 ? {} : { event: articles };
}

/**
 * How well reports support a reading. A reading that they answer is better than one that they are only about. If both are
 * answered, the words of the speaker asked for are better, because no one else can answer for them. Then the reports
 * quoted before are better, above all the first one, because a follow-up is mostly about the same event.
 *
 * @param shown - Ids of the articles quoted before, best first.
 */
function supportOf(answer: Answer, shown: readonly string[]): number {
  const outcome = ['nothing', 'about', 'answered'].indexOf(outcomeOf(answer));
  const at = shown.indexOf(answer.quotes[0]?.article.id ?? '');
  const isTheirWords = answer.speaker === undefined ? 0 : 2;
  return 6 * outcome + isTheirWords + (at === 0 ? 2 : at > 0 ? 1 : 0);
}

/** Whether the first quote, or the nearest, is from one of some articles. */
function isFrom({ quotes, near }: Answer, articles: readonly string[]): boolean {
  const [first] = [...quotes, ...near];
  return first !== undefined && articles.includes(first.article.id);
}

/** Below that of any reading with an answer or without. */
const NO_SUPPORT = -10;

/** The support of an unlikely reading: none unless the reports that were quoted before answer it. */
function supportIfUnlikely(answer: Answer, shown: readonly string[]): number {
  const support = supportOf(answer, shown);
  return outcomeOf(answer) === 'answered' && support % 6 > 0 ? support : 0;
}

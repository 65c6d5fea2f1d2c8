import { cut } from '../text/span.ts';
import { type Answer, type AskOptions, type Filters, NO_FILTERS, outcomeOf } from './answer.ts';
import { type FollowUp, readFollowUp, withoutNamed } from './question/follow-up.ts';
import type { NamedSources } from './question/named-sources.ts';

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
  ask: (question: string, options: AskOptions) => Promise<Answer>,
  options: Omit<AskOptions, 'filters' | 'offset'>,
): Promise<FollowedUp> {
  const answer = await ask(before.question, { ...options, filters: before.filters, offset: 0 });
  const read = readFollowUp(before.question, typed, sources, boldOf(answer));
  if (read.kind !== 'read') return read;
  const completed = read.readings.map((question) => ({
    question,
    filters: withoutNamed(before.filters, read.names),
    isRead: true,
  }));
  const alone =
    read.typed === null ? [] : [{ question: read.typed, filters: NO_FILTERS, isRead: false }];
  const tried: AnsweredReading[] = [];
  // Of readings with the same support, the words typed come first.
  for (const one of [...alone, ...completed]) {
    const { question, filters, isRead } = one;
    tried.push({
      answer: await ask(question, { ...options, filters, offset: 0 }),
      filters,
      isRead,
    });
  }
  const shown = answer.quotes.map(({ article }) => article.id);
  const support = (one: AnsweredReading) =>
    read.isOwn && one.isRead ? supportIfUnlikely(one.answer, shown) : supportOf(one.answer, shown);
  const [best, ...others] = tried.sort((one, other) => support(other) - support(one));
  if (!best) throw new RangeError('A follow-up without a reading');
  return { kind: 'answered', ...best, others };
}

function boldOf({ quotes: [first] }: Answer): string | null {
  return first?.emphasis ? cut(first.article.body, first.emphasis) : null;
}

/**
 * How well reports support a reading: those that answer it, before those that are only about it. Among equals, the
 * reports that were quoted before come first, above all the first one, because a follow-up is about the same event.
 *
 * @param shown - Ids of the articles quoted before, best first.
 */
function supportOf(answer: Answer, shown: readonly string[]): number {
  const outcome = ['nothing', 'about', 'answered'].indexOf(outcomeOf(answer));
  const at = shown.indexOf(answer.quotes[0]?.article.id ?? '');
  return 4 * outcome + (at === 0 ? 2 : at > 0 ? 1 : 0);
}

/** The support of an unlikely reading: none unless the reports that were quoted before answer it. */
function supportIfUnlikely(answer: Answer, shown: readonly string[]): number {
  const support = supportOf(answer, shown);
  return outcomeOf(answer) === 'answered' && support % 4 > 0 ? support : 0;
}

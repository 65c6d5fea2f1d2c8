import { type Answer, type AskOptions, isAnswered, type Quote } from '../answer.ts';
import { askedAboutEvent } from '../question/follow-up/subject/event.ts';

/** Quotes of the reports of an event that are put before those of all reports. */
const MOST_OF_EVENT = 2;

/** Asks a question whose filters name no event. */
type Ask = (text: string, options: AskOptions) => Promise<Answer>;

/**
 * Answers a question about an event from the reports that tell of it, then from all reports.
 *
 * @param options - Their filters name the reports of the event.
 */
export async function askEventFirst(text: string, options: AskOptions, ask: Ask): Promise<Answer> {
  return leadWith(await askOfEvent(text, options, ask), text, options, ask);
}

/**
 * Puts the quotes of an event before those of all reports.
 *
 * @param ofEvent - What {@link askOfEvent} answers with the same options.
 */
export async function leadWith(
  ofEvent: Answer,
  text: string,
  options: AskOptions,
  ask: Ask,
): Promise<Answer> {
  const { limit, offset } = options;
  const { event: _, ...filters } = options.filters;
  if (!isAnswered(ofEvent) || ofEvent.reports) return ask(text, { ...options, filters });
  const further = offset + limit;
  const all = await ask(text, { ...options, filters, limit: further, offset: 0 });
  const led = ofEvent.quotes;
  const others = all.quotes.filter((quote) => !led.some((each) => overlap(each, quote)));
  const quotes = [...led, ...others];
  return {
    ...(isAnswered(all) ? all : ofEvent),
    question: text,
    quotes: quotes.slice(offset, further),
    near: [],
    missing: [],
    nearest: [],
    more: all.more || quotes.length > further,
  };
}

/**
 * Answers a question from the reports of an event alone. What a question names to say which event it means is not
 * searched for there: other sentences tell the rest.
 */
export function askOfEvent(text: string, options: AskOptions, ask: Ask): Promise<Answer> {
  const { event = [], ...filters } = options.filters;
  const limited = { ...filters, articles: event };
  const matter = askedAboutEvent(text);
  return ask(matter, { ...options, filters: limited, limit: MOST_OF_EVENT, offset: 0 });
}

function overlap(one: Quote, other: Quote): boolean {
  const [a, b] = [one.span, other.span];
  return one.article === other.article && a.start < b.end && b.start < a.end;
}

import { withoutTrailing } from '../../../../text/trailing.ts';
import { capital, openingOf } from './question-word.ts';

/** Lower-cases a text if the question before is all capitals, which then mean nothing. */
export function calm(text: string, previous: string): string {
  const capitals = /\p{Lu}{3}/u.exec(previous);
  const hasWords = capitals !== null && /\s/.test(previous.slice(capitals.index));
  const isShouted = hasWords && !/\p{Ll}/u.test(previous);
  return isShouted ? text.toLowerCase() : text;
}

/** A polite beginning: "Can you tell me who leads it" means "who leads it". */
const REQUEST =
  /^(?:(?:can|could|would) you (?:please )?(?:tell|show) me|(?:please )?tell me|do you know|i (?:want|would like) to know)[\s,:]+/i;

/** Removes a polite beginning from a question. */
export function withoutRequest(question: string): string {
  const rest = question.replace(REQUEST, '');
  return rest !== question && openingOf(rest) !== null ? capital(rest) : question;
}

/** Removes white space and punctuation around a text. */
export function withoutMark(text: string): string {
  return withoutTrailing(text.replace(/\s+/g, ' ').trim(), /[\s?!.؟？…]/u);
}

/** Ends a question with its mark. */
export function marked(question: string): string {
  return openingOf(question) === null && !/\?$/.test(question)
    ? `${question}?`
    : `${withoutMark(question)}?`;
}

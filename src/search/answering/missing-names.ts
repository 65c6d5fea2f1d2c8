import { cut, type Span } from '../../text/span.ts';
import { words } from '../../text/words/words.ts';
import { sentenceSpan } from '../index/search-index.ts';
import { wordAt } from '../question/beside/beside.ts';
import type { Concept } from '../question/concepts.ts';
import type { Question } from '../question/question.ts';
import { wholeNameAt } from '../question/whole-names.ts';
import type { RankedSentence } from '../ranking/rank.ts';
import { farNames, missingBeside } from './lacks.ts';
import type { Place } from './surroundings.ts';

/**
 * The names of the question that a report does not have in any spelling, or else those that it has only far from the
 * sentence.
 */
export function namesMissing(question: Question, sentence: RankedSentence): string[] {
  const { concepts } = question;
  const { article, terms } = sentence.indexed;
  const printed = new Set([...article.title, ...terms, ...article.read.terms]);
  const unprinted = concepts.filter(
    ({ isProper, alternatives }) => isProper && !alternatives.some(({ term }) => printed.has(term)),
  );
  const namedBeside = missingBeside(question, sentence).flatMap(({ wanted }) =>
    wanted.kind === 'name' ? wanted.anyOf.flatMap((at) => concepts[at] ?? []) : [],
  );
  const missing =
    unprinted.length > 0 ? unprinted : [...farNames(question, sentence), ...namedBeside];
  return namesAt(
    question,
    missing
      .filter((one) => !isSurnameBeside(one, question, sentence))
      .flatMap(({ places: [place] }) => place ?? []),
  );
}

/** Whether a sentence has the surname behind a given name of the question, without another given name before it. */
function isSurnameBeside(given: Concept, { text, concepts }: Question, place: Place): boolean {
  const [start = 0] = given.places;
  const next = concepts.find(
    ({ places: [at = 0], isProper }) =>
      isProper && at > start && /^[\p{L}’'-]+ $/u.test(text.slice(start, at)),
  );
  if (!next) return false;
  const { body } = place.indexed.article.article;
  const sentence = cut(body, sentenceSpan(place.indexed, place.sentence));
  const surname = wordAt(text, next.places[0] ?? 0)?.folded ?? '';
  const found = words(sentence);
  return found.some(({ folded }, at) => {
    const before = found[at - 1];
    const isCapital = before !== undefined && /^\p{Lu}/u.test(sentence.slice(before.start));
    return folded === surname && (!isCapital || at === 1 || TITLE.test(before.folded));
  });
}

/** Before a surname, in place of a given name. */
const TITLE =
  /^(?:mr|mrs|ms|miss|dr|doctor|sir|lord|lady|president|minister|general|colonel|captain|senator|judge|professor|prof|the|and|but)$/;

/** The names at places of a question, whole. Those side by side are one: a first name and a surname. */
function namesAt(question: Question, places: readonly number[]): string[] {
  const { text } = question;
  const names: Span[] = [];
  for (const place of [...new Set(places)].sort((one, other) => one - other)) {
    const last = names.at(-1);
    if (last && place < last.end) continue;
    const { start, end } = wholeNameAt(question, place);
    if (start === end) continue;
    const isBesideIt = last && text.slice(last.end, start).trim() === '';
    if (isBesideIt) names[names.length - 1] = { start: last.start, end };
    else names.push({ start, end });
  }
  return names.map((name) => cut(text, name));
}

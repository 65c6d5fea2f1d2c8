import { words } from '../../text/words/words.ts';
import type { TopicName } from './topic-list.ts';

/** Longer texts are no name that is still being typed. */
const LONGEST_TYPED = 100;

/**
 * Finds the topics to offer while a person types.
 *
 * @param topics - Those of most reports first.
 * @returns Those that begin with the typed words first, then those with a word that begins with them.
 */
export function topicChoices(typed: string, topics: readonly TopicName[]): readonly TopicName[] {
  if (typed.length > LONGEST_TYPED) return [];
  const wanted = words(typed)
    .map(({ folded }) => folded)
    .join(' ');
  if (wanted === '') return topics;
  const begins = topics.filter(({ folded }) => folded.startsWith(wanted));
  const inside = topics.filter(
    ({ folded }) => !folded.startsWith(wanted) && folded.includes(` ${wanted}`),
  );
  return [...begins, ...inside];
}

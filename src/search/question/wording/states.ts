import { isStopWord } from '../../../text/words/stop-words.ts';
import { words } from '../../../text/words/words.ts';

/** After these words, `us` is a pronoun. */
const TAKING: ReadonlySet<string> = new Set(
  'tell told give gave show let lets help helped remind inform teach make made join of'.split(' '),
);

/** After these, it is a pronoun unless a thing follows: `by us in Iraq`, `by us troops in Iraq`. */
const BEFORE_EITHER: ReadonlySet<string> = new Set(
  'to for with about by from on at against among between and or like'.split(' '),
);

const UNITED_STATES = /(?<![\p{L}\p{N}])united states(?![\p{L}\p{N}])/gu;

/** Writes the United States in capitals where a question names them in lower case. */
export function withStates(text: string): string {
  const all = words(text);
  // A person who writes other names in capitals writes this one so too.
  const hasNames = all.some(({ capitalised }, at) => at > 0 && capitalised);
  let written = text;
  for (const [at, word] of all.entries()) {
    const previous = all[at - 1]?.folded;
    if (word.text !== 'us' || (hasNames && previous !== 'the')) continue;
    if (!isStates(previous, all[at + 1]?.folded)) continue;
    written = `${written.slice(0, word.start)}US${written.slice(word.end)}`;
  }
  return written.replace(UNITED_STATES, 'United States');
}

function isStates(previous: string | undefined, next: string | undefined): boolean {
  if (previous === 'the') return true;
  if (next === undefined || (previous !== undefined && TAKING.has(previous))) return false;
  return previous === undefined || !BEFORE_EITHER.has(previous) || !isStopWord(next);
}

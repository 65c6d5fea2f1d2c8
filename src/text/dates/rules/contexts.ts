import type { Around } from '../pattern.ts';

const GAME = new Set(
  (
    'game games match touchdown touchdowns goal goals yards yard quarterback halftime ball coach ' +
    'rebounds assists playoff playoffs nfl nba fc scored scoring score scoreless lead injury kick ' +
    'pitch penalty striker midfielder minutes points defense offense season team teams'
  ).split(' '),
);
/** How far before and after an expression to look for such a word, in tokens. */
const GAME_REACH = 30;

/** Whether a quarter or a half belongs to a game, not to a year. */
export function isGame({ before, after }: Around): boolean {
  for (let nth = 1; nth <= GAME_REACH; nth += 1) {
    if (GAME.has(before(nth)?.word ?? '') || GAME.has(after(nth)?.word ?? '')) return true;
  }
  return false;
}

/** Whether tens are a decade, not an age (`in her sixties`) or a temperature (`in the high 70s`). */
export function isDecade({ matched, before }: Around): boolean {
  const token = matched.at(-1);
  if (!token || /^\d{4}/.test(token.word) || token.word.startsWith("'")) return true;
  const decade = token.entry.decade ?? 0;
  if (matched.length > 1) return decade >= 30 || !/^\d/.test(token.word);
  const lead = before()?.word ?? '';
  if (decade < 30) return false;
  // `the late 70s`, `the mid-70s`, `the 60s and 70s`.
  const first = lead === '-' ? before(3)?.word : before(2)?.word;
  return lead === 'and' || lead === 'or' || (first === 'the' && /^(?:early|late|-)$/.test(lead));
}

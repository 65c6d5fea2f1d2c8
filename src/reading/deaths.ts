import { nameTerm } from '../text/words/terms.ts';
import { type Word, words } from '../text/words/words.ts';
import { isSaying } from './saying.ts';

const setOf = (spaced: string): ReadonlySet<string> => new Set(spaced.split(' '));

/** "Killed", "executed": done to the one who dies. */
const DONE = setOf(
  'killed murdered assassinated executed beheaded slain slaughtered martyred gunned shot hanged',
);
const DOING = setOf(
  'kill kills killing murder murdering assassinate assassinating execute executing behead beheading',
);
const DYING = setOf('died dies dead perished succumbed drowned');
const DEATHS = setOf(
  'death killing murder assassination execution beheading martyrdom body corpse funeral burial',
);

const BEING = setOf('was were been being is be got gets');
const PRONOUNS = setOf('he she');

/** What is not between a verb and the one to whom it is done: "killed in an attack by Assad". */
const PARTING = setOf(
  'by in at near against from since on with for to after before during who which that while as',
);

/** Behind a headline's "Kassig killed", which has no "was". */
const BEHIND_HEADLINE = setOf('in by on at near after during with as');

/** Most words from a verb to the one to whom it is done: "killed 20 people, including the commander Omar Najjar". */
const MOST_BEFORE = 10;

/** Most words from the one who dies to "was killed": "Omar Najjar, his son and at least 20 others were killed". */
const MOST_BEHIND = 25;

/**
 * Whether a sentence tells of the death of someone: "Najjar was killed", "the murder of Najjar". A report that names someone
 * tells of other deaths as well.
 *
 * @param name - The last name, as `nameTerm` returns it.
 * @param isGoingOn - Whether "he" and "she" may be the one, because the sentence before names them.
 */
export function tellsDeathOf(sentence: string, name: string, isGoingOn = false): boolean {
  const all = words(sentence);
  return all.some((word, at) => {
    const isOne = nameTerm(word.folded) === name || (isGoingOn && PRONOUNS.has(word.folded));
    return isOne && (isDoneTo(all, at) || hasDied(sentence, all, at));
  });
}

/** Whether a sentence has a name, as `nameTerm` returns it. */
export function hasName(sentence: string, name: string): boolean {
  return words(sentence).some(({ folded }) => nameTerm(folded) === name);
}

/** "Killed the commander Omar Najjar", "the death of Najjar". */
function isDoneTo(all: readonly Word[], at: number): boolean {
  for (let verb = at - 1; verb >= Math.max(0, at - MOST_BEFORE); verb -= 1) {
    const word = all[verb]?.folded ?? '';
    if (DONE.has(word) || DOING.has(word) || (DEATHS.has(word) && all[verb + 1]?.folded === 'of')) {
      return !BEING.has(all[verb - 1]?.folded ?? '');
    }
    if (PARTING.has(word)) return false;
  }
  return false;
}

/** "Najjar was killed", "Najjar died", "Najjar's murder", and "Najjar killed in raid" in a headline. */
function hasDied(sentence: string, all: readonly Word[], at: number): boolean {
  const [own, next, afterNext] = [all[at], all[at + 1], all[at + 2]];
  if (!own) return false;
  if (/['’]s$/.test(own.text) && DEATHS.has(next?.folded ?? '')) return true;
  if (next && DONE.has(next.folded) && (!afterNext || BEHIND_HEADLINE.has(afterNext.folded)))
    return true;
  const last = Math.min(all.length - 1, at + MOST_BEHIND);
  for (let verb = at + 1; verb <= last; verb += 1) {
    const word = all[verb];
    if (
      !word ||
      isSaying(word) ||
      /[.;:!?"“”]/.test(sentence.slice(all[verb - 1]?.end, word.start))
    )
      return false;
    if (DYING.has(word.folded) || isLossOfLife(all, verb)) return true;
    if (DONE.has(word.folded))
      return [all[verb - 1], all[verb - 2]].some((one) => BEING.has(one?.folded ?? ''));
  }
  return false;
}

/** "Lost his life". */
function isLossOfLife(all: readonly Word[], at: number): boolean {
  return all[at]?.folded === 'lost' && ['life', 'lives'].includes(all[at + 2]?.folded ?? '');
}

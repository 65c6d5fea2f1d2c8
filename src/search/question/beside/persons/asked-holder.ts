import {
  type AskedOffice,
  askedOffice,
  isOfNoPlace,
} from '../../../speakers/office/asked-office.ts';
import type { AskedHolder } from '../beside.ts';

/** "Who is the", "who's". */
const WHO = /\bwho(?:['’]?s| is| was| are| were)(?: (?:currently|now))? (?=(?:the )?\S)/i;

/** Begins what a question says of the time or of what happened then. */
const MORE =
  / (?:in|at|on|when|while|that|who|as|during|after|before|now|today|currently|since|until)\b/i;

/** These have bodies with many names, which `asked-leader.ts` reads. */
const LEADERS: ReadonlySet<string> = new Set('head leader commander director chairman'.split(' '));

/** Longest words for an office with its place, in UTF-16 units. */
const LONGEST = 100;

/**
 * Reads who is asked to have an office of a place or a body: "the health minister of Norway" of "who is the health minister
 * of Norway".
 *
 * @param text - The question in plain words.
 */
export function holderAsked(text: string): AskedHolder | null {
  const who = WHO.exec(text);
  if (!who) return null;
  const rest = text.slice(who.index + who[0].length).replace(/[?!. ]{1,10}$/, '');
  const end = MORE.exec(rest)?.index ?? rest.length;
  const words = rest.slice(0, end);
  const office: AskedOffice | null = words.length > LONGEST ? null : askedOffice(words);
  const isRead = office && !isOfNoPlace(office) && !LEADERS.has(office.office);
  return isRead ? { office, words: `${who[0]}${words}` } : null;
}

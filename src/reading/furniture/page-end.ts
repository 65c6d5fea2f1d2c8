import type { Span } from '../../text/span.ts';

/** Characters at the end of a body that can be a closing block. */
const REACH = 2_500;

/** Words that begin a block that runs to the end of the body, and what must follow: a page, not a sentence. */
const BLOCKS: readonly (readonly [begins: string, follows: RegExp])[] = [
  ['Related News ', /(?:Copyright|Privacy Policy|Terms of Use|Subscribe|Follow us|Contact Us)/],
  ['Our Standards:', /^.{0,80}$/],
  ['Community standards', /^ ?(?:Discussion|Comment)/],
];

const BUTTON =
  '(?:Twitter|Facebook|WhatsApp|Whatsapp|Telegram|LinkedIn|Pinterest|Reddit|Email|Print|Tweet|Copy link|Share(?: [Tt]his)?)';

/** Links and buttons that are the last words of a body, after the last sentence. */
const LAST_WORDS = new RegExp(
  '(?:(?<=\\s)(?:Read Also|READ ALSO)|(?<=[.!?"”)\\]\\n]\\s{0,4})' +
    `(?:Read [Mm]ore|Read also|Also [Rr]ead|Related(?: News| Articles| Stories)?|${BUTTON}(?:\\s{0,4}${BUTTON}){0,9}))$`,
);

/** Characters that the last words have at most. */
const LONGEST_WORDS = 120;

/** What sites print before a list of other reports or tags: `... 612`, `Topic Battle Against Daesh in Syria (180)`. */
const COUNTER =
  /(?:\.\.\. |(?<=[.!?"”)] ))(?:\d{1,6} ){1,3}(?:Topic [^\n().]{3,80} \(\d{1,6}\) )?$/;

/** Characters of a counter. */
const LONGEST_COUNTER = 120;

/** Headlines have no full stop at their end. */
const SENTENCE_END = /[.!?]["”’)]?(?:\s|$)/;

/** Finds the blocks at the end of a page: links to other reports, buttons, the names of the site. */
export function pageEndOf(body: string): Span[] {
  const from = Math.max(0, body.length - REACH);
  const tail = body.slice(from).trimEnd();
  const starts = [...blocksIn(tail), ...lastWordsIn(tail), ...listsIn(tail)];
  return starts.length === 0 ? [] : [{ start: from + Math.min(...starts), end: body.length }];
}

function blocksIn(tail: string): number[] {
  return BLOCKS.flatMap(([begins, follows]) => {
    const at = tail.lastIndexOf(begins);
    return at >= 0 && follows.test(tail.slice(at + begins.length)) ? [at] : [];
  });
}

function lastWordsIn(tail: string): number[] {
  const from = Math.max(0, tail.length - LONGEST_WORDS);
  const found = LAST_WORDS.exec(tail.slice(from));
  return found ? [from + found.index] : [];
}

/** Headlines of other reports, and tags, up to the end: `... 612 Related Troops Leave Town Tags Syria`. */
function listsIn(tail: string): number[] {
  return Array.from(tail.matchAll(/(?:Related|Tags) /g)).flatMap(({ index }) => {
    if (SENTENCE_END.test(tail.slice(index))) return [];
    const counter = COUNTER.exec(tail.slice(Math.max(0, index - LONGEST_COUNTER), index));
    return counter ? [index - counter[0].length] : [];
  });
}

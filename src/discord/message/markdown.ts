import { visibleText } from '../../text/visible-text.ts';

/** Formats, mentions, custom emoji, timestamps and links start with one of these. */
const SPECIAL_ANYWHERE = /[\\*_~`|<[\]@]/g;

/**
 * A colon in an address, which makes it a link, or before the name of an emoji (`:tank:`), at most 32
 * letters.
 */
const SPECIAL_COLON = /:(?=\/\/|[^\s:]{0,64}:)/g;

/** What turns a line into a heading, sub-text, a list or a quote when the line begins with it. */
const SPECIAL_AT_START = /^(\s*)([#>+-])/;
const NUMBER_AT_START = /^(\s*\d+)([.)])/;

/** Marks of quotes, headings and sub-text, with those before them on the line. */
const MARKS_AT_START = /^[ \t]*(?:(?:>{1,3}|#{1,3}|-#)[ \t]+)+/gm;

/** Marks of bold, italic, crossed-out and hidden text and of code, which no question needs. */
const MARKS_ANYWHERE = /\\?[*`]|~~|\|\|/g;

/** Underscores around words rather than inside them. */
const UNDERSCORES = /(?<![\p{L}\p{N}_])_{1,3}|_{1,3}(?![\p{L}\p{N}_])/gu;

/** An emoji of a server. */
const SERVER_EMOJI = /<a?:\w{1,64}:\d{1,20}>/g;

const ESCAPED = /\\([!-/:-@[-`{-~])/g;

/** Letters of scripts that run from right to left. */
const RIGHT_TO_LEFT =
  /[\p{Script=Arabic}\p{Script=Hebrew}\p{Script=Syriac}\p{Script=Thaana}\p{Script=Nko}]/u;

const FIRST_STRONG_ISOLATE = '\u2068';
const POP_ISOLATE = '\u2069';

/** Discord shows no masked link if its text looks like an address or has a lone bracket. */
const NO_LINK_TEXT = /[[\]\\]|:\/\/|\bwww\.|discord\.gg/i;

/** Longer addresses would leave too little room for the quotes. */
const LONGEST_URL = 300;

/** Characters that end a masked link or its angle brackets, although URLs may contain them. */
const ENDS_LINK = /[()<>[\]\\|*`"'\s]/g;

/**
 * Escapes a text so that Discord shows exactly its visible characters: nothing in it pings, links,
 * formats or ends the line. Uses backslashes and no invisible characters, so that words copied from
 * Discord are the words printed.
 *
 * @param text - Any text.
 * @returns One line of Discord markdown; `unescapeText` gives `visibleText(text)` back.
 */
export function escapeText(text: string): string {
  return visibleText(text)
    .replace(SPECIAL_ANYWHERE, '\\$&')
    .replace(SPECIAL_COLON, '\\$&')
    .replace(SPECIAL_AT_START, '$1\\$2')
    .replace(NUMBER_AT_START, '$1\\$2');
}

/**
 * Reads back what `escapeText` wrote.
 *
 * @param markdown - A line of Discord markdown without formatting.
 */
export function unescapeText(markdown: string): string {
  return markdown.replace(ESCAPED, '$1');
}

/**
 * Takes formatting and the emoji of servers out of what a person typed. Keeps the words.
 *
 * @param typed - Discord markdown.
 */
export function withoutFormatting(typed: string): string {
  return typed
    .replace(SERVER_EMOJI, ' ')
    .replace(MARKS_AT_START, '')
    .replace(MARKS_ANYWHERE, '')
    .replace(UNDERSCORES, '');
}

/**
 * Escapes a text for a line of several parts, as `escapeText` does. Also isolates a right-to-left text,
 * so that the parts around it keep their order.
 */
export function escapePart(text: string): string {
  const escaped = escapeText(text);
  return RIGHT_TO_LEFT.test(escaped) ? FIRST_STRONG_ISOLATE + escaped + POP_ISOLATE : escaped;
}

/**
 * Writes a masked link, or only the text if no safe link can be made.
 *
 * @param text - The words to show.
 * @param url - The target. `null`, schemes other than http and https, and addresses of more than 300
 *   characters make no link.
 */
export function maskedLink(text: string, url: string | null): string {
  const target = url === null ? null : linkTarget(url);
  if (target === null) return escapePart(text);
  if (NO_LINK_TEXT.test(text)) return `${escapePart(text)} ([link](<${target}>))`;
  return `[${escapePart(text)}](<${target}>)`;
}

/** The address, encoded for use between `<` and `>`; `null` if it must not be linked. */
function linkTarget(url: string): string | null {
  if (!URL.canParse(url)) return null;
  const { protocol, username, password, href } = new URL(url);
  if (protocol !== 'http:' && protocol !== 'https:') return null;
  // A user name before the host can disguise where an address leads.
  if (username || password) return null;
  const target = href.replace(ENDS_LINK, percentEncode);
  return target.length > LONGEST_URL ? null : target;
}

function percentEncode(character: string): string {
  return `%${character.charCodeAt(0).toString(16).toUpperCase().padStart(2, '0')}`;
}

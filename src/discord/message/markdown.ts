import { visibleText } from '../../text/visible-text.ts';

/** Formats, mentions, custom emoji, timestamps and links start with one of these. */
const SPECIAL_ANYWHERE = /[\\*_~`|<[\]@]/g;

/** A colon that makes an address a link, or that opens an emoji's name (`:tank:`), at most 32 letters. */
const SPECIAL_COLON = /:(?=\/\/|[^\s:]{0,64}:)/g;

/** What makes a heading, sub-text, a list or a quote of a line when it opens the line. */
const SPECIAL_AT_START = /^(\s*)([#>+-])/;
const NUMBER_AT_START = /^(\s*\d+)([.)])/;

const ESCAPED = /\\([!-/:-@[-`{-~])/g;

/** Letters of scripts that run from right to left. */
const RIGHT_TO_LEFT =
  /[\p{Script=Arabic}\p{Script=Hebrew}\p{Script=Syriac}\p{Script=Thaana}\p{Script=Nko}]/u;

const FIRST_STRONG_ISOLATE = '\u2068';
const POP_ISOLATE = '\u2069';

/** Discord shows no masked link whose words look like an address or hold a lone bracket. */
const NO_LINK_TEXT = /[[\]\\]|:\/\/|\bwww\.|discord\.gg/i;

/** Longer addresses would take a reply's room from the quotes. */
const LONGEST_URL = 300;

/** Characters that end a masked link or its angle brackets, though URLs may hold them. */
const ENDS_LINK = /[()<>[\]\\|*`"'\s]/g;

/**
 * Writes a text so that Discord shows exactly its visible characters: nothing in it pings, links,
 * formats, or ends the line it stands on. Backslashes do it, no invisible characters, so that the
 * words copied from Discord are the words printed.
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
 * @param markdown - A line of Discord markdown without formats.
 */
export function unescapeText(markdown: string): string {
  return markdown.replace(ESCAPED, '$1');
}

/**
 * Writes a text for a line of several parts: as `escapeText` does, and a text that runs from right
 * to left is isolated, so that the parts around it keep their order.
 */
export function escapePart(text: string): string {
  const escaped = escapeText(text);
  return RIGHT_TO_LEFT.test(escaped) ? FIRST_STRONG_ISOLATE + escaped + POP_ISOLATE : escaped;
}

/**
 * Writes a masked link, or the text alone where no safe link can be made.
 *
 * @param text - Words to show, any text.
 * @param url - Where the link leads; `null`, other schemes than http and https, and addresses of
 *   over 300 characters make no link.
 */
export function maskedLink(text: string, url: string | null): string {
  const target = url === null ? null : linkTarget(url);
  if (target === null) return escapePart(text);
  if (NO_LINK_TEXT.test(text)) return `${escapePart(text)} ([link](<${target}>))`;
  return `[${escapePart(text)}](<${target}>)`;
}

/** The address as it may stand between `<` and `>`, or `null` where it should not be linked. */
function linkTarget(url: string): string | null {
  if (!URL.canParse(url)) return null;
  const { protocol, username, password, href } = new URL(url);
  if (protocol !== 'http:' && protocol !== 'https:') return null;
  // A name before the host makes an address look as if it led elsewhere.
  if (username || password) return null;
  const target = href.replace(ENDS_LINK, percentEncode);
  return target.length > LONGEST_URL ? null : target;
}

function percentEncode(character: string): string {
  return `%${character.charCodeAt(0).toString(16).toUpperCase().padStart(2, '0')}`;
}

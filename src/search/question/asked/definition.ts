/** Words that no thing is called, so that a question with them asks what happened: "who was killed in Homs". */
const NOT_DEFINED: ReadonlySet<string> = new Set(
  `in at on by behind from with for to near killed wounded injured dead arrested captured accused blamed
  responsible hit struck`.split(/\s+/),
);

/** "What is an ERW?", "who is Navi Pillay", "barrel bombs what are they". */
const DEFINING =
  /\b(?:what|who)(?: (?:is|are|was|were)|['’]?s)(?: (?:an?|the))?((?: [\p{L}\p{N}-]{1,40}){1,6})$/iu;

/** "Who is heading the mission" asks who does so. */
const WHO_DOES = /\bwho(?: (?:is|are|was|were)|['’]s) \w{1,20}ing \w/i;

const MEANING = /\bwhat does .{1,80} (?:mean|stand for)\b|\bmeaning of\b/i;

/**
 * Whether a question asks what something is or who someone is.
 *
 * @param text - As a person typed it.
 */
export function isDefinitionAsked(text: string): boolean {
  const bare = text.trim().replace(/\?$/, '').trim();
  const defined = DEFINING.exec(bare)?.[1]?.trim().toLowerCase().split(' ');
  if (WHO_DOES.test(bare)) return false;
  // "Observatory for Human Rights" is a name, and "who is it for" is none.
  const isNamed = (word: string) =>
    !NOT_DEFINED.has(word) || (word === 'for' && (defined?.length ?? 0) > 3);
  const isWhole = defined?.at(-1) !== 'of' && (defined?.every(isNamed) ?? false);
  return MEANING.test(text) || isWhole;
}

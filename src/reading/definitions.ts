import type { Span } from '../text/span.ts';

/** Characters behind a name in which it says what the named thing is, in UTF-16 units. */
const MOST_AFTER_NAME = 300;

/** Characters before it. */
const MOST_BEFORE_NAME = 30;

/**
 * Whether a sentence says at a name what the named thing is: "X is a …", "X, the …", "a … known as X", and "X a …" of
 * sites that print no commas.
 *
 * @param name - The whole name, in UTF-16 units.
 */
export function isDefinedAt(text: string, name: Span): boolean {
  const after = withoutAsides(text.slice(name.end, name.end + MOST_AFTER_NAME));
  const before = text.slice(Math.max(0, name.start - MOST_BEFORE_NAME), name.start);
  return (
    /^[\w) ]{0,20}(?: (?:is|are|was|were)|,) (?:an?|the|who|which) /.test(after) ||
    /^ (?:is|are|was|were) (?:described|defined|known) /.test(after) ||
    /^\)? (?:an? |[-–—] )/.test(after) ||
    /\b(?:known as|called|named|dubbed) (?:the )?$|-based $/.test(before)
  );
}

/** What is behind a name, without other names for the same: "(Arabic: …), also translated as the Conquest Alliance,". */
function withoutAsides(after: string): string {
  const bracket = after.startsWith(' (') ? after.indexOf(')') + 1 : 0;
  const rest = after.slice(bracket);
  if (!/^, (?:also|or|sometimes|formerly|previously|once) /.test(rest)) return rest;
  return rest.slice(rest.indexOf(',', 1) + 1);
}

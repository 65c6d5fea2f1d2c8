import type { Span } from '../../text/span.ts';

const AGENCY =
  '(?:AP|AFP|EPA|PA|AAP|DPA|EFE|UPI|TASS|SANA|REUTERS|Reuters|Xinhua|Anadolu(?: Agency)?|Getty(?: Images)?|Corbis|Alamy|Rex(?: Features)?|Shutterstock|Bloomberg)';

/** `(Photo AFP)`, `(Photo by NASA)`, `(Image: Wikimedia)`. */
const LABELLED = `(?:[Ff]ile )?(?:[Pp]hoto|[Pp]hotograph|[Pp]icture|[Ii]mage)s?(?: [Cc]redit)?(?:\\s?:\\s?|\\sby\\s|\\scourtesy(?:\\sof)?\\s|\\s(?=${AGENCY}\\b))[^()\\n]{1,60}`;

/** `(AFP Photo)`, `(AP Photo/SANA)`, `(Getty Images)`. */
const AGENCYS = `${AGENCY}[^()\\n]{0,40}?(?:[ /](?:[Ff]ile )?(?:[Pp]hoto|[Ii]mage)s?\\b|(?<=Images))[^()\\n]{0,60}`;

const IN_BRACKETS = new RegExp(`\\(\\s?(?:${LABELLED}|${AGENCYS})\\s?\\)`, 'gu');

const NAME = "\\p{Lu}[\\p{L}.'’-]{0,30}";

/** `Photograph: NASA/AFP`, perhaps with the text right after it. */
const BEFORE_TEXT = new RegExp(
  `(?<=^|[\\n.!?)] ?)(?:Photo|Photograph|Picture)s?\\s?:\\s?(?:${NAME}(?: ${NAME}){0,4} ?/ ?)?${AGENCY}(?:/${AGENCY}){0,3}(?=\\s|$)`,
  'gu',
);

/** Finds who took a picture, in brackets or before the text. The caption stays. */
export function photoCreditsOf(body: string): Span[] {
  return [IN_BRACKETS, BEFORE_TEXT].flatMap((pattern) =>
    Array.from(body.matchAll(pattern), ({ index, 0: { length } }) => ({
      start: index,
      end: index + length,
    })),
  );
}

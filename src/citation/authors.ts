/** An author of a report. */
export interface Author {
  /** As the byline has it. */
  readonly name: string;
  /** The parts of a person's name; `null` if it is not sure that it is one, or where its family name begins. */
  readonly parts: { readonly given: string; readonly family: string } | null;
}

/** Between the authors of a byline, which has single spaces. */
const BETWEEN = / ?(?:, and |[,;&]| and ) ?/i;

/** A given name, any initials, small words of the family name, and the family name. */
const PERSON =
  /^(\p{Lu}[\p{L}\p{M}'’-]{1,30}(?: \p{Lu}\.){0,2}) ((?:(?:van|von|de|der|den|del|di|la|le|bin|ibn|al|el) ){0,2}\p{Lu}[\p{L}\p{M}'’-]{1,40})$/u;

/** Words of agencies, desks and offices, and words that no person's name has. */
const BODY =
  /\b(?:agency|agencies|news|staff|desk|team|reporters?|correspondents?|press|ministry|editors?|editorial|board|bureau|online|tv|radio|media|times|post|group|observatory|organi[sz]ation|service|network|channel|daily|weekly|magazine|writers?|wire|wires|associated|reuters|the|of|for)\b/i;

/**
 * Reads the authors of a byline. Divides a name only if it is plainly a given and a family name: a wrong division would
 * put words of ours into the citation.
 *
 * @param byline - Empty if there is none.
 * @param source - Whose name as an author is no person's.
 */
export function authorsOf(byline: string, source: string | null): Author[] {
  if (byline === '') return [];
  const names = byline.split(BETWEEN).map((name) => name.trim());
  const all = names.map((name) => ({ name, parts: partsOf(name, source) }));
  // "Smith, John" is one person, and "Reuters, Beirut" none: take such a byline as it is.
  const isList = names.length === 1 || all.every(({ name }) => name.includes(' '));
  return isList ? all : [{ name: byline, parts: null }];
}

function partsOf(name: string, source: string | null): Author['parts'] {
  if (BODY.test(name) || name === source) return null;
  const [, given, family] = PERSON.exec(name) ?? [];
  return given && family ? { given, family } : null;
}

/** `Hanly, Ken`; a name that is not divided as it is. */
export function familyFirst({ name, parts }: Author): string {
  return parts ? `${parts.family}, ${parts.given}` : name;
}

/** `Hanly, K.`; a name that is not divided as it is. */
export function withInitials({ name, parts }: Author): string {
  if (!parts) return name;
  const initials = parts.given
    .split(' ')
    .map((given) =>
      given
        .split('-')
        .map((part) => `${[...part][0]}.`)
        .join('-'),
    )
    .join(' ');
  return `${parts.family}, ${initials}`;
}

/** `Hanly`; a name that is not divided as it is. */
export function shortName({ name, parts }: Author): string {
  return parts?.family ?? name;
}

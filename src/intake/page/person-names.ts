/** Words before and after a name that belong to the byline. */
const BEFORE_NAME =
  /^\W*(?:(?:written|reported|posted|published|compiled|story|text|words|interview) )?(?:by|von|par|por|di|da|av|af|door|oleh|od|autor(?:in)?|author|autore|auteur|写|文)\s*[:=：]?\s+(?=\S)/iu;

const AFTER_NAME =
  /\s*(?:[/|•·].*|\((?:now|senior|staff|editor|reporter|twitter|@)[^)]*\)|[<(]?\S+@\S+\.\w+[>)]?.*)$/iu;

/** No name: addresses, calls to click, pictures' credits, systems' accounts. */
const NOT_A_NAME =
  /@|^(?:https?:|www\.|\/)|\b(?:view|see|read|all|more)\b.*\b(?:posts|articles|stories|bio|profile)\b|^(?:admin|administrator|editor|guest|user|root|webmaster|unknown|anonymous|null|none|undefined|author|n\/a|test|follow|share|subscribe|updated|published|image|photo|getty|credit)\b.{0,20}$|\b(?:photograph|getty images|shutterstock|minutes? ago|hours? ago)\b|\bdeveloper$/iu;

const DATE = /\d{1,2}[./:]\d{1,2}|\b(?:19|20)\d{2}\b|\b\d+ (?:min|hours?|days?)\b/u;

const LONGEST_NAME = 80;

const BETWEEN_SEGMENTS = /\s*[;；、]\s*|\s*,\s*(?:(?:and|und)\s+)?/iu;

const BETWEEN_NAMES = /\s+(?:and|und|og|och|et|ja|&)\s+/iu;

/**
 * The names in the text of a byline.
 *
 * @param text - For example `By Samya Kullab and Vasilisa Stepanenko`.
 * @returns In order; empty if the text holds no name.
 */
export function namesIn(text: string): string[] {
  const line = text.replace(/\s+/gu, ' ').trim().replace(BEFORE_NAME, '');
  if (line === '' || line.length > LONGEST_NAME * 4) return [];
  return joinPlaces(line.split(BETWEEN_SEGMENTS))
    .flatMap(splitNames)
    .map((name) => name.replace(AFTER_NAME, '').trim())
    .filter(isName);
}

/** A single word behind a comma is the place a name reports from, or the agency it is of. */
function joinPlaces(segments: readonly string[]): string[] {
  const joined: string[] = [];
  for (const segment of segments) {
    const previous = joined.at(-1);
    if (previous === undefined || isWhole(segment)) joined.push(segment);
    else joined[joined.length - 1] = `${previous}, ${segment}`;
  }
  return joined;
}

/** `Le Figaro et AFP` is one: only whole names can be told apart for sure. */
function splitNames(segment: string): string[] {
  const names = segment.split(BETWEEN_NAMES);
  return names.every(isWhole) ? names : [segment];
}

function isWhole(name: string): boolean {
  return /\S\s\S/u.test(name);
}

function isName(name: string): boolean {
  return (
    name.length > 1 &&
    name.length <= LONGEST_NAME &&
    /\p{L}/u.test(name) &&
    !NOT_A_NAME.test(name) &&
    !DATE.test(name)
  );
}

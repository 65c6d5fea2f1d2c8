const LETTER = /[\p{L}\p{N}]/u;

/** The agency behind a headline: "State media AFP". */
const AGENCY = /\s\p{Lu}{2,8}$/u;

/** Whether a printed sentence is the title of its report again, or its beginning. */
export function isTitle(printed: string, title: string): boolean {
  const text = printed.replace(AGENCY, '');
  const first = (some: string) => LETTER.exec(some)?.[0].toLowerCase();
  if (first(text) !== first(title)) return false;
  const letters = (some: string) => some.replace(/[^\p{L}\p{N}]+/gu, '').toLowerCase();
  return (
    letters(text) === letters(title) ||
    (letters(text).length > 20 && letters(title).startsWith(letters(text)))
  );
}

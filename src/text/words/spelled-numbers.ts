const CARDINALS = 'two three four five six seven eight nine ten eleven twelve'.split(' ');

const ORDINALS =
  'first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth'.split(' ');

const ENDINGS: readonly string[] = ['st', 'nd', 'rd'];

const OTHER = new Map<string, string>();
for (const [at, word] of CARDINALS.entries()) pair(word, String(at + 2));
for (const [at, word] of ORDINALS.entries()) pair(word, `${at + 1}${ENDINGS[at] ?? 'th'}`);

function pair(word: string, digits: string): void {
  OTHER.set(word, digits);
  OTHER.set(digits, word);
}

/** A small number as it is written otherwise: `five` for `5`, `5th` for `fifth`; none for other words. */
export function otherNumbers(word: string): readonly string[] {
  const other = OTHER.get(word);
  return other === undefined ? [] : [other];
}

/** Capitals that reports name for a government, with words for its nation. */
const SEATS: readonly string[] = [
  'cairo egypt egyptian',
  'beijing china chinese',
  'tokyo japan japanese',
  'berlin germany german',
  'paris france french',
  'rome italy italian',
  'madrid spain spanish',
  'ottawa canada canadian',
  'canberra australia australian',
  'riyadh saudi',
  'doha qatar qatari',
  'amman jordan jordanian',
  'baghdad iraq iraqi',
  'beirut lebanon lebanese',
  'damascus syria syrian',
  'tehran iran iranian',
  'ankara turkey turkish',
  'moscow kremlin russia russian',
  'washington us. american',
  'london uk britain british',
  'kabul afghanistan afghan',
  'islamabad pakistan pakistani',
  'delhi india indian',
  'pyongyang korean',
  'seoul korean',
  'kyiv kiev ukraine ukrainian',
  'warsaw poland polish',
  'athens greece greek',
  'caracas venezuela venezuelan',
  'havana cuba cuban',
  'brussels eu european',
];

const CITIES: ReadonlySet<string> = new Set(
  SEATS.flatMap((seat) => seat.split(' ').slice(0, 1)).concat('kiev'),
);

const NATIONS = new Map<string, readonly string[]>();
for (const seat of SEATS) {
  const words = seat.split(' ');
  for (const word of words) NATIONS.set(word, [...(NATIONS.get(word) ?? []), ...words]);
}

/** Words that reports use for the government of a nation, given one of them: a capital or a word for the nation. */
export function wordsOfGovernment(term: string): readonly string[] {
  return NATIONS.get(term) ?? [];
}

/** Whether a word is the name of one of the capitals. */
export function isSeat(term: string): boolean {
  return CITIES.has(term);
}

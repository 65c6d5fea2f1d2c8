const wordsOf = (text: string): ReadonlySet<string> => new Set(text.trim().split(/\s+/));

/** Nouns for what a person is. */
const ROLES = wordsOf(`
  president minister premier chancellor king queen prince emir sheikh imam pope patriarch priest father bishop archbishop archimandrite
  general colonel captain major lieutenant sergeant admiral commander chief leader head director chairman
  chairwoman chair secretary spokesman spokeswoman spokesperson ambassador envoy senator governor mayor judge
  lawyer activist journalist reporter correspondent photographer doctor professor analyst official officer
  soldier pilot fighter writer singer actor author editor deputy representative founder member resident witness
  dictator parliamentarian lawmaker legislator politician diplomat coordinator negotiator prosecutor researcher
  expert economist strategist adviser advisor aide manager executive historian scientist cleric militant rebel
  monitor medic nurse surgeon teacher student farmer shopkeeper trader refugee candidate co-founder
  vice-president undersecretary superintendent inspector warden chairperson congressman congresswoman mp
  source relative man woman survivor victim neighbour neighbor voice correspondent rescuer medic guard
  figure veteran owner worker volunteer blogger pollster lecturer attorney`);

/** Nouns for what a body of people is. */
const BODIES = wordsOf(`
  group observatory ministry organisation organization agency committee council coalition army party movement
  government administration monitor network channel newspaper paper company bank court union commission watchdog
  charity department office force forces front brigade brigades union nations state states house
  republic islamic syrian russian turkish american british iraqi iranian israeli kurdish french german lebanese saudi
  jordanian egyptian chinese european western human rights civil defense defence security news agency press tv radio
  times post road street east west north south middle city province district hospital square mosque airport base
  castle town village mountain river university school foreign national free democratic red crescent cross report study survey poll statement document article`);

const TITLES = wordsOf(
  'mr mrs ms miss dr sir lord lady mr. mrs. ms. dr. sen gov rep gen col lt maj capt brig',
);

const MEN = wordsOf(
  'man mr sir lord king prince father brother son spokesman chairman congressman sheikh imam emir',
);
const WOMEN = wordsOf(
  'woman mrs ms miss lady queen mother sister daughter spokeswoman chairwoman congresswoman',
);

/** Whether a word in lower case is what a person is. */
export function isRole(lower: string): boolean {
  return ROLES.has(lower) || (lower.endsWith('s') && ROLES.has(lower.slice(0, -1)));
}

/** Whether a word in lower case is what a body of people is. */
export function isBody(lower: string): boolean {
  return BODIES.has(lower);
}

/** Whether a word in lower case is in names of bodies and places, and not of people. */
export function isBodyWord(lower: string): boolean {
  return BODIES.has(lower);
}

/** Whether a word in lower case is before names: "Mr", "Gen". */
export function isTitle(lower: string): boolean {
  return TITLES.has(lower);
}

/** Whether roles are of a man or a woman; `null` if they do not tell. */
export function genderOf(roles: readonly string[]): 'he' | 'she' | null {
  if (roles.some((role) => MEN.has(role))) return 'he';
  return roles.some((role) => WOMEN.has(role)) ? 'she' : null;
}

/** Roles that are one: spokesman and spokesperson. */
export function sameRole(one: string, other: string): boolean {
  const plain = (role: string) => role.replace(/(?:woman|person|man)$/, '').replace(/s$/, '');
  return plain(one) === plain(other);
}

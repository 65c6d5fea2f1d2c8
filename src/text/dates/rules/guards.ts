import type { Around } from '../pattern.ts';
import type { Token } from '../token.ts';
import type { Unit } from '../word-roles.ts';

/** Words that can introduce a bare month, year or season. */
export const LEADS = new Set(
  (
    'in since until till by from to through during before after between of last this next early ' +
    'late mid and or for every each past previous following around about circa than throughout'
  ).split(' '),
);

const NAME_MONTHS = new Set(['april', 'june', 'august', 'may']);

/** Whether the name of a month without day and year is a month, not a verb, a modal or a name. */
export function isMonth({ matched: [token], before, after }: Around): boolean {
  if (!token) return false;
  const lead = before();
  const next = after();
  const led = lead !== undefined && LEADS.has(lead.word);
  if (token.entry.abbreviated && !token.word.endsWith('.')) return false;
  if (token.entry.ambiguous) {
    if (led) return true;
    const article = lead?.word === 'the' || lead?.word === 'a' || lead?.word === 'an';
    return article && isNoun(next) && lead.gap !== 0;
  }
  if (led || !NAME_MONTHS.has(token.word)) return true;
  return !(next?.capital && next.gap === 1 && next.entry.month === undefined);
}

function isNoun(token: Token | undefined): boolean {
  if (!token || !/^[a-z]{4,}$/.test(token.word) || token.capital) return false;
  return !LEADS.has(token.word) && token.word !== 'into';
}

const NEWSPAPERS = new Set(
  'times telegraph mirror express mail herald sun post star world independent people'.split(' '),
);
const NAMED_WEEKDAYS = new Set(
  'black bloody cyber super sheffield casual man good easter palm ash shrove maundy'.split(' '),
);

/** Whether the name of a weekday is a day, not part of a name such as `Sunday Times`. */
export function isWeekday({ matched: [token], before, after }: Around): boolean {
  if (!token) return false;
  const next = after();
  if (next?.capital && NEWSPAPERS.has(next.word)) return false;
  const lead = before();
  if (lead && NAMED_WEEKDAYS.has(lead.word)) return false;
  if (!token.entry.abbreviated) return true;
  if (!token.word.endsWith('.')) return false;
  return !token.entry.ambiguous || lead?.word === 'on';
}

/** Words that make the four digits before them an amount, not a year. */
const COUNTED = new Set(
  (
    'people men women children troops feet metres meters miles kilometres kilometers km kg tons ' +
    'tonnes acres hectares dollars euros pounds yen percent per million billion thousand points ' +
    'votes soldiers police jobs workers dead wounded injured cases deaths times seats rpm hp cc ' +
    'mm mph km/h gmt utc hours rooms homes houses shares pages words passengers members %'
  ).split(' '),
);

/** Words before a number that is an amount, a rank or part of a name. */
const AMOUNTS = new Set(
  'no number at flight nearly almost over under route room page boeing airbus model section about'.split(
    ' ',
  ),
);

/** Whether four digits without day and month are a year. */
export function isYear(around: Around): boolean {
  const { matched, before, after } = around;
  const token = matched.at(-1);
  const year = token?.entry.year ?? 0;
  const lead = before();
  const next = after();
  if (next && COUNTED.has(next.word) && !(lead?.word === 'the' || lead?.word === 'in'))
    return false;
  if (lead && (AMOUNTS.has(lead.word) || (lead.word === '.' && !opensEntry(matched, around))))
    return false;
  if (isJoined(next, after(2)) && !(isDash(next) && isFree(after(2)))) return false;
  if (lead?.word === '-' && token?.gap === 0 && lead.gap === 0 && !isDatePrefix(before(2))) {
    return false;
  }
  if (lead?.word === '/' || next?.word === '/') return year >= 1900;
  const led =
    lead !== undefined && LEADS.has(lead.word) && lead.word !== 'to' && lead.word !== 'than';
  if (led) return true;
  if (year < 1900 || year >= 2060) return year >= 1700 && year < 2100 && !isPlural(next);
  // Round numbers are as often amounts, or part of a name: `Russell 2000 Index`.
  const named = lead?.capital === true && next?.capital === true && next.gap > 0;
  return year % 100 !== 0 || !(isPlural(next) || named);
}

/** `2014 Rebels seize the town` after a full stop; not `No. 2014 was drawn`. */
function opensEntry([token]: readonly Token[], { before, after }: Around): boolean {
  return token?.gap !== 0 && after()?.capital === true && !AMOUNTS.has(before(2)?.word ?? '');
}

/** Whether a mark joins the number to what follows: `777-200`, `1998-er`, `2010:15`. */
function isJoined(next: Token | undefined, second: Token | undefined): boolean {
  if (next?.gap !== 0) return false;
  return isDash(next) || (next.word === ':' && second?.gap === 0);
}

function isDash(token: Token | undefined): boolean {
  return token?.word === '-';
}

function isFree(token: Token | undefined): boolean {
  return (
    token === undefined ||
    token.entry.year !== undefined ||
    /^[a-z]+$/.test(token.word) ||
    token.gap > 0
  );
}

const DATE_PREFIXES = new Set(['mid', 'early', 'late', 'post', 'pre', 'end']);

function isDatePrefix(token: Token | undefined): boolean {
  return (
    token !== undefined &&
    (DATE_PREFIXES.has(token.word) ||
      token.entry.year !== undefined ||
      token.entry.month !== undefined)
  );
}

function isPlural(token: Token | undefined): boolean {
  return (
    token !== undefined &&
    !token.capital &&
    token.gap > 0 &&
    /^[a-z]{2,}[a-rt-z]s$/.test(token.word)
  );
}

/** Words that a verb can follow too: `rise and fall`. */
const VERB_LEADS = new Set(['to', 'and', 'or', 'than', 'for', 'between']);

/** Whether the name of a season is a season, not a verb or part of a name such as `Prague Spring`. */
export function isSeason({ matched, before, after }: Around): boolean {
  const token = matched.at(-1);
  const lead = before();
  if (!token) return false;
  const named = token.capital && (lead?.capital === true || after()?.capital === true);
  if (named && !(lead && LEADS.has(lead.word))) return false;
  if (token.word === 'fall' && after()?.word === 'of') return false;
  if (matched.length > 1 && !token.entry.ambiguous) return true;
  if (token.word === 'spring' && matched.length === 1) return isSpring(lead, after());
  return (
    !token.entry.ambiguous ||
    (lead !== undefined && LEADS.has(lead.word) && !VERB_LEADS.has(lead.word))
  );
}

const NO_SPRING_BEFORE = new Set(
  'arab prague a to will would can could may might must not they we you who hot coil box offspring'.split(
    ' ',
  ),
);
const NO_SPRING_AFTER = new Set(
  'from up into out to back water surprise loaded mattress'.split(' '),
);

/** `spring` can also be a verb or a thing. */
function isSpring(lead: Token | undefined, next: Token | undefined): boolean {
  return !(lead && NO_SPRING_BEFORE.has(lead.word)) && !(next && NO_SPRING_AFTER.has(next.word));
}

/** Whether `the next year` is a length, as in `over the next year`, and not the year after. */
export function isSpanned(unit: Unit, { before }: Around): boolean {
  return unit !== 'day' && SPANS.has(before()?.word ?? '');
}

const SPANS = new Set('over for within throughout'.split(' '));

/** Whether the words before `a day` make it a rate: `15 a year`, `twice a week`. */
export function isRate({ before }: Around): boolean {
  const lead = before();
  if (!lead) return false;
  if (/^\d/.test(lead.word) || lead.word === '%') return true;
  return RATED.has(lead.word);
}

const RATED = new Set(
  (
    'times once twice million billion thousand percent cents dollars euros pounds barrels tons ' +
    'tonnes hours minutes people passengers vehicles cars flights units gallons litres liters ' +
    'bpd miles days weeks share'
  ).split(' '),
);

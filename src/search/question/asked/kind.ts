import type { Direction } from '../../../reading/direction.ts';
import {
  AGE,
  CLOCK,
  COUNT,
  DAY,
  DURATION,
  GROUP,
  HAS_DATE,
  HAS_NAME,
  HAS_NUMBER,
  KILLED,
  LASTING,
  LENGTH,
  MEANS,
  MONEY,
  PERSON,
  PLACE,
  REASON,
  SHARE,
  SPEECH,
  WEIGHT,
  WOUNDED,
  YEAR,
} from '../../../reading/kinds.ts';
import { countAsked, PEOPLE } from '../../../reading/numbers/counts.ts';
import { isOfWhole } from '../../../reading/numbers/totals.ts';
import { withoutTrailing } from '../../../text/trailing.ts';
import { askingOf } from './clause.ts';
import { isDefinitionAsked } from './definition.ts';
import { isNameOfThing } from './name.ts';
import { ADJECTIVE, areSeveralAsked, GROUP_NOUN, PLACE_NOUN, ROLE, THING_NOUN } from './nouns.ts';

/** What kind of thing a question asks for. */
export interface AskedKind {
  /** Kinds of instances, one of which an answering sentence should have; 0 for any. */
  readonly broad: number;
  /** Narrower kinds, one of which is better still; 0 for none. */
  readonly narrow: number;
  /** Whether a sentence without an instance of the broad kind cannot answer: "name of the pilot". */
  readonly isStrict: boolean;
  /** Whether it asks what or who something is. */
  readonly isDefinition: boolean;
  /** Whether it asks for what holds last: "the latest toll", "who controls … as of". */
  readonly isLatest: boolean;
  /** Whether it asks for the toll of a whole war, which is latest too. */
  readonly isTotal: boolean;
  /** Whether it asks for several: "which countries". */
  readonly isSeveral: boolean;
  /** Whether it asks who denies something, or whether it is denied. */
  readonly isDenial: boolean;
  /** Whether only a denial answers it: it says "deny" itself. */
  readonly mustDeny: boolean;
  /** Whether it asks how someone responded, which what they did answers as well as what they said. */
  readonly isResponse: boolean;
  /** Whether it asks where something comes from or goes to. */
  readonly direction: Direction | null;
  /** Where the question says so, in UTF-16 units. */
  readonly at: number;
}

const NOTHING: AskedKind = {
  broad: 0,
  narrow: 0,
  isStrict: false,
  isDefinition: false,
  isLatest: false,
  isTotal: false,
  isSeveral: false,
  isDenial: false,
  mustDeny: false,
  isResponse: false,
  direction: null,
  at: 0,
};

interface Rule {
  readonly pattern: RegExp;
  readonly broad: number;
  readonly narrow?: number;
  readonly isStrict?: boolean;
}

const KILLING =
  'kill(?:ed|s)?|die[ds]?|dead|death|deaths|lives|fatalit(?:y|ies)|perish(?:ed)?|murdered|executed|beheaded|massacred|slaughtered|slain|hanged|crucified|martyred|bodies|corpses';
const WOUNDING = 'wound(?:ed|s)?|injur(?:ed|ies)|hurt';
/** "Launch date", but not "a date", "to date" or "up to date". */
const DATE_ASKED =
  '(?<!\\b(?:to|of|a|the|any|this|that|first|second) )(?<=[a-z] )date(?=[?.!\\s]{0,9}$)|(?<=\\b(?:start|end|launch|release|birth|death|trial|opening|election) )date';

const SAYING =
  'say|said|think|claim|tell|call|warn|promise|answer|reply|want(?! to)|demand|announce|threaten|react|respond|describe|admit|deny|suggest|write|tweet';

const rule = (pattern: string, broad: number, narrow = 0, isStrict = false): Rule => ({
  pattern: new RegExp(`\\b(?:${pattern})\\b`, 'i'),
  broad,
  narrow,
  isStrict,
});

/** What is measured by weight or size rather than by its price: "how much water did they give". */
const SUBSTANCE =
  'water|oil|crude|gas|fuel|petrol|diesel|food|flour|wheat|grain|rice|bread|rain|snow|land|territory|ground|time|power|electricity|blood|weight|ammunition|explosives?|tnt|heroin|cocaine|captagon|uranium|carbon|co2|smoke|ash';

/** Words between "how many" and a unit: "how many square miles", "how many paid holiday days". */
const OF_UNIT =
  'square|cubic|metric|more|extra|additional|further|full|whole|straight|consecutive|paid|unpaid|working|holiday|school|vacation';

/** "How many square miles", but not "how many of the miles". */
const many = (units: string) => `how many (?:(?:${OF_UNIT}) ){0,3}(?:${units})`;

const arabic = (words: string, broad: number, narrow = 0): Rule => ({
  pattern: new RegExp(`(?:^|\\s)(?:${words})(?=\\s|$)`, 'u'),
  broad,
  narrow,
});

/** The first rule that fits decides. */
const RULES: readonly Rule[] = [
  arabic('كم', HAS_NUMBER),
  arabic('متى', HAS_DATE, DAY | YEAR),
  arabic('أين|اين', HAS_NAME, PLACE),
  arabic('لماذا', REASON),
  arabic('ما اسم|من هو|من هي', HAS_NAME, PERSON),
  rule('how old|what age|(?:what (?:is|was)|whats) the age', HAS_NUMBER, AGE),
  // A change is told in any measure.
  rule(
    'how much (?:did|do|does|has|have|had) (?:[\\w-]{1,30} ){1,8}(?:increased?|rise|risen|fall|fallen|drop|dropped|grow|grown|shrink|shrunk|jump|jumped|declined?|changed?|go up|go down|gone up|gone down)',
    HAS_NUMBER,
  ),
  rule(
    `how much (?!(?:${SUBSTANCE}) )(?:\\w{1,30} ){0,6}(?:cost|money|paid|pay|worth|spend|spent|price|give|gave|given|donate[ds]?|pledged?|raised?|lend|lent|borrow(?:ed)?|earn(?:ed)?|owed?|fined|invest(?:ed)?|put (?:in|into|aside|up|towards?))|how much (?:does|did|do|will|would) (?:\\w{1,30} ){1,8}cost|(?:what (?:is|was|were)|whats) the (?:price|cost)|how expensive`,
    HAS_NUMBER,
    MONEY,
  ),
  rule('how far|what distance', HAS_NUMBER, LENGTH),
  rule(
    'how long (?:has|have|had|did|do|does|will|would|may|might|until|ago|as)|for how long',
    HAS_NUMBER | DURATION | LASTING,
    DURATION | LASTING,
  ),
  rule('how long', HAS_NUMBER | DURATION | LASTING, LENGTH | DURATION | LASTING),
  rule('how (?:wide|deep|tall)', HAS_NUMBER, LENGTH),
  rule('how high', HAS_NUMBER, LENGTH | SHARE | MONEY),
  rule('how heavy', HAS_NUMBER, WEIGHT),
  rule(many('kilos?|kg|kilograms?|(?:kilo|mega|giga)?(?:tons?|tonnes?)'), HAS_NUMBER, WEIGHT),
  rule(many('kilomet(?:re|er)s?|kms?|miles?|met(?:re|er)s?|feet'), HAS_NUMBER, LENGTH),
  rule(many('hours?|days?|nights?|weeks?|months?|years?|decades?|minutes?'), HAS_NUMBER, DURATION),
  rule(many('dollars?|euros?|pounds?|liras?'), HAS_NUMBER, MONEY),
  rule(
    '(?:what|which) (?:percentage|per ?cent|share|proportion)|how many percent|percentage of',
    HAS_NUMBER,
    SHARE,
  ),
  rule(
    // Not "how many died in the strike that hurt him".
    `(?:how many|how much|number of|count of) [^?.]{0,150}\\b(?<!\\b(?:that|which) )(?:${WOUNDING})`,
    HAS_NUMBER,
    WOUNDED,
  ),
  rule('casualties', HAS_NUMBER, KILLED | WOUNDED),
  rule(
    `(?:was|were|did|is|are|has|have) (?:there )?(?:any|anyone|anybody|any ?one|someone|somebody) [^?.]{0,60}\\b(?:${KILLING}|${WOUNDING})`,
    0,
    KILLED | WOUNDED,
  ),
  rule(
    `(?:how many|number of|count of|total of) [^?.]{0,150}\\b(?:${KILLING})|toll|(?:death|body) counts?|fatalities|(?:total|number) dead`,
    HAS_NUMBER,
    KILLED,
  ),
  rule('how many of', HAS_NUMBER, COUNT | SHARE),
  rule('how many|(?:number|count) of', HAS_NUMBER, COUNT),
  rule('how (?:much|often|large|big|fast|strong|common|likely|close|near)', HAS_NUMBER),
  rule('(?:in |during )?what time (?:period|frame|span)s?', HAS_DATE),
  rule('(?:at )?what (?:time|hour)', HAS_DATE, CLOCK),
  rule('(?:what|which|in what|in which) year', HAS_DATE, YEAR),
  rule('(?:what|which) (?:date|day|month)', HAS_DATE, DAY | YEAR),
  rule(`date (?:of|for|when)|${DATE_ASKED}|since when`, HAS_DATE, DAY | YEAR),
  rule('when', HAS_DATE, DAY | YEAR),
  rule(`(?:what|which) (?:${ADJECTIVE}){0,4}(?:${ROLE})s?`, HAS_NAME, PERSON),
  rule(
    `(?:(?:what (?:is|was|were|are)|whats) (?:the )?)?names? of (?:all )?(?:the |these |those )?(?:[\\w-]{1,30} ){0,2}(?:${THING_NOUN}|${PLACE_NOUN}|${GROUP_NOUN})s?`,
    HAS_NAME,
    0,
    true,
  ),
  rule(
    `names? of|(?:what|whats|what's) (?:his|her|their) names?|what (?:is|was|were|are) (?:\\w{1,30} ){1,4}names?|named`,
    HAS_NAME,
    PERSON,
    true,
  ),
  rule(
    'who (?:is|was) the (?:[\\w-]{1,30} ){1,4}(?:killed|shot|arrested|captured|executed|beheaded|kidnapped|wounded)(?: (?:in|at|near|by|on|during|when))?',
    HAS_NAME,
    PERSON,
    true,
  ),
  rule('who|whom|whose|whos', HAS_NAME, PERSON | GROUP),
  rule(`where|(?:what|which) (?:${ADJECTIVE}){0,2}(?:${PLACE_NOUN})s?`, HAS_NAME, PLACE),
  rule(`(?:what|which) (?:${ADJECTIVE}){0,2}(?:${GROUP_NOUN})s?`, HAS_NAME, GROUP),
  rule(`which (?:${ADJECTIVE}){0,2}(?:${THING_NOUN})s?`, HAS_NAME),
  rule('why|what (?:reason|excuse|caused|motive|makes|made)|how come|reason for', REASON),
  rule(
    `what (?:did|does|do|has|had|have) (?:[\\w'-]{1,30} ){1,6}(?:${SAYING})|what(?: is| are| was| were|['’]?s) (?:[\\w'-]{1,30} ){1,6}saying|how did (?:[\\w'-]{1,30} ){1,4}(?:react|respond|answer)|(?<!\\bin )(?:view|opinion|stance|reaction|response|verdict|comments?) (?:on|of|about|to)|(?<=['’]s )(?:view|opinion|stance|position|reaction|response|verdict)`,
    SPEECH,
  ),
  rule('how (?:did|do|does|was|were|is|are|has|have)|by what means|in what way', MEANS),
];

const THING_ASKED = new RegExp(`\\bwhich (?:${ADJECTIVE}){0,2}(${THING_NOUN})s?\\b`, 'i');

/**
 * Where a question names the sort of thing of which it asks which one: "base" in "which air base".
 *
 * @returns An offset in UTF-16 units; `null` if it asks for something else.
 */
export function placeOfThing(text: string): number | null {
  const found = THING_ASKED.exec(text);
  return found ? found.index + found[0].lastIndexOf(found[1] ?? '') : null;
}

const YES_OR_NO = /^(?:did|do|does|is|are|was|were|has|have|had|will|would|can|could) /i;

const AND_WHY = /\band why(?: not)?$/i;

/** Whether a question is answered by yes or no. */
export function isYesOrNo(text: string): boolean {
  return YES_OR_NO.test(text);
}

/** "Did he testify, and why not?" is answered by whether he did. */
function isYesOrNoAndWhy(text: string): boolean {
  return isYesOrNo(text) && AND_WHY.test(withoutTrailing(text, /[?!.\s]/));
}

/** "How far is the base" asks for a number, and "launch date" for a date. The answer need not say "far" or "date". */
export const MEASURE = new RegExp(
  `(?<=\\bhow )(?:far|long|old|large|big|tall|high|deep|wide|heavy|fast|strong|common|likely|close|near)\\b|(?<=\\b(?:what|which) )(?:date|day|month|year|time|hour)\\b|${DATE_ASKED}`,
  'i',
);

const LATEST =
  /\b(?:latest|newest|most recent(?:ly)?|so far|current(?:ly)?|final|now|up ?dated?|as of|by now|to date|in total|total)\b/i;

const DENIAL =
  /\b(?:den(?:y|ies|ied|ying|ials?)|reject(?:s|ed)?|dismiss(?:es|ed)?|refute[sd]?|disputes?d?|admit(?:s|ted)?|concede[sd]?)\b|\bwho (?:says?|said|claims?|claimed|insists?|insisted)\b.{1,120}(?:n['’]?t\b|\bnot\b|\bnever\b|\bno\b)/i;

const DENYING = /\bden(?:y|ies|ied|ying|ials?)\b/i;

const RESPONDING = /\bhow (?:did|does|do|has|have|will) .{1,80}?\b(?:react|respond|retaliate)/i;

/** "Who is the president of …" asks for a name, "who is Navi Pillay" tells one and asks what the person is. */
const ASKS_NAME = new RegExp(`\\b(?:${ROLE})s?\\b|\\bof\\b|['’]s \\p{L}`, 'iu');

/** "Where did the trucks come from", "from which country did they come". */
const FROM = /\bfrom (?:where|which|what)\b|\bfrom(?: exactly)?\W*$/i;

/** "Where did they go to", "where are the trucks headed". */
const TO =
  /\bto (?:where|which|what)\b|\b(?:to|into)\W*$|\b(?:headed|heading|bound|going|sent|moved|taken|brought|flown)(?: to)?\W*$/i;

/** "Where are the trucks headed in Syria". */
const WHERE = /^where\b/i;
const HEADED =
  /\b(?:headed|heading|bound)(?: to)? (?:in|on|to|from|through|across|after|when|with)\b/i;

function directionAsked(text: string): Direction | null {
  if (FROM.test(text)) return 'from';
  return TO.test(text) || (WHERE.test(text) && HEADED.test(text)) ? 'to' : null;
}

/**
 * Reads what kind of thing a question asks for.
 *
 * @param text - As a person typed it.
 */
export function askedKind(text: string): AskedKind {
  const found = RULES.flatMap((asked) => {
    const match = asked.pattern.exec(text);
    return match ? [{ ...asked, at: match.index, words: match[0] }] : [];
  });
  const isDefinition = isDefinitionAsked(text);
  const [first = NOTHING] = askingOf(text, found).sort((a, b) => a.at - b.at);
  const isOfThing = first.isStrict && first.narrow === PERSON && isNameOfThing(text);
  const asked = isOfThing ? { ...first, narrow: 0, isStrict: false } : first;
  const asksWhatFor = isDefinition && asked.narrow === (PERSON | GROUP) && !ASKS_NAME.test(text);
  const {
    broad,
    narrow = 0,
    isStrict = false,
    at,
  } = asksWhatFor || isYesOrNoAndWhy(text) ? NOTHING : asked;
  const isTotal =
    (narrow & (KILLED | WOUNDED)) !== 0 && countAsked(text) === PEOPLE && isOfWhole(text);
  return {
    broad,
    narrow,
    isStrict,
    // "Who is the head of the alliance" does not ask what the alliance is.
    isDefinition: isDefinition && !(asked.narrow === (PERSON | GROUP) && ASKS_NAME.test(text)),
    isLatest: isTotal || LATEST.test(text),
    isTotal,
    isSeveral: areSeveralAsked(text),
    isDenial: DENIAL.test(text),
    mustDeny: DENYING.test(text),
    isResponse: RESPONDING.test(text),
    direction: (narrow & PLACE) === 0 ? null : directionAsked(text),
    at,
  };
}

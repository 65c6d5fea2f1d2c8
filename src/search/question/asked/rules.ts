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
import { ADJECTIVE, GROUP_NOUN, OF_THESE, PLACE_NOUN, ROLE, THING_NOUN } from './nouns.ts';

/** A form of words by which a question asks for a kind of thing. */
export interface Rule {
  readonly pattern: RegExp;
  /** The kinds that an answer must have one of, and narrower ones that are better still. */
  readonly broad: number;
  readonly narrow?: number;
  readonly isStrict?: boolean;
}

const KILLING =
  'kill(?:ed|s)?|die[ds]?|dead|death|deaths|lives|fatalit(?:y|ies)|perish(?:ed)?|murdered|executed|beheaded|massacred|slaughtered|slain|hanged|crucified|martyred|bodies|corpses';
const WOUNDING = 'wound(?:ed|s)?|injur(?:ed|ies)|hurt';
/** "Launch date", but not "a date", "to date" or "up to date". */
export const DATE_ASKED =
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

/** What questions ask for, by their words. The first rule that fits decides. */
export const RULES: readonly Rule[] = [
  arabic('كم', HAS_NUMBER),
  arabic('متى', HAS_DATE, DAY | YEAR),
  arabic('أين|اين', HAS_NAME, PLACE),
  arabic('لماذا', REASON),
  arabic('ما اسم|من هو|من هي', HAS_NAME, PERSON),
  rule('how old|what age|(?:what (?:is|was)|whats) the age', HAS_NUMBER, AGE),
  // Shares, prices and lengths all tell of a change.
  rule(
    'how much (?:did|do|does|has|have|had) (?:[\\w-]{1,30} ){1,8}(?:increased?|rise|risen|fall|fallen|drop|dropped|grow|grown|shrink|shrunk|jump|jumped|declined?|changed?|go up|go down|gone up|gone down)',
    HAS_NUMBER,
  ),
  rule(
    `how much (?!(?:${SUBSTANCE}) )(?:\\w{1,30} ){0,6}(?:cost|money|paid|pay|worth|spend|spent|price|give|gave|given|donate[ds]?|pledged?|raised?|lend|lent|borrow(?:ed)?|earn(?:ed)?|owed?|fined|invest(?:ed)?|(?:costing|paying|spending|giving|donating|pledging|raising|lending|borrowing|earning|investing)|put(?:ting)? (?:in|into|aside|up|towards?))|how much (?:does|did|do|will|would) (?:\\w{1,30} ){1,8}cost|(?:what (?:is|was|were)|whats) the (?:price|cost)|how expensive`,
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
    `(?:was|were|did|is|are|has|have) (?:there )?(?:any(?: ?one|body| (?:people|person|civilians?|deaths|victims))|someone|somebody) [^?.]{0,60}\\b(?:${KILLING}|${WOUNDING})`,
    0,
    KILLED | WOUNDED,
  ),
  rule(
    `(?:how many|number of|count of|total of) [^?.]{0,150}\\b(?:${KILLING})|toll|(?:death|body) counts?|fatalities|(?:total|number) dead`,
    HAS_NUMBER,
    KILLED,
  ),
  rule('(?:what (?:is|was|are)|whats) the population', HAS_NUMBER, COUNT),
  rule('how many of', HAS_NUMBER, COUNT | SHARE),
  rule('how many|(?:number|count) of', HAS_NUMBER, COUNT),
  rule('how (?:much|often|large|big|fast|strong|common|likely|close|near)', HAS_NUMBER),
  rule('(?:in |during )?what time (?:period|frame|span)s?', HAS_DATE),
  rule('(?:at )?what (?:time|hour)', HAS_DATE, CLOCK),
  rule('(?:what|which|in what|in which) year', HAS_DATE, YEAR),
  rule('(?:what|which) (?:date|day|month)', HAS_DATE, DAY | YEAR),
  rule(`date (?:of|for|when)|${DATE_ASKED}|since when`, HAS_DATE, DAY | YEAR),
  rule('when', HAS_DATE, DAY | YEAR),
  rule(`(?:what|which) ${OF_THESE}(?:${ADJECTIVE}){0,4}(?:${ROLE})s?`, HAS_NAME, PERSON),
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
  rule(`where|(?:what|which) ${OF_THESE}(?:${ADJECTIVE}){0,2}(?:${PLACE_NOUN})s?`, HAS_NAME, PLACE),
  rule(`(?:what|which) ${OF_THESE}(?:${ADJECTIVE}){0,2}(?:${GROUP_NOUN})s?`, HAS_NAME, GROUP),
  rule(`which ${OF_THESE}(?:${ADJECTIVE}){0,2}(?:${THING_NOUN})s?`, HAS_NAME),
  rule('why|what (?:reason|excuse|caused|motive|makes|made)|how come|reason for', REASON),
  rule(
    `what (?:did|does|do|has|had|have) (?:[\\w'-]{1,30} ){1,6}(?:${SAYING})|what(?: is| are| was| were|['’]?s) (?:[\\w'-]{1,30} ){1,6}saying|how did (?:[\\w'-]{1,30} ){1,4}(?:react|respond|answer)|(?<!\\bin )(?:view|opinion|stance|reaction|response|verdict|comments?) (?:on|of|about|to)|(?<=['’]s )(?:view|opinion|stance|position|reaction|response|verdict)`,
    SPEECH,
  ),
  rule('how (?:did|do|does|was|were|is|are|has|have)|by what means|in what way', MEANS),
];

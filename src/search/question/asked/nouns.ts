/** What a person can be. As an alternative of a regular expression. */
export const ROLE =
  'commander|leader|chief|minister|president|reporter|journalist|official|spokes(?:man|woman|person)|person|man|woman|guy|director|general|officer|envoy|ambassador|lawyer|activist|preacher|imam|priest|doctor|king|senator|author|writer|analyst|soldier|pilot|colonel|captain|bishop|photographer|expert|scientist|actor|actress|singer|musician|rapper|comedian|judge|prosecutor|detective|mayor|governor|premier|secretary|politician|lawmaker|candidate|diplomat|economist|professor|surgeon|businessman|banker|cleric|prince|princess|queen|pope|player|brother|sister|son|daughter';

/** What a place can be. As an alternative of a regular expression. */
export const PLACE_NOUN =
  'country|countries|city|cities|town|village|province|place|district|region|neighbou?rhood|area|location|state|airport|suburb';

/** What a group can be. As an alternative of a regular expression. */
export const GROUP_NOUN =
  'group|faction|militia|organi[sz]ation|agency|agencies|outlet|party|parties|army|armies|company|companies|firm|body|unit|brigade|battalion|regiment|newspaper|magazine|broadcaster|network|channel|bank|insurer|lender|brokerage|retailer|manufacturer|carmaker|automaker|airline|corporation|regulator|band|club|team|university|universities|college|charity|charities|ministry|ministries|department|committee|commission|institute|institution|alliance|coalition|movement|cartel|gang';

/** What else can have a name. As an alternative of a regular expression. */
export const THING_NOUN =
  'bridge|road|street|square|ship|vessel|hospital|school|mosque|church|base|airbase|airfield|dam|market|camp|prison|hotel|stadium|arena|theat(?:re|er)|cemetery|palace|castle|park|port|river|lake|island|mountain|operation|storm|hurricane|film|movie|song|album|book|novel|law|treaty';

/**
 * A word between "which" and the noun that it belongs to: "which former president", not "what did the president" or
 * "which bomb killed the president".
 */
export const ADJECTIVE =
  '(?!(?:did|do|does|is|are|was|were|has|have|had|will|would|can|could|should|about|happened|if|makes?|made|caused?|led|brought|drove|forced|kept|gave|took|the|an?|his|her|its|their)\\b)[\\w-]{1,30} ';

/** Behind "which" or "what": "of the". */
export const OF_THESE = '(?:of (?:the|these|those|his|her|its|their) )?';

/** "Which other countries", "the names of the rebel groups". */
const SEVERAL = new RegExp(
  `\\b(?:which|what|names of(?: the| all)?) ${OF_THESE}(?:${ADJECTIVE}){0,3}(?:countries|cities|agencies|parties|armies|companies|(?:${PLACE_NOUN}|${GROUP_NOUN}|${ROLE})s)\\b`,
  'i',
);

const NUMBER = /\bhow (?:many|much)\b/i;

/** Whether a question asks only which ones of several, and not also for a number that a list need not give. */
export function areSeveralAsked(text: string): boolean {
  return SEVERAL.test(text) && !NUMBER.test(text);
}

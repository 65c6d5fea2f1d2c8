/** What a total can be of, because it goes on for long. */
const LASTING =
  'wars?|conflicts?|uprisings?|revolts?|revolutions?|rebellions?|insurgenc(?:y|ies)|crisis|unrest|protests?|demonstrations?|fighting|violence|bloodshed';

/** What kills for so long that its dead are counted together. */
const WAR = 'wars?|conflicts?|uprisings?|revolts?|revolutions?|rebellions?|insurgenc(?:y|ies)';

const SINCE = new RegExp(`\\bsince (?:[\\w'’-]{1,20} ){0,6}(?:${LASTING})\\b`, 'i');

const SINCE_YEAR =
  /\bsince (?:(?:early|mid|late|the|its|it|they|started|began|in|start|beginning|of|end)[ -]){0,4}(?:[A-Z][a-z]{2,8} )?(?:19|20)\d\d\b/i;

/** "The war which began in 2011 has killed", "died in the country's war", "after six years of war". */
const OF_WAR = new RegExp(
  `\\b(?:${WAR})\\b[^.;]{0,160}\\b(?:killed|claimed|cost|died|lives)\\b|\\b(?:killed|died|dead|deaths|lives|toll)\\b[^.;]{0,60}\\b(?:in|of|by|for|from|during|throughout) (?:[\\w'’-]{1,20} ){0,3}(?:${WAR})\\b|\\byears? (?:of|into) (?:[\\w'’-]{1,20} ){0,2}(?:${WAR})\\b`,
  'i',
);

/** Whether a text tells of all that a long conflict has cost, or asks for it. */
export function isOfWhole(text: string): boolean {
  return SINCE.test(text) || SINCE_YEAR.test(text) || OF_WAR.test(text);
}

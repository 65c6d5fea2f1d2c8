import { cut, type Span } from '../../../../text/span.ts';
import { withPlaceLimit } from '../limiting-words.ts';

/** "Which town did the army capture": the place is that to which something is done. */
const ASKS_OBJECT =
  /\b(?:what|which) (?:[\w-]{1,20} ){0,2}(?:town|city|cities|village|district|neighbou?rhood|area|province|region|suburb|airport|place)s? (?:did|does|do|has|have|had) /i;

/** "Which town did they camp near" asks for what such words are before. */
const ENDS_NEAR = /\b(?:near|outside|around|of|in|from|to|at|towards?|through|between)\W{0,3}$/i;

/** Before the ends of a way or a border: "the highway between Damascus and Homs". */
const WAY =
  /\b(?:highway|motorway|road|route|railway|border|frontier|corridor|line|way|pipeline|bridge|path)s? (?:(?:that|which) )?(?:between|from|to|links?|linking|connects?|connecting|joining|leading to|into|with)\b(?: [\w’'-]{1,30}){0,4} ?[-–]?$/i;

/** Before the place of a person or a body: "the commander of the brigade in Hama". */
const OF_PERSON =
  /\b(?:commander|leader|chief|head|spokes(?:man|woman|person)|governor|mayor|correspondent|reporter|activist|resident|source|official|witness|member|fighter|monitor|office|wing|branch)s?(?: [\w’'-]{1,30}){0,5} (?:in|of|from|at) (?:the )?$/i;

/** A direction with a capital is no place: "Southeast of the city". */
const DIRECTION = /^(?:north|south|east|west|north-?east|north-?west|south-?east|south-?west)$/i;

/** Most characters before a place that are read. */
const REACH = 160;

/** Parts a clause from another. */
const CLAUSE = /[,.;:]/;

/**
 * Whether a place can be that to which something is done, if a question asks for it. The ends of a road, the place of a
 * person and a place that something is only near are not.
 *
 * @param text - One sentence.
 */
export function canBeObject(text: string, place: Span, question: string): boolean {
  if (!ASKS_OBJECT.test(question) || ENDS_NEAR.test(question)) return true;
  if (DIRECTION.test(cut(text, place))) return false;
  if (withPlaceLimit(text, place).start < place.start) return false;
  const before = text.slice(Math.max(0, place.start - REACH), place.start);
  const clause = before.split(CLAUSE).at(-1) ?? '';
  return !WAY.test(clause) && !OF_PERSON.test(clause);
}

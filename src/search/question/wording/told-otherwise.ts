import type { Span } from '../../../text/span.ts';
import { lemma } from '../../../text/words/lemma.ts';
import { terms } from '../../../text/words/terms.ts';
import type { Lexicon } from '../../index/lexicon.ts';
import type { AskedKind } from '../asked/kind.ts';
import type { AskedSlot } from '../asked/slot.ts';
import { type EverydayVerb, everydayVerbsIn } from './everyday-verbs.ts';

/** How reports call a war. */
const WARS: ReadonlySet<string> = new Set('war conflict uprising revolution'.split(' '));

/** Words for what goes somewhere: "headed to Homs", "where are the trucks bound". */
const GOING =
  /\b(?:headed|heading|bound)(?= (?:(?:back|off|out|over|straight) )?(?:to|towards?|for|into|in|on|from|north|south|east|west|home)\b)|(?<=\b(?:where|which \w{1,30}|what \w{1,30}) (?:is|are|was|were) .{1,100})\b(?:headed|heading|bound)\b(?! (?:by|the|an?)\b)/gi;

/** What reports say of what goes somewhere. */
const GOES = 'head bound go travel move dispatch send destine route'.split(' ').map(lemma);

const CLAIM = /\bclaim(?:s|ed|ing)?\b/gi;

/** Behind "claim", where it alone says that someone was behind a deed: "claimed the mosque bombing", "claimed by". */
const BEHIND_CLAIM =
  /^ by\b|^(?: [\w'-]{1,30}){0,6}? (?:attack|bomb|bombing|blast|explosion|killing|kidnapping|shooting|assault)s?(?:\W{0,3}$| (?:in|on|at|of|against|near|that|which|outside|inside|yet|last|this)\b)/i;
/** Most characters of that. */
const LONGEST_OBJECT = 300;

const RESPONSIBILITY = /^ (?:the )?(?:responsibility|credit)\b/i;

/** What reports say of it: "no group has taken responsibility". */
const CLAIMED = 'responsibility responsible claim'.split(' ').map(lemma);

/**
 * Finds what reports tell of in other words: verbs of several words, the verb of giving of a question that asks to whom,
 * what is headed somewhere, who claims a deed, how many live somewhere, and the war of which a question asks the toll.
 */
export function toldOtherwise(
  text: string,
  lexicon: Lexicon,
  { slot, asks }: { readonly slot: AskedSlot | null; readonly asks: AskedKind },
): EverydayVerb[] {
  const several = everydayVerbsIn(text, lexicon);
  const giving = slot?.isGiving ? [slot] : [];
  const isRead = (start: number) =>
    several.some(({ parts }) => parts.some((part) => part.start === start));
  return [
    ...several,
    ...giving
      .filter(({ verb }) => !isRead(verb.start))
      .map(({ verb, told }) => ofWords(verb, [...told])),
    ...goingIn(text),
    ...claimsIn(text),
    ...livingIn(text),
    ...(asks.isTotal ? warsIn(text) : []),
  ];
}

/** What is headed somewhere is led by no one. */
function goingIn(text: string): EverydayVerb[] {
  return [...text.matchAll(GOING)].map(({ 0: word, index }) =>
    ofWords({ start: index, end: index + word.length }, GOES),
  );
}

/** How many live in a place: "how many people live in Homs", "the population of Homs". */
const LIVING =
  /(?<=\bhow many (?:[\w'-]{1,30} ){1,4}?)(?:lived?|living)\b(?= (?:in|at|on|there)\b)|(?<=\bhow many )(?:inhabitants|residents)\b(?= (?:does|did|do|has|had)\b)|\bpopulation\b(?= of\b)/i;

/** What reports say of it: "the town is home to 60,000 people". */
const LIVES = 'live population inhabitant resident home populate'.split(' ').map(lemma);

function livingIn(text: string): EverydayVerb[] {
  const found = LIVING.exec(text);
  const span = found && { start: found.index, end: found.index + found[0].length };
  return span ? [ofWords(span, LIVES)] : [];
}

/** "SANA claimed the attack killed two" claims no deed, and "claimed responsibility" needs no other words. */
function claimsIn(text: string): EverydayVerb[] {
  return [...text.matchAll(CLAIM)].flatMap(({ 0: claim, index }) => {
    const end = index + claim.length;
    const behind = text.slice(end, end + LONGEST_OBJECT);
    const isOfDeed = BEHIND_CLAIM.test(behind) && !RESPONSIBILITY.test(behind);
    return isOfDeed ? [ofWords({ start: index, end }, CLAIMED)] : [];
  });
}

function warsIn(text: string): EverydayVerb[] {
  return terms(text)
    .filter(({ term }) => WARS.has(term))
    .map((war) => ofWords(war, [war.term, ...WARS]));
}

function ofWords({ start, end }: Span, told: readonly string[]): EverydayVerb {
  const [head = ''] = told;
  return { start, end, parts: [{ start, end }], head, words: told };
}

import { isNation } from '../../../../text/words/countries.ts';
import type { Lexicon } from '../../../index/lexicon.ts';
import { type Concept, LEAST_NAMED } from '../../concepts.ts';
import { type Asking, askingIn, namesOf } from '../asked-parties.ts';
import type { AskedFirst } from '../beside.ts';
import { wordsOfGovernment } from '../words/seats.ts';

/** "Who was the first", "the first confirmed case". */
const FIRST =
  /\b(?:who(?:['’]?s| is| was| were| are) the first\b|^(?:the )?first (?=(?:\w{1,20} ){0,4}(?:case|death|victim|patient|fatality|infection)s?\b))/i;

/** "To die", "who died": what the first one did. */
const DID = /^[^?]{1,80}?\b(?:to|who|that) (?:be |was |were |has |had )?(?=\w)/i;

/** Nouns that say nothing of what the first one is. */
const ANYONE = /^(?:person|people|one|man|woman|somebody|someone|human|individual)$/;

/** Nouns that tell of the same first one. */
const SAME: readonly (readonly string[])[] = [
  ['case', 'patient', 'infection'],
  ['victim', 'casualty', 'death', 'fatality'],
];

/** "The first case outside Kenya" is in many places. */
const OUTSIDE = /\b(?:outside|beyond)\b/i;

/** Before a place. */
const IN = /\b(?:in|of|from|at|within) (?:the )?$/i;

/**
 * Reads what a question asks to have been the first, and where: "the first case in Kenya".
 *
 * @param text - The question in plain words.
 * @returns `null` if it asks nothing of the kind.
 */
export function firstAsked(
  text: string,
  concepts: readonly Concept[],
  lexicon: Lexicon,
): AskedFirst | null {
  const match = FIRST.exec(text);
  if (!match) return null;
  const from = match.index + match[0].length;
  const behind = askingIn(text, concepts).filter(({ start }) => start >= from);
  const places = behind.filter(
    ({ start, term, isParty }) => isNation(term) || (isParty && IN.test(text.slice(0, start))),
  );
  const what = whatOf(
    text,
    from,
    behind.filter((one) => !places.includes(one)),
  );
  if (!what) return null;
  const inside = OUTSIDE.test(text) ? [] : places;
  const names = namesOf(inside, lexicon, LEAST_NAMED) ?? new Set<string>();
  const own = inside.flatMap(({ term }) => [term, ...wordsOfGovernment(term)]);
  return {
    first: { what: meaning(what, lexicon), place: new Set([...names, ...own]) },
    words: text
      .slice(match.index)
      .replace(/^who /i, '')
      .replace(/[?!. ]{1,10}$/, ''),
  };
}

/** The word for what the first one did, or else for what it is: the last noun before its place. */
function whatOf(text: string, from: number, behind: readonly Asking[]): Asking | null {
  const did = DID.exec(text.slice(from));
  if (did) {
    const start = from + did[0].length;
    const verb = behind.find((one) => one.start >= start);
    return verb?.start === start ? verb : null;
  }
  const noun = behind.findLast((one) => isOfPhrase(text.slice(from, one.start)));
  return noun && !ANYONE.test(noun.term) ? noun : null;
}

/** Whether only words of the same phrase are before a noun: "British swine flu". */
function isOfPhrase(before: string): boolean {
  return !/\b(?:of|in|at|from|with|on|by|for)\b/i.test(before);
}

/** The terms that mean a word, with those of other words for the same. */
function meaning({ concept, term }: Asking, lexicon: Lexicon): ReadonlySet<string> {
  const all = concept.alternatives.filter(({ strength }) => strength >= LEAST_NAMED);
  const same = SAME.filter((group) => group.includes(term)).flat();
  return new Set([term, ...same, ...all.map((one) => lexicon.term(one.term))]);
}

import type { Span } from '../../../text/span.ts';
import { terms } from '../../../text/words/terms.ts';
import type { Lexicon } from '../../index/lexicon.ts';
import type { AskedKind } from '../asked/kind.ts';
import type { AskedSlot } from '../asked/slot.ts';
import { type EverydayVerb, everydayVerbsIn } from './everyday-verbs.ts';

/** How reports call a war. */
const WARS: ReadonlySet<string> = new Set('war conflict uprising revolution'.split(' '));

/**
 * Finds what reports tell of in other words: verbs of several words, the verb of giving of a question that asks to whom,
 * and the war of which a question asks the toll.
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
    ...(asks.isTotal ? warsIn(text) : []),
  ];
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

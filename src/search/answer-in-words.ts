import { dateInWords } from '../text/iso-dates.ts';
import type { Missing, Side } from './answer.ts';
import { anyOf } from './filters-in-words.ts';
import { askedTimes } from './question/asked/times.ts';

/** The line if no quote answers. */
export const NO_QUOTE = 'I found no quote that answers this.';

/** The line over quotes that are only about the matter. */
export const ABOUT = 'About this, but it may not answer you:';

/** The line over a quote from another side. */
export const SIDES: Readonly<Record<Side, string>> = {
  denial: 'Denied:',
  claim: 'Also claimed:',
  figure: 'Another figure:',
};

/**
 * Says what quotes lack that are only about the matter: one sentence about the time, one about the names, one
 * about the words, one about a deed, one about a death, one about a speaker and one about the kind of thing.
 *
 * @param shown - Number of quotes shown; what is missing is missing from each.
 * @param show - Makes a text that a person typed safe to show.
 */
export function missingInWords(
  missing: readonly Missing[],
  shown: number,
  show: (text: string) => string,
): string[] {
  const names = textsOf('name', missing).map(show);
  const words = textsOf('word', missing).map((word) => `“${show(word)}”`);
  const deeds = textsOf('deed', missing).map((deed) => `“${show(deed)}”`);
  const dead = textsOf('death', missing).map(show);
  const silent = textsOf('speaker', missing).map(show);
  const kinds = textsOf('kind', missing);
  const [name, quotes, give, tell] =
    shown > 1
      ? ['None of these names', 'these quotes', 'None of these gives', 'None of these tells of']
      : ['This does not name', 'this quote', 'This does not give', 'This does not tell of'];
  return [
    ...missing.flatMap((one) => (one.kind === 'time' ? [timeInWords(one, show)] : [])),
    ...(names.length > 0 ? [`${name} ${anyOf(names)}.`] : []),
    ...(words.length > 0 ? [`I found no word for ${anyOf(words)} in ${quotes}.`] : []),
    ...(deeds.length > 0 ? [`${tell} ${anyOf(deeds)}.`] : []),
    ...dead.map((one) => `I found nothing about the death of ${one} in ${quotes}.`),
    ...silent.map((one) => `I found no words of ${one}.`),
    ...(kinds.length > 0 ? [`${give} ${anyOf(kinds)} for it.`] : []),
  ];
}

/** The texts of one kind, each once. */
function textsOf(kind: Missing['kind'], missing: readonly Missing[]): string[] {
  return [...new Set(missing.flatMap((one) => (one.kind === kind ? [one.text] : [])))];
}

function timeInWords(
  { text, nearest }: Extract<Missing, { kind: 'time' }>,
  show: (text: string) => string,
): string {
  const rest = nearest === null ? '' : `; the nearest is of ${dateInWords(nearest)}`;
  return `No report I found tells of it ${prepositionOf(text)} ${show(text)}${rest}.`;
}

/** "On 28 July 2016", "in July 2016", "at the end of 2016", "at 5 pm on 3 May 2016". */
export function prepositionOf(time: string): 'on' | 'in' | 'at' {
  if (/\b(?:on|start|beginning|end)\b/i.test(time)) return 'at';
  return askedTimes(time, null)[0]?.isDay ? 'on' : 'in';
}

import { askedSpeakers, askedThinker } from '../../question/asked/speaker.ts';
import type { Beside } from '../../question/beside/beside.ts';
import type { Speakers } from '../speakers.ts';
import { askedOffice, isOfNoPlace } from './asked-office.ts';

/**
 * The office of which a question asks the words, the thoughts or the wishes, if it names its place or its body and no
 * report introduces anyone with it.
 *
 * @param text - The question as typed.
 * @returns `null` if the question names no such office, or if anyone has it.
 */
export async function unheldOffice(text: string, speakers: Speakers): Promise<string | null> {
  const thinker = askedThinker(text);
  const names = askedSpeakers(text).map(({ name }) => name);
  for (const name of thinker === null ? names : [...names, thinker]) {
    const asked = askedOffice(name);
    if (!asked || isOfNoPlace(asked) || !speakers.isNamed(name)) continue;
    const office = await speakers.saidInOffice(asked);
    if (office && !office.isHeld) return name;
  }
  return null;
}

/**
 * The words of one who has said nothing: no sentence has them.
 *
 * @param words - The name or the office as it was typed.
 */
export function noWordsOf(words: string): Beside {
  const sayer = { words, terms: new Set<string>() };
  return { before: 0, after: 0, byTitle: false, wanted: { kind: 'sayer', sayer } };
}

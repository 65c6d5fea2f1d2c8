import { askedSpeakers } from '../../asked/speaker.ts';
import type { Parts } from '../completing/parts.ts';
import { type NounPhrase, nounPhrasesOf } from '../words/noun-phrases.ts';
import { openingOf } from '../words/question-word.ts';
import { PRONOUNS } from '../words/small-words.ts';
import { isCommon } from '../words/written-names.ts';
import { isSetting } from './subject.ts';

/**
 * Whether a reply names another place, or another speaker, than the question before. A reply that is no question only
 * has to name something else: "and Hezbollah?".
 */
export function namesOther(before: string, text: string, { things }: Parts): boolean {
  const known = before.toLowerCase();
  const others = things.filter(({ core }) => !known.includes(core.toLowerCase()));
  const isPlace = (thing: NounPhrase) => isSetting(thing) && isNamed(thing);
  const hasOtherPlace = others.some(isPlace);
  if (openingOf(text) === null) return hasOtherPlace || others.some(({ isName }) => isName);
  // "Were they in Syria" asks about the same event if no place was named.
  return (hasOtherPlace && nounPhrasesOf(before).some(isPlace)) || asksOther(before, text);
}

/** Whether both ask what someone said, and not the same one. */
function asksOther(before: string, text: string): boolean {
  const speakers = askedSpeakers(text).map(({ name }) => name.toLowerCase());
  const known = askedSpeakers(before).map(({ name }) => name.toLowerCase());
  if (speakers.length === 0 || known.length === 0) return false;
  return speakers.every((name) => !PRONOUNS.has(name) && !known.includes(name));
}

/** Members type names in lower case. */
function isNamed({ isName, head }: NounPhrase): boolean {
  return isName || !isCommon(head);
}

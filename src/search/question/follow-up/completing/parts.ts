import { isStopWord } from '../../../../text/words/stop-words.ts';
import { terms } from '../../../../text/words/terms.ts';
import { words } from '../../../../text/words/words.ts';
import type { NamedSources, SourceMention } from '../../named-sources.ts';
import { isReportsRequest } from '../../reports-request.ts';
import {
  datesOf,
  helperAt,
  isVerbAt,
  isWholeName,
  type NamedDate,
  type NounPhrase,
  nounPhrasesOf,
} from '../words/noun-phrases.ts';
import { openingOf } from '../words/question-word.ts';
import { MOST_TRIED, putDate, putSource, putThing, type Readings } from './put-in-place.ts';

/** What a text names. */
export interface Parts {
  readonly dates: readonly NamedDate[];
  readonly sources: readonly SourceMention[];
  readonly things: readonly NounPhrase[];
}

/** Finds what a text names. */
export function partsOf(text: string, named: NamedSources): Parts {
  const sources = named.find(text);
  return { dates: datesOf(text), sources, things: nounPhrasesOf(text, sources) };
}

/** A text with this many terms is a subject of its own. */
const OWN_SUBJECT = 4;

/**
 * Whether a text without a question word is a subject of its own, rather than a part to put into
 * the question before.
 */
export function isSubject({ things }: Parts, isAsked: boolean, text: string): boolean {
  if (terms(text).length >= OWN_SUBJECT) return true;
  return !isAsked && things.length > 0;
}

/** Whether a question names enough to be asked by itself. */
export function isWhole({ things }: Parts, text: string): boolean {
  const hasSetting = things.some(({ preposition }) => preposition !== null);
  return (things.length > 1 && hasSetting) || terms(text).length >= OWN_SUBJECT;
}

/** Whether a text names something that shows where it belongs in a question. */
export function isPlaceable({ dates, sources, things }: Parts): boolean {
  if (dates.length + sources.length > 0) return true;
  return things.some(({ isName, preposition }) => isName || preposition !== null);
}

/** Puts everything that the reply names into the question before. */
export function putAll(before: string, text: string, parts: Parts, named: NamedSources): Readings {
  const { dates, sources, things } = parts;
  if (dates.length + sources.length + things.length === 0 || hasVerb(text)) return [];
  if (!isSentence(before)) return [];
  let readings: Readings = [before];
  const each = (put: (reading: string) => Readings) => {
    readings = readings.flatMap(put).slice(0, MOST_TRIED);
  };
  for (const thing of things) each((reading) => putThing(reading, text, thing));
  for (const date of dates) each((reading) => putDate(reading, text, date));
  for (const { start, end } of sources) {
    const article = /\bthe $/i.test(text.slice(0, start)) ? 'the ' : '';
    each((reading) => putSource(reading, article + text.slice(start, end), named));
  }
  return readings;
}

/** Whether a text is a question, asks for reports or is a single name, rather than some words of several things. */
export function isSentence(text: string): boolean {
  return openingOf(text) !== null || isReportsRequest(text) || isWholeName(text);
}

/** Whether a text has a verb, so that it is no thing, date or source alone. */
export function hasVerb(text: string): boolean {
  const all = words(text);
  const helper = helperAt(all);
  return all.some((word, at) => !isStopWord(word.folded) && isVerbAt(all, at, helper));
}

/** Whether a text asks the question before of another source: "what does Reuters say". */
export function asksOnlySource(text: string, { sources, things, dates }: Parts): boolean {
  const isAsking =
    /^(?:and )?what\b/i.test(text) &&
    /\b(?:say|says|said|report|reports|reported|write|writes|wrote)(?: about (?:it|this|that))?$/i.test(
      text,
    );
  const isNamed = things.every(({ isName }) => !isName) && dates.length === 0;
  return sources.length === 1 && isNamed && isAsking;
}

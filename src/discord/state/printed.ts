import type { Span } from '../../text/span.ts';
import { LIMITS } from '../message/limits.ts';
import {
  isArticleKey,
  isSnowflake,
  joinFields,
  readNumber,
  splitFields,
  writeNumber,
} from './fields.ts';

/** Spans of words with "…" between them, at most. */
const MOST_SPANS = 8;

/** The state of a button that shows the reports that print some words. */
export interface PrintedState {
  /** Key of an article that prints them. */
  readonly key: string;
  /** Where it prints them. More than one span if words between are left out. */
  readonly spans: readonly Span[];
  /** Fingerprint of the text from the first span to the last. */
  readonly check: number;
  /** How many reports are on the pages before. */
  readonly offset: number;
  /** Id of the person whose message is updated; `null` to send another message. */
  readonly asker: string | null;
}

/**
 * Writes the custom id of such a button.
 *
 * @returns `null` when the spans do not fit.
 */
export function encodePrinted({ key, spans, check, offset, asker }: PrintedState): string | null {
  let end = 0;
  const numbers = spans.flatMap((span) => {
    const pair = [span.start - end, span.end - span.start];
    end = span.end;
    return pair;
  });
  const fields = [key, writeNumber(check), writeNumber(offset), asker ?? ''];
  const customId = joinFields('printed', [...fields, ...numbers.map(writeNumber)]);
  return spans.length > MOST_SPANS || customId.length > LIMITS.customId ? null : customId;
}

/**
 * Reads the custom id of such a button.
 *
 * @returns `null` when it is not one of ours.
 */
export function decodePrinted(customId: string): PrintedState | null {
  const fields = splitFields(customId, 'printed', 6, 2 * (MOST_SPANS - 1)) ?? [];
  const [key = '', first = '', second = '', asker = '', ...rest] = fields;
  const [check, offset] = [readNumber(first), readNumber(second)];
  const numbers = rest.map(readNumber);
  if (!isArticleKey(key) || check === null || offset === null) return null;
  if (asker !== '' && !isSnowflake(asker)) return null;
  if (numbers.length % 2 !== 0 || !numbers.every((number) => number !== null)) return null;
  const spans: Span[] = [];
  for (let at = 0; at < numbers.length; at += 2) {
    const start = (spans.at(-1)?.end ?? 0) + (numbers[at] ?? 0);
    spans.push({ start, end: start + (numbers[at + 1] ?? 0) });
  }
  return { key, spans, check, offset, asker: asker === '' ? null : asker };
}

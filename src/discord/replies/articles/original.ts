import { shortHash } from '../../../evidence/in-words.ts';
import type { EvidenceRecord, Original } from '../../../evidence/original.ts';
import type { Texts } from '../../languages/texts.ts';
import { LOCALES } from '../../languages/written-dates.ts';
import { dayIn } from '../words/published.ts';

/** For example `SHA-256 9f86d081884c… · 14 KB · fetched 20 November 2026`. */
export function originalIn(original: Original, texts: Texts): string {
  const { url, bytes, at } = original;
  return texts.say(url === null ? 'evidence.received' : 'evidence.fetched', {
    hash: shortHash(original),
    size: sizeIn(bytes, texts),
    date: dayIn(at, texts),
  });
}

/** Why the bytes of an original are not kept, as the key of a text; `null` if they are. */
export function whyNotKept({ content }: EvidenceRecord) {
  if (content === 'whole') return null;
  return content === 'lost' ? 'evidence.lost' : 'evidence.too-large';
}

/** For example `14 KB` or `2.3 MB`. */
export function sizeIn(bytes: number, texts: Texts): string {
  if (bytes < 1_000) return texts.say('evidence.bytes', { count: bytes });
  if (bytes < 1_000_000) {
    return texts.say('evidence.kilobytes', { size: written(bytes / 1_000, 0, texts) });
  }
  return texts.say('evidence.megabytes', { size: written(bytes / 1_000_000, 1, texts) });
}

function written(value: number, digits: number, { language }: Texts): string {
  return value.toLocaleString(LOCALES[language], {
    minimumFractionDigits: digits,
    maximumFractionDigits: digits,
  });
}

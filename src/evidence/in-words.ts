import type { EvidenceRecord, Original } from './original.ts';

/** Digits of a short SHA-256: enough to compare by eye. */
const SHORT = 12;

const NOT_KEPT: Readonly<Record<Exclude<EvidenceRecord['content'], 'whole'>, string>> = {
  'too large': 'only its SHA-256 is kept, because the page is larger than the setting allows',
  lost: 'only its SHA-256 is kept, because the bot was restarted before the report was published',
};

/** A SHA-256 by its first digits: `9f86d081884c…`. */
export function shortHash({ sha256 }: Pick<Original, 'sha256'>): string {
  return `${sha256.slice(0, SHORT)}…`;
}

/** Why the bytes of an original are not kept; `null` if they are. */
export function contentInWords({ content }: EvidenceRecord): string | null {
  return content === 'whole' ? null : NOT_KEPT[content];
}

import type { Article } from '../../../corpus/article.ts';
import type { Content } from '../../../evidence/evidence.ts';
import type { EvidenceRecord } from '../../../evidence/original.ts';
import type { Texts } from '../../languages/texts.ts';
import { container, fileShown, type Reply, text } from '../../message/components.ts';
import { firstFitting } from '../../message/first-fitting.ts';
import { escapePart, escapeText } from '../../message/markdown.ts';
import { shorten } from '../../message/shorten.ts';
import { timestamp } from '../../message/timestamp.ts';
import { sizeIn, whyNotKept } from './original.ts';

const LONGEST_TITLE = 200;

/** Characters shown of a header or a link, from the most to the fewest. */
const VALUE_LENGTHS = [300, 150, 60] as const;

/** What is kept of the page or file that a report was read from. */
export interface KeptOriginal {
  readonly record: EvidenceRecord;
  /** The page or file itself; `null` if it is not kept. */
  readonly content: Content | null;
}

/**
 * Shows what is kept of the page or file that a report was read from, and the page itself as a compressed file.
 *
 * @param most - Largest file that Discord takes, in bytes.
 */
export function evidenceReply(
  article: Article,
  { record, content }: KeptOriginal,
  most: number,
  texts: Texts,
): Reply {
  return firstFitting(VALUE_LENGTHS, (longest) => {
    const lines = linesOf(article, record, longest, texts);
    if (content === null) return container('none', [text(...lines)]);
    lines.push(texts.say('evidence.same'));
    const { compressed: bytes } = content;
    if (bytes.length > most) {
      const command = `npm run --silent corpus -- evidence ${escapeText(article.id)} FILE`;
      return container('none', [text(...lines, texts.say('evidence.too-large-here', { command }))]);
    }
    const file = { name: 'original.gz', bytes, description: texts.say('evidence.file') };
    return { ...container('none', [text(...lines), fileShown(file)]), files: [file] };
  });
}

/** @param longest - Characters shown of a header or a link. */
function linesOf(
  { title }: Article,
  record: EvidenceRecord,
  longest: number,
  texts: Texts,
): string[] {
  const { sha256, bytes, at, url, status, headers } = record;
  const why = whyNotKept(record);
  const come = {
    size: sizeIn(bytes, texts),
    bytes: texts.say('evidence.bytes', { count: bytes }),
    moment: timestamp(at),
  };
  return [
    `### ${escapePart(shorten(title, LONGEST_TITLE))}`,
    `SHA-256 \`${sha256}\``,
    texts.say(url === null ? 'evidence.size-received' : 'evidence.size-fetched', come),
    ...(url === null
      ? []
      : [texts.say('evidence.from', { url: escapeText(shorten(url, longest)) })]),
    ...(status === null ? [] : [texts.say('evidence.status', { status: String(status) })]),
    ...Object.entries(headers).map(
      ([name, value]) => `${escapePart(name)}: ${escapeText(shorten(value, longest))}`,
    ),
    ...(why === null ? [] : [texts.say('evidence.not-here', { why: texts.say(why) })]),
  ];
}

import { quoteForMessage } from '../../corpus/fault.ts';
import { cut } from '../../text/span.ts';
import { visibleLine } from '../../text/visible-text.ts';
import { furnitureOf } from './furniture.ts';

/** Parts of the page that a note quotes. */
const MOST_QUOTED = 3;

/** UTF-16 units of a part. A note quotes less. */
const LONGEST_PART = 400;

/**
 * Says which parts of a report's text are never quoted.
 *
 * @returns `null` if every part may be.
 */
export function furnitureNote(body: string): string | null {
  const parts = furnitureOf(body);
  if (parts.length === 0) return null;
  const quoted = parts
    .slice(0, MOST_QUOTED)
    .map((part) => quoteForMessage(visibleLine(cut(body, part).slice(0, LONGEST_PART))));
  const rest = parts.length > MOST_QUOTED ? ` and ${parts.length - MOST_QUOTED} more` : '';
  const are =
    parts.length === 1 ? '1 part of the page is' : `${parts.length} parts of the page are`;
  return `${are} never quoted: ${quoted.join(', ')}${rest}`;
}

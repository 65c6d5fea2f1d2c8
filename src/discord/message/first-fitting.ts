import type { Reply } from './components.ts';
import { fits } from './limits.ts';

/**
 * Shows something as fully as a message holds.
 *
 * @param styles - From the fullest to the shortest.
 * @returns The first reply that fits; the shortest if none does.
 */
export function firstFitting<Style>(
  [fullest, ...shorter]: readonly [Style, ...Style[]],
  show: (style: Style) => Reply,
): Reply {
  let reply = show(fullest);
  for (const style of shorter) {
    if (fits(reply.components)) break;
    reply = show(style);
  }
  return reply;
}

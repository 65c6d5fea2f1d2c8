import type { Logger } from 'pino';
import type { Comparison } from '../corpus/store.ts';

/**
 * Logs that a folder was compared with what was known of it. What is done every few minutes and finds
 * nothing is for those who look closely.
 *
 * @param log - Where to.
 * @param comparison - What came of it.
 * @param server - Whose folder it is; `null` for the shared corpus.
 */
export function logComparison(log: Logger, comparison: Comparison, server: string | null): void {
  const { reason, changed } = comparison;
  const isUsual = changed === 0 && reason !== 'burst' && reason !== 'pause';
  const fields = server === null ? comparison : { server, ...comparison };
  log[isUsual ? 'debug' : 'info'](fields, 'the folder was compared with what is known of it');
}

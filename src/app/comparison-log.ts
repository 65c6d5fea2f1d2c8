import type { Logger } from 'pino';
import type { Comparison } from '../corpus/store.ts';

/**
 * Logs a comparison of a folder with its known state. A routine comparison that found no change is logged
 * at debug level.
 *
 * @param server - The server that the folder belongs to; `null` for the shared corpus.
 */
export function logComparison(log: Logger, comparison: Comparison, server: string | null): void {
  const { reason, changed } = comparison;
  const isUsual = changed === 0 && reason !== 'burst' && reason !== 'pause';
  const fields = server === null ? comparison : { server, ...comparison };
  log[isUsual ? 'debug' : 'info'](fields, 'the folder was checked for changes');
}

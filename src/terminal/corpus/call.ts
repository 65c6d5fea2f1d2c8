import path from 'node:path';
import type { Corpus } from '../../corpus/corpus.ts';
import { describeFault, type Fault } from '../../corpus/fault.ts';
import { describeTooLong, LONGEST_DETAIL } from '../../text/longest.ts';
import { findNearest } from '../../text/nearest.ts';
import { UserError } from '../../user-error.ts';
import { openPlace } from '../place.ts';
import type { AddOptions } from './add-options.ts';
import { type CorpusStreams, writeError } from './output.ts';

/** What was typed after `corpus`. */
export interface Call {
  /** What is named after the action. */
  readonly operands: readonly string[];
  /** The folder that was named; without one, the database or the usual folder. */
  readonly folder: string | undefined;
  readonly json: boolean;
  readonly io: CorpusStreams;
  /** Where a corpus is copied. */
  readonly to: string | undefined;
  /** What was stated of an article that is added. */
  readonly added: AddOptions;
}

/**
 * Opens the corpus; what is broken in it is told, and the rest is served.
 *
 * @param creates - Whether a folder that is not there is made.
 */
export function open({ folder, io }: Call, creates = false): Promise<Corpus> {
  const onFault = (fault: Fault) => writeError(io, describeFault(fault));
  return openPlace({ folder, databaseUrl: io.databaseUrl }, { onFault }, creates);
}

/** Says that there is no such article, and which could have been meant. */
export function describeMissing(id: string, corpus: Corpus): string {
  if (corpus.isTaken(id)) return `The article "${id}" cannot be shown until its file is mended.`;
  const ids = corpus.articles().map((article) => article.id);
  const nearest = findNearest(id, ids, 3);
  const hint = nearest.length > 0 ? `Did you mean ${nearest.join(' or ')}?` : 'See corpus list.';
  return `There is no article "${id}". ${hint}`;
}

/** The id that was typed. Terminals complete the names of files, so one is as good as the id. */
export function readId([operand = '']: readonly string[]): string {
  if (operand.length > LONGEST_DETAIL) {
    throw new UserError(`${describeTooLong('The id', LONGEST_DETAIL)}.`);
  }
  return path.basename(operand, '.md');
}

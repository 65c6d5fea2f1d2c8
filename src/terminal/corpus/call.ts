import path from 'node:path';
import { Corpus } from '../../corpus/corpus.ts';
import { describeFault, type Fault } from '../../corpus/fault.ts';
import { openStores, type Stores } from '../../storage/stores.ts';
import { describeTooLong, LONGEST_DETAIL } from '../../text/length-limits.ts';
import { findNearest } from '../../text/similar-spellings.ts';
import { UserError } from '../../user-error.ts';
import { makeFolder, openPlace, placeOf } from '../place.ts';
import type { AddOptions } from './add-options.ts';
import { type CorpusStreams, writeError } from './output.ts';

/** The arguments after `corpus`. */
export interface Call {
  /** The words after the action. */
  readonly operands: readonly string[];
  /** The folder of `--corpus`; without it, the database or the default folder. */
  readonly folder: string | undefined;
  readonly json: boolean;
  readonly io: CorpusStreams;
  /** The id of the server whose own corpus is meant; the shared one without it. */
  readonly server: string | undefined;
  /** Where to copy a corpus. */
  readonly to: string | undefined;
  /** The details that were typed for `corpus add`. */
  readonly added: AddOptions;
}

/**
 * Opens the corpus. Reports its faults on standard error, and serves the rest.
 *
 * @param creates - Whether to create a missing folder.
 */
export function open({ folder, io }: Call, creates = false): Promise<Corpus> {
  const onFault = (fault: Fault) => writeError(io, describeFault(fault));
  return openPlace({ folder, databaseUrl: io.databaseUrl }, { onFault }, creates);
}

/** As {@link open} with a folder that is created if it is missing, with the stores beside the articles. */
export async function openWithStores({
  folder,
  io,
}: Call): Promise<{ corpus: Corpus; stores: Stores }> {
  const place = placeOf({ folder, databaseUrl: io.databaseUrl });
  if (place.databaseUrl === null) await makeFolder(place.corpusFolder);
  const stores = await openStores(place);
  const onFault = (fault: Fault) => writeError(io, describeFault(fault));
  return { corpus: await Corpus.open(stores.corpus, { onFault }), stores };
}

/** Says that there is no such article, and suggests similar ids. */
export function describeMissing(id: string, corpus: Corpus): string {
  if (corpus.isTaken(id)) return `The article "${id}" cannot be shown until its file is fixed.`;
  const ids = corpus.articles().map((article) => article.id);
  const nearest = findNearest(id, ids, 3);
  const hint = nearest.length > 0 ? `Did you mean ${nearest.join(' or ')}?` : 'See corpus list.';
  return `There is no article "${id}". ${hint}`;
}

/** Reads the typed id. Accepts a file name too, because shells complete file names. */
export function readId([operand = '']: readonly string[]): string {
  if (operand.length > LONGEST_DETAIL) {
    throw new UserError(`${describeTooLong('The id', LONGEST_DETAIL)}.`);
  }
  return path.basename(operand, '.md');
}

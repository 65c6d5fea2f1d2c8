import { createWriteStream } from 'node:fs';
import { rm } from 'node:fs/promises';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { Corpus } from '../../corpus/corpus.ts';
import { type ExportFormat, exportArticles } from '../../corpus/export/export.ts';
import { describeFault, type Fault } from '../../corpus/fault.ts';
import { isMissing, toUserError } from '../../disk-fault.ts';
import { type CorpusStores, openStores, type Stores } from '../../storage/stores.ts';
import { UserError } from '../../user-error.ts';
import { placeOf } from '../place.ts';
import { UsageError } from '../usage.ts';
import type { Call } from './call.ts';
import { count, writeError, writeJson, writeLine } from './output.ts';

/** Writes JSON Lines to standard output. */
const STANDARD_OUTPUT = '-';

/**
 * `corpus export`: writes all articles into a new file, as JSON Lines or as a ZIP archive by the ending of its name.
 *
 * @returns The exit code: 0, or 1 if broken articles are not in the file.
 * @throws UserError if the file is there already, or cannot be written.
 */
export async function exportFile({ operands, folder, server, json, io }: Call): Promise<number> {
  const [file = ''] = operands;
  const format = formatOf(file);
  const stores = await openStores(placeOf({ folder, databaseUrl: io.databaseUrl }));
  try {
    const onFault = (fault: Fault) => writeError(io, describeFault(fault));
    const { corpus: store } = await corpusOf(stores, server);
    const corpus = await Corpus.open(store, { onFault });
    const articles = corpus.articles();
    const pieces = exportArticles(articles, format);
    if (file === STANDARD_OUTPUT) {
      for await (const piece of pieces) io.stdout.write(Buffer.from(piece).toString());
    } else {
      await writeNew(file, pieces);
      if (json) writeJson(io, { articles: articles.length, file });
      else writeLine(io, `Exported ${count(articles.length, 'article')} to ${file}.`);
    }
    return corpus.faults.length === 0 ? 0 : 1;
  } finally {
    await stores.close();
  }
}

function formatOf(file: string): ExportFormat {
  if (file === STANDARD_OUTPUT || file.endsWith('.jsonl')) return 'jsonl';
  if (file.endsWith('.zip')) return 'zip';
  throw new UsageError(
    `"${file}" has no format: name a file that ends with .jsonl or .zip, or - for standard output.`,
  );
}

async function corpusOf(stores: Stores, server: string | undefined): Promise<CorpusStores> {
  if (server === undefined) return stores;
  if ((await stores.servers()).includes(server)) return stores.ofServer(server);
  throw new UserError(`The server "${server}" has no reports of its own.`);
}

/** Writes a file that is not there yet. Leaves no half of it. */
async function writeNew(file: string, pieces: AsyncIterable<Uint8Array>): Promise<void> {
  const target = createWriteStream(file, { flags: 'wx' });
  let isOurs = false;
  target.once('open', () => {
    isOurs = true;
  });
  try {
    await pipeline(Readable.from(pieces), target);
  } catch (error) {
    if (isOurs) await rm(file, { force: true });
    if (error instanceof Error && 'code' in error && error.code === 'EEXIST') {
      throw new UserError(`${file} is there already; name a new file.`, { cause: error });
    }
    if (isMissing(error)) throw new UserError(`${file} has no folder; create it first.`);
    throw toUserError(`${file} cannot be written`, error);
  }
}

import { copyCorpus, NOT_EMPTY } from '../corpus/copy.ts';
import { copyDrafts } from '../intake/copy-drafts.ts';
import { openStores } from '../stores.ts';
import { UserError } from '../user-error.ts';
import type { Call } from './corpus-call.ts';
import { count, writeJson, writeLine } from './corpus-output.ts';
import { DEFAULT_FOLDER, makeFolder } from './place.ts';
import { UsageError } from './usage.ts';

/** Copies articles, journal and drafts from the folder into the database, or back. */
export async function copy({ to, folder, json, io }: Call): Promise<number> {
  if (to !== 'postgres' && to !== 'folder') {
    throw new UsageError('corpus copy needs --to postgres or --to folder.');
  }
  if (!io.databaseUrl) throw new UserError('DATABASE_URL is not set; it names the database.');
  const corpusFolder = folder ?? DEFAULT_FOLDER;
  if (to === 'folder') await makeFolder(corpusFolder);
  const inFolder = await openStores({ corpusFolder, databaseUrl: null });
  const inDatabase = await openStores({ corpusFolder, databaseUrl: io.databaseUrl });
  try {
    const [source, target] = to === 'postgres' ? [inFolder, inDatabase] : [inDatabase, inFolder];
    if (!(await target.corpus.isEmpty())) throw new UserError(NOT_EMPTY);
    // They come first, since they can be copied again when the rest has failed.
    const drafts = await copyDrafts(source.drafts, target.drafts);
    const { articles, changes } = await copyCorpus(source.corpus, target.corpus);
    if (json) writeJson(io, { articles, changes, drafts });
    else {
      writeLine(
        io,
        `Copied ${count(articles, 'article')} with ${count(changes, 'change')}, and ${count(drafts, 'draft')}.`,
      );
    }
    return 0;
  } finally {
    await inDatabase.close();
  }
}

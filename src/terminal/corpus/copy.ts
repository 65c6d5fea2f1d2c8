import { copyCorpus, NOT_EMPTY } from '../../corpus/copy.ts';
import { copyEvidence } from '../../evidence/copy-evidence.ts';
import { copyDrafts } from '../../intake/drafts/copy-drafts.ts';
import { copySettings } from '../../settings/settings-book.ts';
import { openStores, type Stores } from '../../storage/stores.ts';
import { UserError } from '../../user-error.ts';
import { copyFeeds } from '../../watch/feeds/feeds.ts';
import { copyRecords } from '../../watch/records/record-store.ts';
import { DEFAULT_FOLDER, makeFolder } from '../place.ts';
import { UsageError } from '../usage.ts';
import type { Call } from './call.ts';
import { count, writeJson, writeLine } from './output.ts';

/** What was copied, over all corpora. */
interface Sum {
  readonly articles: number;
  readonly changes: number;
  readonly drafts: number;
  readonly originals: number;
  readonly feeds: number;
  readonly alerts: number;
}

/** Copies articles, journal, originals, drafts, settings, feeds and alerts from the folder into the database, or back. */
export async function copy({ to, folder, json, io }: Call): Promise<number> {
  if (to !== 'postgres' && to !== 'folder') {
    throw new UsageError('corpus copy needs --to postgres or --to folder.');
  }
  if (!io.databaseUrl) throw new UserError('Set DATABASE_URL to the address of the database.');
  const corpusFolder = folder ?? DEFAULT_FOLDER;
  if (to === 'folder') await makeFolder(corpusFolder);
  const inFolder = await openStores({ corpusFolder, databaseUrl: null });
  const inDatabase = await openStores({ corpusFolder, databaseUrl: io.databaseUrl });
  try {
    const [source, target] = to === 'postgres' ? [inFolder, inDatabase] : [inDatabase, inFolder];
    const { copied, servers } = await copyAll(source, target);
    const { articles, changes, drafts, originals } = copied;
    if (json) writeJson(io, { ...copied, servers });
    else {
      const further = furtherOf(copied);
      const ofServers = servers > 0 ? ` ${count(servers, 'server')} had their own data.` : '';
      writeLine(
        io,
        `Copied ${count(articles, 'article')} with ${count(changes, 'change')}, ${count(originals, 'original')} and ${count(drafts, 'draft')}.${further}${ofServers}`,
      );
    }
    return 0;
  } finally {
    await inDatabase.close();
  }
}

/** Copies the shared corpus, and all that servers have of their own. */
async function copyAll(source: Stores, target: Stores) {
  const servers = await source.servers();
  const corpora = [source, ...(await inTurn(servers, source.ofServer))];
  const others = (await target.servers()).filter((server) => !servers.includes(server));
  const empty = [target, ...(await inTurn([...servers, ...others], target.ofServer))];
  // Check all targets before the first write, so that no data is mixed with existing data.
  for (const { corpus } of empty) if (!(await corpus.isEmpty())) throw new UserError(NOT_EMPTY);
  await copySettings(source.settings, target.settings);
  let copied: Sum = { articles: 0, changes: 0, drafts: 0, originals: 0, feeds: 0, alerts: 0 };
  for (const server of servers) {
    const feeds = await copyFeeds(source.feeds, target.feeds, server);
    copied = { ...copied, feeds: copied.feeds + feeds };
  }
  copied = { ...copied, alerts: await copyRecords(source.records, target.records) };
  for (const [index, one] of corpora.entries()) {
    const other = empty[index];
    if (!other) throw new Error('there is no place for a corpus');
    // Drafts and originals come first, since they can be copied again if the rest fails.
    const drafts = await copyDrafts(one.drafts, other.drafts);
    const originals = await copyEvidence(one.evidence, other.evidence);
    const { articles, changes } = await copyCorpus(one.corpus, other.corpus);
    copied = {
      ...copied,
      articles: copied.articles + articles,
      changes: copied.changes + changes,
      drafts: copied.drafts + drafts,
      originals: copied.originals + originals,
    };
  }
  return { copied, servers: servers.length };
}

/** What else was copied, as a sentence with a space before it; empty for nothing. */
function furtherOf({ feeds, alerts }: Sum): string {
  const parts = [
    ...(feeds > 0 ? [count(feeds, 'feed')] : []),
    ...(alerts > 0 ? [count(alerts, 'alert')] : []),
  ];
  return parts.length === 0 ? '' : ` ${parts.join(' and ')} copied too.`;
}

async function inTurn<Made>(
  servers: readonly string[],
  make: (server: string) => Promise<Made>,
): Promise<readonly Made[]> {
  const made: Made[] = [];
  for (const server of servers) made.push(await make(server));
  return made;
}

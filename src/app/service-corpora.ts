import type { Logger } from 'pino';
import { describeFault } from '../corpus/fault.ts';
import {
  type CorpusTools,
  OpenCorpus,
  openBelongings,
  type SharedCorpus,
} from '../servers/open-corpus.ts';
import { ServerCorpora } from '../servers/server-corpora.ts';
import type { Stores } from '../storage/stores.ts';
import { UserError } from '../user-error.ts';
import { logComparison } from './comparison-log.ts';
import { type FaultLog, inWords } from './fault-log.ts';

/** What a corpus is opened with. */
interface Opening {
  readonly stores: Stores;
  readonly tools: CorpusTools;
  readonly log: Logger;
}

/**
 * Opens the corpus that all servers share, or that is read in addition to theirs.
 *
 * @throws UserError if the articles cannot be read.
 */
export async function openShared({
  stores,
  tools,
  faults,
  log,
}: Opening & { readonly faults: FaultLog }): Promise<OpenCorpus> {
  const corpus = await OpenCorpus.open({
    stores,
    tools,
    shared: null,
    belongings: openBelongings(stores, tools),
    onFault: (fault) => faults.note(fault),
    onError: (err) =>
      err instanceof UserError
        ? log.warn({ reason: err.message }, 'the corpus is not followed for now')
        : log.error({ err }, 'something failed in the corpus'),
    onCompared: (comparison) => logComparison(log, comparison, null),
  });
  await corpus.ready();
  log.info({ articles: corpus.articles, passages: corpus.passages }, 'corpus ready');
  return corpus;
}

/** What the corpora of servers are opened with. */
interface OpeningOfServers extends Opening {
  readonly shared: SharedCorpus;
  /** Posts a sentence for the moderators of a server. */
  readonly warn: (sentence: string, server: string) => void;
}

/** The corpora that belong to one server each. Each is opened when it is first used. */
export function corporaOfServers(opening: OpeningOfServers): ServerCorpora {
  const { stores, tools, shared, warn, log } = opening;
  return new ServerCorpora({
    stores,
    tools,
    shared,
    onFault: (server, fault) => {
      log.warn({ server, fault: describeFault(fault) }, 'a server’s corpus has a fault');
      warn(inWords(fault), server);
    },
    onError: (server, err) =>
      err instanceof UserError
        ? // The shared corpus reports an outage, once for all corpora.
          log.debug({ server, reason: err.message }, 'a corpus is not followed for now')
        : log.error({ server, err }, 'something failed in a server’s corpus'),
    onCompared: (server, comparison) => logComparison(log, comparison, server),
  });
}

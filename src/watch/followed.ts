import type { Corpus } from '../corpus/corpus.ts';
import type { Reports } from '../corpus/reports.ts';
import type { Engine } from '../engine/engine.ts';
import type { DigestSettings } from './digest/digest.ts';
import type { Schedule } from './schedule/schedule.ts';

/** A corpus with its journal. */
export interface Journal {
  /** Id of the server that it belongs to; empty for the shared corpus. */
  readonly name: string;
  readonly corpus: Pick<Corpus, 'changes' | 'changesAfter' | 'history' | 'get'>;
}

/** What the members of a server read. */
export interface Followed extends Pick<Engine, 'searcher' | 'interests' | 'newEvents'> {
  readonly reports: Reports;
  /** The journals of the corpora that are read, the server's own first. */
  readonly journals: readonly Journal[];
}

/** Opens what members read, by server; `null` for direct messages. */
export interface Followings {
  /** The names of the journals of what is read. Opens nothing. */
  journalsOf(server: string | null): Promise<readonly string[]>;
  /** When daily and weekly things go out there. */
  timesOf(server: string | null): Promise<Omit<Schedule, 'often'>>;
  /** What a server has set about its digest; `null` for none. */
  digestOf(server: string): Promise<DigestSettings | null>;
  /**
   * Runs work on what is read. It stays open until the work ends.
   *
   * @throws UserError if it cannot be opened; all that the work throws.
   */
  use<Result>(
    server: string | null,
    work: (followed: Followed) => Promise<Result>,
  ): Promise<Result>;
}

/**
 * Runs work on a journal, with what the members of its server read.
 *
 * @param name - The name of the journal.
 * @returns What the work returns; `null` if the journal is not there.
 * @throws UserError as {@link Followings.use}.
 */
export function useJournal<Result>(
  followings: Followings,
  name: string,
  work: (journal: Journal, followed: Followed) => Promise<Result>,
): Promise<Result | null> {
  return followings.use(name === '' ? null : name, async (followed) => {
    const journal = followed.journals.find((each) => each.name === name);
    return journal ? work(journal, followed) : null;
  });
}

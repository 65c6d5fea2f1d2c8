import { UserError } from '../user-error.ts';
import type { Change } from './change.ts';
import { Corpus } from './corpus.ts';
import { describeFault } from './fault.ts';
import type { Store } from './store.ts';

/** A store that can be copied into another one as a whole. */
export interface WholeStore extends Store {
  /** Every change, oldest first; those that were made together are together. Never writes. */
  readJournal(): AsyncIterable<readonly Change[]>;

  /** Whether it has neither articles nor a journal, so that a corpus can be copied into it. */
  isEmpty(): Promise<boolean>;

  /**
   * Takes in a whole journal with its numbers, and makes the articles what it says.
   *
   * @param journal - As {@link readJournal} gives it.
   * @throws UserError if it is not empty, or cannot be written.
   */
  fill(journal: AsyncIterable<readonly Change[]>): Promise<void>;
}

/** What was copied. */
export interface Copied {
  readonly articles: number;
  readonly changes: number;
}

/** What is said when a corpus would be copied into another one. */
export const NOT_EMPTY =
  'There is a corpus already where this one is to be copied; nothing was changed. Name an empty place.';

/** Faults that are named when a corpus cannot be copied. */
const NAMED_FAULTS = 5;

/**
 * Copies articles and journal into another store. What was edited by hand is entered in the journal
 * before, as at every start.
 *
 * @param from - What is copied; nobody should write there meanwhile.
 * @param to - An empty store.
 * @returns How much was copied.
 * @throws UserError if something cannot be read or the other store is not empty.
 */
export async function copyCorpus(from: WholeStore, to: WholeStore): Promise<Copied> {
  if (!(await to.isEmpty())) throw new UserError(NOT_EMPTY);
  const corpus = await Corpus.open(from);
  const faults = [...corpus.faults, ...(await corpus.findJournalFaults())].map(describeFault);
  if (faults.length > 0) {
    const named = faults.slice(0, NAMED_FAULTS).join('\n');
    throw new UserError(`What is broken would be lost; mend it first, or remove it.\n${named}`);
  }
  await corpus.reconcile();
  let changes = 0;
  await to.fill(count(from.readJournal()));
  return { articles: corpus.size, changes };

  async function* count(journal: AsyncIterable<readonly Change[]>) {
    let last = 0;
    for await (const group of journal) {
      for (const { sequence } of group) {
        if (sequence <= last) {
          throw new UserError(
            `Change ${sequence} of the journal stands behind change ${last}; put the journal back from a copy.`,
          );
        }
        last = sequence;
      }
      changes += group.length;
      yield group;
    }
  }
}

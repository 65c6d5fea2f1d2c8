import { UserError } from '../user-error.ts';
import type { Change } from './change.ts';
import { Corpus } from './corpus.ts';
import { describeFault } from './fault.ts';
import type { Store } from './store.ts';

/** A store that can be copied as a whole into another one. */
export interface WholeStore extends Store {
  /** Every change, oldest first, in the groups in which they were made. Never writes. */
  readJournal(): AsyncIterable<readonly Change[]>;

  /** Whether it has neither articles nor a journal, so that a corpus can be copied into it. */
  isEmpty(): Promise<boolean>;

  /**
   * Writes a whole journal, with its sequence numbers, and the articles that result from it.
   *
   * @param journal - As returned by {@link readJournal}.
   * @throws UserError if the store is not empty, or cannot be written.
   */
  fill(journal: AsyncIterable<readonly Change[]>): Promise<void>;
}

/** How much was copied. */
export interface Copied {
  readonly articles: number;
  readonly changes: number;
}

/** The error message if the target of a copy is not empty. */
export const NOT_EMPTY =
  'There is already a corpus at the destination; nothing was changed. Name an empty place.';

/** At most this many faults are listed when a corpus cannot be copied. */
const NAMED_FAULTS = 5;

/**
 * Copies articles and journal into another store. First enters edits made by hand in the journal, as at
 * every start.
 *
 * @param from - The source. Nothing should write to it meanwhile.
 * @param to - An empty store.
 * @throws UserError if something cannot be read or the other store is not empty.
 */
export async function copyCorpus(from: WholeStore, to: WholeStore): Promise<Copied> {
  if (!(await to.isEmpty())) throw new UserError(NOT_EMPTY);
  const corpus = await Corpus.open(from);
  const faults = [...corpus.faults, ...(await corpus.findJournalFaults())].map(describeFault);
  if (faults.length > 0) {
    const named = faults.slice(0, NAMED_FAULTS).join('\n');
    throw new UserError(`Broken files would be lost; fix or remove them first.\n${named}`);
  }
  await corpus.reconcile();
  let changes = 0;
  const journal = inOrder(from.readJournal(), (group) => {
    changes += group.length;
  });
  await to.fill(journal);
  return { articles: corpus.size, changes };
}

/**
 * The groups of a journal.
 *
 * @param onGroup - Called with each group before it is copied.
 * @throws UserError if the numbers of the changes do not rise.
 */
async function* inOrder(
  journal: AsyncIterable<readonly Change[]>,
  onGroup: (group: readonly Change[]) => void,
): AsyncIterable<readonly Change[]> {
  let last = 0;
  for await (const group of journal) {
    for (const { sequence } of group) {
      if (sequence <= last) throw outOfOrder(sequence, last);
      last = sequence;
    }
    onGroup(group);
    yield group;
  }
}

function outOfOrder(sequence: number, last: number): UserError {
  return new UserError(
    `Change ${sequence} of the journal comes after change ${last}; restore the journal from a backup.`,
  );
}

import type { Journal } from './followed.ts';

/** Changes read at once. */
const BATCH = 200;

/** A report that was added to a corpus. */
export interface NewReport {
  /** The article's id. */
  readonly id: string;
  /** The number of the change. */
  readonly sequence: number;
}

/** Reports that were added one after another. */
export interface NewReports {
  readonly reports: readonly NewReport[];
  /** The number of the last change that was read for them. */
  readonly last: number;
}

/** The number of the last change of a journal; 0 for an empty one. */
export async function lastChange({ corpus }: Journal): Promise<number> {
  const [last] = await corpus.changes(1);
  return last?.sequence ?? 0;
}

/** The numbers of the last changes of some journals, by their names. */
export async function lastChanges(
  journals: readonly Journal[],
): Promise<Readonly<Record<string, number>>> {
  const last: Record<string, number> = {};
  for (const journal of journals) last[journal.name] = await lastChange(journal);
  return last;
}

/**
 * Reads which reports are new in a corpus. One that was corrected, or removed and restored, is not new, and one that has
 * been removed or retracted since is left out.
 *
 * @param after - The number of the last change that is known. A journal that was replaced by an older one may end before it.
 */
export async function* newReports(journal: Journal, after: number): AsyncGenerator<NewReports> {
  for (let last = after; ; ) {
    const changes = await journal.corpus.changesAfter(last, BATCH);
    if (changes.length === 0) return;
    const reports: NewReport[] = [];
    for (const { id, sequence, before, after: now } of changes) {
      if (before !== null || now === null) continue;
      const article = journal.corpus.get(id);
      if (!article || article.retracted !== null) continue;
      const first = (await journal.corpus.history(id)).at(-1);
      if (first?.sequence === sequence) reports.push({ id, sequence });
    }
    last = changes.at(-1)?.sequence ?? last;
    yield { reports, last };
  }
}

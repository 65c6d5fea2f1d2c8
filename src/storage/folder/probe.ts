import path from 'node:path';
import { describeFault, type Fault } from '../../corpus/fault.ts';
import { describeDiskError } from '../../disk-fault.ts';
import { type Finding, fault, ok, warning } from '../../health/finding.ts';
import { UserError } from '../../user-error.ts';
import { FolderStore } from './articles.ts';
import { DISK, type Disk } from './disk.ts';

/** Maximum number of broken reports that are named. */
const MOST_NAMED = 5;

/** What a probe of the corpus has found. */
export interface Probe {
  readonly findings: readonly Finding[];
  /** Number of reports; `null` if it is unknown. */
  readonly articles: number | null;
}

/**
 * Examines the folder of the articles. Writes one small file, and removes it.
 *
 * @param folder - Path of the folder.
 */
export async function probeFolder(folder: string, disk: Disk = DISK): Promise<Probe> {
  try {
    const stored = await new FolderStore(folder).readAll();
    const articles = stored.filter(({ article }) => article !== null).length;
    const faults = stored.flatMap((each) => each.faults);
    const findings = [
      aboutReports(articles),
      ...aboutFaults(faults),
      ...(await write(folder, disk)),
    ];
    return { articles, findings };
  } catch (error) {
    if (!(error instanceof UserError)) throw error;
    return { articles: null, findings: [fault('corpus', error.message)] };
  }
}

function aboutReports(count: number): Finding {
  if (count > 0)
    return ok('corpus', `${count === 1 ? '1 report' : `${count} reports`} can be read.`);
  return warning('corpus', 'There are no reports yet. Add one with /article add.');
}

function aboutFaults(faults: readonly Fault[]): readonly Finding[] {
  const named = faults.slice(0, MOST_NAMED).map((each) => warning('corpus', describeFault(each)));
  const more = faults.length - named.length;
  return more > 0 ? [...named, warning('corpus', `${more} more faults in reports.`)] : named;
}

async function write(folder: string, disk: Disk): Promise<readonly Finding[]> {
  try {
    await disk.remove(await disk.writeBeside(path.join(folder, 'probe'), ''));
    return [];
  } catch (error) {
    const reason = describeDiskError(error);
    if (reason === null) throw error;
    return [fault('corpus', `The folder "${folder}" cannot be written: ${reason}.`)];
  }
}

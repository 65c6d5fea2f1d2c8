import { chmodSync, mkdtempSync, rmSync, statfsSync } from 'node:fs';
import path from 'node:path';

/** A file system in memory, on Linux. */
const MEMORY = '/dev/shm';

/** Bytes that must be free there. A run needs less than half of them. */
const ROOM = 2 * 1024 ** 3;

/**
 * Keeps the temporary folders of a run in memory if there is room. Tests make and remove tens of thousands of
 * files and sync many of them, which takes minutes on some disks.
 */
export default function setUp(): (() => void) | undefined {
  if (process.env.TMPDIR !== undefined || freeBytes() < ROOM) return undefined;
  const folder = mkdtempSync(path.join(MEMORY, 'dateline-tests-'));
  // PostgreSQL runs as another user, who must be able to pass.
  chmodSync(folder, 0o711);
  process.env.TMPDIR = folder;
  const remove = () => rmSync(folder, { recursive: true, force: true, maxRetries: 5 });
  // An interrupted run tears nothing down.
  process.once('exit', remove);
  return () => {
    process.off('exit', remove);
    remove();
  };
}

function freeBytes(): number {
  try {
    const { bavail, bsize } = statfsSync(MEMORY);
    return bavail * bsize;
  } catch {
    return 0;
  }
}

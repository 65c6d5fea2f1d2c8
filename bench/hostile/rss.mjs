// Notes the most memory that a process and its children have, in a thread that nothing keeps waiting.
import { readdirSync, readFileSync } from 'node:fs';
import { workerData } from 'node:worker_threads';

/** The most bytes so far: of the process, and of its children together. */
const peaks = new Float64Array(workerData);

function childrenOf(pid) {
  try {
    return readdirSync(`/proc/${pid}/task`).flatMap((task) =>
      readFileSync(`/proc/${pid}/task/${task}/children`, 'utf8').split(' ').filter(Boolean),
    );
  } catch {
    // It has ended, or the system does not tell.
    return [];
  }
}

function rssOf(pid) {
  try {
    const kilobytes = /^VmRSS:\s*(\d+)/m.exec(readFileSync(`/proc/${pid}/status`, 'utf8'))?.[1];
    return Number(kilobytes ?? 0) * 1024;
  } catch {
    return 0;
  }
}

setInterval(() => {
  const children = childrenOf(process.pid);
  const readers = [...children, ...children.flatMap(childrenOf)];
  peaks[0] = Math.max(peaks[0], process.memoryUsage.rss());
  peaks[1] = Math.max(
    peaks[1],
    readers.reduce((sum, pid) => sum + rssOf(pid), 0),
  );
}, 5);

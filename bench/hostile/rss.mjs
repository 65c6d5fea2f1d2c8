// Records what a process and its children use, from a thread that nothing blocks. Children are visible
// only on Linux.
import { readdirSync, readFileSync } from 'node:fs';
import { workerData } from 'node:worker_threads';

/**
 * Most bytes so far of the process and of its children together, and milliseconds that the children
 * worked.
 */
const figures = new Float64Array(workerData);

/** Milliseconds of a tick, the unit in which Linux counts. */
const TICK = 10;

/** Milliseconds by process, including processes that have ended. */
const worked = new Map();

function read(file) {
  try {
    return readFileSync(file, 'utf8');
  } catch {
    // The process has ended, or the system has no such file.
    return '';
  }
}

function childrenOf(pid) {
  try {
    return readdirSync(`/proc/${pid}/task`).flatMap((task) =>
      read(`/proc/${pid}/task/${task}/children`).split(' ').filter(Boolean),
    );
  } catch {
    return [];
  }
}

function rssOf(pid) {
  return Number(/^VmRSS:\s*(\d+)/m.exec(read(`/proc/${pid}/status`))?.[1] ?? 0) * 1024;
}

function workOf(pid) {
  // The fields after the name, which may contain any character.
  const [, , , , , , , , , , , user = 0, system = 0] = read(`/proc/${pid}/stat`)
    .replace(/^.*\) /s, '')
    .split(' ');
  return (Number(user) + Number(system)) * TICK;
}

setInterval(() => {
  const children = childrenOf(process.pid);
  const readers = [...children, ...children.flatMap(childrenOf)];
  figures[0] = Math.max(figures[0], process.memoryUsage.rss());
  figures[1] = Math.max(
    figures[1],
    readers.reduce((sum, pid) => sum + rssOf(pid), 0),
  );
  for (const pid of readers) worked.set(pid, Math.max(worked.get(pid) ?? 0, workOf(pid)));
  figures[2] = [...worked.values()].reduce((sum, work) => sum + work, 0);
}, 5);

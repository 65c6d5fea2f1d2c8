// Notes what a process and its children take, in a thread that nothing keeps waiting. Linux tells of children.
import { readdirSync, readFileSync } from 'node:fs';
import { workerData } from 'node:worker_threads';

/** The most bytes so far, of the process and of its children together; milliseconds the children worked. */
const figures = new Float64Array(workerData);

/** Milliseconds of a tick, in which Linux counts. */
const TICK = 10;

/** By process: those that have ended have worked too. */
const worked = new Map();

function read(file) {
  try {
    return readFileSync(file, 'utf8');
  } catch {
    // The process has ended, or the system does not tell.
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
  // Behind the name, which may hold anything.
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

// Watches the reader process from a thread of its own, which no file can block. Ends the process when a
// file takes too much memory or processor time, or when the bot has ended.
import { writeSync } from 'node:fs';
import { parentPort, workerData } from 'node:worker_threads';

const { memory, time, parent, marks } = workerData;

/** Milliseconds. In that time a process can fill about 30 MB. */
const INTERVAL = 20;

const PARENT_INTERVAL = 1_000;

const STANDARD_ERROR = 2;

/** Milliseconds of processor time used before the reading began; `null` between readings. */
let begun = null;

parentPort?.on('message', (isReading) => {
  begun = isReading ? processorTime() : null;
});

/** Milliseconds of processor time of all threads. Other programs on the machine do not add to it. */
function processorTime() {
  const { user, system } = process.cpuUsage();
  return (user + system) / 1_000;
}

function end(mark) {
  // Some systems do not report what ended a process.
  writeSync(STANDARD_ERROR, mark);
  process.kill(process.pid, 'SIGKILL');
}

function isThere(pid) {
  try {
    process.kill(pid, 0);
    return process.ppid === pid;
  } catch {
    return false;
  }
}

function check() {
  if (process.memoryUsage.rss() > memory) end(marks.memory);
  if (begun !== null && processorTime() - begun > time) end(marks.time);
}

check();
setInterval(check, INTERVAL);

setInterval(() => {
  if (!isThere(parent)) process.kill(process.pid, 'SIGKILL');
}, PARENT_INTERVAL);

parentPort?.postMessage('watching');

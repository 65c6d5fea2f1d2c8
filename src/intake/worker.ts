import { parentPort } from 'node:worker_threads';
import { UserError } from '../user-error.ts';
import type { Reply } from './reader.ts';
import { type Material, readMaterial } from './reading.ts';

/** Reads one file at a time for {@link Reader}, in a thread that it can stop. */
parentPort?.on('message', (material: Material) => {
  void reply(material).then((answer) => parentPort?.postMessage(answer));
});

async function reply(material: Material): Promise<Reply> {
  try {
    return { draft: await readMaterial(material) };
  } catch (error) {
    if (error instanceof UserError) return { refusal: error.message };
    return { fault: error instanceof Error ? (error.stack ?? error.message) : String(error) };
  }
}

// Says that everything is loaded.
parentPort?.postMessage('ready');

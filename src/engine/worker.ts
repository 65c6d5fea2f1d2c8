import { parentPort } from 'node:worker_threads';
import type { AskOptions } from '../search/answer.ts';
import type { ProfileOptions } from '../search/speakers/speaker.ts';
import type { CompareOptions } from '../timeline/comparison/comparison.ts';
import type { TimelineOptions } from '../timeline/timeline.ts';
import { UserError } from '../user-error.ts';
import type { FindOptions } from '../verbatim/finding.ts';
import { CorpusReplica, revisionOf } from './corpus-replica.ts';
import type { Engine } from './engine.ts';
import { IdleQueue } from './idle-queue.ts';
import { openInThisThread } from './in-this-thread.ts';
import { detached, type Fault, type Message, type Name, type Reply } from './messages.ts';
import { queuedEngine } from './queued-engine.ts';

/**
 * The copy that the thread of {@link SearchThread} searches. Messages are handled in order, calls
 * in turns.
 */
const replica = new CorpusReplica();
/** Does not wait for other work: there is none in this thread. */
const queue = new IdleQueue(0);
let engine: Promise<Engine> | null = null;
let told: Promise<void> = Promise.resolve();

parentPort?.on('message', (messages: readonly Message[]) => {
  for (const message of messages) told = told.then(() => take(message));
});

async function take(message: Message): Promise<void> {
  switch (message.kind) {
    case 'put':
      return replica.put(message.revision, message.article);
    case 'remove':
      return replica.remove(message.id);
    case 'open':
      engine = openInThisThread(replica, { snapshot: message.snapshot }).then((opened) =>
        queuedEngine(opened, queue),
      );
      say({ kind: 'ready', passages: (await engine).passages });
      return;
    case 'close':
      await (await engine)?.close();
      parentPort?.close();
      return;
    case 'call':
      void answer(message.call, message.name, message.given);
  }
}

async function answer(call: number, name: Name, given: readonly unknown[]): Promise<void> {
  try {
    const result = await work(name, given);
    const { passages = 0 } = (await engine) ?? {};
    say({ kind: 'result', call, result: detached(result, revisionOf), passages });
  } catch (error) {
    say({ kind: 'fault', call, fault: faultOf(error) });
  }
}

async function work(name: Name, given: readonly unknown[]): Promise<unknown> {
  if (!engine) throw new Error('The articles have not been sent yet');
  const { searcher, timeliner, speakers, verbatim, interests, newEvents, readAhead } = await engine;
  const [text, options] = given;
  // `SearchThread` has checked the types.
  switch (name) {
    case 'ask':
      return searcher.ask(text as string, options as AskOptions);
    case 'build':
      return timeliner.build(text as string, options as TimelineOptions);
    case 'compare':
      return timeliner.compare(text as string, options as CompareOptions);
    case 'choices':
      return speakers.choices(text as string);
    case 'find':
      return speakers.find(text as string);
    case 'profile':
      return speakers.profile(text as string, options as ProfileOptions);
    case 'verbatim':
      return verbatim.find(text as string, options as FindOptions | undefined);
    case 'met':
      return interests.met(text as readonly string[], options as readonly string[]);
    case 'tell':
      return newEvents.tell(text as readonly string[]);
    case 'readAhead':
      return readAhead(new AbortController().signal);
  }
}

function faultOf(error: unknown): Fault {
  const isError = error instanceof Error;
  return {
    message: isError ? error.message : String(error),
    stack: isError ? (error.stack ?? null) : null,
    isForPeople: error instanceof UserError,
    told: error instanceof UserError ? error.told : null,
  };
}

function say(reply: Reply): void {
  parentPort?.postMessage(reply);
}

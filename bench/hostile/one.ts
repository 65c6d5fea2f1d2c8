import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Corpus } from '../../src/corpus/corpus.ts';
import { ENGLISH } from '../../src/discord/languages/texts.ts';
import { draftReply } from '../../src/discord/replies/articles/draft.ts';
import { openEngine } from '../../src/engine/open-engine.ts';
import { Drafts } from '../../src/intake/drafts/drafts.ts';
import { type Draft, Intake } from '../../src/intake/intake.ts';
import { Likenesses } from '../../src/intake/likeness/likeness.ts';
import { articleOf } from '../../src/intake/publish.ts';
import { FolderStore } from '../../src/storage/folder/articles.ts';
import { FolderDrafts } from '../../src/storage/folder/drafts.ts';
import { UserError } from '../../src/user-error.ts';
import { kindOf } from './kinds.ts';
import { Meter } from './meter.ts';

const BY = { kind: 'terminal', name: 'bench' } as const;

// Reads one hostile input in a separate process, as a bot would, and prints the outcome: `one.ts KIND
// SIZE ORIGIN`. A server at the origin gives input that is not a file.
const [name = '', size = '0', origin = ''] = process.argv.slice(2);
const folder = await mkdtemp(join(tmpdir(), 'dateline-bench-'));
const meter = new Meter();
const intake = new Intake({ now: () => new Date(), fetch: { allowedOrigin: origin } });
try {
  const given = kindOf(name).make(Number(size));
  // The start of the reader does not count for any page.
  await intake.fromText('A convoy\n\nA convoy of trucks has crossed the border.');
  const { result, ...cost } = await meter.measure(() =>
    'serve' in given ? intake.fromLink(`${origin}/page`) : intake.fromFile(given),
  );
  const draft = result.status === 'fulfilled' ? result.value : null;
  const sentence = result.status === 'fulfilled' ? null : sentenceOf(result.reason);
  const published = draft && (await publish(draft));
  process.stdout.write(JSON.stringify({ ...cost, sentence, published }));
} finally {
  await intake.close();
  await meter.close();
  await rm(folder, { recursive: true });
}

function sentenceOf(error: unknown): string {
  return error instanceof UserError ? error.message : `an error of ours: ${error}`;
}

/**
 * Keeps, shows and publishes a draft as for a moderator.
 *
 * @returns Milliseconds for which each step blocks.
 */
async function publish(draft: Draft): Promise<Readonly<Record<string, number>>> {
  const corpus = await Corpus.open(new FolderStore(folder));
  const engine = await openEngine(corpus, {
    snapshot: null,
    onError: (error) => {
      throw error;
    },
  });
  const likenesses = new Likenesses(corpus, (text) => intake.shinglesOf(text));
  const drafts = new Drafts(new FolderDrafts(folder), {
    now: () => new Date(),
    randomId: () => '0000000001',
  });
  const begun = { ...draft, title: 'A convoy' };
  const { id } = await drafts.begin(begun, BY, { kind: 'addition' });
  const kept = await drafts.find(id);
  if (kept === null) throw new Error('The draft is not there any more');
  const steps = {
    keep: () => drafts.change(id, kept.draft),
    find: () => drafts.find(id),
    show: async () => draftReply(kept, await likenesses.of(kept.draft), ENGLISH),
    publish: async () => {
      const article = articleOf(kept.draft, (one) => corpus.isTaken(one), '2026-11-20');
      return corpus.put(article, BY, { expected: null });
    },
  };
  const blocked: Record<string, number> = {};
  for (const [name, step] of Object.entries(steps)) {
    const { result, blockedMs } = await meter.measure<unknown>(step);
    if (result.status === 'rejected') blocked[`${name} failed: ${sentenceOf(result.reason)}`] = 0;
    else blocked[name] = blockedMs;
  }
  likenesses.close();
  await engine.close();
  await corpus.close();
  return blocked;
}

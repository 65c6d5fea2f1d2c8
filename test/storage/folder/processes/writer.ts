import { once } from 'node:events';
import { setTimeout as wait } from 'node:timers/promises';
import type { Article } from '../../../../src/corpus/article.ts';
import type { Actor } from '../../../../src/corpus/change.ts';
import { ConflictError } from '../../../../src/corpus/changes/conflict.ts';
import { Corpus } from '../../../../src/corpus/corpus.ts';
import { FolderStore } from '../../../../src/storage/folder/articles.ts';
import { UserError } from '../../../../src/user-error.ts';

// Writes into a corpus, in a process of its own that tests kill. Reads the folder from standard input,
// and writes the number of every confirmed change to standard output.

const [task = '', seed = '', count = ''] = process.argv.slice(2);
const by: Actor = { kind: 'terminal', name: seed };

function articleOf(id: string, body: string): Article {
  const unknown = { source: null, author: null, published: null, url: null, language: null };
  return {
    id,
    title: id,
    ...unknown,
    tags: [],
    added: null,
    archived: null,
    retracted: null,
    body,
  };
}

function tell(text: string | number): void {
  process.stdout.write(`${text}\n`);
}

/** Adds, edits and removes articles at random for as long as the process lives. */
async function churn(corpus: Corpus): Promise<void> {
  for (let turn = 0; ; turn += 1) {
    const ids = [1, 2, 3].map(() => `article-${Math.floor(Math.random() * 8)}`);
    const [id = ''] = ids;
    const body = `${seed} ${turn} `.repeat(1 + Math.floor(Math.random() * 400));
    const chance = Math.random();
    if (chance < 0.3) {
      const batch = [...new Set(ids)].map((one) => articleOf(one, body));
      for (const { sequence } of await corpus.putAll(batch, by)) tell(sequence);
    } else if (chance < 0.5 && corpus.get(id)) await removeUnlessGone(corpus, id);
    else tell((await corpus.put(articleOf(id, body), by))?.sequence ?? '');
  }
}

/** Removes an article, which another process may have removed meanwhile. */
async function removeUnlessGone(corpus: Corpus, id: string): Promise<void> {
  try {
    tell((await corpus.remove(id, by)).sequence);
  } catch (error) {
    if (!(error instanceof UserError) || corpus.get(id)) throw error;
  }
}

/** Adds lines to an article that other processes add to as well, and adds articles of its own. */
async function share(corpus: Corpus): Promise<void> {
  for (let turn = 0; turn < Number(count); turn += 1) {
    await corpus.put(articleOf(`own-${seed}-${turn}`, `${turn}`), by);
    while (!(await addLine(corpus, `${seed} ${turn}`))) await wait(Math.random() * 5);
  }
}

async function addLine(corpus: Corpus, line: string): Promise<boolean> {
  const expected = corpus.get('shared') ?? null;
  const body = expected ? `${expected.body}\n${line}` : line;
  try {
    await corpus.put(articleOf('shared', body), by, { expected });
    return true;
  } catch (error) {
    if (error instanceof ConflictError) return false;
    throw error;
  }
}

tell('ready');
const [folder] = await once(process.stdin, 'data');
process.stdin.destroy();
const corpus = await Corpus.open(new FolderStore(String(folder)));
tell('begun');
await (task === 'churn' ? churn(corpus) : share(corpus));

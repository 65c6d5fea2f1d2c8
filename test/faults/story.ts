import { createHash } from 'node:crypto';
import type { Article } from '../../src/corpus/article.ts';
import type { Actor } from '../../src/corpus/change.ts';
import type { Corpus } from '../../src/corpus/corpus.ts';
import { NO_FILTERS } from '../../src/search/filters.ts';
import type { Searcher } from '../../src/search/searcher.ts';

/** The actor of these tests. */
export const BY: Actor = { kind: 'terminal', name: 'tester' };

const QUESTIONS = ['Where did the convoy arrive?', 'Who leads the alliance of report 7?'];

/** A longer article that states its purpose in its first and in its last words. */
export function articleNamed(name: string, purpose: string): Article {
  const middle = `The convoy of ${name} arrived at the base after the alliance had left it. `;
  return {
    id: name.replaceAll(' ', '-'),
    title: `A convoy of ${name}`,
    source: 'Xinhua',
    author: null,
    published: '2019-09-07',
    url: null,
    language: 'en',
    tags: [],
    added: null,
    archived: null,
    retracted: null,
    body: `Begun for ${purpose}. ${middle.repeat(20)}Ended for ${purpose}.`,
  };
}

/** Whether an article is complete, and not mixed with another version. */
export function isWhole({ body }: Article): boolean {
  const [, begun, ended] = /^Begun for ([^.]+)\. .*\. Ended for ([^.]+)\.$/.exec(body) ?? [];
  return begun !== undefined && begun === ended;
}

/** The number of articles, and a hash over everything that a corpus can show. */
export async function describeIndex(corpus: Corpus, searcher: Searcher): Promise<string> {
  const hash = createHash('sha256').update(JSON.stringify(corpus.articles()));
  hash.update(String(searcher.passages));
  for (const question of QUESTIONS) {
    const options = { filters: NO_FILTERS, limit: 1_000, offset: 0 };
    const { quotes } = await searcher.ask(question, options);
    const found = quotes.map(({ article, span }) => `${article.id} ${span.start} ${span.end}`);
    hash.update(JSON.stringify(found));
  }
  return `${corpus.size} ${hash.digest('base64url')}`;
}

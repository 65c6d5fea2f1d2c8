import type { Article } from '../corpus/article.ts';
import type { Update } from '../corpus/change.ts';
import { type Listener, Listeners } from '../corpus/listeners.ts';
import { listSpellings } from '../corpus/spellings.ts';
import type { SearchedCorpus } from '../search/searcher.ts';
import type { Revision } from './messages.ts';

/** How many bodies are kept as strings. The bodies of one answer are read again and again. */
const MOST_READ = 64;

/** A copy of a corpus that is in another thread. */
export class CorpusReplica implements SearchedCorpus {
  readonly #articles = new Map<string, MirroredArticle>();
  readonly #listeners = new Listeners<Update>((error) => {
    throw error;
  });
  readonly #read = new Map<MirroredArticle, string>();
  #listed: readonly Article[] | null = null;

  articles(): readonly Article[] {
    this.#listed ??= [...this.#articles.values()];
    return this.#listed;
  }

  sources(): readonly string[] {
    return listSpellings(this.articles(), 'source');
  }

  subscribe(listener: Listener<Update>): () => void {
    return this.#listeners.subscribe(listener);
  }

  /** Adds or replaces an article. */
  put(revision: Revision, article: Article): void {
    const after = new MirroredArticle(revision, article, this.#read);
    this.#change(article.id, after);
  }

  remove(id: string): void {
    this.#change(id, null);
  }

  #change(id: string, after: MirroredArticle | null): void {
    const before = this.#articles.get(id) ?? null;
    if (before) this.#read.delete(before);
    if (after) this.#articles.set(id, after);
    else this.#articles.delete(id);
    this.#listed = null;
    this.#listeners.tell({ id, before, after });
  }
}

/**
 * An article whose body is outside the JavaScript heap, and is a string only while it is read.
 * Leaves out what no search reads: links, language, tags, when it was added.
 */
class MirroredArticle implements Article {
  readonly revision: Revision;
  readonly id: string;
  readonly title: string;
  readonly source: string | null;
  readonly author: string | null;
  readonly published: string | null;
  readonly url = null;
  readonly archived = null;
  readonly language = null;
  readonly tags = [];
  readonly added = null;
  readonly retracted: string | null;
  readonly #encoding: 'latin1' | 'utf16le';
  readonly #bytes: Buffer;
  readonly #read: Map<MirroredArticle, string>;

  constructor(revision: Revision, article: Article, read: Map<MirroredArticle, string>) {
    this.revision = revision;
    this.id = article.id;
    this.title = article.title;
    this.source = article.source;
    this.author = article.author;
    this.published = article.published;
    this.retracted = article.retracted;
    // One byte per character where that is enough, as V8 stores its own strings.
    this.#encoding = /^[\0-\xff]*$/.test(article.body) ? 'latin1' : 'utf16le';
    this.#bytes = Buffer.from(article.body, this.#encoding);
    this.#read = read;
  }

  get body(): string {
    const known = this.#read.get(this);
    if (known !== undefined) return known;
    const body = this.#bytes.toString(this.#encoding);
    this.#read.set(this, body);
    const [oldest] = this.#read.keys();
    if (this.#read.size > MOST_READ && oldest) this.#read.delete(oldest);
    return body;
  }
}

/** The revision of an article of this replica; `null` for anything else. */
export function revisionOf(part: object): Revision | null {
  return part instanceof MirroredArticle ? part.revision : null;
}

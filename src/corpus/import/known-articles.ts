import type { Article } from '../article.ts';
import type { ImportLine } from './import-line.ts';

/** Articles with the same title, source and date. */
interface Alike {
  /** Whether any has a link. */
  hasLink: boolean;
  readonly ids: Set<string>;
  readonly bodies: Set<string>;
}

/** Recognises articles that the corpus already has, by title, source and date. */
export class KnownArticles {
  readonly #alike = new Map<string, Alike>();

  constructor(articles: readonly Article[]) {
    for (const article of articles) this.add(article);
  }

  add(article: Article): void {
    const key = keyOf(article);
    const alike = this.#alike.get(key) ?? { hasLink: false, ids: new Set(), bodies: new Set() };
    alike.hasLink ||= article.url !== null;
    alike.ids.add(article.id);
    alike.bodies.add(article.body);
    this.#alike.set(key, alike);
  }

  /**
   * Whether the article is already known, regardless of its link. The same title, source and date mean
   * the same article, with one exception: the pages of a newspaper section share all three. If no page
   * has a link, different ids with different bodies are different articles. So they are in an export, where each line
   * was an article of its own.
   */
  has(line: ImportLine): boolean {
    const alike = this.#alike.get(keyOf(line));
    if (!alike) return false;
    const isPage = line.url === null && !alike.hasLink;
    if (line.id === null || !(isPage || line.isExported)) return true;
    return alike.ids.has(line.id) || alike.bodies.has(line.body);
  }
}

function keyOf({
  title,
  source,
  published,
}: Pick<Article, 'title' | 'source' | 'published'>): string {
  return JSON.stringify([title, source, published]);
}

/** One report in the corpus. What the report does not state stays unknown and is `null`. */
export interface Article {
  /** Names the article for good; also the name of its file, without `.md`. */
  readonly id: string;
  readonly title: string;
  /** Who published it, for example `Xinhua`. */
  readonly source: string | null;
  /** Who wrote it, as the byline says. */
  readonly author: string | null;
  /** A day, a month or a year (`2019-09-07`, `2019-09`, `2019`), as precise as the report is. */
  readonly published: string | null;
  /** Link to the report, `http` or `https`. */
  readonly url: string | null;
  /** Language of the body, a BCP 47 tag such as `en` or `ar`. */
  readonly language: string | null;
  readonly tags: readonly string[];
  /** When it came into the corpus: a moment (`2026-11-20T12:58:02Z`) or a day; `null` if unknown. */
  readonly added: string | null;
  /** Why it was retracted; `null` for an article that stands. */
  readonly retracted: string | null;
  /** The words as printed. Spans count in it. */
  readonly body: string;
}

/**
 * Whether two articles say the same in every field.
 *
 * @param one - An article.
 * @param other - The article to compare it with.
 */
export function isSameArticle(one: Article, other: Article): boolean {
  return (
    one.id === other.id &&
    one.title === other.title &&
    one.source === other.source &&
    one.author === other.author &&
    one.published === other.published &&
    one.url === other.url &&
    one.language === other.language &&
    one.added === other.added &&
    one.retracted === other.retracted &&
    one.body === other.body &&
    one.tags.length === other.tags.length &&
    one.tags.every((tag, index) => tag === other.tags[index])
  );
}

/** One report in the corpus. A field that the report does not state is `null`. */
export interface Article {
  /** Never changes. Also the name of the article's file, without `.md`. */
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
  /** Link to a copy of the page in an archive, `http` or `https`. */
  readonly archived: string | null;
  /** Language of the body, a BCP 47 tag such as `en` or `ar`. */
  readonly language: string | null;
  readonly tags: readonly string[];
  /** When it was added to the corpus: a moment (`2026-11-20T12:58:02Z`) or a day; `null` if unknown. */
  readonly added: string | null;
  /** Why it was retracted; `null` if it is not retracted. */
  readonly retracted: string | null;
  /** The words as printed. Spans are offsets into it. */
  readonly body: string;
}

/** Whether two articles are equal in every field. */
export function isSameArticle(one: Article, other: Article): boolean {
  return (
    one.id === other.id &&
    one.title === other.title &&
    one.source === other.source &&
    one.author === other.author &&
    one.published === other.published &&
    one.url === other.url &&
    one.archived === other.archived &&
    one.language === other.language &&
    one.added === other.added &&
    one.retracted === other.retracted &&
    one.body === other.body &&
    one.tags.length === other.tags.length &&
    one.tags.every((tag, index) => tag === other.tags[index])
  );
}

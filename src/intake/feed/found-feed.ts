/** One entry of a feed. */
export interface FeedItem {
  /** What the feed calls it: the same at every reading. */
  readonly key: string;
  /** Link to the report, absolute; `null` if the feed gives none that can be followed. */
  readonly link: string | null;
  readonly title: string | null;
  /** The beginning of its summary or text, as plain text; empty if there is none. */
  readonly summary: string;
  /** When the feed says that it was published, UTC; `null` if it does not say, or says a time to come. */
  readonly published: string | null;
  /** When the feed says that it was changed, as the feed writes it; empty if it does not say. */
  readonly updated: string;
}

/** A feed as it was read. */
export interface FoundFeed {
  readonly kind: 'feed';
  readonly format: 'RSS' | 'Atom' | 'JSON Feed' | 'news sitemap';
  readonly title: string | null;
  /** The newest first, as far as the feed has dates; otherwise in its order. At most {@link MOST_ITEMS}. */
  readonly items: readonly FeedItem[];
  /** Milliseconds for which the feed says that nothing new will come; `null` if it does not say. */
  readonly pace: number | null;
}

/** A feed that a page or a list names. */
export interface NamedFeed {
  readonly link: string;
  readonly title: string | null;
}

/** What is behind a link, or in a file, that should be a feed. */
export type FoundFeeds =
  | FoundFeed
  /** A page that names its feeds. */
  | { readonly kind: 'page'; readonly feeds: readonly NamedFeed[] }
  /** A list of feeds in OPML. */
  | { readonly kind: 'list'; readonly feeds: readonly NamedFeed[] };

/** Entries that are read of one feed. Later ones are left out. */
export const MOST_ITEMS = 5_000;

/** Feeds that are read of one list. */
export const MOST_NAMED = 1_000;

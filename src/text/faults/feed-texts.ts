/** Sentences about feeds that cannot be read or added, and what feeds have to tell, in English. */
export const FEED_TEXTS = {
  'fault.feed-none':
    'That is not a feed. Give the link of an RSS, Atom or JSON feed, of a sitemap for news, or of a page that names its feed.',
  'fault.feed-broken': 'That feed is broken and cannot be read. Its publisher must fix it.',
  'fault.feed-large':
    'That feed is larger than 10 MB. Ask its publisher for a feed of the newest reports only.',
  'fault.feed-not-there': 'There is no feed at that link ({status}).',
  'fault.feed-refused': 'That site does not give me the feed ({status}).',
  'fault.feed-error': 'That site reports an error ({status}).',
  'fault.feed-late': 'That site took too long.',
  'fault.feed-silent': 'That site did not answer.',
  'fault.feed-unreadable': 'The content of that feed is in a form that I cannot read.',
  'fault.feed-heavy': 'That feed takes too much time or memory to read.',
  'fault.feed-crowded': 'Too many reports are waiting to be read.',
  'fault.feed-busy': 'That site asks me to wait ({status}).',
  'fault.feed-later': '{reason} Try again later.',
  'fault.feed-page': 'That link now leads to a page, not to a feed.',
  'fault.feed-list-broken': 'That list of feeds is broken and cannot be read.',
  'fault.feed-page-unsafe': 'That page cannot be read safely. Give the link of its feed instead.',
  'fault.sitemap-index':
    'That is an index of sitemaps. Give the link of its sitemap for news, which often has “news” in its name.',
  'fault.sitemap-pages':
    'That is a sitemap of pages, not of news: it does not say which pages are reports. Give the link of a feed or of a sitemap for news.',
  'fault.feed-is-list':
    'That is a list of feeds. Save it as a file, and add all of them with `/feed import`.',
  'fault.feed-unnamed':
    'That page names no feed. Look for a link to “RSS” or “Feed” on it, and give that link.',
  'fault.feed-misnamed': 'That page names a feed, but there is no feed at the link that it names.',
  'fault.feeds-full':
    'This server reads {most, number} feeds, which is the limit. Remove one with `/feed remove` first.',
  'fault.feed-known':
    'This server reads that feed already, as “{name}”. Change it with `/feed edit`.',

  'fault.filter-long':
    'These words are too long: {length, number} characters; the limit is {longest, number}. Name only the words that matter. For example: {example}',
  'fault.filter-quotes': 'A quotation in these words is not closed. For example: {example}',
  'fault.filter-empty': 'These words have no letters or digits. For example: {example}',

  'feed-notice.unread':
    'The feed cannot be read: {reason} I will keep trying, less and less often.',
  'feed-notice.paused':
    'The feed could not be read for a week, so it is paused: {reason} Resume it with `/feed pause`.',
  'feed-notice.left-out':
    '{count, plural, one {One older report was left out. Take it with `/feed list`.} other {# older reports were left out. Take some of them with `/feed list`.}}',
} as const;

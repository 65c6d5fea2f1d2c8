import { describe, expect, test } from 'vitest';
import { type FoundFeed, MOST_ITEMS } from '../../../src/intake/feed/found-feed.ts';
import { readFeed } from '../../../src/intake/feed/read-feed.ts';

const NOW = new Date('2026-11-20T12:00:00Z');

function read(text: string | Uint8Array, url: string | null = 'https://news.org/world/feed.xml') {
  const bytes = typeof text === 'string' ? Buffer.from(text) : text;
  return readFeed({ bytes, contentType: null, url, now: NOW });
}

function feedIn(text: string | Uint8Array): FoundFeed {
  const found = read(text);
  if (found.kind !== 'feed') throw new Error(`It is a ${found.kind}`);
  return found;
}

const rss = (items: string, channel = '') =>
  `<?xml version="1.0"?><rss version="2.0" xmlns:content="http://purl.org/rss/1.0/modules/content/"
    xmlns:sy="http://purl.org/rss/1.0/modules/syndication/"><channel><title>World</title>
    ${channel}<description>News</description>${items}</channel></rss>`;

const item = (fields: string) => `<item>${fields}</item>`;

describe('a feed is read', () => {
  test('in RSS, with its pace', () => {
    expect(
      feedIn(
        rss(
          item(`<title>A &amp; B</title><link>https://news.org/1</link>
            <guid isPermaLink="false">g1</guid><pubDate>Sat, 07 Sep 2019 10:00:00 GMT</pubDate>
            <description>&lt;p&gt;Rain &amp;amp; wind&lt;/p&gt;&lt;script&gt;x()&lt;/script&gt;</description>`),
          '<ttl>30</ttl>',
        ),
      ),
    ).toEqual({
      kind: 'feed',
      format: 'RSS',
      title: 'World',
      pace: 1_800_000,
      items: [
        {
          key: 'g1',
          link: 'https://news.org/1',
          title: 'A & B',
          summary: 'Rain & wind',
          published: '2019-09-07T10:00:00.000Z',
          updated: '',
        },
      ],
    });
  });

  test('in RSS 1.0', () => {
    const { format, items, pace } =
      feedIn(`<rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#"
      xmlns="http://purl.org/rss/1.0/" xmlns:dc="http://purl.org/dc/elements/1.1/"
      xmlns:sy="http://purl.org/rss/1.0/modules/syndication/"><channel rdf:about="https://news.org">
      <title>World</title><link>https://news.org</link><sy:updatePeriod>hourly</sy:updatePeriod>
      <sy:updateFrequency>2</sy:updateFrequency></channel>
      <item rdf:about="https://news.org/1"><title>One</title><link>https://news.org/1</link>
      <dc:date>2019-09-07</dc:date></item></rdf:RDF>`);
    expect(format).toBe('RSS');
    expect(pace).toBe(1_800_000);
    expect(items).toMatchObject([
      { link: 'https://news.org/1', published: '2019-09-07T00:00:00.000Z' },
    ]);
  });

  test('in Atom, with the link to the page', () => {
    const { format, items } = feedIn(`<feed xmlns="http://www.w3.org/2005/Atom"><title>World</title>
      <id>f</id><updated>2019-09-07T10:00:00Z</updated><entry><id>u1</id><title>One</title>
      <link rel="enclosure" href="https://news.org/1.mp3"/>
      <link rel="alternate" type="text/html" href="https://news.org/1"/>
      <published>2019-09-06T10:00:00Z</published><updated>2019-09-07T10:00:00Z</updated>
      <summary>Rain</summary></entry></feed>`);
    expect(format).toBe('Atom');
    expect(items).toEqual([
      {
        key: 'u1',
        link: 'https://news.org/1',
        title: 'One',
        summary: 'Rain',
        published: '2019-09-06T10:00:00.000Z',
        updated: '2019-09-07T10:00:00Z',
      },
    ]);
  });

  test('in JSON', () => {
    const { format, items } = feedIn(
      JSON.stringify({
        version: 'https://jsonfeed.org/version/1.1',
        title: 'World',
        items: [{ id: '1', url: 'https://news.org/1', title: 'One', content_text: 'Rain' }],
      }),
    );
    expect(format).toBe('JSON Feed');
    expect(items).toMatchObject([{ key: '1', link: 'https://news.org/1', summary: 'Rain' }]);
  });

  test('in a sitemap for news', () => {
    const { format, items } = feedIn(`<?xml version="1.0"?>
      <urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9"
        xmlns:news="http://www.google.com/schemas/sitemap-news/0.9">
      <url><loc>https://news.org/about</loc></url>
      <url><loc> https://news.org/1 </loc><news:news><news:publication><news:name>World</news:name>
        <news:language>en</news:language></news:publication>
        <news:publication_date>2019-09-07T10:00:00Z</news:publication_date>
        <news:title>One</news:title></news:news></url></urlset>`);
    expect(format).toBe('news sitemap');
    expect(items).toMatchObject([
      { link: 'https://news.org/1', title: 'One', published: '2019-09-07T10:00:00.000Z' },
    ]);
  });

  test('in the encoding that it states', () => {
    const text = `<?xml version="1.0" encoding="windows-1256"?>${rss(item('<title>X</title>')).slice(21)}`;
    const bytes = Buffer.from(text, 'latin1');
    // The word for peace in windows-1256.
    const title = Buffer.from([0xd3, 0xe1, 0xc7, 0xe3]);
    const at = bytes.indexOf('X</title>');
    const { items } = feedIn(Buffer.concat([bytes.subarray(0, at), title, bytes.subarray(at + 1)]));
    expect(items.map((each) => each.title)).toEqual(['سلام']);
  });
});

describe('a page', () => {
  test('names its feeds, those of comments last', () => {
    expect(
      read(`<!doctype html><html><head>
        <link rel="alternate" type="application/rss+xml" title="World » Comments Feed" href="/comments/feed/">
        <link rel="alternate" hreflang="de" href="/de">
        <link rel="alternate" type="application/rss+xml" title="World" href="../feed/">
        </head><body></body></html>`),
    ).toEqual({
      kind: 'page',
      feeds: [
        { link: 'https://news.org/feed/', title: 'World' },
        { link: 'https://news.org/comments/feed/', title: 'World » Comments Feed' },
      ],
    });
  });

  test('that names none has none', () => {
    expect(read('<html><body>Hello</body></html>')).toEqual({ kind: 'page', feeds: [] });
  });

  test('that is nested without end is refused, because it would be read for ever', () => {
    const page = `<html><head>${'<table><tr><td>'.repeat(2_000)}</head></html>`;
    expect(() => read(page)).toThrow('Give the link of its feed instead.');
  });
});

describe('a list of feeds', () => {
  test('is read with all its groups', () => {
    expect(
      read(
        `<?xml version="1.0"?><opml version="2.0"><head><title>Mine</title></head><body>
        <outline text="Iraq"><outline type="rss" text="World" xmlUrl="https://news.org/feed"/></outline>
        <outline type="rss" xmlUrl="javascript:alert(1)" text="Bad"/>
        <outline type="rss" text="Other" xmlUrl="https://other.org/feed"/></body></opml>`,
        null,
      ),
    ).toEqual({
      kind: 'list',
      feeds: [
        { link: 'https://news.org/feed', title: 'World' },
        { link: 'https://other.org/feed', title: 'Other' },
      ],
    });
  });
});

describe('what publishers get wrong', () => {
  test('relative links start from the site, and links that cannot be followed are left out', () => {
    const { items } = feedIn(
      rss(
        item('<title>One</title><link>/1</link>') +
          item('<title>Two</title><link>2.html</link>') +
          item('<title>Three</title><link>javascript:x()</link>') +
          item('<title>Four</title><guid>https://news.org/4</guid>'),
        '<link>https://www.news.org/</link>',
      ),
    );
    expect(items.map(({ link }) => link)).toEqual([
      'https://www.news.org/1',
      'https://www.news.org/2.html',
      null,
      'https://news.org/4',
    ]);
  });

  test('without dates, the order of the feed counts', () => {
    const { items } = feedIn(
      rss(['c', 'a', 'b'].map((title) => item(`<title>${title}</title>`)).join('')),
    );
    expect(items.map(({ title, published }) => [title, published])).toEqual([
      ['c', null],
      ['a', null],
      ['b', null],
    ]);
  });

  test('a date to come counts as none, and the newest come first', () => {
    const dated = (title: string, date: string) =>
      item(`<title>${title}</title><pubDate>${date}</pubDate>`);
    const { items } = feedIn(
      rss(
        dated('old', 'Sat, 07 Sep 2019 10:00:00 GMT') +
          dated('to come', 'Fri, 07 Sep 2029 10:00:00 GMT') +
          dated('new', 'Thu, 19 Nov 2026 10:00:00 GMT') +
          dated('wrong', 'yesterday'),
      ),
    );
    expect(items.map(({ title, published }) => [title, published?.slice(0, 10) ?? null])).toEqual([
      ['new', '2026-11-19'],
      ['wrong', null],
      ['old', '2019-09-07'],
      ['to come', null],
    ]);
  });

  test('a repeated entry counts once', () => {
    const twice = item('<title>One</title><guid>g1</guid>');
    expect(feedIn(rss(twice + twice)).items).toHaveLength(1);
  });

  test('the entries beyond the limit are left out', () => {
    const many = Array.from({ length: MOST_ITEMS + 10 }, (_, at) => item(`<title>${at}</title>`));
    expect(feedIn(rss(many.join(''))).items).toHaveLength(MOST_ITEMS);
  });
});

describe('is refused with a sentence:', () => {
  test.each([
    ['a text', 'hello', 'That is not a feed.'],
    ['nothing', '', 'That is not a feed.'],
    ['other JSON', '{"a":1}', 'That is not a feed.'],
    ['a feed that is cut off', '<rss version="2.0"><channel><title>A', 'broken'],
    [
      'an index of sitemaps',
      '<sitemapindex><sitemap><loc>https://news.org/a.xml</loc></sitemap></sitemapindex>',
      'an index of sitemaps',
    ],
    [
      'a sitemap of all pages',
      '<urlset><url><loc>https://news.org/about</loc></url></urlset>',
      'a sitemap of pages, not of news',
    ],
  ])('%s', (_what, text, sentence) => {
    expect(() => read(text)).toThrow(sentence);
  });
});

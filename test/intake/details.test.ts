import { describe, expect, it } from 'vitest';
import { codesOf, draftOf, LINK, linkedData, makePage } from './pages.ts';

const TITLE = 'Convoy of trucks crosses the border';

describe('the title of a page', () => {
  it('is the printed headline if another place on the page agrees', () => {
    const head = `<title>${TITLE} | Example News</title><meta property="og:title" content="You won't believe these trucks"><meta property="og:site_name" content="Example News">`;
    expect(draftOf(makePage({ head, header: `<h1>${TITLE}</h1>` })).title).toBe(TITLE);
  });

  it.each([
    ['Example News', ' - Example News'],
    ['Example News', ' | World | Example News'],
    ['example.org', ' – example.org'],
    ['Example News', '：Example News'],
  ])('drops the name of the site %s in “%s”', (site, ending) => {
    const head = `<title>${TITLE}${ending}</title><meta property="og:site_name" content="${site}">`;
    expect(draftOf(makePage({ head })).title).toBe(TITLE);
  });

  it('has no character references or tags', () => {
    const head = linkedData({
      '@type': 'NewsArticle',
      headline: 'Mexico to fight &#8216;illogical&#8217; <i>steel</i> &amp;amp; tariffs',
    });
    expect(draftOf(makePage({ head })).title).toBe('Mexico to fight ‘illogical’ steel & tariffs');
  });

  it('is doubted when it is only the name of the site', () => {
    const head = '<title>Example News</title><meta property="og:site_name" content="Example News">';
    expect(codesOf(draftOf(makePage({ head })))).toContain('title-is-site-name');
  });

  it('is unknown if the page has none', () => {
    const draft = draftOf(makePage());
    expect(draft.title).toBeNull();
    expect(codesOf(draft)).toContain('no-title');
  });

  it('is that of the page, not of a recommended report', () => {
    const head =
      linkedData({
        '@graph': [
          { '@type': 'NewsArticle', headline: 'Another', url: 'https://www.example.org/other' },
        ],
      }) +
      linkedData([
        {
          '@type': ['NewsArticle'],
          headline: TITLE,
          mainEntityOfPage: { '@id': `${LINK}?ref=rss` },
        },
      ]);
    expect(draftOf(makePage({ head })).title).toBe(TITLE);
  });

  it('is read from JSON-LD with line breaks in strings, comments and extra commas', () => {
    const head = `<script type="application/ld+json">//<![CDATA[\n{"@type":"NewsArticle","headline":"${TITLE}","description":"two\nlines",}\n//]]></script><script type="application/ld+json">{broken</script>`;
    expect(draftOf(makePage({ head })).title).toBe(TITLE);
  });
});

describe('the authors of a page', () => {
  const authorOf = (author: unknown) =>
    draftOf(makePage({ head: linkedData({ '@type': 'NewsArticle', author }) })).author;

  it.each([
    ['a person', { '@type': 'Person', name: 'Ken Hanly' }, 'Ken Hanly'],
    [
      'several',
      [{ name: 'Samya Kullab' }, { name: 'Vasilisa Stepanenko' }],
      'Samya Kullab, Vasilisa Stepanenko',
    ],
    [
      'names in one text',
      'By Samya Kullab and Vasilisa Stepanenko',
      'Samya Kullab, Vasilisa Stepanenko',
    ],
    [
      'given and family name',
      { '@type': 'Person', givenName: 'Ken', familyName: 'Hanly' },
      'Ken Hanly',
    ],
    ['an agency in a text', 'Le Figaro et AFP', 'Le Figaro et AFP'],
    ['the same name twice', [{ name: 'Ken Hanly' }, { name: 'KEN HANLY' }], 'Ken Hanly'],
    ['a role after the name', 'Mathias Hagen / Journalist', 'Mathias Hagen'],
  ])('are read from %s', (_name, author, expected) => {
    expect(authorOf(author)).toBe(expected);
  });

  it.each([
    'https://www.facebook.com/somebody',
    'editor@example.org',
    'View all posts by Ken',
    'admin',
    'Getty Images',
    'Updated 7 September 2019',
  ])('are unknown if only “%s” is named', (author) => {
    expect(authorOf(author)).toBeNull();
  });

  it('are looked up if the report only refers to them', () => {
    const graph = [
      { '@type': 'NewsArticle', author: { '@id': '#ken' } },
      { '@type': 'Person', '@id': '#ken', name: 'Ken Hanly' },
    ];
    expect(draftOf(makePage({ head: linkedData({ '@graph': graph }) })).author).toBe('Ken Hanly');
  });

  it('come from the byline, with a doubt, if metadata names only the site', () => {
    const head =
      '<meta name="author" content="Example News"><meta property="og:site_name" content="Example News">';
    const header =
      '<h1>Trucks</h1><span class="byline">By <a href="/author/ken">Ken Hanly</a></span>';
    const draft = draftOf(makePage({ head, header }));
    expect(draft.author).toBe('Ken Hanly');
    expect(codesOf(draft)).toContain('author-from-byline');
    expect(draftOf(makePage({ head })).author).toBe('Example News');
  });
});

describe('the publication of a page', () => {
  const sourceOf = (url: string, head = '') => draftOf(makePage({ head }), url).source;

  it('is the name of the outlet at the host', () => {
    expect(sourceOf('https://www.nytimes.com/2019/09/07/a.html')).toBe('The New York Times');
    expect(
      sourceOf('https://edition.cnn.com/a', '<meta property="og:site_name" content="x">'),
    ).toBe('CNN');
  });

  it('is the name that an unknown site states, with names before domains', () => {
    const named =
      '<meta property="og:site_name" content="example.org">' +
      linkedData({ '@type': 'Article', publisher: { name: 'The Example Herald' } });
    expect(sourceOf(LINK, named)).toBe('The Example Herald');
    expect(sourceOf(LINK, '<meta property="og:site_name" content="WorldTruth.Tv">')).toBe(
      'World Truth',
    );
  });

  it('is the name on the page that is spelled like the host', () => {
    const page = makePage({
      after: '<p>About Harbour Gazette</p>',
      head: '<meta property="og:site_name" content="News">',
    });
    expect(draftOf(page, 'https://www.harbourgazette.org/a').source).toBe('Harbour Gazette');
  });

  it('is the host, with a doubt, if nothing else is known', () => {
    const draft = draftOf(makePage());
    expect(draft.source).toBe('example.org');
    expect(codesOf(draft)).toContain('source-is-host');
    expect(codesOf(draftOf(makePage(), null))).toContain('no-source');
  });
});

describe('the link of a page', () => {
  it('is the canonical link of the page if it is on the same site', () => {
    const canonical = (href: string) => `<link rel="canonical" href="${href}">`;
    const urlOf = (
      href: string,
      url: string | null = 'https://m.example.org/world/convoy?utm_source=x',
    ) => draftOf(makePage({ head: canonical(href) }), url).url;
    expect(urlOf(LINK)).toBe(LINK);
    expect(urlOf('/world/convoy')).toBe('https://m.example.org/world/convoy');
    expect(urlOf('https://elsewhere.org/x')).toBe(
      'https://m.example.org/world/convoy?utm_source=x',
    );
    expect(urlOf('https://www.example.org/')).toBe(
      'https://m.example.org/world/convoy?utm_source=x',
    );
    expect(urlOf('javascript:alert(1)')).toBe('https://m.example.org/world/convoy?utm_source=x');
    expect(urlOf(LINK, null)).toBe(LINK);
  });
});

describe('the language of a page', () => {
  it.each([
    ['<html lang="pt_br">', '', 'pt-BR'],
    ['<html>', '<meta property="og:locale" content="ar_AR">', 'ar-AR'],
    ['<html lang="no language">', '', null],
  ])('%s %s is %s', (root, head, expected) => {
    const html = makePage({ head }).replace('<html lang="en">', root);
    expect(draftOf(html).language).toBe(expected);
  });
});

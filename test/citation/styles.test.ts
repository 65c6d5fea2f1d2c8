import { describe, expect, it } from 'vitest';
import { citationOf } from '../../src/citation/citation.ts';
import { STYLES, type StyleName } from '../../src/citation/styles.ts';
import type { Article } from '../../src/corpus/article.ts';
import { makeArticle } from '../corpus/folders.ts';

const BODY = 'Layla Hassan said that 40 ships had not entered the harbour.';

const REPORT: Partial<Article> = {
  title: 'Harbour stays closed',
  source: 'Coast Daily',
  author: 'Omar Najjar',
  published: '2019-09-07',
  url: 'https://coast.example/harbour?a=1',
  language: 'en',
  body: BODY,
};

function cite(style: StyleName, stated: Partial<Article> = {}): string {
  const article = makeArticle({ ...REPORT, ...stated });
  const span = { start: 0, end: article.body.length };
  return STYLES[style].write(citationOf(article, span, '2026-11-29'));
}

const NOTHING: Partial<Article> = {
  source: null,
  author: null,
  published: null,
  url: null,
  language: null,
};

describe('a citation', () => {
  it('is written in APA style', () => {
    expect(cite('apa')).toBe(
      [
        `“${BODY}” (Najjar, 2019) Said by Layla Hassan.`,
        'Najjar, O. (2019, September 7). Harbour stays closed. *Coast Daily*. Retrieved November 29, 2026, from https://coast.example/harbour?a=1',
      ].join('\n\n'),
    );
  });

  it('is written in Chicago style', () => {
    expect(cite('chicago')).toBe(
      [
        `“${BODY}” Said by Layla Hassan.`,
        'Note: Omar Najjar, “Harbour stays closed,” *Coast Daily*, September 7, 2019, accessed November 29, 2026, https://coast.example/harbour?a=1.',
        'Bibliography: Najjar, Omar. “Harbour stays closed.” *Coast Daily*, September 7, 2019. Accessed November 29, 2026. https://coast.example/harbour?a=1.',
      ].join('\n\n'),
    );
  });

  it('is written in Markdown', () => {
    expect(cite('markdown')).toBe(
      [
        `> ${BODY}`,
        '>',
        '> — [Harbour stays closed](<https://coast.example/harbour?a=1>), Omar Najjar, *Coast Daily*, 7 September 2019. Accessed 29 November 2026. Said by Layla Hassan.',
      ].join('\n'),
    );
  });

  it('is written in BibTeX', () => {
    expect(cite('bibtex')).toBe(
      [
        '@misc{najjar2019harbour,',
        '  author = {Najjar, Omar},',
        '  title = {{Harbour stays closed}},',
        '  howpublished = {Coast Daily},',
        '  year = {2019},',
        '  month = sep,',
        '  day = {7},',
        '  url = {https://coast.example/harbour?a=1},',
        '  urldate = {2026-11-29},',
        '  langid = {en},',
        `  note = {“${BODY}” Said by Layla Hassan.}`,
        '}',
      ].join('\n'),
    );
  });

  it('is written for Wikipedia', () => {
    expect(cite('wikipedia')).toBe(
      `{{cite news |last=Najjar |first=Omar |title=Harbour stays closed |url=https://coast.example/harbour?a=1 |work=Coast Daily |date=7 September 2019 |access-date=29 November 2026 |language=en |quote=${BODY}}} Said by Layla Hassan.`,
    );
  });

  it('is written in CSL JSON', () => {
    expect(JSON.parse(cite('csl'))).toEqual([
      {
        id: 'https://coast.example/harbour?a=1',
        type: 'article-newspaper',
        title: 'Harbour stays closed',
        author: [{ given: 'Omar', family: 'Najjar' }],
        'container-title': 'Coast Daily',
        issued: { 'date-parts': [[2019, 9, 7]] },
        accessed: { 'date-parts': [[2026, 11, 29]] },
        URL: 'https://coast.example/harbour?a=1',
        language: 'en',
        note: `“${BODY}” Said by Layla Hassan.`,
      },
    ]);
  });
});

describe('a citation of a report that states nothing but its title', () => {
  it.each([
    [
      'apa',
      `“${BODY}” (“Harbour stays closed”, n.d.) Said by Layla Hassan.\n\nHarbour stays closed. (n.d.).`,
    ],
    [
      'chicago',
      `“${BODY}” Said by Layla Hassan.\n\nNote: “Harbour stays closed,” accessed November 29, 2026.\n\nBibliography: “Harbour stays closed.” Accessed November 29, 2026.`,
    ],
    [
      'markdown',
      `> ${BODY}\n>\n> — Harbour stays closed, undated. Accessed 29 November 2026. Said by Layla Hassan.`,
    ],
    [
      'bibtex',
      `@misc{harbour,\n  title = {{Harbour stays closed}},\n  note = {“${BODY}” Said by Layla Hassan.}\n}`,
    ],
    ['wikipedia', `{{cite news |title=Harbour stays closed |quote=${BODY}}} Said by Layla Hassan.`],
  ] as const)('leaves out what is unknown: %s', (style, text) => {
    expect(cite(style, NOTHING)).toBe(text);
  });

  it('has no unknown fields in CSL JSON', () => {
    const [item] = JSON.parse(cite('csl', NOTHING));
    expect(Object.keys(item)).toEqual(['id', 'type', 'title', 'accessed', 'note']);
    expect(item.id).toBe('Harbour stays closed');
  });
});

describe('a date that is not precise', () => {
  it.each([
    ['2019-09', '(2019, September)', '|date=September 2019', '[[2019,9]]'],
    ['2019', '(2019)', '|date=2019 ', '[[2019]]'],
  ])('is not made more precise: %s', (published, apa, wikipedia, csl) => {
    expect(cite('apa', { published })).toContain(apa);
    expect(cite('wikipedia', { published })).toContain(wikipedia);
    expect(JSON.stringify(JSON.parse(cite('csl', { published }))[0].issued)).toContain(csl);
  });
});

describe('the key of a BibTeX entry', () => {
  it.each([
    ['the family name in plain letters', { author: 'Hadi Al-Amiri' }, 'alamiri2019harbour'],
    ['the source without an author', { author: null }, 'coastdaily2019harbour'],
    ['“report” without anything', { ...NOTHING, title: 'On it' }, 'report'],
  ])('begins with %s', (_, stated, key) => {
    expect(cite('bibtex', stated)).toContain(`@misc{${key},`);
  });
});

describe('a title with a sign at its end', () => {
  it('gets no full stop', () => {
    const title = 'Who closed it?';
    expect(cite('apa', { title })).toContain('Who closed it? *Coast Daily*');
    expect(cite('chicago', { title })).toContain('“Who closed it?” *Coast Daily*');
  });
});

describe('authors', () => {
  it.each([
    ['Omar Najjar', 'Najjar, O. (2019'],
    ['Donald J. Trump', 'Trump, D. J. (2019'],
    ['Hadi Al-Amiri', 'Al-Amiri, H. (2019'],
    ['Jean-Pierre Hassan', 'Hassan, J.-P. (2019'],
    ['𞤀𞤣𞤤𞤢𞤥 Hassan', 'Hassan, 𞤀. (2019'],
    ['Ludwig van Beethoven', 'van Beethoven, L. (2019'],
    ['Omar Najjar and Layla Hassan', 'Najjar, O., & Hassan, L. (2019'],
    ['Reuters', 'Reuters. (2019'],
    ['BBC News', 'BBC News. (2019'],
    ['Syrian Observatory', 'Syrian Observatory. (2019'],
    ['Gabriel García Márquez', 'Gabriel García Márquez. (2019'],
    ['Reuters, Beirut', 'Reuters, Beirut. (2019'],
    ['ليلى حسن', 'ليلى حسن. (2019'],
  ])('are divided only if they are plainly people: %s', (author, text) => {
    expect(cite('apa', { author })).toContain(text);
  });

  it('are not divided if the source has the same name', () => {
    const name = 'Rudaw Kurdistan';
    expect(cite('apa', { author: name })).toContain('Kurdistan, R. (2019');
    expect(cite('apa', { author: name, source: name })).toContain('Rudaw Kurdistan. (2019');
  });

  it('that are two are both named in the text in APA style', () => {
    const author = 'Omar Najjar and Layla Hassan';
    expect(cite('apa', { author })).toContain('(Najjar & Hassan, 2019)');
  });

  it('that are not divided stay whole in BibTeX', () => {
    const author = 'Omar Najjar and Coast News';
    expect(cite('bibtex', { author })).toContain('author = {Najjar, Omar and {Coast News}}');
  });

  it('are numbered for Wikipedia, and divided or literal in CSL JSON', () => {
    const author = 'Omar Najjar and Coast News';
    expect(cite('wikipedia', { author })).toContain(
      '|last1=Najjar |first1=Omar |author2=Coast News',
    );
    expect(JSON.parse(cite('csl', { author }))[0].author).toEqual([
      { given: 'Omar', family: 'Najjar' },
      { literal: 'Coast News' },
    ]);
  });

  it('are shortened as APA and Chicago say', () => {
    const author = Array.from(
      { length: 21 },
      (_, at) => `Omar ${String.fromCharCode(65 + at)}ajjar`,
    ).join(', ');
    expect(cite('apa', { author })).toContain('Sajjar, O., . . . Uajjar, O. (2019');
    expect(cite('apa', { author })).toContain('(Aajjar et al., 2019)');
    expect(cite('chicago', { author })).toContain('Omar Gajjar, et al. “');
  });
});

describe('signs that a style reads', () => {
  const title = "A {b} | [c] $5 & 50% #1_2 ~ ^ \\ <ref> {{d}} '''e''' *f*";

  it('are escaped in BibTeX, so that braces stay in pairs', () => {
    const written = cite('bibtex', { title });
    expect(written).toContain(
      "{{A \\{b\\} | [c] \\$5 \\& 50\\% \\#1\\_2 \\textasciitilde{} \\textasciicircum{} \\textbackslash{} <ref> \\{\\{d\\}\\} '''e''' *f*}}",
    );
    const bare = written.replace(/\\[{}]/g, '');
    expect(bare.split('{')).toHaveLength(bare.split('}').length);
  });

  it('are escaped for Wikipedia, so that the template has no other parts', () => {
    const written = cite('wikipedia', { title, url: 'https://coast.example/a|b]c}}d' });
    const inside = written.slice('{{cite news '.length, written.indexOf('}}'));
    expect(inside.match(/\|/g)).toHaveLength(9);
    expect(written.match(/\}\}/g)).toHaveLength(1);
    expect(written).not.toMatch(/<ref>|'''/);
    expect(written).toContain('|url=https://coast.example/a%7Cb%5Dc%7D%7Dd');
  });

  it.each([
    ['bibtex', 'A_b}', 'A\\_b\\}'],
    ['wikipedia', 'A|b', 'A&#124;b'],
    ['markdown', 'A*b', 'A\\*b'],
  ] as const)('are escaped in every field: %s', (style, signs, escaped) => {
    for (const field of ['title', 'source', 'author', 'body', 'retracted'] as const) {
      const written = cite(style, { [field]: signs });
      expect(written).toContain(escaped);
      expect(written).not.toContain(signs);
    }
  });

  it.each([
    ['bibtex', '{a}', '%7Ba%7D'],
    ['wikipedia', "''a''[b]", '%27%27a%27%27%5Bb%5D'],
  ] as const)('are escaped in an address: %s', (style, path, escaped) => {
    expect(cite(style, { url: `https://coast.example/${path}` })).toContain(
      `https://coast.example/${escaped}`,
    );
  });

  it('are escaped in Markdown', () => {
    expect(cite('markdown', { title })).toContain('\\[c\\]');
    expect(cite('markdown', { title })).toContain('\\*f\\*');
  });

  it('are on one line', () => {
    const body = 'One line.\n\nAnother | line.';
    for (const style of ['apa', 'bibtex', 'wikipedia', 'chicago'] as const) {
      expect(cite(style, { body })).toContain('One line. Another ');
    }
    for (const field of ['title', 'source', 'author', 'retracted'] as const) {
      expect(cite('markdown', { [field]: 'Coast\u202e\nwatch' })).toContain('Coast watch');
    }
  });
});

describe('a retracted report', () => {
  it.each(Object.keys(STYLES) as StyleName[])('is cited with its retraction: %s', (style) => {
    for (const retracted of ['It was made up', 'It was made up.']) {
      expect(cite(style, { retracted })).toMatch(/Retracted: It was made up\.(?!\.)/);
    }
  });
});

describe('a copy in an archive', () => {
  const ARCHIVED = 'https://web.archive.org/web/20190908101112/https://coast.example/harbour?a=1';

  it('is cited by Wikipedia with its day, and by Markdown', () => {
    expect(cite('wikipedia', { archived: ARCHIVED })).toContain(
      `|archive-url=${ARCHIVED} |archive-date=8 September 2019`,
    );
    expect(cite('markdown', { archived: ARCHIVED })).toContain(`, [archived copy](<${ARCHIVED}>).`);
    const other = 'https://archive.ph/2019.09.08-101112/https://coast.example/harbour';
    expect(cite('wikipedia', { archived: other })).toContain('|archive-date=8 September 2019');
  });

  it.each(['https://archive.ph/AbCdE', 'https://web.archive.org/web/2019/https://a.example/'])(
    'whose day is not in its link is left out by Wikipedia, which needs it: %s',
    (archived) => {
      expect(cite('wikipedia', { archived })).not.toContain('archive');
    },
  );
});

describe('an unsigned report', () => {
  it('stands under the name of its newspaper in the bibliography of Chicago, under its title in APA', () => {
    expect(cite('chicago', { author: null })).toContain(
      'Bibliography: *Coast Daily*. “Harbour stays closed.” September 7, 2019. Accessed',
    );
    expect(cite('chicago', { author: null })).toContain(
      'Note: “Harbour stays closed,” *Coast Daily*,',
    );
    expect(cite('apa', { author: null })).toContain('Harbour stays closed. (2019, September 7). *');
  });
});

describe('many authors', () => {
  it('are shortened in the note of Chicago, where the title can end with a sign', () => {
    const author = 'Omar Najjar, Layla Hassan, Jean Haddad and Nour Hanly';
    const written = cite('chicago', { author, title: 'Who closed it?' });
    expect(written).toContain('Note: Omar Najjar et al., “Who closed it?” *Coast Daily*,');
    const two = cite('chicago', { author: 'Omar Najjar and Layla Hassan' });
    expect(two).toContain('Note: Omar Najjar and Layla Hassan, “');
  });
});

describe('a report without a quote', () => {
  const citeAlone = (style: StyleName, stated: Partial<Article> = {}) =>
    STYLES[style].write(citationOf(makeArticle({ ...REPORT, ...stated }), null, '2026-11-29'));

  it.each([
    ['apa', '(Najjar, 2019)\n\nNajjar, O. (2019, September 7). Harbour stays closed.'],
    ['chicago', 'Note: Omar Najjar, “Harbour stays closed,”'],
    ['markdown', '[Harbour stays closed](<https://coast.example/harbour?a=1>), Omar Najjar'],
    ['bibtex', '@misc{najjar2019harbour,'],
    ['wikipedia', '{{cite news |last=Najjar'],
    ['csl', '[\n  {\n    "id"'],
  ] as const)('is cited in every style: %s', (style, start) => {
    expect(citeAlone(style).startsWith(start)).toBe(true);
    expect(citeAlone(style)).not.toMatch(/null|note|quote|Said by/);
    expect(citeAlone(style)).not.toContain(BODY);
  });

  it('that states nothing but its title is cited too', () => {
    expect(citeAlone('apa', NOTHING)).toBe(
      '(“Harbour stays closed”, n.d.)\n\nHarbour stays closed. (n.d.).',
    );
    expect(citeAlone('bibtex', NOTHING)).toBe(
      '@misc{harbour,\n  title = {{Harbour stays closed}}\n}',
    );
  });
});

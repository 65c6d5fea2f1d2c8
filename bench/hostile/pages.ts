import { fill, type Kind, pageKind } from './kind.ts';

const PARAGRAPH =
  'A convoy of more than 100 trucks has crossed the border, as officials told the press today.';

/** Makes a page with this head and body. */
function page(head: string, body = `<p>${PARAGRAPH}</p>`): string {
  return `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>A convoy</title>${head}</head><body><article><h1>A convoy</h1>${body}</article></body></html>`;
}

function linked(json: string): string {
  return `<script type="application/ld+json">${json}</script>`;
}

/** Pages that take much time or memory to read. */
export const PAGES: readonly Kind[] = [
  pageKind('elements in elements', (size) => page('', fill('<div>', size))),
  pageKind('tables in tables', (size) => page('', fill('<table><tr><td>', size))),
  pageKind('many elements', (size) => page('', fill('<i></i>', size))),
  pageKind('many paragraphs', (size) => page('', fill(`<p>${PARAGRAPH}</p>`, size))),
  pageKind('one long paragraph', (size) => page('', `<p>${fill(`${PARAGRAPH} `, size)}</p>`)),
  pageKind('one long word', (size) => page('', `<p>${fill('a', size)}</p>`)),
  pageKind('blanks', (size) => page('', `<p>${PARAGRAPH}${fill(' ', size)}x</p>`)),
  pageKind('quotation marks', (size) => page('', `<p>${fill('“', size)}</p>`)),
  pageKind('captions', (size) => page('', `<p>${fill('(Image: ', size)}</p>`)),
  pageKind('angle brackets', (size) => page('', fill('<', size))),
  pageKind('comments', (size) => page('', fill('<!---->', size))),
  pageKind('an open comment', (size) => page('', `<!--${fill('-', size)}`)),
  pageKind('references', (size) =>
    page(`<meta name="author" content="${fill('&amp;', size)}lt;">`),
  ),
  pageKind('a long attribute', (size) =>
    page('', `<p style="${fill('a:b;', size)}">${PARAGRAPH}</p>`),
  ),
  pageKind('a long class', (size) => page('', `<p class="${fill('a ', size)}">${PARAGRAPH}</p>`)),
  pageKind('many attributes', (size) => {
    const attributes = Array.from({ length: Math.floor(size / 12) }, (_, at) => `a${at}=1`);
    return page('', `<p ${attributes.join(' ')}>${PARAGRAPH}</p>`);
  }),
  pageKind('many links', (size) => page('', fill('<a href="/a">a</a> ', size))),
  pageKind('many meta elements', (size) => page(fill('<meta name="author" content="By A">', size))),
  pageKind('some long meta elements', (size) =>
    page(fill(`<meta name="author" content="${'By A and '.repeat(5_000)}">`, size)),
  ),
  pageKind('a long title', (size) =>
    page(`<meta property="og:title" content="${fill('a - ', size)}">`),
  ),
  pageKind('a title of quotation marks', (size) =>
    page(`<meta property="og:title" content="${' '.repeat(300)}${fill('‘', size)}">`),
  ),
  pageKind('a long author', (size) =>
    page(`<meta name="author" content="${fill('a and ', size)}">`),
  ),
  pageKind('a long date', (size) =>
    page('', `<time>${fill('1 ', size)}</time><p>${PARAGRAPH}</p>`),
  ),
  pageKind('slashes in its link', (size) =>
    page(
      `<link rel="canonical" href="https://www.example.org/a${fill('/', Math.min(size, 200_000))}b">`,
    ),
  ),
  pageKind('a long link', (size) =>
    page(`<link rel="canonical" href="https://www.example.org/${fill('a/', size)}">`),
  ),
  pageKind('tabs in JSON-LD', (size) =>
    page(linked(`{"a":"${fill('\t', Math.min(size, 200_000))}"`)),
  ),
  pageKind('blanks in JSON-LD', (size) => page(linked(`{"a":1,${fill(' ', size)}`))),
  pageKind('JSON-LD in JSON-LD', (size) => page(linked(fill('[{"a":', size)))),
  pageKind('many nodes of JSON-LD', (size) =>
    page(linked(`[${fill('{"@type":"NewsArticle","headline":"a"},', size)}{}]`)),
  ),
  pageKind('a long body in JSON-LD', (size) =>
    page(
      linked(JSON.stringify({ '@type': 'NewsArticle', articleBody: fill(`${PARAGRAPH} `, size) })),
    ),
  ),
];

import { describe, expect, it } from 'vitest';
import { makeId } from '../src/corpus/format/identifier.ts';
import { KnownArticles } from '../src/corpus/import/known-articles.ts';
import { Contents } from '../src/corpus/loaded/contents.ts';
import { readClipping } from '../src/intake/file/clipping.ts';
import { withoutEmphasis, withoutStrongMarks } from '../src/intake/file/markdown-emphasis.ts';
import { joinLines } from '../src/intake/file/pdf/pdf-lines.ts';
import { blocksOf } from '../src/intake/page/body/blocks.ts';
import { removeFurniture } from '../src/intake/page/body/furniture.ts';
import { NO_HABITS } from '../src/intake/page/dates/printed-dates.ts';
import { lineDates } from '../src/intake/page/dates/shown-dates.ts';
import { findHead } from '../src/intake/page/head.ts';
import { findTitle } from '../src/intake/page/title.ts';
import {
  type ParsedPage,
  parsePage,
  removeMachinery,
  unnameQuotations,
} from '../src/intake/page/tree/document.ts';
import { plainText } from '../src/intake/page/tree/entities.ts';
import { checkSize } from '../src/intake/page/tree/measure.ts';
import type { PageElement } from '../src/intake/page/tree/node.ts';
import { withoutTrailing } from '../src/text/trailing.ts';
import { fold } from '../src/text/words/fold.ts';
import { secondHandSpans } from '../src/timeline/second-hand.ts';
import { UserError } from '../src/user-error.ts';
import { makeArticle } from './corpus/folders.ts';
import { charactersGiven, expectLinear, Reads } from './growth.ts';
import { NOW } from './intake/pages.ts';

describe('work on names and titles grows with their number', () => {
  it('when thousands of reports have the same title', () => {
    const ids = new Set<string>();
    let asked = 0;
    const taken = (id: string) => {
      asked += 1;
      return ids.has(id);
    };
    for (let number = 1; number <= 3_000; number += 1) {
      ids.add(makeId({ title: 'World', published: '2019-09-07' }, taken));
    }
    expect(ids.size).toBe(3_000);
    expect(ids).toContain('2019-09-07-world-3000');
    expect(asked).toBeLessThan(3_000 * 25);
  });

  it('when thousands of files have the same link', () => {
    expectLinear((size) => {
      const reads = new Reads();
      const contents = new Contents();
      for (let number = 0; number < size; number += 1) {
        const id = `report-${String(number).padStart(5, '0')}`;
        const article = reads.of(makeArticle({ id, url: 'https://example.org/' }), 'url');
        contents.replace(id, { id, file: `${id}.md`, article, faults: [], urlLine: 1 });
      }
      expect(contents.served.size).toBe(1);
      return reads.count;
    }, 200);
  });

  it('when thousands of imported lines have the same title, source and date', () => {
    expectLinear((size) => {
      const reads = new Reads();
      const known = new KnownArticles([]);
      for (let number = 0; number < size; number += 1) {
        const article = reads.of(makeArticle({ id: `${number}`, body: `Page ${number}.` }), 'body');
        expect(known.has({ ...article, isExported: false })).toBe(false);
        known.add(article);
      }
      return reads.count;
    }, 200);
  });
});

describe('work on a text grows with its length', () => {
  it('when it ends with a run of signs, because only the run is read', () => {
    let looked = 0;
    const slash = Object.assign(/\//, {
      test: (sign: string) => {
        looked += 1;
        return sign === '/';
      },
    });
    expect(withoutTrailing(`${'//a'.repeat(1_000)}//`, slash)).toBe('//a'.repeat(1_000));
    expect(looked).toBe(3);
  });

  it.each(['a', 'क', 'ا'])('when “%s” has hundreds of combining marks', (letter) => {
    const given: string[] = [];
    const { normalize } = String.prototype;
    String.prototype.normalize = function (this: string, form: string) {
      given.push(this);
      return Reflect.apply(normalize, this, [form]);
    } as typeof normalize;
    try {
      fold(letter + '\u0315\u0300'.repeat(200));
      // Without their apostrophes, these runs become one.
      fold(letter + `${'\u0315\u0300'.repeat(10)}’`.repeat(20));
    } finally {
      String.prototype.normalize = normalize;
    }
    expect(given.length).toBeGreaterThan(1);
    for (const text of given) expect(text).not.toMatch(/\p{M}{40}/u);
  });

  it('when one paragraph quotes many reports', () => {
    expectLinear(
      (size) =>
        charactersGiven(['indexOf', 'lastIndexOf'], () => {
          const spans = secondHandSpans('The report: "It is so. '.repeat(size));
          expect(spans).toHaveLength(1);
        }),
      200,
    );
  });

  it.each([
    ['**', withoutStrongMarks],
    ['__', withoutStrongMarks],
    ['*', withoutEmphasis],
  ])('when a line of Markdown opens %s many times', (mark, without) => {
    expectLinear((size) => {
      const line = `${mark}a `.repeat(size);
      let searches = 0;
      const { indexOf } = String.prototype;
      const { exec } = RegExp.prototype;
      String.prototype.indexOf = function (this: string, ...given) {
        searches += 1;
        return Reflect.apply(indexOf, this, given);
      };
      RegExp.prototype.exec = function (this: RegExp, text: string) {
        const found = Reflect.apply(exec, this, [text]);
        searches += found?.[0].length ?? 0;
        return found;
      };
      try {
        expect(without(line)).toBe(line);
      } finally {
        String.prototype.indexOf = indexOf;
        RegExp.prototype.exec = exec;
      }
      return searches;
    }, 200);
  });
});

/** How many elements some work moves by putting one before them. */
function elementsMoved(work: () => void): number {
  const { unshift } = Array.prototype;
  let moved = 0;
  Array.prototype.unshift = function (this: unknown[], ...given) {
    moved += this.length;
    return Reflect.apply(unshift, this, given);
  };
  try {
    work();
  } finally {
    Array.prototype.unshift = unshift;
  }
  return moved;
}

// Plus 1, because the work counted may be none and `expectLinear` divides by it.
describe('work of packages grows with the text', () => {
  it('when front matter of a clipped page has many mistakes in one line', () => {
    expectLinear((size) => {
      const text = `---\ntitle: a\n${'!a '.repeat(size)}\n---\nWords.`;
      return (
        1 + charactersGiven(['replace'], () => expect(readClipping(text, NOW)?.title).toBeNull())
      );
    }, 500);
  });

  it('when a detail of a page has many tags', () => {
    expectLinear(
      (size) => 1 + elementsMoved(() => expect(plainText(`${'<time>'.repeat(size)}1-`)).toBe('1-')),
      200,
    );
  });

  it('when a page is nested deeper than any is read', () => {
    expectLinear(
      (size) => elementsMoved(() => expect(() => checkSize('<b>'.repeat(size))).toThrow(UserError)),
      2_000,
    );
  });
});

describe('work on a PDF file grows with its lines', () => {
  it('when all of them are one paragraph', () => {
    const line = { text: 'the com-', page: 1, left: 10, right: 100, size: 12 };
    expectLinear((size) => {
      const lines = Array.from({ length: size }, (_, at) => ({
        ...line,
        bottom: 12 * (size - at),
      }));
      return charactersGiven(['endsWith'], () => {
        expect(joinLines(lines)).toHaveLength(1);
      });
    }, 200);
  });
});

function pageOf(html: string): ParsedPage {
  return parsePage(`<!doctype html><html><body>${html}</body></html>`);
}

/** How many characters some work reads from a page. */
function charactersRead(html: string, work: (page: ParsedPage, body: PageElement) => void) {
  const page = pageOf(html);
  const { body } = page.document;
  if (!body) throw new Error('the page has no body');
  let prototype: object = body;
  while (!Object.hasOwn(prototype, 'textContent')) prototype = Object.getPrototypeOf(prototype);
  const original = Object.getOwnPropertyDescriptor(prototype, 'textContent');
  if (!original?.get) throw new Error('elements have no text');
  const { get } = original;
  let characters = 0;
  Object.defineProperty(prototype, 'textContent', {
    ...original,
    get(this: PageElement) {
      const text: string = Reflect.apply(get, this, []);
      characters += text.length;
      return text;
    },
  });
  try {
    work(page, body);
  } finally {
    Object.defineProperty(prototype, 'textContent', original);
  }
  return characters;
}

/** Words inside as many nested elements. */
const nested = (size: number, tag: string) =>
  `${`<${tag}>`.repeat(size)}${'Words of it. '.repeat(size)}${`</${tag.split(' ')[0]}>`.repeat(size)}`;

describe('work on a page grows with its length', () => {
  it.each([
    ['hidden elements', 'div hidden', (page: ParsedPage) => removeMachinery(page)],
    ['quotations', 'blockquote', (page: ParsedPage) => unnameQuotations(page)],
    [
      'elements with class names of page furniture',
      'div class="related"',
      (_page: ParsedPage, body: PageElement) => removeFurniture(body),
    ],
    [
      'elements with class names of dates',
      'div class="date"',
      (page: ParsedPage) =>
        void lineDates(page.elements, findHead(page, []), { now: NOW, habits: NO_HABITS }),
    ],
  ])('when %s are nested', (_what, tag, work) => {
    // Plus 1, because the work may read nothing and `expectLinear` divides by it.
    expectLinear((size) => 1 + charactersRead(nested(size, tag), work), 40);
  });

  it('when it has many hidden elements side by side', () => {
    const html = (size: number) =>
      `<p>${'Words. '.repeat(size)}</p>${'<p hidden>No</p>'.repeat(size)}`;
    expectLinear((size) => charactersRead(html(size), (page) => removeMachinery(page)), 100);
  });

  it.each([
    ['pieces', 'a <b>b</b>'],
    ['lines', 'a<br>'],
  ])('when a paragraph has many %s', (_what, piece) => {
    expectLinear((size) => {
      const { body } = pageOf(`<p>${piece.repeat(size)}</p>`).document;
      return charactersGiven(['trim', 'trimEnd', 'replace', 'replaceAll'], () => {
        expect(body && blocksOf(body)).toHaveLength(1);
      });
    }, 100);
  });

  it('when it has many headings and many names', () => {
    expectLinear((size) => {
      const { elements } = pageOf('<h1>Convoy crosses the border</h1>'.repeat(size));
      const siteNames = Array.from({ length: size }, (_, at) => `Example News ${at}`);
      return charactersGiven(['normalize'], () => {
        findTitle({ elements, articles: [], meta: new Map(), siteNames });
      });
    }, 50);
  });
});

import { describe, expect, it } from 'vitest';
import { writeArticle } from '../../src/corpus/format/format.ts';
import type { Draft } from '../../src/intake/draft.ts';
import { articleOf, draftOf, findMissing, revisedArticle } from '../../src/intake/publish.ts';
import { reviseDraft } from '../../src/intake/revise.ts';
import { makeArticle } from '../corpus/folders.ts';
import { CONVOY, codesOf } from './pages.ts';

const ADDED = '2026-11-20T12:58:02Z';

const DRAFT: Draft = {
  title: 'A convoy crosses the border',
  source: 'example.org',
  author: 'Ken Hanly',
  published: '2019-09-07',
  language: 'en',
  url: 'https://www.example.org/convoy',
  body: CONVOY,
  doubts: [
    { code: 'source-is-host', message: 'the source is only the host of the link: please check' },
    { code: 'date-from-byline', message: 'date taken from the byline: please check' },
  ],
};

const free = () => false;

describe('an article made from a draft', () => {
  it('has the fields of the draft, a new id and the moment of its addition', () => {
    const { doubts: _, ...fields } = DRAFT;
    expect(articleOf(DRAFT, free, ADDED)).toEqual({
      ...fields,
      id: '2019-09-07-convoy-crosses-the-border',
      archived: null,
      tags: [],
      added: ADDED,
      retracted: null,
    });
  });

  it('has an id that is not taken', () => {
    const id = '2019-09-07-convoy-crosses-the-border';
    const taken = new Set([id, `${id}-2`]);
    expect(articleOf(DRAFT, (one) => taken.has(one), ADDED).id).toBe(`${id}-3`);
  });

  it('can be stored with any white space that was typed', () => {
    const typed = {
      ...DRAFT,
      title: ' A convoy\ncrosses ',
      source: ' ',
      author: '',
      body: `\r\n\r\n${CONVOY.slice(0, 50)}\r\nB \r\n`,
    };
    const article = articleOf(typed, free, ADDED);
    expect(article).toMatchObject({ title: 'A convoy crosses', source: null, author: null });
    expect(article.body).toBe(`${CONVOY.slice(0, 50)}\nB `);
    expect(writeArticle(article)).toContain('title: A convoy crosses\n');
  });

  it.each([
    ['no title', { title: null }, ['title'], 'The draft has no title.'],
    ['a blank title', { title: ' \n' }, ['title'], 'The draft has no title.'],
    ['no text', { body: ' \n\n' }, ['body'], 'The draft has no text.'],
    ['an invalid date', { published: '7/9/2019' }, [], 'published "7/9/2019" is not a date'],
    ['an invalid link', { url: 'javascript:alert(1)' }, [], 'is not a link'],
    ['an invalid language', { language: 'in English' }, [], 'is not a language tag'],
  ])('is refused with %s', (_name, fields, missing, message) => {
    expect(findMissing({ ...DRAFT, ...fields })).toEqual(missing);
    expect(() => articleOf({ ...DRAFT, ...fields }, free, ADDED)).toThrow(message);
  });
});

describe('a draft made from an article', () => {
  const base = makeArticle({ tags: ['World'], added: '2026-11-20', retracted: 'Wrong place.' });

  it('becomes the same article again', () => {
    expect(draftOf(base).doubts).toEqual([]);
    expect(revisedArticle(base, draftOf(base))).toEqual(base);
  });

  it('changes only what was edited', () => {
    const edited = revisedArticle(base, { ...draftOf(base), title: 'B', published: '2019' });
    expect(edited).toEqual({ ...base, title: 'B', published: '2019' });
  });

  it('keeps untouched fields exactly as they are', () => {
    const spaced = { ...base, title: 'A  title', body: '\n\nOne.\n\n' };
    const edited = revisedArticle(spaced, { ...draftOf(spaced), source: 'Xinhua' });
    expect(edited).toEqual({ ...spaced, source: 'Xinhua' });
  });

  it('is refused without a title', () => {
    expect(() => revisedArticle(base, { ...draftOf(base), title: '' })).toThrow('has no title');
  });
});

describe('a field that a person states in a draft', () => {
  it('loses its doubts, and other fields keep theirs', () => {
    const revised = reviseDraft(DRAFT, { source: 'Digital Journal' });
    expect(revised.source).toBe('Digital Journal');
    expect(codesOf(revised)).toEqual(['date-from-byline']);
    expect(codesOf(reviseDraft(DRAFT, { published: DRAFT.published }))).toEqual(['source-is-host']);
  });

  it('gets a doubt when it is removed', () => {
    const revised = reviseDraft(DRAFT, {
      title: null,
      source: null,
      published: null,
      author: null,
    });
    expect(codesOf(revised)).toEqual(['no-title', 'no-source', 'no-date']);
  });

  it('is checked again when it is the text', () => {
    const revised = reviseDraft(DRAFT, { body: 'Subscribe to continue reading' });
    expect(codesOf(revised)).toEqual([
      'source-is-host',
      'date-from-byline',
      'paywall',
      'very-short',
    ]);
    expect(codesOf(reviseDraft(revised, { body: CONVOY }))).toEqual([
      'source-is-host',
      'date-from-byline',
    ]);
  });

  it('is doubted if it is a date, and the text prints another day at its head', () => {
    const dated = reviseDraft(DRAFT, { body: `Monday, 18 August 2014\n\n${CONVOY}` });
    expect(dated.doubts.at(-1)).toMatchObject({
      code: 'dateline-disagrees',
      message: 'the report prints 18 August 2014 at its head, but its date is 7 September 2019',
    });
    const later = reviseDraft(dated, { published: '2016-08-03' });
    expect(later.doubts.at(-1)?.message).toMatch(/but its date is 3 August 2016$/);
    expect(codesOf(reviseDraft(dated, { source: 'Xinhua' }))).toContain('dateline-disagrees');
    expect(codesOf(reviseDraft(dated, { published: '2014-08-18' }))).not.toContain(
      'dateline-disagrees',
    );
    expect(codesOf(reviseDraft(dated, { body: CONVOY }))).not.toContain('dateline-disagrees');
  });
});

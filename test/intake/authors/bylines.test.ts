import { describe, expect, it } from 'vitest';
import { namesIn } from '../../../src/intake/page/authors/person-names.ts';
import { codesOf, draftOf, linkedData, makePage, PLANES, paragraphs } from '../pages.ts';

describe('the names in a byline', () => {
  it.each([
    ['By: Ken Hanly', 'Ken Hanly'],
    ['Analysis by Ken Hanly', 'Ken Hanly'],
    ['بقلم: سامية كلّاب', 'سامية كلّاب'],
    ['كتب/ سامية كلّاب', 'سامية كلّاب'],
    ['Автор: Василиса Степаненко', 'Василиса Степаненко'],
    ['Текст: Василиса Степаненко', 'Василиса Степаненко'],
    ['מאת: דן כהן', 'דן כהן'],
    ['نویسنده: سامیه کلاب', 'سامیه کلاب'],
    ['Ken Hanly @kenhanly', 'Ken Hanly'],
    ['Ken Hanly (@kenhanly)', 'Ken Hanly'],
    ['Ken Hanly - https://www.example.org/', 'Ken Hanly'],
    ['Ken Hanly | 7 September 2019', 'Ken Hanly'],
    ['Ken Hanly Senior Political Correspondent', 'Ken Hanly'],
    ['Ken Hanly, AP Auto Writer', 'Ken Hanly'],
    ['Ken Hanly, CNN', 'Ken Hanly'],
    ['Ken Hanly, The Washington Post', 'Ken Hanly'],
    ['Ken Hanly. Sputnik International', 'Ken Hanly'],
    ['Ken Hanly in Baghdad', 'Ken Hanly'],
    ['Samya Kullab/Vasilisa Stepanenko', 'Samya Kullab, Vasilisa Stepanenko'],
    ['Samya Kullab / Reporter', 'Samya Kullab'],
    ['By Samya Kullab; editing by Ken Hanly', 'Samya Kullab'],
    ['By Ken Hanly, in News, World · 7 September 2019', 'Ken Hanly'],
  ])('of “%s” are “%s”', (byline, names) => {
    expect(namesIn(byline).join(', ')).toBe(names);
  });

  it.each([
    'Translated by Ken Hanly',
    'Edited by Ken Hanly',
    'Photos: Ken Hanly',
    'ترجمة: سامية كلّاب',
    'Перевод: Василиса Степаненко',
    'Source: Ministry of Defence',
  ])('are none in “%s”', (byline) => {
    expect(namesIn(byline)).toEqual([]);
  });
});

const page = (author: unknown, header = '', more: { body?: string; after?: string } = {}) =>
  draftOf(
    makePage({
      head: author === null ? '' : linkedData({ '@type': 'NewsArticle', author }),
      header: `<h1>Trucks cross the border</h1>${header}`,
      ...more,
    }),
  );

describe('the authors that a page prints', () => {
  it.each([
    ['a paragraph', '<p><i>By Ken Hanly</i></p>'],
    ['a line with the date', '<p>Ken Hanly | 7 September 2019</p>'],
    [
      'any class name of authors',
      '<p class="story-meta__authors">By <a href="/k">Ken Hanly</a></p>',
    ],
    [
      'a block with the job below the name',
      '<div class="byline"><p>Ken Hanly</p><p>Reporter</p></div>',
    ],
  ])('are read from %s, with a doubt', (_name, header) => {
    const draft = page(null, header);
    expect(draft.author).toBe('Ken Hanly');
    expect(codesOf(draft)).toContain('author-from-byline');
  });

  it('may be initials', () => {
    const draft = page(null, '<p>By EN, in News · 7 Sep 2019</p>');
    expect(draft.author).toBe('EN');
    expect(codesOf(draft)).toContain('author-from-byline');
  });

  it('are read from a line of nothing but names', () => {
    expect(page('Example News Staff', '<p>Samya Kullab/Vasilisa Stepanenko</p>').author).toBe(
      'Samya Kullab, Vasilisa Stepanenko',
    );
  });

  it.each([
    [
      'teasers',
      '<article><h3><a href="/x">Storm</a></h3><span class="author">by Karl May</span></article>',
    ],
    ['readers’ comments', '<div class="comments"><span class="author">by Karl May</span></div>'],
    ['lists', '<div class="related"><a rel="author" href="/x">Karl May</a></div>'],
  ])('are not those of %s', (_name, after) => {
    expect(page(null, '', { after }).author).toBeNull();
  });

  it('are not a sentence that begins like a byline', () => {
    expect(
      page(null, '', { body: paragraphs(`By Monday Noon it was over.\n\n${PLANES}`) }).author,
    ).toBeNull();
  });
});

describe('the authors that a page states', () => {
  const byline = '<p>By Ken Hanly</p>';

  it('are not doubted if the page prints them', () => {
    expect(codesOf(page('Ken Hanly', byline)).filter((code) => code.startsWith('author'))).toEqual(
      [],
    );
    expect(codesOf(page('Ken Hanly', '<p>Ken HanlyStaff Writer</p>'))).not.toContain(
      'author-not-printed',
    );
  });

  it('are doubted if the page prints them nowhere', () => {
    expect(page('Karl May').doubts).toContainEqual(
      expect.objectContaining({
        code: 'author-not-printed',
        message: 'the page does not print this author: Karl May',
      }),
    );
  });

  it('are doubted if the page prints another byline', () => {
    const draft = page('Karl May', byline);
    expect(draft.author).toBe('Karl May');
    expect(draft.doubts).toContainEqual(
      expect.objectContaining({
        code: 'authors-differ',
        message: 'the page prints another byline: Ken Hanly',
      }),
    );
  });

  it('are completed by a longer byline', () => {
    const draft = page('Ken Hanly', '<p>By Ken Hanly and Samya Kullab</p>');
    expect(draft.author).toBe('Ken Hanly, Samya Kullab');
    expect(codesOf(draft)).toContain('authors-differ');
  });

  it('are doubted if they are not near the heading, where a marked element names another person', () => {
    const marked = '<p class="author-2">Ken Hanly</p>';
    const draft = page('Karl May', marked, { after: '<p>Karl May wrote here.</p>' });
    expect(draft.doubts).toContainEqual(
      expect.objectContaining({
        code: 'authors-differ',
        message: 'the page prints another byline: Ken Hanly',
      }),
    );
    expect(page('Heryadi', marked).author).toBe('Ken Hanly');
  });

  it('are doubted if they are the account of an administrator', () => {
    const account = { name: 'Karl May', url: 'https://www.example.org/author/admin/' };
    const draft = page(account, '<p>By Karl May</p>');
    expect(draft.author).toBe('Karl May');
    expect(codesOf(draft)).toContain('author-is-outlet');
  });

  it('give way to a person if they are an account of the content system', () => {
    expect(page('khanly7', byline).author).toBe('Ken Hanly');
  });

  it.each(['Example News Staff', 'Web Desk', 'Редакция'])(
    'are doubted if they are only a newsroom: %s',
    (author) => {
      expect(codesOf(page(author))).toContain('author-is-outlet');
      expect(page(author, byline).author).toBe('Ken Hanly');
    },
  );
});

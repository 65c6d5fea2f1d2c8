import { describe, expect, it } from 'vitest';
import { codesOf, draftOf, linkedData, makePage } from '../pages.ts';

const PRINTED = 'Trucks of the army cross the border at night';
const OTHER = 'Convoy: what we know about the night';

const titled = (title: string) =>
  `<title>${title}</title><meta property="og:title" content="${title}">`;

describe('the printed heading', () => {
  it('is the title, with a doubt, if the page states another one', () => {
    const draft = draftOf(makePage({ head: titled(OTHER), header: `<h1>${PRINTED}</h1>` }));
    expect(draft.title).toBe(PRINTED);
    expect(draft.doubts).toContainEqual(
      expect.objectContaining({
        code: 'titles-differ',
        message: `the page also gives another title: ${OTHER}`,
      }),
    );
  });

  it('is not the title if it only adds a topic', () => {
    const header = `<h1>Border: ${PRINTED}</h1>`;
    expect(draftOf(makePage({ head: titled(PRINTED), header })).title).toBe(PRINTED);
  });

  it('is not the title, but a doubt, if it says the same topic in other words', () => {
    const head = titled('Convoy: Governor asks for an explanation');
    const heading = 'Convoy: What the governor wants to know';
    const draft = draftOf(makePage({ head, header: `<h1>${heading}</h1>` }));
    expect(draft.title).toBe('Convoy: Governor asks for an explanation');
    expect(draft.doubts.map(({ message }) => message)).toContain(
      `the page also gives another title: ${heading}`,
    );
  });

  it('is not the title if it has no word of the title that the page states', () => {
    const header = '<h1>Weekly review: Prices of wheat rise again</h1>';
    expect(draftOf(makePage({ head: titled(PRINTED), header })).title).toBe(PRINTED);
  });

  it('is not the title if it names the section', () => {
    expect(draftOf(makePage({ head: titled(PRINTED), header: '<h1>World</h1>' })).title).toBe(
      PRINTED,
    );
  });

  it('is not doubted if the other titles are the same with more or fewer words', () => {
    const head = `<title>${PRINTED} - World</title>${linkedData({ '@type': 'NewsArticle', headline: PRINTED.slice(0, 30) })}`;
    const draft = draftOf(makePage({ head, header: `<h1>${PRINTED}</h1>` }));
    expect(codesOf(draft)).not.toContain('titles-differ');
  });
});

describe('a title', () => {
  it('has no soft hyphens', () => {
    expect(draftOf(makePage({ header: '<h1>Trucks cross the bor\u00adder</h1>' })).title).toBe(
      'Trucks cross the border',
    );
  });

  it('has no section and site behind it, whatever the name of the site in its language', () => {
    const head = titled('عبور شاحنات الجيش الحدود ليلا | أخبار | الجزيرة نت');
    expect(draftOf(makePage({ head })).title).toBe('عبور شاحنات الجيش الحدود ليلا');
  });

  it('has no section behind it that the page states, but keeps one before it', () => {
    const section = '<meta property="article:section" content="Analysis">';
    const behind = titled(`${PRINTED}-Analysis`);
    expect(draftOf(makePage({ head: behind + section })).title).toBe(PRINTED);
    const before = titled(`Analysis: ${PRINTED}`);
    expect(draftOf(makePage({ head: before + section })).title).toBe(`Analysis: ${PRINTED}`);
  });

  it('keeps a single part behind a bar', () => {
    const head = titled('Trucks of the army cross | Analysis');
    expect(draftOf(makePage({ head })).title).toBe('Trucks of the army cross | Analysis');
  });
});

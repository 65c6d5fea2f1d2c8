import { describe, expect, test } from 'vitest';
import type { Article } from '../../src/corpus/article.ts';
import { ENGLISH } from '../../src/discord/languages/texts.ts';
import { corpusReply, LINES_PER_PAGE } from '../../src/discord/replies/reports/corpus.ts';
import { decodeCorpusPage } from '../../src/discord/state/corpus-page.ts';
import { asText, customIdsOfKind } from './as-text.ts';
import { planes } from './reports.ts';

const ASKER = '100000000000000001';

const report = (id: number, source: string | null, published: string | null): Article => ({
  ...planes,
  id: String(id),
  title: `Report ${id}`,
  source,
  published,
});

const show = (articles: readonly Article[], offset = 0) =>
  corpusReply(articles, { offset, asker: ASKER, fromShared: 0 }, ENGLISH);

describe('what the corpus has', () => {
  test('is counted for each source, with its first and last date', () => {
    const articles = [
      report(1, 'AP', '2020-03-01'),
      report(2, 'Xinhua', '2019-09-07'),
      report(3, 'Xinhua', '2021'),
      report(4, 'Xinhua', null),
      report(5, null, null),
    ];
    expect(asText(show(articles))).toBe(
      [
        '### 5 reports',
        'Published from 7 September 2019 to 2021.',
        '2 undated.',
        '**Sources**',
        '- Xinhua · 3 reports · 7 September 2019 – 2021, 1 undated',
        '- AP · 1 report · 1 March 2020',
        '- No source named · 1 report · undated',
        '**Reports, newest first**',
        '- Xinhua · 2021 · Report 3',
        '- AP · 1 March 2020 · Report 1',
        '- Xinhua · 7 September 2019 · Report 2',
        '- undated · Report 5',
        '- Xinhua · undated · Report 4',
        '‹ Delete ›',
      ].join('\n'),
    );
  });

  test('can be paged through to the last report, and back', () => {
    const articles = Array.from({ length: 25 }, (_, at) =>
      report(at, `Source ${at % 12}`, `2020-01-${String(at + 1).padStart(2, '0')}`),
    );
    const seen: string[] = [];
    let offset: number | null = 0;
    while (offset !== null) {
      const shown = show(articles, offset);
      seen.push(...[...asText(shown).matchAll(/^- .*$/gm)].map(([line]) => line));
      const states = customIdsOfKind(shown, 'corpus').map(decodeCorpusPage);
      const before: number = offset;
      expect(states.some((state) => state && state.offset < before)).toBe(before > 0);
      offset = states.find((state) => state && state.offset > before)?.offset ?? null;
    }
    expect(seen.filter((line) => line.includes('Report'))).toHaveLength(25);
    expect(seen.filter((line) => !line.includes('Report'))).toHaveLength(12);
    expect(new Set(seen).size).toBe(37);
    expect(asText(show(articles, 2 * LINES_PER_PAGE))).toContain(
      '**Reports, newest first** · 9 to 18 of 25\n',
    );
  });

  test('fits into a message with the longest titles and addresses', () => {
    const articles = Array.from({ length: 40 }, (_, at) => ({
      ...report(at, '*'.repeat(300), '2020-01-01'),
      title: '*'.repeat(300),
      url: `https://example.com/${'a'.repeat(270)}`,
    }));
    expect(asText(show(articles)).length).toBeLessThan(4_000);
  });

  test('names what is retracted, added and shared, and one day as one', () => {
    const articles = [
      report(1, null, '2020-03-01'),
      { ...report(2, null, '2020-03-01'), retracted: 'It was made up' },
      { ...report(3, 'AP', '2020-03-01'), added: '2026-11-20T12:58:02Z' },
    ];
    const shown = asText(
      corpusReply(articles, { offset: 0, asker: ASKER, fromShared: 2 }, ENGLISH),
    );
    expect(shown).toContain(
      '\nPublished 1 March 2020.\n1 retracted.\n2 of them are from the shared corpus.\n',
    );
    expect(shown).toMatch(/- AP · .*\n- No source named · 2 reports · /);
    expect(shown).toContain('· Report 3 · added 20 November 2026');
  });

  test('has pages only where there is something', () => {
    const articles = Array.from({ length: 12 }, (_, at) => report(at, 'AP', null));
    const offsets = (offset: number) =>
      customIdsOfKind(show(articles, offset), 'corpus').map((id) => decodeCorpusPage(id)?.offset);
    expect(offsets(3)).toEqual([0]);
    expect(offsets(99)).toEqual([89]);
  });

  test('is nothing for an empty corpus', () => {
    expect(asText(show([]))).toBe('### 0 reports\n‹ Delete ›');
  });

  test('is read only from buttons of this kind', () => {
    expect(decodeCorpusPage(`corpus:a:${ASKER}`)).toEqual({ offset: 10, asker: ASKER });
    expect(decodeCorpusPage('corpus:a:someone')).toBeNull();
    expect(decodeCorpusPage(`list:a:${ASKER}`)).toBeNull();
  });
});

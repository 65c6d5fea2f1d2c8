import type { Article } from '../../src/corpus/article.ts';
import { SearchIndex } from '../../src/search/index/search-index.ts';
import { cut } from '../../src/text/span.ts';
import { Verbatim } from '../../src/verbatim/find.ts';
import type { Finding, Printing } from '../../src/verbatim/finding.ts';
import { makeArticle } from '../corpus/folders.ts';

/** Looks for words in these reports. */
export function verbatimOf(articles: readonly Partial<Article>[]): Verbatim {
  const index = new SearchIndex();
  for (const [at, stated] of articles.entries()) {
    index.put(makeArticle({ id: `report-${at}`, published: null, ...stated }));
  }
  return new Verbatim(index);
}

/** The printed words of a finding, each with the id of its report. */
export function printedIn(finding: Finding): string[] {
  const printings = finding.outcome === 'missing' ? [] : finding.printings;
  return printings.map((printing) => `${printing.article.id}: ${wordsOf(printing)}`);
}

export function wordsOf({ article, spans }: Printing): string {
  return spans.map((span) => cut(article.body, span)).join(' … ');
}

/** The differences of a finding: the words asked about, the printed words, and what they can change. */
export function differencesIn(finding: Finding, asked: string): string[] {
  if (finding.outcome !== 'altered') return [];
  const body = finding.printings[0]?.article.body ?? '';
  return finding.differences.map((one) =>
    [
      `${one.kind}:`,
      one.asked ? cut(asked, one.asked) : '–',
      '→',
      one.printed ? cut(body, one.printed) : '–',
      ...one.touches.map((touch) => `(${touch})`),
    ].join(' '),
  );
}

import type { Article } from '../../../corpus/article.ts';
import { firstDay, lastDay } from '../../../text/iso-dates.ts';
import { newestFirst } from '../../articles/article-option.ts';
import type { Texts } from '../../languages/texts.ts';
import { button, container, type Reply, row, text } from '../../message/components.ts';
import { DOT } from '../../message/dot.ts';
import { sizeOf } from '../../message/limits.ts';
import { encodeCorpusPage } from '../../state/corpus-page.ts';
import { encodeDelete } from '../../state/delete.ts';
import { attribution, shortName } from '../quotes/attribution.ts';
import { dayIn } from '../words/published.ts';

/** Sources and reports per page: as many as a phone shows without much scrolling. */
export const LINES_PER_PAGE = 10;

const LONGEST_TITLE = 120;

/** Maximum length of the lines of a page. Lines that do not fit move to the next page. */
const ROOM = 3_400;

/** A page of what the corpus has. */
export interface CorpusView {
  /** How many lines are on the pages before. */
  readonly offset: number;
  /** Id of the person who may delete the reply. */
  readonly asker: string;
  /** How many of the reports are from the shared corpus. */
  readonly fromShared: number;
}

/**
 * Shows how many reports the corpus has and their dates, then a page of its sources, and of all reports after them.
 */
export function corpusReply(
  articles: readonly Article[],
  { offset, asker, fromShared }: CorpusView,
  texts: Texts,
): Reply {
  const heading = `### ${countOf(articles, texts)}`;
  const summary = [
    ...rangeIn(articles, texts),
    ...(fromShared > 0 ? [texts.say('corpus.shared', { count: fromShared })] : []),
  ];
  const bySource = sourceLines(articles, texts);
  const total = bySource.length + articles.length;
  const shown = pageFrom(offset, bySource, newestFirst(articles), texts);
  const next = offset + shown.length;
  const [back, forward] = [texts.say('button.back'), texts.say('button.next')];
  const buttons = [
    ...(offset > 0 ? [pageButton(back, Math.max(0, offset - LINES_PER_PAGE), asker)] : []),
    ...(next < total ? [pageButton(forward, next, asker)] : []),
    button(texts.say('button.delete'), encodeDelete(asker)),
  ];
  const sources = {
    lines: shown.slice(0, Math.max(0, bySource.length - offset)),
    before: offset,
    total: bySource.length,
  };
  const reports = {
    lines: shown.slice(sources.lines.length),
    before: Math.max(0, offset - bySource.length),
    total: articles.length,
  };
  return container('none', [
    text(heading, ...summary),
    ...listPart(texts.say('corpus.sources'), sources, texts),
    ...listPart(texts.say('corpus.newest-first'), reports, texts),
    row(...buttons),
  ]);
}

function pageFrom(
  offset: number,
  bySource: readonly string[],
  articles: readonly Article[],
  texts: Texts,
): readonly string[] {
  const lines: string[] = [];
  let left = ROOM;
  for (let at = offset; at < offset + LINES_PER_PAGE; at += 1) {
    const article = articles[at - bySource.length];
    const line = bySource[at] ?? (article && lineOf(article, texts));
    if (line === undefined) break;
    left -= sizeOf(line) + 1;
    if (left < 0 && lines.length > 0) break;
    lines.push(line);
  }
  return lines;
}

/** The lines of a list that a page shows. */
interface ListPart {
  readonly lines: readonly string[];
  /** How many of its lines are on the pages before. */
  readonly before: number;
  /** How many lines the whole list has. */
  readonly total: number;
}

/** Shows a part of a list under its name, with which of its lines these are if they are not all. */
function listPart(name: string, { lines, before, total }: ListPart, texts: Texts) {
  if (lines.length === 0) return [];
  const range = { first: before + 1, last: before + lines.length, total };
  const which = lines.length === total ? '' : `${DOT}${texts.say('corpus.page', range)}`;
  return [text(`**${name}**${which}`, ...lines)];
}

/** A line for each source, those with the most reports first: how many reports it has, and from when to when. */
function sourceLines(articles: readonly Article[], texts: Texts): string[] {
  const bySource = new Map<string | null, Article[]>();
  for (const article of articles) {
    const others = bySource.get(article.source);
    if (others) others.push(article);
    else bySource.set(article.source, [article]);
  }
  const mostFirst = [...bySource].sort(
    ([one, its], [other, others]) =>
      Number(one === null) - Number(other === null) || others.length - its.length,
  );
  return mostFirst.map(([source, own]) => {
    const name = source === null ? texts.say('corpus.no-source') : shortName(source);
    const { earliest, latest, undated } = datesOf(own);
    const some = texts.say('corpus.some-undated', { count: undated });
    const dated =
      earliest === null || latest === null
        ? [texts.say('corpus.none-dated')]
        : [datesIn(earliest, latest, texts).join(' – '), ...(undated > 0 ? [some] : [])];
    return `- ${[name, countOf(own, texts), dated.join(', ')].join(DOT)}`;
  });
}

function rangeIn(articles: readonly Article[], texts: Texts): string[] {
  const { earliest, latest, undated } = datesOf(articles);
  const retracted = articles.filter((article) => article.retracted !== null).length;
  return [
    ...(earliest === null || latest === null ? [] : [publishedIn(earliest, latest, texts)]),
    ...(undated > 0 ? [texts.say('corpus.undated', { count: undated })] : []),
    ...(retracted > 0 ? [texts.say('corpus.retracted', { count: retracted })] : []),
  ];
}

interface Dates {
  readonly earliest: string | null;
  readonly latest: string | null;
  readonly undated: number;
}

function datesOf(articles: readonly Article[]): Dates {
  const dates = articles.flatMap(({ published }) => published ?? []);
  const [first = null] = dates;
  return {
    earliest: dates.reduce(
      (one, other) => (one !== null && firstDay(one) <= firstDay(other) ? one : other),
      first,
    ),
    latest: dates.reduce(
      (one, other) => (one !== null && lastDay(one) >= lastDay(other) ? one : other),
      first,
    ),
    undated: articles.length - dates.length,
  };
}

function publishedIn(earliest: string, latest: string, texts: Texts): string {
  const [from = '', to] = datesIn(earliest, latest, texts);
  return to === undefined
    ? texts.say('corpus.published-on', { date: from })
    : texts.say('corpus.published', { from, to });
}

function datesIn(earliest: string, latest: string, texts: Texts): string[] {
  return [...new Set([earliest, latest])].map(texts.date);
}

function countOf({ length: count }: readonly Article[], texts: Texts): string {
  return texts.say('corpus.reports', { count });
}

function pageButton(label: string, offset: number, asker: string) {
  return button(label, encodeCorpusPage({ offset, asker }));
}

function lineOf(article: Article, texts: Texts): string {
  const shown = { ...article, added: null };
  const line = `- ${attribution(shown, texts, { longestTitle: LONGEST_TITLE })}`;
  if (article.added === null) return line;
  return `${line}${DOT}${texts.say('corpus.added', { date: dayIn(article.added, texts) })}`;
}

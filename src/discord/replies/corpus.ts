import type { Article } from '../../corpus/article.ts';
import { dayInWords } from '../../corpus/article-in-words.ts';
import { dateInWords, firstDay, lastDay } from '../../text/iso-dates.ts';
import { newestFirst } from '../articles/article-option.ts';
import { button, container, type Reply, row, text } from '../message/components.ts';
import { encodeDelete } from '../state/delete.ts';
import { attribution, shortName } from './attribution.ts';

/** Maximum number of sources named. The rest are counted. */
const NAMED_SOURCES = 12;

const LATEST = 5;
const LONGEST_TITLE = 120;

/**
 * Shows how many reports the corpus has, their dates and sources, and the latest of them.
 *
 * @param sources - Every source, those with the most reports first.
 * @param asker - Id of the person who may delete the reply.
 * @param fromShared - How many of the reports are from the shared corpus.
 */
export function corpusReply(
  articles: readonly Article[],
  sources: readonly string[],
  asker: string,
  fromShared = 0,
): Reply {
  const heading = `### ${articles.length === 1 ? '1 report' : `${articles.length} reports`}`;
  const latest = newestFirst(articles).slice(0, LATEST);
  const parts = [
    text(
      heading,
      ...rangeInWords(articles),
      ...(fromShared > 0 ? [sharedInWords(fromShared)] : []),
    ),
    ...(sources.length > 0 ? [text(`**Sources:** ${sourcesInWords(sources)}`)] : []),
    ...(latest.length > 0 ? [text('**Latest**', ...latest.map(lineOf))] : []),
  ];
  return container('none', [...parts, row(button('Delete', encodeDelete(asker)))]);
}

function rangeInWords(articles: readonly Article[]): string[] {
  const dates = articles.flatMap(({ published }) => published ?? []);
  const undated = articles.length - dates.length;
  const retracted = articles.filter((article) => article.retracted !== null).length;
  const earliest = dates.reduce(
    (one, other) => (firstDay(other) < firstDay(one) ? other : one),
    dates[0] ?? '',
  );
  const latest = dates.reduce(
    (one, other) => (lastDay(other) > lastDay(one) ? other : one),
    dates[0] ?? '',
  );
  return [
    ...(dates.length > 0 ? [publishedInRange(earliest, latest)] : []),
    ...(undated > 0 ? [`${undated} undated.`] : []),
    ...(retracted > 0 ? [`${retracted} retracted.`] : []),
  ];
}

function sharedInWords(fromShared: number): string {
  return `${fromShared} of them ${fromShared === 1 ? 'is' : 'are'} from the shared corpus.`;
}

function publishedInRange(earliest: string, latest: string): string {
  return earliest === latest
    ? `Published ${dateInWords(earliest)}.`
    : `Published from ${dateInWords(earliest)} to ${dateInWords(latest)}.`;
}

function sourcesInWords(sources: readonly string[]): string {
  const named = sources.slice(0, NAMED_SOURCES).map(shortName).join(', ');
  const rest = sources.length - NAMED_SOURCES;
  return rest > 0 ? `${named} and ${rest} more` : named;
}

function lineOf(article: Article): string {
  const added = article.added === null ? '' : ` · added ${dayInWords(article.added)}`;
  const line = `- ${attribution({ ...article, added: null }, { longestTitle: LONGEST_TITLE })}`;
  return line + added;
}

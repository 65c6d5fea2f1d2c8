import type { Article } from '../corpus/article.ts';
import type { Quote } from '../search/answer.ts';
import { type IndexedArticle, sentenceTerms } from '../search/index/search-index.ts';
import { union } from '../search/ranking/matcher.ts';
import { isHeading } from '../text/sentences.ts';
import type { TopicSentences } from './comparison/tellings.ts';
import type { DatedSentence, ReportReader } from './dated-articles.ts';
import { quoteOf } from './events/entries.ts';
import { tollOccasions, tollsOf } from './events/tolls.ts';
import { type Occasion, Occasions, type TopicSentence } from './occasions.ts';
import { LEAST_NAMES, LEAST_RELEVANCE, type Topic, type TopicReport } from './topic.ts';

/** Number of first sentences that say what a report is about. */
const OPENING = 3;

/** Sentences before and after one that can name what it is about: "… paid a visit to troops there". */
const BEFORE = 2;
const AFTER = 1;

/** Most quotes under "Undated". */
const MOST_UNDATED = 3;

/** What may be quoted. */
export interface Quotable {
  readonly passing: (article: Article) => boolean;
  readonly isSaid: (sentence: DatedSentence) => boolean;
}

/** What the reports on a topic tell, and when. */
export interface ReadReports {
  readonly articles: readonly Article[];
  /** By their dates, or by the days of their reports if the topic asks for a toll. */
  readonly occasions: readonly Occasion[];
  /** The sentences on the topic, by report. */
  readonly onTopic: readonly TopicSentences[];
  /** Quotes of undated reports. */
  readonly undated: readonly Quote[];
}

/**
 * Reads the reports on a topic one by one, and keeps only the sentences that may become entries.
 *
 * @param may - Which articles and which of their sentences may be quoted.
 */
export async function readOccasions(
  topic: Topic,
  { passing, isSaid }: Quotable,
  { index, dated, slices }: ReportReader,
): Promise<ReadReports> {
  const articles: Article[] = [];
  const all: TopicSentences[] = [];
  const occasions = new Occasions();
  const tolls: TopicSentence[] = [];
  const undated: Quote[] = [];
  for (const report of topic.reports) {
    if (slices.isOver) await slices.next();
    // The report may have been changed or removed since it was found.
    const indexed = index.article(report.indexed.article.id);
    if (!indexed || !passing(indexed.article)) continue;
    const onTopic = sentencesOnTopic(dated.sentences(indexed), indexed, topic, report);
    const sentences = onTopic.filter((one) => isSaid(one.dated));
    if (onTopic.length > 0 && sentences.length === 0) continue;
    articles.push(indexed.article);
    all.push({ article: indexed.article, sentences });
    if (topic.asksToll) tolls.push(...sentences.filter((one) => tollsOf(one.dated).length > 0));
    else occasions.add(sentences);
    const quote = undatedQuote(indexed.article, sentences);
    if (quote && undated.length < MOST_UNDATED) undated.push(quote);
  }
  return {
    articles,
    onTopic: all,
    occasions: topic.asksToll ? tollOccasions(tolls) : occasions.all,
    undated,
  };
}

/**
 * Takes the sentences of a report that name the topic together with its title, their heading and the sentences beside
 * them, if the proper names of the topic are in them or at the beginning of the report.
 */
function sentencesOnTopic(
  sentences: readonly DatedSentence[],
  { article, title }: IndexedArticle,
  { matcher, names }: Topic,
  { relevance }: TopicReport,
): TopicSentence[] {
  const titled = matcher.terms(title);
  const matches = sentences.map(({ indexed, sentence }) =>
    matcher.terms(sentenceTerms(indexed, sentence)),
  );
  const opening = union([titled, ...matches.slice(0, OPENING)]);
  const about = matcher.share(opening) >= LEAST_RELEVANCE;
  let heading = titled;
  return sentences.flatMap((dated, at) => {
    const [match = titled] = matches.slice(at, at + 1);
    if (isHeading(article.body, dated.span)) heading = match;
    const beside = matches.slice(Math.max(0, at - BEFORE), at + 1 + AFTER);
    if (matcher.shareOfAll([titled, heading, ...beside]) < LEAST_RELEVANCE) return [];
    const known = [opening, match];
    if (names !== null && matcher.shareOfAll(known, names) < LEAST_NAMES) return [];
    const shares = { share: matcher.share(match), context: matcher.shareOfAll(known) };
    return [{ dated, about, relevance, ...shares }];
  });
}

/** The sentence of an undated report that names most of the topic; `null` if none does. */
function undatedQuote(article: Article, sentences: readonly TopicSentence[]): Quote | null {
  if (article.published !== null || sentences.some(({ dated }) => dated.event)) return null;
  const [best] = [...sentences].sort((a, b) => b.share - a.share);
  return best && best.share > 0 ? quoteOf(best.dated, best.share) : null;
}

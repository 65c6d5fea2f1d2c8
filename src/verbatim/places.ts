import type { Article } from '../corpus/article.ts';
import type { SearchIndex } from '../search/index/search-index.ts';
import type { Span } from '../text/span.ts';
import type { Printing } from './finding.ts';

/** The passages of an article that some spans are in, from the first to the last. */
export function passageAround(index: SearchIndex, article: Article, spans: readonly Span[]): Span {
  const whole = spanAround(spans);
  const met = spansMeeting(passagesOf(index, article), whole);
  return spanAround([whole, ...met]);
}

/** The whole sentences that the spans of a printing are in. */
export function sentenceAround(
  index: SearchIndex,
  { article, spans, passage }: Printing,
): Printing {
  const whole = spanAround(spans);
  const sentences = passagesOf(index, article).flatMap((each) => each.sentences);
  const met = spansMeeting(sentences, whole);
  return { article, spans: [met.length > 0 ? spanAround(met) : whole], passage };
}

function passagesOf(index: SearchIndex, { id }: Article) {
  const indexed = index.article(id);
  return indexed ? indexed.passages.map((number) => indexed.passage(number).passage) : [];
}

function spansMeeting<Part extends Span>(parts: readonly Part[], { start, end }: Span): Part[] {
  return parts.filter((part) => part.start < end && part.end > start);
}

/** The span from the first of some spans, in any order, to the last. */
function spanAround(spans: readonly Span[]): Span {
  return {
    start: Math.min(...spans.map(({ start }) => start)),
    end: Math.max(...spans.map(({ end }) => end)),
  };
}

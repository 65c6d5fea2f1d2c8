import type { Quote } from '../../search/answer.ts';
import type { IndexedArticle } from '../../search/index/search-index.ts';
import { sentenceSpan } from '../../search/index/search-index.ts';
import { windowAround, windowSpan } from '../../search/quoting/quote-window.ts';
import { isHeading } from '../../text/sentences.ts';
import { centroidOf, similarity } from '../events/sentence-vector.ts';
import type { LeadSentence, LeadVectors } from './lead-vectors.ts';

/** Subtracted for each sentence before: reports tell the most important thing first. */
const LATER = 0.04;

/** A sentence with fewer terms is a heading, or says too little. */
const FEWEST_TERMS = 4;

/**
 * Quotes the sentence at the heads of some reports that is most like all of them.
 *
 * @returns `null` if none of them has a sentence.
 */
export function leadQuote(reports: readonly IndexedArticle[], vectors: LeadVectors): Quote | null {
  const centre = centroidOf(reports.map((report) => vectors.of(report)));
  const scored = reports
    .flatMap((report) => vectors.leadOf(report))
    .filter(isTelling)
    .map((lead) => ({
      lead,
      score: similarity(vectors.ofSentence(lead), centre) - LATER * lead.position,
    }))
    .sort((one, other) => other.score - one.score);
  const [best] = scored;
  return best ? quoteOf(best.lead, best.score) : null;
}

function isTelling({ indexed, sentence }: LeadSentence): boolean {
  const { body } = indexed.article.article;
  const terms = (indexed.ends[sentence] ?? 0) - (indexed.ends[sentence - 1] ?? 0);
  return terms >= FEWEST_TERMS && !isHeading(body, sentenceSpan(indexed, sentence));
}

function quoteOf({ indexed, sentence }: LeadSentence, score: number): Quote {
  const window = windowAround({ indexed, sentence, gain: () => 0 }, 0);
  const { start, end } = indexed.passage;
  return {
    article: indexed.article.article,
    span: windowSpan(indexed, window),
    emphasis: null,
    passage: { start, end },
    score,
    side: null,
    alsoIn: [],
  };
}

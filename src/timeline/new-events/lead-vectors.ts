import {
  type IndexedArticle,
  type IndexedPassage,
  type SearchIndex,
  sentenceTerms,
} from '../../search/index/search-index.ts';
import type { Vector } from '../events/sentence-vector.ts';

/** Sentences at the head of a report that tell its event. */
const LEAD_SENTENCES = 5;

/** A sentence at the head of a report. */
export interface LeadSentence {
  readonly indexed: IndexedPassage;
  /** Index of the sentence in its passage. */
  readonly sentence: number;
  /** Number of sentences before it in the report. */
  readonly position: number;
}

/** Vectors of the heads of reports: the words of the title and of the first sentences, weighed as those of sentences. */
export class LeadVectors {
  readonly #index: SearchIndex;

  constructor(index: SearchIndex) {
    this.#index = index;
  }

  /** The sentences at the head of a report. */
  leadOf({ passages }: IndexedArticle): LeadSentence[] {
    const lead: LeadSentence[] = [];
    for (const number of passages) {
      const indexed = this.#index.passage(number);
      for (let sentence = 0; sentence < indexed.ends.length; sentence += 1) {
        if (lead.length === LEAD_SENTENCES) return lead;
        lead.push({ indexed, sentence, position: lead.length });
      }
    }
    return lead;
  }

  /** The vector of the head of a report. */
  of(report: IndexedArticle): Vector {
    const sentences = this.leadOf(report).map(({ indexed, sentence }) =>
      sentenceTerms(indexed, sentence),
    );
    return this.#vectorOf([report.title, ...sentences]);
  }

  /** The vector of one sentence. */
  ofSentence({ indexed, sentence }: LeadSentence): Vector {
    return this.#vectorOf([sentenceTerms(indexed, sentence)]);
  }

  #vectorOf(texts: readonly Uint32Array[]): Vector {
    const { lexicon } = this.#index;
    const vector = new Map<number, number>();
    for (const terms of texts) {
      for (const term of terms) {
        // Keys of names and the days of reports are no words.
        if (!/^[\p{L}\p{N}]/u.test(lexicon.term(term))) continue;
        vector.set(term, (vector.get(term) ?? 0) + Math.sqrt(lexicon.weight(term)));
      }
    }
    const squares = [...vector.values()].reduce((sum, weight) => sum + weight * weight, 0);
    const length = Math.sqrt(squares) || 1;
    return new Map([...vector].map(([term, weight]) => [term, weight / length]));
  }
}

import type { Article } from '../../corpus/article.ts';
import { type UncertainDay, uncertainDay } from '../../reading/dates/uncertain-day.ts';
import type { Quote, Side } from '../../search/answer.ts';
import type { DatedSentence } from '../dated-articles.ts';
import type { Candidate } from '../occasions.ts';
import type { Entry } from '../timeline.ts';
import { contradicts, isDenial } from './contradiction.ts';
import { articleOf, type ToldEvent, tellsSameEvent } from './events.ts';
import { otherFigure } from './figures.ts';
import { similarity } from './sentence-vector.ts';
import type { Weighed } from './worth.ts';

/** Loss for similarity to a sentence already quoted in the same entry. */
const REPETITION = 1;

/** Two sentences above this similarity say the same. */
const SAME = 0.9;

/**
 * Makes the entry of an event: its best sentence, further ones that do not repeat it, and if there is one, a denial
 * of it or a report that gives another figure.
 *
 * @param quotes - Most quotes, not counting one that contradicts the first.
 */
export function entryOf({ occasion, told }: ToldEvent, quotes: number): Entry {
  const [first] = told;
  const chosen = choose(told, quotes);
  const left = told.filter((other) => !chosen.includes(other));
  const against = left.find((other) => isAgainst(first, other));
  const figure = against ? undefined : otherFigure(first, left);
  const quoted = [...chosen, ...[against ?? figure].filter((other) => other !== undefined)];
  const { mention } = first.candidate;
  const sideOf = (other: Weighed): Side | null => {
    if (other === figure) return 'figure';
    if (other !== against) return null;
    return isDenial(other.candidate.sentence.dated) ? 'denial' : 'claim';
  };
  return {
    when: {
      ...occasion.days,
      basis: mention ? 'text' : 'report',
      expression: mention?.span ?? null,
      uncertain: uncertainOf(first.candidate),
    },
    quotes: quoted.map((one) => ({
      ...quoteOf(one.candidate.sentence.dated, one.worth),
      side: sideOf(one),
    })),
    alsoReportedBy: otherReports(first, told, quoted),
  };
}

/** The two days of a report if the date of its sentence depends on which it is from. */
function uncertainOf({ mention, sentence }: Candidate): UncertainDay | null {
  if (mention !== null && !mention.isUncertain) return null;
  return uncertainDay(sentence.dated.indexed.article.article);
}

/** Makes a quote of a sentence. */
export function quoteOf({ indexed, span }: DatedSentence, score: number): Quote {
  const { start, end } = indexed.passage;
  const { article } = indexed.article;
  return { article, span, emphasis: null, passage: { start, end }, score, side: null, alsoIn: [] };
}

function choose(told: readonly Weighed[], most: number): Weighed[] {
  const chosen: Weighed[] = [];
  const left = told.map((weighed) => ({ weighed, repeated: 0 }));
  while (chosen.length < most) {
    const open = left.filter(({ repeated }) => repeated <= SAME);
    const [best] = open.sort((a, b) => gain(b) - gain(a));
    if (!best) break;
    chosen.push(best.weighed);
    left.splice(left.indexOf(best), 1);
    for (const other of left) {
      const alike = similarity(best.weighed.vector, other.weighed.vector);
      other.repeated = Math.max(other.repeated, alike);
    }
  }
  return chosen;
}

function gain({ weighed, repeated }: { weighed: Weighed; repeated: number }): number {
  return weighed.worth - REPETITION * repeated;
}

/** Whether two sentences on the same event contradict each other. */
function isAgainst(first: Weighed, other: Weighed): boolean {
  return (
    tellsSameEvent(first, other) &&
    contradicts(first.candidate.sentence.dated, other.candidate.sentence.dated)
  );
}

/** Articles that have a sentence on the same event but are not quoted. */
function otherReports(
  first: Weighed,
  told: readonly Weighed[],
  chosen: readonly Weighed[],
): Article[] {
  const quoted = new Set(chosen.map(articleOf));
  const others = told.filter((other) => tellsSameEvent(first, other)).map(articleOf);
  return [...new Set(others)].filter((article) => !quoted.has(article));
}

import type { EvaluationQuestion } from '../data.ts';

/** Where a question belongs. */
export interface Fold {
  /** 0 or 1. Questions without evidence alternate. */
  readonly fold: number;
  /** Whether no question of the other fold has evidence in the same article. */
  readonly isApart: boolean;
}

/** Rounds after which almost no article changes its community. */
const ROUNDS = 20;

/**
 * Deals questions out to two folds, so that questions about the same articles are in the same fold. A fold
 * that shares evidence with the other would read what was learned from it.
 *
 * Articles that questions name together are neighbours. Communities are found by label propagation (Raghavan,
 * Albert & Kumara, "Near linear time algorithm to detect community structures", 2007), in a fixed order.
 *
 * @returns For each question its fold, and whether it can be read with weights from the other fold.
 */
export function foldsOf(questions: readonly EvaluationQuestion[]): Fold[] {
  const communities = communitiesOf(questions);
  const sizes = new Map<string, number>();
  const communityOf = ({ evidence: [first] }: EvaluationQuestion) =>
    first && communities.get(first.article);
  for (const question of questions) {
    const community = communityOf(question);
    if (community !== undefined) sizes.set(community, (sizes.get(community) ?? 0) + 1);
  }
  const folds = new Map<string, number>();
  const filled = [0, 0];
  // The largest first, each into the emptier fold.
  const bySize = [...sizes].sort(([a, one], [b, other]) => other - one || (a < b ? -1 : 1));
  for (const [community, size] of bySize) {
    const fold = (filled[0] ?? 0) <= (filled[1] ?? 0) ? 0 : 1;
    folds.set(community, fold);
    filled[fold] = (filled[fold] ?? 0) + size;
  }
  const dealt = questions.map((question, at) => folds.get(communityOf(question) ?? '') ?? at % 2);
  const articles = [0, 1].map(
    (fold) => new Set(questions.flatMap((one, at) => (dealt[at] === fold ? articlesOf(one) : []))),
  );
  return questions.map((question, at) => {
    const fold = dealt[at] ?? 0;
    const other = articles[1 - fold];
    return { fold, isApart: !articlesOf(question).some((article) => other?.has(article)) };
  });
}

function articlesOf({ evidence }: EvaluationQuestion): string[] {
  return evidence.map(({ article }) => article);
}

/** The community of each article, named by one of its articles. */
function communitiesOf(questions: readonly EvaluationQuestion[]): ReadonlyMap<string, string> {
  const neighbours = new Map<string, Map<string, number>>();
  for (const { evidence } of questions) {
    const articles = [...new Set(evidence.map(({ article }) => article))];
    for (const one of articles) {
      const known = neighbours.get(one) ?? new Map<string, number>();
      neighbours.set(one, known);
      for (const other of articles) {
        if (other !== one) known.set(other, (known.get(other) ?? 0) + 1);
      }
    }
  }
  const labels = new Map([...neighbours.keys()].map((article) => [article, article]));
  for (let round = 0; round < ROUNDS; round += 1) {
    for (const [article, near] of neighbours) labels.set(article, commonest(near, labels, article));
  }
  return labels;
}

function commonest(
  near: ReadonlyMap<string, number>,
  labels: ReadonlyMap<string, string>,
  article: string,
): string {
  const counts = new Map<string, number>();
  for (const [other, count] of near) {
    const label = labels.get(other) ?? other;
    counts.set(label, (counts.get(label) ?? 0) + count);
  }
  let best = labels.get(article) ?? article;
  for (const [label, count] of counts) {
    const most = counts.get(best) ?? 0;
    if (count > most || (count === most && label < best)) best = label;
  }
  return best;
}

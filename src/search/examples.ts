import type { Article } from '../corpus/article.ts';
import { NO_FILTERS } from './answer.ts';
import type { Searcher } from './searcher.ts';

/** Examples shown: enough to see what you can ask. */
const MOST_EXAMPLES = 3;

/** Newest articles to look at, so that the work does not grow with the corpus. */
const ARTICLES_TRIED = 8;

/** Names of one article to try before its title. */
const NAMES_TRIED = 3;

/** UTF-16 units of a body that are read for names. */
const READ = 6_000;

/** Longest question shown as an example, in UTF-16 units. */
const LONGEST_EXAMPLE = 120;

/** Two to four capitalised words inside a sentence, with small particles between them. */
const NAME =
  /(?<=[\p{Ll},] )\p{Lu}[\p{L}'’-]{1,60}(?: (?:of |the |al-|de |van |bin )?\p{Lu}[\p{L}'’-]{1,60}){1,3}/gu;

/**
 * Finds questions that the corpus answers: about the names that its newest articles mention most,
 * or about their titles if no names are found. Asks each question before returning it.
 *
 * @param articles - The corpus.
 * @param searcher - Checks that each question is answered.
 * @returns At most three questions, about different articles if there are enough; none for an empty
 *   corpus.
 */
export async function exampleQuestions(
  articles: readonly Article[],
  searcher: Pick<Searcher, 'ask'>,
): Promise<readonly string[]> {
  const examples = new Set<string>();
  let open = newestFirst(articles).slice(0, ARTICLES_TRIED).map(questionsAbout);
  // One question per article, then a second per article, until there are enough.
  while (open.length > 0) {
    for (const questions of open) {
      if (examples.size === MOST_EXAMPLES) return [...examples];
      await addNext(questions, examples, searcher);
    }
    open = open.filter((questions) => questions.length > 0);
  }
  return [...examples];
}

/** Takes questions off a list until one is answered, and adds that one. */
async function addNext(
  questions: string[],
  examples: Set<string>,
  searcher: Pick<Searcher, 'ask'>,
): Promise<void> {
  for (let question = questions.shift(); question !== undefined; question = questions.shift()) {
    if (examples.has(question) || !(await isAnswered(question, searcher))) continue;
    examples.add(question);
    return;
  }
}

function newestFirst(articles: readonly Article[]): Article[] {
  return [...articles].sort((a, b) => (b.published ?? '').localeCompare(a.published ?? ''));
}

function questionsAbout(article: Article): string[] {
  const title = article.title.replace(/\s+/g, ' ').trim();
  return [
    // Quotation marks, because some names need an article before them and some do not.
    ...namesMostNamed(article.body.slice(0, READ)).map(questionAbout),
    // A title that is a question is used as it is. So is a title without capitals.
    /[?؟？]$|^\P{Lu}*$/u.test(title) ? title : questionAbout(title),
  ].filter((question) => question.length <= LONGEST_EXAMPLE);
}

function questionAbout(name: string): string {
  return `What do the reports say about “${name}”?`;
}

function namesMostNamed(text: string): string[] {
  const counts = new Map<string, number>();
  for (const [name] of text.matchAll(NAME)) counts.set(name, (counts.get(name) ?? 0) + 1);
  const byCount = [...counts].sort(([, a], [, b]) => b - a);
  return byCount.slice(0, NAMES_TRIED).map(([name]) => name);
}

async function isAnswered(question: string, searcher: Pick<Searcher, 'ask'>): Promise<boolean> {
  const answer = await searcher.ask(question, { filters: NO_FILTERS, limit: 1, offset: 0 });
  return answer.quotes.length > 0;
}

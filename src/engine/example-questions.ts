import type { Article } from '../corpus/article.ts';
import { isAnswered } from '../search/answer.ts';
import { NO_FILTERS } from '../search/filters.ts';
import type { Searcher } from '../search/searcher.ts';
import type { SpeakerFinder } from '../search/speakers/speaker.ts';
import { fold } from '../text/words/fold.ts';
import { isStopWord } from '../text/words/stop-words.ts';
import type { TopicList } from '../timeline/topics/topic-list.ts';

/** Examples shown: enough to see what you can ask. */
const MOST_EXAMPLES = 3;

/** Longest example, in UTF-16 units: as much as the label of a button on Discord holds. */
const LONGEST_EXAMPLE = 80;

/** Most topics and speakers to look at, and most questions to ask, so that the work does not grow with the corpus. */
const NAMES_READ = 12;
const QUESTIONS_ASKED = 12;

/** Reports that are read to see how a name is used, and how much of each, in UTF-16 units. */
const REPORTS_READ = 60;
const READ = 3_000;

/** Of the times that a name is printed, the share that must be as a name by itself: `Iraq`, not `Iraq war`. */
const LEAST_ALONE = 0.5;

/** How much is read before and after a name, in UTF-16 units. */
const LOOKED_AT = 40;

/** What examples are made from. */
export interface ExampleSources {
  readonly articles: readonly Article[];
  readonly topicList: TopicList;
  readonly speakers: Pick<SpeakerFinder, 'choices'>;
  /** Checks that each question is answered. */
  readonly searcher: Pick<Searcher, 'ask'>;
}

/**
 * Finds questions that the corpus answers: titles that are questions, what the reports say about their topics, and
 * what their speakers say. Asks each one before returning it.
 *
 * @returns At most three whole questions of at most 80 characters; none for an empty corpus.
 */
export async function exampleQuestions(sources: ExampleSources): Promise<readonly string[]> {
  const { articles, topicList, speakers, searcher } = sources;
  if (articles.length === 0) return [];
  const bodies = newestFirst(articles).slice(0, REPORTS_READ);
  const texts = bodies.map(({ body }) => body.slice(0, READ));
  const named = (names: readonly string[]) =>
    names.slice(0, NAMES_READ).flatMap((name) => inSentence(name, texts) ?? []);
  const about = named(topicList.topics().map(({ name }) => name));
  const saying = named((await speakers.choices('')).map(({ name }) => name));
  const asked = inTurn([
    bodies.map(({ title }) => title.trim()).filter(isQuestion),
    about.map((name) => `What do the reports say about ${name}?`),
    saying.map((name) => `What did ${name} say?`),
  ]);
  const examples: string[] = [];
  const short = [...new Set(asked)].filter(({ length }) => length <= LONGEST_EXAMPLE);
  for (const question of short.slice(0, QUESTIONS_ASKED)) {
    const answer = await searcher.ask(question, { filters: NO_FILTERS, limit: 1, offset: 0 });
    if (isAnswered(answer)) examples.push(question);
    if (examples.length === MOST_EXAMPLES) break;
  }
  return examples;
}

/** Articles by their dates of publication, the latest first; those without a date last. */
export function newestFirst(articles: readonly Article[]): Article[] {
  return [...articles].sort((a, b) => (b.published ?? '').localeCompare(a.published ?? ''));
}

/** The first of each list, then the second of each, and so on. */
function inTurn(lists: readonly (readonly string[])[]): string[] {
  const longest = Math.max(...lists.map(({ length }) => length));
  return Array.from({ length: longest }, (_, at) => lists.flatMap((list) => list[at] ?? [])).flat();
}

/** Whether a title is a whole question: it begins with a question word or a verb, and ends as a question. */
function isQuestion(title: string): boolean {
  return /^(?:who|what|when|where|why|how|which|is|are|was|were|did|does|do|has|have|can|will)\s[^.?!:]+\?$/i.test(
    title,
  );
}

/**
 * Writes a name for the middle of a sentence. Adds *the* if the reports do: `the White Helmets`.
 *
 * @returns `null` for words that the reports seldom print as a name by itself: `American`, or `Observatory` in `Syrian
 *   Observatory`.
 */
function inSentence(name: string, texts: readonly string[]): string | null {
  const uses = texts.flatMap((text) => usesOf(name, text));
  const alone = uses.filter(({ isAlone }) => isAlone);
  if (uses.length === 0 || alone.length / uses.length < LEAST_ALONE) return null;
  const withArticle = alone.filter(({ hasArticle }) => hasArticle).length;
  return withArticle > alone.length / 2 ? `the ${name}` : name;
}

function usesOf(name: string, text: string): { isAlone: boolean; hasArticle: boolean }[] {
  const uses = [];
  let at = name === '' ? -1 : text.indexOf(name);
  for (; at >= 0; at = text.indexOf(name, at + name.length)) {
    const before = text.slice(Math.max(0, at - LOOKED_AT), at);
    if (/[\p{L}\p{N}]$/u.test(before)) continue;
    const hasArticle = /\bthe $/i.test(before);
    const end = at + name.length;
    const isPart = !hasArticle && /\p{Lu}[\p{L}'’-]{0,30} $/u.test(before);
    uses.push({ isAlone: !isPart && endsAlone(text.slice(end, end + LOOKED_AT)), hasArticle });
  }
  return uses;
}

/** Whether what follows a name is a sign, or a word such as *and*, *has* or *said*. */
function endsAlone(after: string): boolean {
  const [, word] = /^ (\p{L}+)/u.exec(after) ?? [];
  if (word === undefined) return !/^[\p{L}\p{N}'’-]/u.test(after);
  return word === word.toLowerCase() && (isStopWord(fold(word)) || word === 'said');
}

import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Article } from '../../src/corpus/article.ts';
import { passagesOf } from '../../src/search/index/passages.ts';
import { cut } from '../../src/text/span.ts';
import { squeezed } from '../ask/measures.ts';
import { type EvaluationQuestion, readQuestions } from '../data.ts';
import { random, shuffled } from './random.ts';
import { recombined } from './recombine.ts';

/** A passage that every contender gets, and its place. */
export interface SpeedPassage {
  readonly article: string;
  readonly start: number;
  readonly title: string;
  readonly text: string;
}

/** A question, and the indices of the passages that contain its answer. */
export interface SpeedQuestion {
  readonly question: string;
  readonly sources: readonly number[];
}

/** What all contenders are measured on. */
export interface Material {
  readonly articles: readonly Article[];
  readonly passages: readonly SpeedPassage[];
  readonly questions: readonly SpeedQuestion[];
}

const QUESTIONS = 500;

/** The same for all figures ever printed, so that they can be compared. */
const SEED = 20_261_120;

/**
 * Joins corpora, and cuts or recombines them to a size. Asks the questions of the corpora whose
 * evidence is in a passage. That evidence is never recombined, so that the corpus has it once.
 *
 * @param directories - Each contains `corpus.jsonl`, or folders that do.
 * @param size - Number of passages, or of articles.
 */
export async function gather(
  directories: readonly string[],
  size: { readonly passages: number } | { readonly articles: number },
): Promise<Material> {
  const next = random(SEED);
  const sets = (await Promise.all(directories.map(setsIn))).flat();
  const all = shuffled(
    sets.flatMap(({ articles }) => articles),
    next,
  );
  const articles: Article[] = [];
  const passages: SpeedPassage[] = [];
  const add = (article: Article) => {
    articles.push(article);
    for (const passage of passagesOf(article.body)) {
      const text = cut(article.body, passage);
      passages.push({ article: article.id, start: passage.start, title: article.title, text });
    }
  };
  const isEnough = () =>
    'passages' in size ? passages.length >= size.passages : articles.length >= size.articles;
  for (const article of all) {
    if (isEnough()) break;
    add(article);
  }
  const questions = questionsAbout(
    passages,
    sets.flatMap((set) => set.questions),
  );
  const chosen = shuffled(questions, next).slice(0, QUESTIONS);
  const asked = new Set(chosen.flatMap(({ sources }) => sources));
  const free = passages.filter((_passage, index) => !asked.has(index)).map(({ text }) => text);
  const natural = [...articles];
  while (!isEnough()) add(recombined(natural, free, articles.length, next));
  return { articles, passages, questions: chosen };
}

export interface EvaluationCorpus {
  readonly articles: readonly Article[];
  readonly questions: readonly EvaluationQuestion[];
}

/**
 * Reads the set of a directory, or those of the directories in it. Puts the directory before each
 * id.
 */
export async function setsIn(directory: string): Promise<EvaluationCorpus[]> {
  const entries = await readdir(directory, { withFileTypes: true });
  const names = entries.map(({ name }) => name);
  if (!names.includes('corpus.jsonl')) {
    const inside = entries.filter((entry) => entry.isDirectory());
    return (await Promise.all(inside.map(({ name }) => setsIn(join(directory, name))))).flat();
  }
  const lines = (await readFile(join(directory, 'corpus.jsonl'), 'utf8')).split('\n');
  const articles = lines.filter(Boolean).map((line) => articleOf(JSON.parse(line), directory));
  const questions = names.includes('questions.jsonl')
    ? await readQuestions(join(directory, 'questions.jsonl'))
    : [];
  return [
    {
      articles: [...new Map(articles.map((article) => [article.id, article])).values()],
      questions: questions.map((question) => ({
        ...question,
        evidence: question.evidence.map((evidence) => ({
          ...evidence,
          article: `${directory}/${evidence.article}`,
        })),
      })),
    },
  ];
}

function articleOf(line: Partial<Article> & Pick<Article, 'body'>, directory: string): Article {
  return {
    id: `${directory}/${line.id}`,
    title: line.title ?? '',
    source: line.source ?? null,
    author: line.author ?? null,
    published: line.published?.slice(0, 10) ?? null,
    url: null,
    language: null,
    tags: [],
    added: null,
    archived: null,
    retracted: null,
    body: line.body.replaceAll('\r\n', '\n'),
  };
}

/** The questions with a piece of evidence in a passage. */
function questionsAbout(
  passages: readonly SpeedPassage[],
  questions: readonly EvaluationQuestion[],
): SpeedQuestion[] {
  const byArticle = new Map<string, { index: number; text: string }[]>();
  for (const [index, { article, text }] of passages.entries()) {
    const known = byArticle.get(article) ?? [];
    known.push({ index, text: squeezed(text) });
    byArticle.set(article, known);
  }
  return questions.flatMap(({ question, evidence }) => {
    const sources = evidence.flatMap(({ article, text }) =>
      text === undefined
        ? []
        : (byArticle.get(article) ?? [])
            .filter((passage) => passage.text.includes(squeezed(text)))
            .map(({ index }) => index),
    );
    return sources.length > 0 ? [{ question, sources }] : [];
  });
}

import { describe, expect, test } from 'vitest';
import type { Article } from '../../src/corpus/article.ts';
import { exampleQuestions } from '../../src/search/examples.ts';
import { answerOf, convoy, planes, quoteOf } from '../discord/reports.ts';

/** Answers every question, or those that contain certain words. */
const answering = (words = '') => ({
  ask: async (question: string) =>
    answerOf(question, question.includes(words) ? [quoteOf(convoy, 'Ayn al-Asad')] : []),
});

const titled = (title: string): Article => ({
  ...planes,
  id: title,
  title,
  body: 'no names here.',
});

describe('the examples in the terminal', () => {
  test('are about the names that the newest reports mention most', async () => {
    expect(await exampleQuestions([planes, convoy], answering())).toEqual([
      'What do the reports say about “Fatah Alliance”?',
      'What do the reports say about “Ain al-Assad”?',
      'What do the reports say about “Popular Mobilization Forces”?',
    ]);
  });

  test('are only questions that the corpus answers', async () => {
    expect(await exampleQuestions([planes, convoy], answering('Fatah'))).toEqual([
      'What do the reports say about “Fatah Alliance”?',
    ]);
    expect(await exampleQuestions([planes, convoy], answering('no such words'))).toEqual([]);
  });

  test('are titles when no names are found', async () => {
    const articles = [titled('Who pays for it?'), titled('A Convoy'), titled('ائتلاف الفتح')];
    expect(await exampleQuestions(articles, answering())).toEqual([
      'Who pays for it?',
      'What do the reports say about “A Convoy”?',
      'ائتلاف الفتح',
    ]);
  });

  test('are three at most, and none for an empty corpus', async () => {
    const articles = ['A', 'B', 'C', 'D'].map(titled);
    expect(await exampleQuestions(articles, answering())).toHaveLength(3);
    expect(await exampleQuestions([], answering())).toEqual([]);
  });
});

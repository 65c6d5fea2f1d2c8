import { describe, expect, test } from 'vitest';
import type { Article } from '../../src/corpus/article.ts';
import { commandAsText } from '../../src/discord/message/command-mention.ts';
import { helpReply } from '../../src/discord/replies/help.ts';
import { exampleQuestions } from '../../src/search/examples.ts';
import { asText } from './as-text.ts';
import { answerOf, convoy, planes, quoteOf } from './reports.ts';

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

describe('the examples in the help', () => {
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

describe('the help', () => {
  test('shows the examples and the number of reports', () => {
    const shown = asText(helpReply(['Who leads the *Alliance*?'], 2));
    expect(shown).toContain(
      '**For example**, from the 2 reports here\n- Who leads the \\*Alliance\\*?',
    );
    expect(shown).toContain('`after` and `before`');
    expect(shown).toContain('word for word');
  });

  test('explains follow-ups, even without reports', () => {
    expect(asText(helpReply([], 0))).toContain('reply to one of its answers');
  });

  test('lists moderator commands only for moderators, and /suggest only where it is on', () => {
    const shown = (offered: Partial<Parameters<typeof helpReply>[2]>) =>
      asText(
        helpReply([], 2, commandAsText, {
          ...{ suggestions: false, isModerator: false, isManager: false },
          ...offered,
        }),
      );
    expect(shown({})).toContain('`/corpus`');
    expect(shown({})).not.toMatch(/\/article|\/suggest/);
    expect(shown({ suggestions: true })).toContain('`/suggest`');
    expect(shown({ suggestions: true })).not.toContain('/article');
    expect(shown({ isModerator: true })).toContain('`/article`');
    expect(shown({})).not.toContain('`/settings`');
    expect(shown({ isManager: true })).toContain('`/settings`');
  });

  test('says so when there are no reports, or no examples', () => {
    expect(asText(helpReply([], 0))).toContain('There are no reports yet.');
    expect(asText(helpReply([], 1))).toContain('There is 1 report.');
    expect(asText(helpReply([], 2))).toContain('There are 2 reports.');
  });
});

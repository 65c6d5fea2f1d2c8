import { describe, expect, test } from 'vitest';
import type { Article } from '../../src/corpus/article.ts';
import { exampleQuestions } from '../../src/engine/example-questions.ts';
import { answerOf, convoy, planes, quoteOf } from '../discord/reports.ts';

/** Reports in which names stand in a sentence, so that it can be seen how they are used. */
const report = (id: string, body: string, title = 'A report'): Article => ({
  ...planes,
  id,
  title,
  body,
});

const REPORTS = [
  report(
    'one',
    'Trucks left Iraq and drove on. The White Helmets said so. Most American trucks had no driver.',
  ),
  report('two', 'In Iraq, the White Helmets and the Observatory for Roads have no trucks.'),
];

/** @param unanswered - Words of the questions that are not answered. */
function sources(
  articles: readonly Article[],
  topics: readonly string[],
  speakers: readonly string[] = [],
  unanswered = 'none',
) {
  const about = quoteOf(convoy, 'Ayn al-Asad');
  return {
    articles,
    topicList: { topics: () => topics.map((name) => ({ name, folded: name, reports: 2 })) },
    speakers: { choices: async () => speakers.map((name) => ({ name, sentences: 2 })) },
    searcher: {
      ask: async (question: string) =>
        question.includes(unanswered)
          ? answerOf(question, [], { near: [about] })
          : answerOf(question, [about]),
    },
  };
}

describe('example questions', () => {
  test('ask about topics and speakers, with “the” where the reports print it', async () => {
    expect(
      await exampleQuestions(sources(REPORTS, ['Iraq', 'White Helmets'], ['White Helmets'])),
    ).toEqual([
      'What do the reports say about Iraq?',
      'What did the White Helmets say?',
      'What do the reports say about the White Helmets?',
    ]);
  });

  test('leave out names that do not stand alone in the reports', async () => {
    expect(await exampleQuestions(sources(REPORTS, ['American', 'Helmets', 'Mars']))).toEqual([]);
  });

  test('leave out names that begin a longer name, or end a longer word', async () => {
    const body =
      'The Iraq war went on. An Iraq War museum opened. He read ProSyria. She read ProSyria.';
    expect(await exampleQuestions(sources([report('war', body)], ['Iraq', 'Syria']))).toEqual([]);
  });

  test('have “the” only if most reports print it', async () => {
    const body = 'He left Iraq. He saw Iraq, and the Iraq of old.';
    expect(await exampleQuestions(sources([report('old', body)], ['Iraq']))).toEqual([
      'What do the reports say about Iraq?',
    ]);
  });

  test('are not asked twice', async () => {
    const question = 'Who pays for the trucks?';
    const articles = ['one', 'two'].map((id) => report(id, 'No names.', question));
    expect(await exampleQuestions(sources(articles, []))).toEqual([question]);
  });

  test('are from the newest reports', async () => {
    const articles = ['2019', '2020', '2021', '2022'].map((published) => ({
      ...report(published, 'No names.', `Who paid in ${published}?`),
      published,
    }));
    expect((await exampleQuestions(sources(articles, [])))[0]).toBe('Who paid in 2022?');
  });

  test('take work that does not grow with the corpus', async () => {
    const asked: string[] = [];
    const given = sources(
      Array.from({ length: 100 }, (_, at) =>
        report(String(at), 'No names.', `Who paid for truck ${at}?`),
      ),
      [],
    );
    const ask = async (question: string) => {
      asked.push(question);
      return answerOf(question, []);
    };
    expect(await exampleQuestions({ ...given, searcher: { ask } })).toEqual([]);
    expect(asked).toHaveLength(12);
    const far = [
      ...Array.from({ length: 60 }, (_, at) => report(String(at), 'No names.')),
      report('last', 'He left Iraq.'),
    ];
    expect(await exampleQuestions(sources(far, ['Iraq']))).toEqual([]);
    const deep = report('deep', `${'word '.repeat(1_000)}He left Iraq.`);
    expect(await exampleQuestions(sources([deep], ['Iraq']))).toEqual([]);
    const names = Array.from({ length: 13 }, (_, at) => (at < 12 ? 'Mars' : 'Iraq'));
    expect(await exampleQuestions(sources(REPORTS, names))).toEqual([]);
  });

  test('begin with titles that are whole questions', async () => {
    const titles = ['Who pays for the trucks?', 'Trucks: who pays?', 'A convoy?'];
    const articles = titles.map((title, at) => report(String(at), 'No names.', title));
    expect(await exampleQuestions(sources(articles, []))).toEqual(['Who pays for the trucks?']);
  });

  test('are only those that are answered, not those with quotes that are about it', async () => {
    const given = sources(REPORTS, ['Iraq', 'White Helmets'], [], 'Iraq');
    expect(await exampleQuestions(given)).toEqual([
      'What do the reports say about the White Helmets?',
    ]);
  });

  test('fit on a button, and are three at most', async () => {
    const names = ['Iraq', 'the', 'Syria', 'Jordan', 'Egypt', 'Latakia', 'N'.repeat(70)];
    const body = names.map((name) => `He saw ${name} and left.`).join(' ');
    const examples = await exampleQuestions(sources([report('all', body)], names.toReversed()));
    expect(examples).toHaveLength(3);
    for (const example of examples) expect(example.length).toBeLessThanOrEqual(80);
  });

  test('are none for an empty corpus, or if nothing is answered', async () => {
    expect(await exampleQuestions(sources([], ['Iraq']))).toEqual([]);
    expect(await exampleQuestions(sources(REPORTS, ['Iraq'], [], ''))).toEqual([]);
  });
});

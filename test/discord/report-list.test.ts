import { describe, expect, test } from 'vitest';
import { ENGLISH } from '../../src/discord/languages/texts.ts';
import { COLOURS } from '../../src/discord/message/components.ts';
import { answerReply } from '../../src/discord/replies/answer.ts';
import { smallTalkReply } from '../../src/discord/replies/guide/small-talk.ts';
import { type Filters, NO_FILTERS } from '../../src/search/filters.ts';
import { ask, corpusOf, reports } from '../search/corpora.ts';
import { asText, customIds } from './as-text.ts';

const two = await reports();

const asker = '100000000000000001';

async function shown(question: string, over = two, rest: Partial<Filters> = {}, offset = 0) {
  const filters = { ...NO_FILTERS, ...rest };
  return answerReply(await ask(over, question, { filters }), { filters, offset, asker }, ENGLISH);
}

describe('a list of reports', () => {
  test('has a report on each line, with its author and date', async () => {
    expect(asText(await shown('any news on the border'))).toBe(
      [
        '### any news on the border',
        '2 reports about the border, newest first.',
        '- Ken Hanly · 7 September 2019 · A convoy of more than 100 US military trucks have crossed the border into Iraq',
        '- undated · Unusual Activity of US Military Cargo Planes Near Iraqi-Syrian Border Raises Questions',
        '‹ Helpful › ‹ Not it ›',
        '‹ Export › ‹ Delete ›',
      ].join('\n'),
    );
  });

  test('says who the reports are from if it is asked', async () => {
    const reply = asText(await shown('who wrote about the convoy'));
    expect(reply).toContain('From Ken Hanly. 1 report names no source and no author.\n- Ken Hanly');
    expect(asText(await shown('news about the convoy'))).not.toContain('From Ken Hanly');
  });

  test('says that no report is about the topic, and what there is', async () => {
    const reply = await shown('what’s new about *Idlib*');
    expect(asText(reply)).toContain(
      '\nNo report is about Idlib. I have 2 reports, the newest of 7 September 2019.\n',
    );
    expect(reply.components[0]).toMatchObject({ accent_color: COLOURS.none });
  });

  test.each([
    [[], 'There are no reports yet.'],
    [[{ published: '2019-09' }], 'I have 1 report, of September 2019.'],
    [[{ published: null }, { published: null }], 'I have 2 reports without a date.'],
  ])('says what the corpus has: %j', async (articles, sentence) => {
    expect(asText(await shown('any news about Idlib', await corpusOf(articles)))).toContain(
      sentence,
    );
  });

  test('says what it is limited to, by options and in the question', async () => {
    const reply = asText(
      await shown('reports from September 2019', two, { authors: ['Ken Hanly'] }),
    );
    expect(reply).toContain(
      '-# Only reports by Ken Hanly.\n-# Only reports published on or after 1 September 2019 and before 1 October 2019.',
    );
    expect(reply).toContain('\n1 report.\n');
    expect(asText(await shown('articles by Robert Fisk'))).toContain(
      'No report is by Robert Fisk.',
    );
  });

  test('shows five at once, and the others after More', async () => {
    const many = await corpusOf(Array.from({ length: 7 }, (_, at) => ({ published: `202${at}` })));
    const first = await shown('latest news', many);
    expect(asText(first).match(/^- .*$/gm)).toEqual([
      '- 2026 · Title 6',
      '- 2025 · Title 5',
      '- 2024 · Title 4',
      '- 2023 · Title 3',
      '- 2022 · Title 2',
    ]);
    expect(asText(first)).toContain('7 reports, newest first.');
    expect(customIds(first, 'More')).toEqual(['more:5::::']);
    const next = asText(await shown('latest news', many, {}, 5));
    expect(next).toContain('-# Reports after the first 5.\n- 2021 · Title 1\n- 2020 · Title 0');
    expect(next).not.toContain('‹ More ›');
    expect(asText(await shown('latest news', many, {}, 7))).toContain('There are no more reports.');
  });

  test('marks a retracted report, and has it last', async () => {
    const corpus = await corpusOf([
      { published: '2020' },
      { published: '2021', retracted: 'made up' },
    ]);
    expect(asText(await shown('latest news', corpus))).toContain(
      '- 2020 · Title 0\n- **Retracted: made up** · 2021 · Title 1',
    );
  });
});

describe('the reply to small talk', () => {
  const EXAMPLES = ['Who leads the *Fatah* Alliance?', 'Where is it?', 'When?'];

  test('is a sentence, with two questions that the reports answer', () => {
    expect(asText(smallTalkReply('greeting', EXAMPLES, ENGLISH))).toBe(
      [
        'Hello. Ask me what the reports say, and I quote them word for word, with source and date.',
        '**For example**',
        '‹ Who leads the *Fatah* Alliance? ›',
        '‹ Where is it? ›',
      ].join('\n'),
    );
  });

  test('says what the bot does not do', () => {
    expect(asText(smallTalkReply('writing', [], ENGLISH))).toContain('I do not summarize');
    expect(asText(smallTalkReply('judgement', [], ENGLISH))).toContain(
      'I do not judge what is true',
    );
    expect(asText(smallTalkReply('identity', [], ENGLISH))).toContain('I use no language model');
    expect(asText(smallTalkReply('help', [], ENGLISH))).toContain('`/help` shows everything.');
  });
});

import type { Message, Person } from 'local-discord';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { TESTER } from '../corpus/folders.ts';
import { asText } from '../discord/as-text.ts';
import { made, Stage } from './stage.ts';

let stage: Stage;
let reader: Person;

const WORDS = 'The pilots of Xorbia said that 40 ships had not entered the harbour.';

beforeAll(async () => {
  stage = await Stage.open();
  await stage.corpus.putAll(
    [
      made('first', { title: 'Harbour stays shut', published: '2019-09-07', body: WORDS }),
      made('second', {
        title: 'Xorbia in brief',
        published: '2019-09-09',
        body: `${WORDS} And so on.`,
      }),
    ],
    TESTER,
  );
  await stage.startBot();
});

afterAll(() => stage.close());

beforeEach(() => {
  reader = stage.member('Reader');
});

const shown = (message: Message) => asText(message);

const cite = (options: Record<string, string>) => reader.command('cite', options).reply();

const filesOf = ({ attachments }: Message) => attachments.map(({ filename }) => filename);

describe('/cite', () => {
  test('cites a report in every style, privately, with what it states', async () => {
    const reply = await cite({ report: 'Harbour stays shut' });
    expect(reply.ephemeral).toBe(true);
    expect(filesOf(reply)).toHaveLength(6);
    expect(shown(reply)).toContain('Harbour stays shut. (2019, September 7).');
    expect(shown(reply)).not.toContain('40 ships');
  });

  test('offers reports to everyone while one is typed, and finds the one that was chosen', async () => {
    const [choice, ...others] = await reader.autocomplete('cite', 'report', 'brief');
    expect(others).toEqual([]);
    const reply = await cite({ report: String(choice?.value), style: 'bibtex' });
    expect(filesOf(reply)).toEqual(['citation.bib']);
    expect(shown(reply)).toContain('title = {{Xorbia in brief}}');
  });

  test('quotes words from the first report that prints them, or from the one that is named', async () => {
    const first = await cite({ words: '40 ships had not entered the harbour', style: 'apa' });
    expect(shown(first)).toContain(
      '“40 ships had not entered the harbour” (“Harbour stays shut”, 2019)',
    );
    const named = await cite({ words: '40 ships had not entered', report: 'Xorbia in brief' });
    expect(shown(named)).toContain('### Xorbia in brief');
  });

  test.each([
    [{}, 'Name a report to cite, or the words to quote'],
    [{ report: 'No such thing' }, 'There is no such report.'],
    [{ words: '50 ships had not entered the harbour' }, 'so there is nothing to cite.'],
    [{ words: 'ships' }, 'One word is not enough'],
    [{ words: 'And so on.', report: 'Harbour stays shut' }, 'Every report has words like these'],
    [
      { words: 'harbour. And so', report: 'Harbour stays shut' },
      'This report does not print these words.',
    ],
  ])('says what is wrong: %j', async (options, message) => {
    const refused = await cite(options);
    expect(refused.ephemeral).toBe(true);
    expect(shown(refused)).toContain(message);
    expect(refused.attachments).toEqual([]);
  });
});

import fs from 'node:fs';
import path from 'node:path';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { findGaps, type Gap } from '../../../src/search/question-log/gaps.ts';
import type { QuestionEntry } from '../../../src/search/question-log/question-entry.ts';
import { QuestionLog, type QuestionStore } from '../../../src/search/question-log/question-log.ts';
import { FolderQuestions } from '../../../src/storage/folder/questions.ts';
import { makeFolder } from '../../corpus/folders.ts';
import { KINDS } from '../../corpus/kinds.ts';

const DAY = 86_400_000;
const QUESTION = 'Who leads the Fatah Alliance?';

/** A log with a clock that the test moves forward. */
function openLogIn(store: QuestionStore, days = 90) {
  let time = Date.parse('2026-11-20T12:00:00Z');
  const errors: unknown[] = [];
  const open = (kept = days) =>
    new QuestionLog(store, {
      days: kept,
      now: () => new Date(time),
      onError: (error) => errors.push(error),
    });
  const wait = (count: number) => {
    time += count * DAY;
  };
  return { log: open(), open, wait, errors };
}

/** A log in a folder. */
function openLog({ days = 90, folder = makeFolder() } = {}) {
  const file = path.join(folder, '.dateline', 'questions.jsonl');
  const lines = () => fs.readFileSync(file, 'utf8').split('\n').slice(0, -1);
  return { ...openLogIn(new FolderQuestions(folder), days), file, lines };
}

describe.each(KINDS)('$kind', ({ make, runs }) => {
  const openSome = async () => (await make()).openQuestions();

  describe('gaps', () => {
    it('are the questions without an answer, most asked first', async () => {
      const { log, open } = openLogIn(await openSome());
      await log.asked('Where is the convoy?', false, 'server');
      await log.asked(QUESTION, false, 'server');
      await log.asked('What did Trump say?', true, 'server');
      await log.asked(QUESTION, true, 'server');
      const gaps = [
        { question: QUESTION, asked: 2, unanswered: 1, notHelpful: 0, last: '2026-11-20' },
        {
          question: 'Where is the convoy?',
          asked: 1,
          unanswered: 1,
          notHelpful: 0,
          last: '2026-11-20',
        },
      ];
      expect(await log.gaps(10)).toEqual(gaps);
      expect(await open().gaps(1)).toEqual(gaps.slice(0, 1));
    });

    it('include questions whose answer was marked “Not it”', async () => {
      const { log } = openLogIn(await openSome());
      await log.asked(QUESTION, true, null);
      await log.judged(QUESTION, false, null);
      await log.asked('What did Trump say?', true, null);
      await log.judged('What did Trump say?', true, null);
      expect(await log.gaps(10)).toMatchObject([{ question: QUESTION, asked: 1, notHelpful: 1 }]);
    });

    it('count only the last judgement of someone who changed it', async () => {
      const { log } = openLogIn(await openSome());
      await log.judged(QUESTION, false, 'server');
      await log.judged(QUESTION, false, 'server');
      await log.judged(QUESTION, false, 'elsewhere');
      await log.rejudged(QUESTION, true, 'server');
      expect(await log.gaps(10)).toMatchObject([{ question: QUESTION, notHelpful: 2 }]);
      expect(await log.gaps(10, 'elsewhere')).toMatchObject([{ notHelpful: 1 }]);
      await log.rejudged(QUESTION, false, 'server');
      expect(await log.gaps(10, 'server')).toMatchObject([{ notHelpful: 2 }]);
    });

    it('count a changed judgement whose earlier one is no longer kept', async () => {
      const { log } = openLogIn(await openSome());
      await log.rejudged(QUESTION, false, null);
      expect(await log.gaps(10)).toMatchObject([{ question: QUESTION, notHelpful: 1 }]);
    });

    it('are those of one server if it is given', async () => {
      const { log } = openLogIn(await openSome());
      await log.asked('Here?', false, 'a');
      await log.asked('There?', false, 'b');
      await log.asked('Alone?', false, null);
      const questions = async (server?: string | null) =>
        (await log.gaps(10, server)).map(({ question }) => question);
      expect(await questions('a')).toEqual(['Here?']);
      expect(await questions(null)).toEqual(['Alone?']);
      expect((await questions()).sort()).toEqual(['Alone?', 'Here?', 'There?']);
    });

    it('are those of the last 30 days', async () => {
      const { log, wait } = openLogIn(await openSome());
      await log.asked('Old?', false, null);
      wait(1);
      await log.asked('Newer?', false, null);
      wait(29);
      expect(await log.gaps(10)).toMatchObject([{ question: 'Newer?', last: '2026-11-21' }]);
    });

    it.each([
      ['case and signs', 'who LEADS the fatah alliance'],
      ['small words', 'Please tell me who is leads of Fatah Alliance??'],
      ['white space', '  Who   leads the\nFatah Alliance ?'],
      ['accents', 'Who leads the Fátah Alliance?'],
    ])(
      'count questions that differ only in %s as one, shown as it was last asked',
      async (_name, other) => {
        const { log, wait } = openLogIn(await openSome());
        await log.asked(QUESTION, false, null);
        wait(1);
        await log.asked(other, false, null);
        expect(await log.gaps(10)).toMatchObject([{ question: other, asked: 2, unanswered: 2 }]);
      },
    );

    it.each([
      ['When did the convoy arrive?', 'Where did the convoy arrive?'],
      ['What was there before the attack?', 'What was there after the attack?'],
      ['Trucks from Iraq?', 'Trucks to Iraq?'],
      ['Did Iran attack?', 'Did Iran not attack?'],
      ['??', '!!'],
    ])('keep %j and %j apart', async (one, other) => {
      const { log } = openLogIn(await openSome());
      await log.asked(one, false, null);
      await log.asked(other, false, null);
      expect(await log.gaps(10)).toHaveLength(2);
    });

    it('are removed after the days they are kept, and at once if they are not kept', async () => {
      const { log, open, wait } = openLogIn(await openSome(), 7);
      await log.asked('Old?', false, null);
      wait(1);
      await log.asked('Newer?', false, null);
      wait(6);
      await log.prune();
      expect(await open(90).gaps(10)).toMatchObject([{ question: 'Newer?' }]);
      await open(0).prune();
      expect(await open(90).gaps(10)).toEqual([]);
    });

    it('are the same as `findGaps` finds', async () => {
      const entry = fc.record({
        question: fc.constantFrom('Who leads?', 'who LEADS', 'Where is it?', '??', 'a\0b'),
        server: fc.constantFrom('a', 'b', null),
        isGood: fc.boolean(),
        isAsked: fc.boolean(),
        isNextDay: fc.boolean(),
      });
      await fc.assert(
        fc.asyncProperty(fc.array(entry, { maxLength: 15 }), async (entries) => {
          const { log, wait } = openLogIn(await openSome());
          const noted: QuestionEntry[] = [];
          let day = 20;
          for (const { question, server, isGood, isAsked, isNextDay } of entries) {
            if (isNextDay) wait(1);
            day += Number(isNextDay);
            const verdict = isAsked ? { answered: isGood } : { helpful: isGood };
            noted.push({
              day: new Date(Date.UTC(2026, 10, day)).toISOString().slice(0, 10),
              ...{ question, server, ...verdict },
            });
            await log[isAsked ? 'asked' : 'judged'](question, isGood, server);
          }
          for (const server of ['a', null, undefined]) {
            const expected = findGaps(noted, { since: '2026-11-01', server, limit: 3 });
            const legible = (gaps: readonly Gap[]) =>
              gaps.map((gap) => ({ ...gap, question: gap.question.replace('\0', '\uFFFD') }));
            expect(legible(await log.gaps(3, server))).toEqual(legible(expected));
          }
        }),
        { numRuns: runs },
      );
    });
  });
});

describe('a stored question', () => {
  it('has its text, the day, the server and whether it was answered', async () => {
    const { log, lines } = openLog();
    await log.asked(QUESTION, false, 'server');
    await log.judged(QUESTION, true, null);
    expect(lines().map((line) => JSON.parse(line))).toEqual([
      { day: '2026-11-20', question: QUESTION, server: 'server', answered: false },
      { day: '2026-11-20', question: QUESTION, server: null, helpful: true },
    ]);
  });

  it('of a changed judgement takes the place of the newest opposite one, and of no other', async () => {
    const { log, wait, lines } = openLog();
    await log.asked(QUESTION, true, null);
    await log.judged(QUESTION, true, null);
    await log.judged(QUESTION, true, 'server');
    wait(1);
    await log.rejudged(QUESTION, false, null);
    expect(lines().map((line) => JSON.parse(line))).toEqual([
      { day: '2026-11-20', question: QUESTION, server: null, answered: true },
      { day: '2026-11-20', question: QUESTION, server: 'server', helpful: true },
      { day: '2026-11-21', question: QUESTION, server: null, helpful: false },
    ]);
  });

  it('is not written if questions are kept for 0 days, and older ones are removed', async () => {
    const { log, open, file } = openLog();
    await log.asked(QUESTION, false, null);
    const none = open(0);
    await none.asked('Another?', false, null);
    await none.judged('Another?', false, null);
    await none.rejudged('Another?', true, null);
    expect(await none.gaps(10)).toEqual([]);
    expect(fs.readFileSync(file, 'utf8')).not.toContain('Another');
    await none.prune();
    expect(fs.existsSync(file)).toBe(false);
    await none.prune();
  });

  it('is removed after the days it is kept, and newer ones stay', async () => {
    const { log, wait, lines } = openLog({ days: 7 });
    await log.asked('Old?', false, null);
    wait(1);
    await log.asked('Newer?', false, null);
    wait(6);
    expect(await log.gaps(10)).toHaveLength(1);
    await log.prune();
    expect(lines()).toHaveLength(1);
    expect(lines()[0]).toContain('Newer?');
  });

  it('is not lost if many people ask while old questions are removed', async () => {
    const { log, wait, lines } = openLog({ days: 7 });
    await log.asked('Old?', false, null);
    wait(7);
    const asking = Array.from({ length: 50 }, (_, index) => log.asked(`${index}?`, false, null));
    await Promise.all([log.prune(), ...asking, log.prune()]);
    expect(lines()).toHaveLength(50);
    expect(await log.gaps(100)).toHaveLength(50);
  });
});

it('loses no question in a folder in which two bots add and prune', async () => {
  const folder = makeFolder();
  const stores = [new FolderQuestions(folder), new FolderQuestions(folder)];
  const add = (store: QuestionStore, day: string, question: string) =>
    store.add({ day, question, server: null, answered: false });
  const use = async (store: QuestionStore, bot: number) => {
    for (let index = 0; index < 40; index += 1) {
      await add(store, '2026-01-01', 'Old?');
      await add(store, '2026-11-20', `${bot} ${index}?`);
      await store.keepSince('2026-11-01');
    }
  };
  await Promise.all(stores.map(use));
  const since = { since: '2026-01-01', limit: 100 };
  for (const store of stores) expect(await store.findGaps(since)).toHaveLength(80);
});

describe('a faulty file of questions', () => {
  it('loses only a torn last line', async () => {
    const { log, file } = openLog();
    await log.asked('One?', false, null);
    fs.appendFileSync(file, '{"day":"2026-11-20","quest');
    expect(await log.gaps(10)).toHaveLength(1);
    await log.asked('Two?', false, null);
    expect((await log.gaps(10)).map(({ question }) => question).sort()).toEqual(['One?', 'Two?']);
  });

  it('loses only lines of another form, and pruning removes them', async () => {
    const { log, file, lines } = openLog();
    await log.asked('One?', false, null);
    fs.appendFileSync(file, 'x\n{}\n[]\n{"day":"soon","question":"x","server":null}\n');
    expect(await log.gaps(10)).toHaveLength(1);
    await log.prune();
    expect(lines()).toHaveLength(1);
  });

  it('that cannot be written does not make a question fail', async () => {
    const { log, errors } = openLog({ folder: path.join(makeFolder(), 'gone') });
    await log.asked(QUESTION, false, null);
    expect(errors.map(String)).toEqual([
      expect.stringContaining('The question could not be saved: the folder is gone'),
    ]);
    expect(await log.gaps(10)).toEqual([]);
  });
});

import { afterAll, afterEach, beforeAll, expect, test, vi } from 'vitest';
import { TESTER } from '../corpus/folders.ts';
import { HARBOUR } from './harbour.ts';
import { Stage } from './stage.ts';

let stage: Stage;

beforeAll(async () => {
  stage = await Stage.open();
  await stage.corpus.putAll(HARBOUR, TESTER);
  await stage.startBot();
});

afterAll(() => stage.close());

afterEach(() => vi.restoreAllMocks());

test('every search and timeline names the person who asked, so that people take turns', async () => {
  const asked = vi.spyOn(stage.context.searcher, 'ask');
  const built = vi.spyOn(stage.context.timeliner, 'build');
  const [one, other] = [stage.member('One'), stage.member('Other')];
  const answer = await one.command('ask', { question: 'Latakia harbour' }).reply();
  await other.click(answer, 'More').reply();
  other.says('Latakia harbour', { mention: true });
  await expect.poll(() => asked).toHaveBeenCalledTimes(3);
  const timeline = await one.command('timeline', { topic: 'Latakia', entries: 4 }).reply();
  await other.click(timeline, 'More detail').reply();
  const askers = (
    calls: readonly (readonly [string, { readonly asker?: string }, ...unknown[]])[],
  ) => calls.map(([, { asker }]) => asker);
  expect(askers(asked.mock.calls)).toEqual([one.id, other.id, other.id]);
  expect(askers(built.mock.calls)).toEqual([one.id, other.id]);
});

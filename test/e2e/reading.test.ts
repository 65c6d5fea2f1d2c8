import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import {
  ADDITIONS,
  type Allowance,
  type RateLimit,
  SUGGESTIONS,
} from '../../src/rate-limit/rate-limit.ts';
import { asText } from '../discord/as-text.ts';
import { DAM, openPress, type Press, reportPage } from './press.ts';
import { Stage } from './stage.ts';

let press: Press;
let stage: Stage;

beforeAll(async () => {
  press = await openPress({ '/dam': reportPage(DAM) });
});

afterAll(() => press.close());

beforeEach(async () => {
  stage = await Stage.open({ allowedOrigin: press.origin });
});

afterEach(() => stage.close());

const link = (path: string) => press.origin + path;

describe('reading a link, a file or a text', () => {
  test('counts against a member, even without a report, and apart from questions', async () => {
    await stage.startBot({ suggestions: true, logChannelId: stage.discord.channelId });
    const reader = stage.member('Reader');
    const suggest = (path: string) => reader.command('suggest', { link: link(path) }).reply();
    for (let time = 0; time < SUGGESTIONS.burst; time += 1) {
      expect(asText(await suggest('/missing'))).toContain('There is no page at that link');
    }
    const refused = await suggest('/dam');
    expect(refused.ephemeral).toBe(true);
    expect(asText(refused)).toBe(
      'Please wait 30 seconds. You can suggest 5 reports at once, then one every 30 seconds.',
    );
    const other = await stage
      .member('Another')
      .command('suggest', { link: link('/dam') })
      .reply();
    expect(asText(other)).toContain('A moderator will look at your suggestion');
    const asked = await reader
      .command('ask', { question: 'Who leads the Fatah Alliance?' })
      .reply();
    expect(asText(asked)).not.toContain('Please wait');
    stage.now = new Date(stage.now.getTime() + SUGGESTIONS.secondsEach * 1_000);
    expect(asText(await suggest('/dam'))).not.toContain('Please wait');
  });

  test('counts against a moderator in every way, and nothing else does', async () => {
    const taken: [string, Allowance][] = [];
    const rateLimit: RateLimit = {
      take: async (member, allowance) => {
        taken.push([member, allowance]);
        return { granted: true };
      },
    };
    await stage.startBot({ rateLimit });
    const moderator = stage.moderator('Moderator');
    const file = { name: 'dam.txt', bytes: Buffer.from(DAM.paragraphs.join('\n\n')) };
    const add = { subcommand: 'add' };
    const drafts = [
      await moderator.command('article', { link: link('/dam') }, add).reply(),
      await moderator.command('article', { file }, add).reply(),
      await moderator.menu('Add to corpus', moderator.says(link('/dam'))).reply(),
      await moderator.menu('Add to corpus', moderator.says(DAM.paragraphs.join('\n'))).reply(),
    ];
    const form = await moderator.command('article', {}, add).modal();
    drafts.push(await moderator.submit(form, { 'Text of the report': DAM.title }).reply());
    for (const draft of drafts) expect(asText(draft)).toContain('Draft · not yet published');
    expect(taken).toEqual(Array(5).fill([moderator.id, ADDITIONS]));
    await moderator.command('article', {}, { subcommand: 'list' }).reply();
    expect(taken).toHaveLength(5);
  });

  test('happens one at a time for each person', async () => {
    await stage.startBot({ suggestions: true, logChannelId: stage.discord.channelId });
    const reader = stage.member('Reader');
    const suggest = () => reader.command('suggest', { link: link('/dam') });
    const replies = await Promise.all([suggest().reply(), suggest().reply()]);
    const told = replies.map(asText).sort();
    expect(told[0]).toContain('I am still reading your last report');
    expect(told[1]).toContain('Thank you');
  });
});

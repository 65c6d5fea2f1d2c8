import { PermissionFlagsBits } from 'discord.js';
import type { Message, Person } from 'local-discord';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { asText } from '../discord/as-text.ts';
import { Stage, UNLIMITED } from './stage.ts';

const OUTDATED = 'from an older version';

let stage: Stage;
let asker: Person;
let stranger: Person;

beforeAll(async () => {
  stage = await Stage.open();
  await stage.startBot({ rateLimit: UNLIMITED });
});

afterAll(() => stage.close());

beforeEach(() => {
  asker = stage.member('Asker');
  stranger = stage.member('Stranger');
});

const shown = (message: Message) => asText(message);

const ask = () => asker.command('ask', { question: 'Who leads the Fatah Alliance?' }).reply();

/** The text of a public message now; undefined if it is gone. */
const now = ({ id }: Message) => {
  const message = stage.discord.messages().find((each) => each.id === id);
  return message && shown(message);
};

describe('a forged button', () => {
  test.each([
    ['', 'the short form'],
    ['::::', 'the form of an answer'],
  ])('does not delete the answer of another person (%s, %s)', async (filters) => {
    const answer = await ask();
    const forged = stranger.forge(answer, `delete:${stranger.id}${filters}`);
    const refused = await forged.reply();
    expect(refused.ephemeral).toBe(true);
    expect(shown(refused)).toContain(OUTDATED);
    expect(now(answer)).toBe(shown(answer));
  });

  test('does not replace the message of another person', async () => {
    const answer = await ask();
    const timeline = await asker.command('timeline', { topic: 'trucks in Iraq' }).reply();
    for (const message of [answer, timeline]) {
      for (const id of [`timeline:0:1::::${stranger.id}`, `reading:0:${stranger.id}::::`]) {
        const refused = await stranger.forge(message, id).reply();
        expect(refused.ephemeral).toBe(true);
        expect(shown(refused)).toContain(OUTDATED);
      }
      expect(now(message)).toBe(shown(message));
    }
  });

  test('records no judgement of a message that is not an answer', async () => {
    const timeline = await asker.command('timeline', { topic: 'a moon of cheese' }).reply();
    expect(shown(await stranger.forge(timeline, 'not-it').reply())).toContain(OUTDATED);
    expect(await stage.context.questionLog.gaps(10)).toEqual([]);
  });

  test('is counted as refused and not logged as an error', async () => {
    const { refusal = 0 } = stage.bot.outcomes['[delete]'] ?? {};
    await stranger.forge(await ask(), `delete:${stranger.id}`).reply();
    expect(stage.bot.outcomes['[delete]']?.refusal).toBe(refusal + 1);
    expect(stage.log.filter(({ msg }) => msg === 'a command failed')).toEqual([]);
  });
});

describe('a menu', () => {
  test('accepts only what it offers', async () => {
    const permissions = PermissionFlagsBits.ManageGuild;
    const manager = stage.discord.person({ name: 'Owner', permissions });
    const settings = await manager.command('settings').reply();
    for (const value of ['everyone', 'on', '']) {
      const forged = manager.forge(settings, 'settings:answers', [value]);
      const refused = await forged.reply((reply) => reply.id !== settings.id);
      expect(shown(refused)).toContain(OUTDATED);
    }
    expect(await stage.stores.settings.list()).toEqual([]);
    const chosen = manager.forge(settings, 'settings:answers', ['private']);
    await chosen.reply((reply) => shown(reply).includes('only the asker'));
  });
});

describe('a form', () => {
  test('of one draft does not replace the message of another', async () => {
    const editor = stage.moderator('Editor');
    const begin = async (title: string) => {
      const form = await editor.command('article', {}, { subcommand: 'add' }).modal();
      const text = `The ${title} was opened on Monday after three years of work in the valley.`;
      return editor.submit(form, { 'Text of the report': text, Title: title }).reply();
    };
    const [one, other] = [await begin('Bridge'), await begin('Tunnel')];
    const form = await editor.click(one, 'Edit details').modal();
    const { customId } = await editor.click(other, 'Edit details').modal();
    const sent = editor.submit({ ...form, customId }, { Title: 'Tunnel of Amman' });
    const reply = await sent.reply();
    expect(reply.id).not.toBe(one.id);
    expect(shown(reply)).toContain('Tunnel of Amman');
    expect(shown(editor.look(one))).toBe(shown(one));
  });
});

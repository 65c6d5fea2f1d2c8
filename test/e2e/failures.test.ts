import { EventEmitter, once } from 'node:events';
import { ButtonStyle, ComponentType, MessageFlags } from 'discord.js';
import type { Message, Person } from 'local-discord';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { commands } from '../../commands/index.ts';
import type { Command } from '../../src/discord/command.ts';
import { acknowledge, respond } from '../../src/discord/dispatch/respond.ts';
import { UserError } from '../../src/user-error.ts';
import { asText } from '../discord/as-text.ts';
import { Stage } from './stage.ts';

let stage: Stage;
let reader: Person;

const QUESTION = { question: 'Who leads the Fatah Alliance?' };

/** Commands that fail at different moments. */
const broken: readonly Command[] = [
  commandNamed('throws-at-once', async () => {
    throw new Error('secret of the inside', { cause: new Error('the cause') });
  }),
  commandNamed('throws-after-public', async (interaction) => {
    await acknowledge(interaction, 'public');
    throw new Error('secret of the inside');
  }),
  commandNamed('throws-after-private', async (interaction) => {
    await acknowledge(interaction, 'private');
    throw new Error('secret of the inside');
  }),
  commandNamed('refuses-after-public', async (interaction) => {
    await acknowledge(interaction, 'public');
    throw new UserError('That is not possible.');
  }),
  commandNamed('throws-after-answer', async (interaction) => {
    await acknowledge(interaction, 'public');
    await respond(interaction, {
      components: [{ type: ComponentType.TextDisplay, content: 'An answer' }],
    });
    throw new Error('secret of the inside');
  }),
  commandNamed('says-too-much', async (interaction) => {
    await acknowledge(interaction, 'public');
    await respond(interaction, {
      components: [{ type: ComponentType.TextDisplay, content: 'a'.repeat(4_001) }],
    });
  }),
  commandNamed('mentions', async (interaction) => {
    await acknowledge(interaction, 'public');
    const content = `@everyone <@${interaction.user.id}> <@&${interaction.guildId}>`;
    await respond(interaction, { components: [{ type: ComponentType.TextDisplay, content }] });
  }),
  {
    ...commandNamed('offers-and-throws', async () => undefined),
    definition: {
      name: 'offers-and-throws',
      description: 'Throws while its option is typed',
      options: [{ name: 'option', description: 'An option', type: 3, autocomplete: true }],
    },
    complete: () => {
      throw new Error('secret of the inside');
    },
  },
  {
    ...commandNamed('offers-invisible', async () => undefined),
    definition: {
      name: 'offers-invisible',
      description: 'Offers a choice that cannot be seen',
      options: [{ name: 'option', description: 'An option', type: 3, autocomplete: true }],
    },
    complete: () => ['\u202e', 'to be\nseen'],
  },
];

function commandNamed(name: string, run: Command['run']): Command {
  return { definition: { name, description: 'For a test' }, run };
}

beforeAll(async () => {
  stage = await Stage.open();
  await stage.startBot({ commands: [...commands, ...broken] });
});

afterAll(() => stage.close());

beforeEach(() => {
  reader = stage.member('Reader');
  stage.log.length = 0;
});

/** Sends a request with the token of the bot. */
async function asBot(method: string, path: string, body: unknown): Promise<unknown> {
  const response = await fetch(`${stage.discord.api}/v10${path}`, {
    method,
    headers: { authorization: `Bot ${stage.discord.token}`, 'content-type': 'application/json' },
    body: JSON.stringify(body),
  });
  if (!response.ok) throw new Error(`${response.status}: ${await response.text()}`);
  return response.json();
}

/** A message with one button, as another version of the bot might have sent it. */
async function messageWithButton(customId: string): Promise<Message> {
  const button = { type: ComponentType.Button, style: ButtonStyle.Secondary, label: 'Press' };
  const row = { type: ComponentType.ActionRow, components: [{ ...button, custom_id: customId }] };
  // Discord limits messages by channel.
  const channelId = stage.discord.channels.add('planted');
  const { id } = (await asBot('POST', `/channels/${channelId}/messages`, {
    flags: MessageFlags.IsComponentsV2,
    components: [row],
  })) as { id: string };
  const sent = stage.discord.messages().find((message) => message.id === id);
  if (!sent) throw new Error('The message is not there');
  return sent;
}

describe('a command that fails', () => {
  test.each(['throws-at-once', 'throws-after-private'])(
    'shows the person one line with a reference, privately: %s',
    async (name) => {
      const reply = await reader.command(name).reply();
      expect(reply.ephemeral).toBe(true);
      expect(asText(reply)).toMatch(/^Something went wrong\. Please try again\. Reference: REF\d/);
      expect(asText(reply)).not.toContain('secret');
    },
  );

  test.each(['throws-after-public', 'says-too-much'])(
    'deletes the public acknowledgement and tells only the person: %s',
    async (name) => {
      const used = reader.command(name);
      await used.deleted();
      const told = await used.followUp();
      expect(told.ephemeral).toBe(true);
      expect(asText(told)).toContain('Something went wrong.');
      expect(stage.discord.messages().filter(({ loading }) => loading)).toEqual([]);
    },
  );

  test('tells the person in a follow-up when it fails after the answer', async () => {
    const used = reader.command('throws-after-answer');
    const told = await used.followUp();
    expect(told.ephemeral).toBe(true);
    expect(asText(await used.reply())).toBe('An answer');
  });

  test('is logged with its cause under the reference that the person sees', async () => {
    const reply = await reader.command('throws-at-once').reply();
    const line = await stage.logged('a command failed');
    expect(line).toMatchObject({
      command: '/throws-at-once',
      error: { message: 'secret of the inside', cause: { message: 'the cause' } },
    });
    expect(asText(reply)).toContain(String(line.reference));
  });

  test('that exceeds a limit of Discord is logged with the limit', async () => {
    await reader.command('says-too-much').deleted();
    expect(await stage.logged('a command failed')).toMatchObject({
      error: { message: expect.stringContaining('4001 characters of text, 4000 at most') },
    });
  });

  test('does not stop the bot from answering', async () => {
    await reader.command('throws-at-once').reply();
    expect(asText(await reader.command('ask', QUESTION).reply())).toContain('Hadi Al-Amiri');
  });
});

test('a refusal after a public acknowledgement is private, and nothing is left in public', async () => {
  const used = reader.command('refuses-after-public');
  const told = await used.followUp();
  expect(told.ephemeral).toBe(true);
  expect(asText(told)).toBe('That is not possible.');
  await used.deleted();
});

test('no message mentions anyone, even if a text was not escaped', async () => {
  const reply = await reader.command('mentions').reply();
  expect(asText(reply)).toContain('@everyone');
  expect(reply.pings).toEqual([]);
});

test('an autocomplete that fails offers nothing, and is logged', async () => {
  expect(await reader.autocomplete('offers-and-throws', 'option', 'a')).toEqual([]);
  expect(await stage.logged('autocomplete failed')).toMatchObject({
    error: { message: 'secret of the inside' },
  });
});

test('invisible choices are not offered', async () => {
  const offered = await reader.autocomplete('offers-invisible', 'option', 'a');
  expect(offered.map(({ name }) => name)).toEqual(['to be seen']);
});

test('an unknown command is answered privately', async () => {
  const { applicationId, guildId } = stage.discord;
  await asBot('POST', `/applications/${applicationId}/guilds/${guildId}/commands`, {
    name: 'forgotten',
    description: 'From another version',
  });
  const reply = await reader.command('forgotten').reply();
  expect(reply.ephemeral).toBe(true);
  expect(asText(reply)).toContain('This command is from another version');
});

test('an unknown message command is answered privately', async () => {
  const { applicationId, guildId } = stage.discord;
  await asBot('POST', `/applications/${applicationId}/guilds/${guildId}/commands`, {
    name: 'Forgotten',
    type: 3,
  });
  const reply = await reader.menu('Forgotten', reader.says('words')).reply();
  expect(reply.ephemeral).toBe(true);
  expect(asText(reply)).toContain('This command is from another version');
});

describe('an unknown button', () => {
  test.each([
    'something',
    'helpful:1',
    'context',
    'context:short:0:1:0:0:1',
    'context:AbCd_-12:zz:-1:0:0:1',
    'more:3::::',
    'more:x',
    'delete:me',
    '__proto__',
  ])('is answered privately: %s', async (customId) => {
    const message = await messageWithButton(customId);
    const reply = await reader.click(message, 'Press').reply();
    expect(reply.ephemeral).toBe(true);
    expect(asText(reply)).toContain('This button is from an older version');
  });

  test('does not open a report that does not exist', async () => {
    const message = await messageWithButton('context:AbCd_-12:0:1:0:0:1');
    const reply = await reader.click(message, 'Press').reply();
    expect(asText(reply)).toBe('This report is no longer in the corpus.');
  });
});

describe('Discord in trouble', () => {
  const callback = /^\/interactions\/.*\/callback$/;
  const original = /\/messages\/@original$/;

  test.each([
    ['slows the bot down before it can acknowledge', { path: callback, status: 429 }],
    ['fails when the bot acknowledges', { path: callback, status: 503 }],
    ['loses its reply to the acknowledgement', { path: callback, status: 502, workDone: true }],
    ['slows the bot down before it can answer', { method: 'PATCH', path: original, status: 429 }],
    [
      'fails twice when the bot answers',
      { method: 'PATCH', path: original, status: 500, times: 2 },
    ],
    ['loses its reply to the answer', { path: original, status: 500, workDone: true }],
  ])('still gets the answer through when it %s', async (_what, fault) => {
    // A new bot has counted nothing yet. The bot before counts an answer only after it can be read.
    await stage.startBot({ commands: [...commands, ...broken] });
    stage.discord.failNext(fault);
    const reply = await reader.command('ask', QUESTION).reply();
    expect(asText(reply)).toContain('Hadi Al-Amiri');
    await expect.poll(() => stage.bot.outcomes['/ask']).toMatchObject({ success: 1, failure: 0 });
  });

  test('that keeps failing is logged with the reference that the person sees', async () => {
    stage.discord.failNext({ method: 'PATCH', path: original, status: 500, times: 4 });
    const used = reader.command('ask', QUESTION);
    expect(asText(await used.followUp())).toContain('Something went wrong.');
    expect(await stage.logged('a command failed')).toMatchObject({ error: { status: 500 } });
  });

  test('leaves the message as it is when it cannot be deleted, and tells only the person', async () => {
    const asked = await reader.command('ask', QUESTION).reply();
    stage.discord.failNext({ method: 'DELETE', path: original, status: 500, times: 4 });
    const told = await reader.click(asked, 'Delete').followUp();
    expect(told.ephemeral).toBe(true);
    expect(asText(told)).toContain('Something went wrong.');
    expect(asText(reader.look(asked))).toBe(asText(asked));
  });

  test('deletes a message once when two people delete it at the same time', async () => {
    const asked = await reader.command('ask', QUESTION).reply();
    stage.discord.failNext({ method: 'DELETE', path: original, status: 500, workDone: true });
    const used = reader.click(asked, 'Delete');
    await used.deleted();
    await new Promise((resolve) => setTimeout(resolve, 200));
    expect(used.followUps).toEqual([]);
  });

  test('that has waited too long causes a warning in the log and no second try', async () => {
    const impatient = await Stage.open({ acknowledgeWithinMs: 200 });
    await impatient.startBot();
    impatient.discord.failNext({ path: callback, status: 429, retryAfter: 0.4 });
    const used = impatient.member('Reader').command('ask', QUESTION);
    const line = await impatient.logged('an answer did not reach Discord');
    expect(line).toMatchObject({ level: 40, error: { code: 10_062 } });
    const tries = impatient.discord.requests.filter(({ path }) => path.includes(used.token));
    expect(tries.map(({ status }) => status)).toEqual([429, 404]);
    expect(impatient.log.map(({ msg }) => msg)).not.toContain('a command failed');
    await impatient.close();
  });
});

describe('a gateway that drops', () => {
  test('is resumed and logged, and the bot still answers', async () => {
    const identified = stage.discord.gateway.identifyCount;
    stage.discord.gateway.drop();
    await stage.logged('gateway lost, reconnecting');
    await stage.logged('gateway resumed');
    await stage.discord.gateway.connected();
    expect(asText(await reader.command('ask', QUESTION).reply())).toContain('Hadi Al-Amiri');
    expect(stage.discord.gateway.identifyCount).toBe(identified);
  });

  test('is joined again when it has forgotten the session', async () => {
    const identified = stage.discord.gateway.identifyCount;
    stage.discord.gateway.drop({ forgetSession: true });
    await stage.logged('gateway ready');
    await stage.discord.gateway.connected();
    expect(asText(await reader.command('ask', QUESTION).reply())).toContain('Hadi Al-Amiri');
    expect(stage.discord.gateway.identifyCount).toBe(identified + 1);
  });
});

test('the outcomes of each command are counted', async () => {
  await stage.startBot({ commands: [...commands, ...broken] });
  await reader.command('ask', QUESTION).reply();
  await reader.command('ask', { ...QUESTION, source: 'Nobody' }).reply();
  await reader.command('throws-at-once').reply();
  await reader.click(await messageWithButton('something'), 'Press').reply();
  await expect
    .poll(() => stage.bot.outcomes)
    .toEqual({
      '/ask': { success: 1, refusal: 1, failure: 0 },
      '/throws-at-once': { success: 0, refusal: 0, failure: 1 },
      unknown: { success: 0, refusal: 1, failure: 0 },
    });
});

test('work in progress is finished before the bot stops', async () => {
  const gate = new EventEmitter();
  let isDone = false;
  const slow = commandNamed('slow', async (interaction) => {
    const opened = once(gate, 'open');
    await acknowledge(interaction, 'public');
    await opened;
    await respond(interaction, {
      components: [{ type: ComponentType.TextDisplay, content: 'Done' }],
    });
    isDone = true;
  });
  const bot = await stage.startBot({ commands: [slow] });
  const used = reader.command('slow');
  await used.acknowledged;
  const stopped = bot.stop();
  setTimeout(() => gate.emit('open'), 300);
  await stopped;
  expect(isDone).toBe(true);
  expect(asText(await used.reply())).toBe('Done');
});

import {
  type APIModalInteractionResponseCallbackData,
  ApplicationCommandOptionType,
  ApplicationCommandType,
  ButtonStyle,
  ComponentType,
  Events,
  type Interaction,
  type Message,
  MessageFlags,
  type ModalSubmitInteraction,
  PermissionFlagsBits,
  TextInputStyle,
} from 'discord.js';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { PreviewStage, saying } from './stage.ts';

let stage: PreviewStage;
const said: Message[] = [];

beforeAll(async () => {
  stage = await PreviewStage.open({ patienceMs: 2000 });
  stage.bot.client.on(Events.MessageCreate, (message) => said.push(message));
  await stage.bot.client.application.commands.set([
    {
      name: 'echo',
      description: 'Says it back',
      options: [
        {
          name: 'text',
          description: 'What to say',
          type: ApplicationCommandOptionType.String,
          autocomplete: true,
        },
        {
          name: 'file',
          description: 'What to show',
          type: ApplicationCommandOptionType.Attachment,
        },
      ],
    },
    {
      name: 'moderate',
      description: 'For moderators',
      defaultMemberPermissions: PermissionFlagsBits.ManageMessages,
      options: [
        { name: 'add', description: 'Adds one', type: ApplicationCommandOptionType.Subcommand },
      ],
    },
    { name: 'Keep', type: ApplicationCommandType.Message },
  ]);
});
afterAll(() => stage.close());
beforeEach(() => {
  said.length = 0;
  stage.bot.answers(async () => undefined);
});

/** Makes the bot answer every interaction with this text; `flags` can make it ephemeral. */
function answering(text: (interaction: Interaction) => string, flags?: MessageFlags.Ephemeral) {
  stage.bot.answers(async (interaction) => {
    if (!interaction.isRepliable()) return;
    await interaction.reply({ content: text(interaction), ...(flags ? { flags } : {}) });
  });
}

describe('a player', () => {
  it('uses a command, and everyone sees its answer and its user', async () => {
    answering((interaction) => `${interaction.user.displayName} was here`);
    expect(await stage.command('member', 'echo')).toEqual({ kind: 'done' });
    const page = await stage.look('moderator');
    const answer = await page.until(saying('Reader was here'));
    expect(answer).toMatchObject({
      author: { name: 'Dateline', bot: true },
      usedBy: { name: 'Reader', command: '/echo' },
      ephemeral: false,
      edited: false,
      thinkingUntilMs: null,
    });
  });

  it('gets a private answer that no one else sees, and can dismiss it', async () => {
    answering(() => 'Between us', MessageFlags.Ephemeral);
    const [member, moderator] = [await stage.look('member'), await stage.look('moderator')];
    await stage.command('member', 'echo');
    const { id, ephemeral } = await member.until(saying('Between us'));
    expect(ephemeral).toBe(true);
    answering(() => 'For all');
    await stage.command('member', 'echo');
    const others = await moderator.until((known) => saying('For all')(known) && known.messages);
    expect([...others.keys()]).not.toContain(id);
    await stage.act('member', { kind: 'dismiss', messageId: id });
    await member.until(({ messages }) => (messages.has(id) ? undefined : true));
  });

  it('gets an outcome if no answer comes in time', async () => {
    expect(await stage.command('member', 'echo')).toEqual({ kind: 'no answer' });
  });

  it('gets the reason if an action is impossible', async () => {
    const outcome = await stage.command('member', 'echo', { nothing: 'x' });
    expect(outcome).toEqual({ kind: 'impossible', reason: expect.stringContaining('nothing') });
    expect(await stage.command('member', 'moderate')).toMatchObject({ kind: 'impossible' });
  });

  it('sees “thinking”, then the answer, which does not count as an edit', async () => {
    const page = await stage.look('member');
    stage.bot.answers(async (interaction) => {
      if (!interaction.isChatInputCommand()) return;
      await interaction.deferReply();
      await page.until(({ messages }) =>
        [...messages.values()].find(({ thinkingUntilMs }) => thinkingUntilMs !== null),
      );
      await interaction.editReply('Thought out');
    });
    await stage.command('member', 'echo');
    const answer = await page.until(saying('Thought out'));
    expect(answer).toMatchObject({ thinkingUntilMs: null, edited: false });
    const channel = await stage.bot.client.channels.fetch(stage.discord.channelId);
    if (!channel?.isTextBased()) throw new Error('No channel to look into');
    await (await channel.messages.fetch(answer.id)).edit('Thought over');
    expect(await page.until(saying('Thought over'))).toMatchObject({ edited: true });
  });

  it('gets the choices that the bot offers', async () => {
    stage.bot.answers(async (interaction) => {
      if (!interaction.isAutocomplete()) return;
      const { name, value } = interaction.options.getFocused(true);
      await interaction.respond([{ name: `${name} ${value}`, value: 'chosen' }]);
    });
    const typing = { name: 'echo', group: null, subcommand: null, option: 'text', typed: 'gua' };
    const outcome = await stage.act('member', { kind: 'complete', ...typing, options: {} });
    expect(outcome).toEqual({
      kind: 'choices',
      choices: [{ name: 'text gua', value: 'chosen' }],
    });
  });

  it('sends a file with a command, and gets it back unchanged', async () => {
    stage.bot.answers(async (interaction) => {
      if (!interaction.isChatInputCommand()) return;
      const { name, url, contentType } = interaction.options.getAttachment('file', true);
      const bytes = Buffer.from(await (await fetch(url)).arrayBuffer());
      const files = [{ attachment: bytes, name }];
      await interaction.reply({ content: `${contentType} received`, files });
    });
    const file = new File(['<script>alert(1)</script>'], 'page.html', { type: 'text/html' });
    const options = { file: { file: 0 } };
    const act = { kind: 'command', name: 'echo', group: null, subcommand: null, options };
    await stage.act('member', act, [file]);
    const page = await stage.look('member');
    const { files } = await page.until(saying('text/html received'));
    const saved = await stage.request(files[0]?.url ?? '');
    expect(await saved.text()).toBe('<script>alert(1)</script>');
    // The browser saves it, and never opens it as a page of the preview.
    expect(saved.headers.get('content-type')).toBe('application/octet-stream');
    expect(saved.headers.get('content-disposition')).toMatch(/^attachment/);
    expect(saved.headers.get('content-security-policy')).toBe('sandbox');
  });

  it('presses a button, chooses from a menu, and submits a modal', async () => {
    stage.bot.answers(async (interaction) => {
      if (interaction.isChatInputCommand()) await interaction.reply(CONTROLS);
      else if (interaction.isButton()) await interaction.showModal(MODAL);
      else if (interaction.isStringSelectMenu()) await interaction.reply(interaction.values.join());
      else if (interaction.isModalSubmit()) await interaction.reply(enteredIn(interaction));
    });
    await stage.command('member', 'echo');
    const page = await stage.look('member');
    const { id: messageId } = await page.until(saying('Controls'));
    const press = { kind: 'click', messageId, customId: 'open' };
    const opened = await stage.act('member', press);
    expect(opened).toMatchObject({ kind: 'modal', modal: { title: 'Enter it' } });
    if (opened.kind !== 'modal') throw new Error('No modal opened');
    const modalId = opened.modal.id;
    const values = { words: 'typed words', files: { files: [0] } };
    const file = new File(['abc'], 'letters.txt', { type: 'text/plain' });
    expect(await stage.act('member', { kind: 'submit', modalId, values }, [file])).toEqual({
      kind: 'done',
    });
    await page.until(saying('typed words, letters.txt'));
    await stage.act('member', { kind: 'select', messageId, customId: 'pick', values: ['b', 'c'] });
    expect((await page.until(saying('b,c'))).replyTo).toMatchObject({ id: messageId });
    const foreign = await stage.act('moderator', { kind: 'submit', modalId, values: {} });
    expect(foreign).toMatchObject({ kind: 'impossible' });
  });

  it("chooses a command from a message's menu", async () => {
    stage.bot.answers(async (interaction) => {
      if (!interaction.isMessageContextMenuCommand()) return;
      await interaction.reply(`Kept: ${interaction.targetMessage.content}`);
    });
    const page = await stage.look('member');
    await stage.act('member', { kind: 'say', text: 'Worth keeping', replyTo: null, files: [] });
    const { id: messageId } = await page.until(saying('Worth keeping'));
    expect(await stage.act('member', { kind: 'menu', name: 'Keep', messageId })).toEqual({
      kind: 'done',
    });
    const kept = await page.until(saying('Kept: Worth keeping'));
    expect(kept.usedBy).toEqual({ name: 'Reader', command: 'Keep' });
  });
});

describe('a message of a player', () => {
  /** Sends a message, and waits until the bot gets it. */
  async function heard(act: Readonly<Record<string, unknown>>): Promise<Message> {
    await stage.act('member', { kind: 'say', replyTo: null, files: [], ...act });
    while (!said.some(({ author }) => !author.bot)) await new Promise((r) => setTimeout(r, 5));
    const [message] = said.filter(({ author }) => !author.bot);
    if (!message) throw new Error('The bot heard nothing');
    return message;
  }

  it('reaches the bot with its content only if it mentions the bot', async () => {
    expect((await heard({ text: 'Who leads it?' })).content).toBe('');
    said.length = 0;
    const mentioned = await heard({ text: '@Dateline who leads it? mail@Dateline.example' });
    const { id } = stage.bot.client.user;
    expect(mentioned.content).toBe(`<@${id}> who leads it? mail@Dateline.example`);
    expect(mentioned.mentions.users.has(id)).toBe(true);
  });

  it("reaches the bot in reply to one of the bot's own messages", async () => {
    answering(() => 'An answer');
    await stage.command('member', 'echo');
    const page = await stage.look('member');
    const { id: replyTo } = await page.until(saying('An answer'));
    const reply = await heard({ text: 'and in 2023?', replyTo });
    expect(reply.content).toBe('and in 2023?');
    expect(reply.reference?.messageId).toBe(replyTo);
    const shown = await page.until(saying('and in 2023?'));
    expect(shown.replyTo).toEqual({ id: replyTo, name: 'Dateline', excerpt: 'An answer' });
  });

  it('can have files', async () => {
    const page = await stage.look('moderator');
    const file = new File(['abc'], 'letters.txt');
    const act = { kind: 'say', text: 'Here it is', replyTo: null, files: [0] };
    await stage.act('member', act, [file]);
    const { files, notifies } = await page.until(saying('Here it is'));
    expect(files).toMatchObject([{ name: 'letters.txt', size: 3 }]);
    expect(notifies).toBe(false);
  });

  it('to the bot alone is hidden from other people', async () => {
    const [member, moderator] = [await stage.look('member'), await stage.look('moderator')];
    const channels = await member.until(({ place }) => place?.channels);
    const channelId = channels.find(({ direct }) => direct)?.id;
    await stage.act('member', { kind: 'say', channelId, text: 'Psst', replyTo: null, files: [] });
    await member.until(saying('Psst'));
    await stage.act('member', { kind: 'say', text: 'Hello all', replyTo: null, files: [] });
    const known = await moderator.until((all) => saying('Hello all')(all) && all);
    expect(saying('Psst')(known)).toBeUndefined();
  });
});

const CONTROLS = {
  content: 'Controls',
  components: [
    {
      type: ComponentType.ActionRow as const,
      components: [
        {
          type: ComponentType.Button as const,
          style: ButtonStyle.Primary as const,
          label: 'Open',
          customId: 'open',
        },
      ],
    },
    {
      type: ComponentType.ActionRow as const,
      components: [
        {
          type: ComponentType.StringSelect as const,
          customId: 'pick',
          maxValues: 2,
          options: ['a', 'b', 'c'].map((value) => ({ label: value.toUpperCase(), value })),
        },
      ],
    },
  ],
};

const MODAL: APIModalInteractionResponseCallbackData = {
  custom_id: 'form',
  title: 'Enter it',
  components: [
    {
      type: ComponentType.Label,
      label: 'Words',
      component: {
        type: ComponentType.TextInput,
        custom_id: 'words',
        style: TextInputStyle.Short,
      },
    },
    {
      type: ComponentType.Label,
      label: 'Files',
      component: { type: ComponentType.FileUpload, custom_id: 'files' },
    },
  ],
};

function enteredIn({ fields }: ModalSubmitInteraction): string {
  const files = fields.getUploadedFiles('files');
  const names = files?.map(({ name }) => name) ?? [];
  return [fields.getTextInputValue('words'), ...names].join(', ');
}

import {
  ApplicationCommandOptionType,
  ComponentType,
  MessageFlags,
  PermissionFlagsBits,
} from 'discord.js';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { PreviewStage, saying } from './stage.ts';

let stage: PreviewStage;

beforeAll(async () => {
  stage = await PreviewStage.open();
});
afterAll(() => stage.close());

describe('an update to the page', () => {
  it('names the people, and the commands as soon as the bot has registered them', async () => {
    const page = await stage.look('member');
    const place = await page.until((known) => known.place);
    expect(place).toMatchObject({
      connected: true,
      you: { name: 'Reader', bot: false },
      bot: { name: 'Dateline', bot: true },
      commands: { server: [], direct: [] },
    });
    const everywhere = { name: 'ask', description: 'Asks' };
    const { commands } = stage.bot.client.application;
    await commands.set([everywhere, { ...everywhere, name: 'here', contexts: [0] }]);
    const offered = await page.until(({ place: now }) =>
      now && now.commands.server.length > 0 ? now.commands : undefined,
    );
    expect(offered.server.map(({ title }) => title)).toEqual(['ask', 'here']);
    expect(offered.direct.map(({ title }) => title)).toEqual(['ask']);
  });

  it('says what a newcomer can do first, as soon as that is known', async () => {
    const page = await stage.look('member');
    const firstSteps = { hint: 'Just write.', examples: ['Who is it?'] };
    stage.preview.suggest(firstSteps);
    const shown = await page.until(({ place }) =>
      place?.firstSteps.hint === '' ? undefined : place?.firstSteps,
    );
    expect(shown).toEqual(firstSteps);
  });

  it('has the names of mentions in plain text, such as above a reply', async () => {
    const page = await stage.look('member');
    await stage.act('member', {
      kind: 'say',
      text: '@Dateline and @Editor?',
      files: [],
      replyTo: null,
    });
    const said = await page.until(({ messages }) =>
      [...messages.values()].find(({ plainText }) => plainText.includes('Editor')),
    );
    expect(said.plainText).toBe('@Dateline and @Editor?');
    await stage.act('member', { kind: 'say', text: 'Yes', files: [], replyTo: said.id });
    const reply = await page.until(({ messages }) =>
      [...messages.values()].find(({ replyTo }) => replyTo?.id === said.id),
    );
    expect(reply.replyTo?.excerpt).toBe('@Dateline and @Editor?');
  });

  it('has each subcommand as a command, and restricted commands only with permission', async () => {
    const nested = (name: string) => ({
      name,
      description: `Does ${name}`,
      type: ApplicationCommandOptionType.Subcommand as const,
    });
    await stage.bot.client.application.commands.set([
      {
        name: 'article',
        description: 'Articles',
        defaultMemberPermissions: PermissionFlagsBits.ManageMessages,
        options: [
          nested('add'),
          {
            name: 'change',
            description: 'Changes',
            type: ApplicationCommandOptionType.SubcommandGroup,
            options: [nested('title')],
          },
        ],
      },
      { name: 'ask', description: 'Asks' },
    ]);
    const titles = async (as: 'member' | 'moderator') => {
      const page = await stage.look(as);
      const { server } = await page.until(({ place }) => place?.commands);
      return server.map(({ title }) => title);
    };
    expect(await titles('member')).toEqual(['ask']);
    expect(await titles('moderator')).toEqual(['article add', 'article change title', 'ask']);
  });

  it('says where the bot is typing, until it sends a message', async () => {
    const page = await stage.look('member');
    const { channelId } = stage.discord;
    const channel = await stage.bot.client.channels.fetch(channelId);
    if (!channel?.isSendable()) throw new Error('No channel to write to');
    await channel.sendTyping();
    await page.until(({ place }) => place?.typing.includes(channelId) || undefined);
    await channel.send('Written');
    await page.until(({ place }) => place?.typing.length === 0 || undefined);
  });

  it('has every text of a message as a tree, and files on its own server', async () => {
    const page = await stage.look('member');
    const channel = await stage.bot.client.channels.fetch(stage.discord.channelId);
    if (!channel?.isSendable()) throw new Error('No channel to write to');
    await channel.send({
      flags: MessageFlags.IsComponentsV2,
      files: [{ attachment: Buffer.from('png'), name: 'dot.png' }],
      components: [
        {
          type: ComponentType.Container,
          components: [
            { type: ComponentType.TextDisplay, content: '**Built** of parts' },
            {
              type: ComponentType.MediaGallery,
              items: [{ media: { url: 'attachment://dot.png' }, description: 'A dot' }],
            },
          ],
        },
      ],
    });
    const { components, files, plainText } = await page.until(saying('Built of parts'));
    expect(plainText).toBe('Built of parts\n(picture)');
    expect(files).toEqual([]);
    const [text, gallery] = components[0]?.components ?? [];
    expect(text?.markdown).toMatchObject([{ type: 'strong' }, { type: 'text', text: ' of parts' }]);
    expect(gallery?.items).toMatchObject([
      {
        description: 'A dot',
        media: { url: expect.stringMatching(/^\/attachments\/\d+\/dot\.png$/) },
      },
    ]);
  });

  it('contains everything again after a lost connection', async () => {
    const first = await stage.look('member');
    await first.until(saying('Built of parts'));
    first.close();
    const channel = await stage.bot.client.channels.fetch(stage.discord.channelId);
    if (!channel?.isSendable()) throw new Error('No channel to write to');
    const missed = await channel.send('Meanwhile');
    const second = await stage.look('member');
    const { id } = await second.until(saying('Meanwhile'));
    await second.until(saying('Built of parts'));
    await missed.delete();
    await second.until(({ messages }) => (messages.has(id) ? undefined : true));
  });

  it('says that no bot is connected', async () => {
    const page = await stage.look('member');
    await stage.bot.disconnect();
    await page.until(({ place }) => (place?.connected === false ? true : undefined));
    expect(await stage.command('member', 'ask')).toEqual({ kind: 'no answer' });
  });
});

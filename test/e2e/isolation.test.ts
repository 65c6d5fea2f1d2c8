import { buttonsOf, type Message, selectsOf } from 'local-discord';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { articleKey } from '../../src/corpus/format/identifier.ts';
import { asText } from '../discord/as-text.ts';
import { makeSchema, WHY_NOT } from '../postgres/schema.ts';
import { plant } from './planted.ts';
import {
  memberOf,
  NORTH_REPORT,
  NORTH_WORDS,
  openTwoServers,
  SOUTH_REPORT,
  type TwoServers,
  type Visitor,
} from './servers.ts';

const PLACES = ['a folder', ...(WHY_NOT === null ? ['PostgreSQL'] : [])];

const ASKED = 'Who were employed at the site?';
const UNANSWERED = 'How many violins did Trevi sell in spring?';

const FEED = 'https://www.example.org/feed.xml';

const OUTDATED = 'from an older version';

const shown = (message: Message) => asText(message);

describe.each(PLACES)('a server with a corpus of its own, in %s', (place) => {
  let servers: TwoServers;
  let north: Visitor;
  let south: Visitor;

  beforeEach(async () => {
    const inDatabase = place === 'PostgreSQL' ? { databaseUrl: await makeSchema() } : {};
    servers = await openTwoServers(inDatabase);
    ({ north, south } = servers);
  });

  afterEach(() => servers.stage.close());

  /** Everything that a member of the other server has seen there. */
  const seenInSouth = () =>
    south.person
      .sees(south.server.channelId)
      .map((message) => JSON.stringify([message.components, message.content]))
      .join('\n');

  test('answers only from its own reports, not from those of another or the shared ones', async () => {
    const own = await north.command('ask', { question: ASKED }).reply();
    expect(shown(own)).toContain('employed four hundred workers');
    const others = await south.command('ask', { question: ASKED }).reply();
    expect(shown(others)).toContain('I found no quote that answers this.');
    const shared = await south
      .command('ask', { question: 'Who leads the Fatah Alliance?' })
      .reply();
    expect(shown(shared)).toContain('I found no quote that answers this.');
    const timeline = await south.command('timeline', { topic: 'repairs of the dam' }).reply();
    expect(shown(timeline)).not.toMatch(NORTH_WORDS);
    const said = south.person.says(ASKED, { mention: true, channelId: south.server.channelId });
    const reply = () =>
      servers.stage.discord
        .messages(south.server.channelId)
        .find(({ replyTo }) => replyTo === said.id);
    await expect.poll(reply).toBeDefined();
    expect(seenInSouth()).not.toMatch(NORTH_WORDS);
    expect(seenInSouth()).not.toContain('Fatah Alliance, ');
  });

  test('lists, counts and offers only its own reports', async () => {
    expect(await north.offered('ask', 'source')).toEqual(['Xinhua']);
    expect(await south.offered('ask', 'source')).toEqual(['Al-Sumaria']);
    expect(await south.offered('ask', 'author')).toEqual(['Omar Hasan']);
    expect(await south.offered('timeline', 'source')).toEqual(['Al-Sumaria']);
    expect(await south.offered('article', 'source', 'list')).toEqual(['Al-Sumaria']);
    for (const subcommand of ['edit', 'retract', 'remove', 'restore', 'history']) {
      const offered = await south.offered('article', 'article', subcommand);
      expect(offered).toEqual(['Basra port opens a second terminal (2 March 2019)']);
    }
    const refused = await south.command('ask', { question: ASKED, source: 'Xin' }).reply();
    expect(shown(refused)).toContain('Nearest: “Al-Sumaria”');
    expect(shown(await south.command('corpus').reply())).toContain('1 report');
    expect(shown(await south.command('article', {}, 'list').reply())).toContain('Basra port');
    expect(shown(await south.command('help').reply())).toContain('from the 1 report here');
    expect(seenInSouth()).not.toMatch(NORTH_WORDS);
  });

  test('has its own history, from which others can restore nothing', async () => {
    await north.command('article', { article: NORTH_REPORT.title }, 'remove').reply();
    expect(await south.offered('article', 'article', 'restore')).toHaveLength(1);
    for (const subcommand of ['restore', 'history', 'remove', 'edit']) {
      const refused = await south.command('article', { article: 'mosul-dam' }, subcommand).reply();
      expect(shown(refused)).toContain('There is no such report.');
    }
    expect(seenInSouth()).not.toMatch(NORTH_WORDS);
  });

  test('keeps its questions and judgements to itself', async () => {
    const reader = memberOf(servers.stage, north.server, 'Reader');
    await reader.command('ask', { question: UNANSWERED }).reply();
    const answer = await reader.command('ask', { question: ASKED }).reply();
    await reader.person.click(answer, 'Not it').reply();
    const gaps = async (who: Visitor) => shown(await who.command('article', {}, 'gaps').reply());
    await expect.poll(() => gaps(north)).toContain('Trevi');
    await expect.poll(() => gaps(north)).toContain('employed at the site');
    expect(await gaps(south)).not.toMatch(NORTH_WORDS);
    expect(await gaps(south)).not.toContain('employed');
    expect(await servers.stage.context.questionLog.gaps(10)).toEqual([]);
  });

  test('cannot be reached by forging its buttons, menus or forms on another server', async () => {
    const { stage } = servers;
    const { drafted, form, ids } = await useEverything(north);
    expect(new Set(ids.map((id) => id.split(':')[0]))).toEqual(
      new Set([
        ...[
          'context',
          'more',
          'example',
          'export',
          'helpful',
          'not-it',
          'delete',
          'reading',
          'timeline',
        ],
        ...['draft-publish', 'draft-details', 'draft-text', 'draft-show', 'draft-discard'],
        ...['history', 'restore', 'undo', 'list', 'settings', 'who', 'corpus'],
        ...['evidence', 'check-page'],
        ...['printed', 'cite', 'save', 'compare-export'],
        ...['printed', 'cite', 'feeds', 'feed-more', 'feed-pause', 'feed-remove'],
        ...['fed-draft', 'fed-publish', 'fed-reject', 'feed-shown', 'alert-remove'],
      ]),
    );
    const before = await stateOf(north);
    for (const id of ids) {
      const answer = await south.command('ask', { question: 'Who directs the port?' }).reply();
      const values = valuesFor(id, drafted);
      for (const chosen of values ? [undefined, values] : [undefined]) {
        const forged = await south.person.forge(answer, id, chosen).reply();
        // Their own answer has these.
        if (!['helpful', 'not-it', 'save:0::::'].includes(id))
          expect(shown(forged), id).toContain(OUTDATED);
        // Also try a message that has the component, so that Discord sees no forgery.
        const message = await plant(stage, south.server, id, chosen);
        const pressed = chosen
          ? south.person.select(message, id, ...chosen)
          : south.person.click(message, id);
        await pressed.acknowledged;
        // Their own server has a time zone, too.
        if (!id.startsWith('delete') && id !== 'settings:zone') await pressed.reply();
      }
    }
    const own = await south.command('article', { article: SOUTH_REPORT.title }, 'edit').modal();
    for (const customId of [form.customId, `edit-text:${drafted}`, `draft-text:${drafted}`]) {
      const sent = south.person.submit({ ...own, customId }, { Title: 'Mine now' });
      expect(shown(await sent.reply())).toContain('This draft is gone');
    }
    expect(seenInSouth()).not.toMatch(NORTH_WORDS);
    expect(await stateOf(north)).toEqual(before);
    expect(stage.log.filter(({ msg }) => msg === 'a command failed')).toEqual([]);
  });

  /** Does everything that can be done on a server, and collects the custom ids. */
  async function useEverything(who: Visitor) {
    const { person } = who;
    const messages: Message[] = [];
    const keep = async (reply: Promise<Message>) => {
      const message = await reply;
      messages.push(message);
      return message;
    };
    const answer = await keep(who.command('ask', { question: 'dam' }).reply());
    await keep(who.command('timeline', { topic: 'dam', entries: 1 }).reply());
    await keep(who.command('settings').reply());
    await keep(who.command('alert', { topic: 'Trevi on the Tigris' }, 'add').reply());
    const paste = await who.command('article', {}, 'add').modal();
    const text = 'The Tigris rose by two metres on Friday. Trevi moved its machines to the bank.';
    const draft = await keep(
      person.submit(paste, { 'Text of the report': text, Title: 'Tigris rises' }).reply(),
    );
    const form = await person.click(draft, 'Edit details').modal();
    const title = NORTH_REPORT.title;
    await keep(who.command('article', { article: title, reason: 'made up' }, 'retract').reply());
    await keep(who.command('article', { article: title }, 'history').reply());
    await keep(who.command('article', {}, 'list').reply());
    const reading = person.says('and Trevi?', { replyTo: answer, channelId: who.server.channelId });
    await expect
      .poll(() => person.sees(who.server.channelId).some(({ replyTo }) => replyTo === reading.id))
      .toBe(true);
    const asker = person.id;
    const ids = messages.flatMap((message) => [
      ...buttonsOf(message).flatMap(({ customId }) => customId ?? []),
      ...selectsOf(message).map(({ customId }) => customId),
    ]);
    const drafted = form.customId.split(':')[1] ?? '';
    // Only long answers and lists have these.
    const further = ['more:3::::', 'example:0', `reading:0:${asker}::::`, 'list:a::::'];
    const timeline = `timeline:0:8:::${asker}:`;
    const comparison = `compare-export:0:1::::${asker}`;
    const corpus = `corpus:a:${asker}`;
    const speaker = `who:0:${asker}:trevi`;
    const evidence = `evidence:${articleKey(NORTH_REPORT.id)}:0`;
    const checkPage = `check-page:${articleKey(NORTH_REPORT.id)}:0`;
    const cite = `cite:${articleKey(NORTH_REPORT.id)}:0:9:0:0:0`;
    const { id: feed } = await servers.stage.feeds.add(
      who.server.id,
      { link: FEED, name: 'Trevi news', channel: null, words: '', publish: 'drafts' },
      { kind: 'member', id: asker, name: 'North' },
    );
    const ofFeeds = [
      ...['feed-more', 'feed-pause', 'feed-remove'].map((kind) => `${kind}:${feed}`),
      ...['feeds:0', 'feed-shown', 'fed-draft', 'fed-publish', 'fed-reject'],
    ];
    const printed = `printed:${articleKey(NORTH_REPORT.id)}:0:0:${asker}:0:9`;
    return {
      drafted,
      form,
      ids: [
        ...new Set([
          ...ids,
          ...further,
          timeline,
          comparison,
          corpus,
          speaker,
          printed,
          cite,
          evidence,
          checkPage,
          ...ofFeeds,
        ]),
      ],
    };
  }

  /** The data of a server: reports, journal, drafts, questions, settings. */
  async function stateOf({ server }: Visitor) {
    const { stage } = servers;
    return stage.own?.use(server.id, false, async ({ corpus, questionLog }) => ({
      articles: corpus.articles(),
      changes: await corpus.changes(100),
      drafts: await (await stage.stores.ofServer(server.id)).drafts.list(),
      gaps: await questionLog.gaps(10),
      settings: await stage.stores.settings.read(server.id),
      feeds: await stage.feeds.list(server.id),
      alerts: await stage.stores.records.list('alert'),
    }));
  }
});

/** What can be chosen in a menu; `null` for a button. */
function valuesFor(id: string, drafted: string): readonly string[] | null {
  if (id.startsWith('settings')) return ['on'];
  if (id === 'fed-draft') return [drafted];
  return id === 'feed-shown' ? ['feed000001'] : null;
}

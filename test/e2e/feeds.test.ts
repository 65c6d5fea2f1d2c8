import type { Message, Person } from 'local-discord';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { asText } from '../discord/as-text.ts';
import { type Entry, NewsSite, paragraphsOf, rss } from './news-site.ts';
import { made, Stage } from './stage.ts';

let site: NewsSite;
let stage: Stage;
let moderator: Person;

beforeEach(async () => {
  site = await NewsSite.open();
  stage = await Stage.open({ allowedOrigin: site.origin });
  await stage.startBot({ logChannelId: stage.discord.channelId });
  moderator = stage.moderator('Moderator');
});

afterEach(async () => {
  await stage.close();
  await site.close();
});

const feed = (subcommand: string, options: Record<string, unknown> = {}) =>
  moderator.command('feed', options as Record<string, string>, { subcommand }).reply();

const log = () => stage.discord.messages(stage.discord.channelId).map(asText);

function lastOfLog(): Message {
  const last = stage.discord.messages().at(-1);
  if (!last) throw new Error('The log channel is empty');
  return last;
}

/** Lets time pass, then reads what is due. */
async function later(minutes: number): Promise<void> {
  stage.now = new Date(stage.now.getTime() + minutes * 60_000);
  await stage.readFeeds();
}

test('a feed is added, its report waits in the log channel, and a moderator publishes it', async () => {
  site.feed('/feed.xml', [{ path: '/dam', title: 'Mosul dam repairs finished in Mosul' }]);
  const added = await feed('add', { link: `${site.origin}/feed.xml` });
  expect(asText(added)).toContain('### Xinhua World');
  expect(asText(added)).toContain('New reports become drafts in the log channel.');
  expect(asText(added)).toContain('The report in the feed will come in a minute or two.');
  await stage.readFeeds();
  expect(log()).toEqual([
    expect.stringContaining('**Moderator** added the feed [Xinhua World]'),
    expect.stringMatching(/^### Draft · not yet published\n-# From the feed “Xinhua World”\n/),
  ]);
  expect(stage.corpus.size).toBe(2);
  await moderator.click(lastOfLog(), 'Publish').reply((m) => asText(m).includes('Added.'));
  expect(stage.corpus.size).toBe(3);
  await later(20);
  expect(stage.corpus.size).toBe(3);
  expect(log().filter((text) => text.includes('Draft'))).toEqual([]);
});

/** Adds a feed with these reports, and reads it. */
async function added(
  entries: readonly Entry[],
  options: Record<string, unknown> = {},
): Promise<void> {
  site.feed('/feed.xml', entries);
  await feed('add', { link: `${site.origin}/feed.xml`, ...options });
  await stage.readFeeds();
}

const entry = (name: string, stated: Partial<Entry> = {}): Entry => ({
  path: `/${name}`,
  title: `A report about ${name}`,
  ...stated,
});

const OPEN = 'Open a draft';

const titles = () =>
  stage.corpus
    .articles()
    .map(({ title }) => title)
    .filter((title) => title.startsWith('A report'));

describe('several drafts', () => {
  test('of one round are told in one message, opened one by one, and taken off the list when decided', async () => {
    await added([entry('dams'), entry('bridges'), entry('roads')]);
    const list = lastOfLog();
    expect(asText(list)).toContain(
      '### 3 drafts from feeds · not yet published\n**Xinhua World**\n1. [',
    );
    expect(asText(list)).toContain('‹ Publish 3 without warnings › ‹ Reject all ›');
    const opened = moderator.select(list, OPEN, '2. A report about bridges');
    const draft = await opened.followUp();
    expect(draft.ephemeral).toBe(true);
    expect(asText(draft)).toContain('**A report about bridges**');
    await moderator.click(draft, 'Reject').reply((m) => asText(m).includes('rejected'));
    await moderator.select(lastOfLog(), OPEN, '1. A report about roads').followUp();
    await expect.poll(() => log().at(-1)).toContain('### 2 drafts from feeds');
    expect(log().at(-1)).not.toContain('bridges');
    expect(titles()).toEqual([]);
  });

  test('without warnings are published together, and the log channel says who did it', async () => {
    const { source: _source, ...unsigned } = {
      source: '',
      path: '/short',
      title: 'A report about less',
    };
    site.answers.set('/short', '<html><body><p>Only a line.</p></body></html>');
    await added([entry('dams'), entry('roads'), unsigned]);
    const list = lastOfLog();
    await moderator.click(list, 'Publish 2 without warnings').reply();
    await expect
      .poll(log)
      .toEqual([
        expect.stringContaining('added the feed'),
        expect.stringContaining('### 1 draft from feeds'),
        expect.stringMatching(/^\*\*Moderator\*\* added 2 reports:\n- .*\n- /),
      ]);
    expect(titles()).toEqual(['A report about dams', 'A report about roads']);
    const [change] = await stage.corpus.history(stage.corpus.articles()[0]?.id ?? '');
    expect(change?.by).toMatchObject({ kind: 'member', name: 'Moderator' });
  });

  test('are rejected together, and do not come back', async () => {
    await added([entry('dams'), entry('roads')]);
    await moderator.click(lastOfLog(), 'Reject all').reply();
    await expect.poll(() => log().at(-1)).toContain('Moderator rejected 2 drafts from feeds:');
    await later(30);
    expect(log().at(-1)).toContain('rejected 2 drafts');
    expect(titles()).toEqual([]);
  });

  test('are decided by moderators only', async () => {
    await added([entry('dams'), entry('roads')]);
    const reader = stage.member('Reader');
    const only = 'Only moderators can do this';
    for (const label of ['Publish 2 without warnings', 'Reject all']) {
      const refused = await reader.click(lastOfLog(), label).reply((m) => m.ephemeral);
      expect(asText(refused)).toContain(only);
    }
    const opened = reader.select(lastOfLog(), OPEN, '1. A report about roads');
    expect(asText(await opened.reply((m) => m.ephemeral))).toContain(only);
    const command = reader.command(
      'feed',
      {},
      { subcommand: 'list', allowedByAdministrator: true },
    );
    expect(asText(await command.reply())).toContain(only);
    expect(titles()).toEqual([]);
  });
});

describe('a trusted feed', () => {
  test('publishes what has no warning, drafts the rest, and the journal names it', async () => {
    site.answers.set('/less', '<html><body><p>Only a line.</p></body></html>');
    await added([entry('dams'), entry('less')], { publish: 'trusted' });
    expect(titles()).toEqual(['A report about dams']);
    expect(log()).toEqual([
      expect.stringContaining('added the feed'),
      expect.stringMatching(/^\*\*Feed “Xinhua World”\*\*\n- Published: .*\[A report about dams\]/),
      expect.stringContaining('### Draft · not yet published\n-# From the feed “Xinhua World”'),
    ]);
    const { id = '' } = stage.corpus.articles().find(({ title }) => title.includes('dams')) ?? {};
    const [change] = await stage.corpus.history(id);
    expect(change?.by).toMatchObject({ kind: 'feed', name: 'Xinhua World' });
    const history = await moderator
      .command('article', { article: 'A report about dams' }, { subcommand: 'history' })
      .reply();
    expect(asText(history)).toContain('the feed “Xinhua World”');
  });
});

describe('a known report', () => {
  test('is passed over without fetching its page', async () => {
    site.report('/dams', 'A report about dams');
    const { put } = stage.corpus;
    await put.call(
      stage.corpus,
      made('dams', { title: 'Dams', url: `${site.origin}/dams`, body: 'By hand.' }),
      { kind: 'terminal', name: 'operator' },
    );
    await added([entry('dams')]);
    expect(site.asked).not.toContain('/dams');
    expect(log()).toEqual([expect.stringContaining('added the feed')]);
  });

  test('of two feeds becomes one draft', async () => {
    await added([entry('dams'), entry('roads')]);
    site.report('/copy', 'A report about dams');
    site.feed(
      '/other.xml',
      [entry('roads'), { path: '/copy', title: 'A report about dams' }],
      'Other',
    );
    await feed('add', { link: `${site.origin}/other.xml` });
    await later(1);
    expect(log().filter((text) => text.includes('draft'))).toHaveLength(1);
    expect(await stage.stores.drafts.list()).toHaveLength(2);
  });

  test('of two feeds that are read at the same time is taken once', async () => {
    for (const [name, publish] of [
      ['north', 'trusted'],
      ['south', 'drafts'],
      ['east', 'trusted'],
      ['west', 'drafts'],
    ] as const) {
      site.feed(`/${name}.xml`, [entry('dams'), entry('roads'), entry('ports')], name);
      await feed('add', { link: `${site.origin}/${name}.xml`, publish });
    }
    await stage.readFeeds();
    const drafts = await stage.stores.drafts.list();
    expect(titles().length + drafts.length).toBe(3);
    const adding = (await stage.corpus.changes(100)).filter(({ by }) => by.kind === 'feed');
    expect(adding).toHaveLength(titles().length);
  });

  test('that has changed becomes a proposed new version, at most once a day', async () => {
    await added([entry('dams')], { publish: 'trusted' });
    const [article] = stage.corpus.articles().filter(({ title }) => title.includes('dams'));
    const change = (hour: number) => {
      site.report('/dams', 'A report about dams', [
        ...paragraphsOf('A report about dams'),
        `The ministry corrected the figures at ${hour} o’clock, and said that the earlier ones were wrong.`,
      ]);
      site.feed('/feed.xml', [entry('dams', { summary: `Version ${hour}` })]);
    };
    change(1);
    await later(60);
    const proposed = lastOfLog();
    expect(asText(proposed)).toContain('### Changes · not yet saved\n-# To “A report about dams”');
    expect(asText(proposed)).toContain('-# From the feed “Xinhua World”');
    expect(stage.corpus.get(article?.id ?? '')?.body).toBe(article?.body);
    const asked = site.asked.filter((path) => path === '/dams').length;
    for (let hour = 2; hour < 20; hour += 1) {
      change(hour);
      await later(60);
    }
    expect(site.asked.filter((path) => path === '/dams')).toHaveLength(asked);
    expect(log().filter((text) => text.includes('Changes'))).toHaveLength(1);
    await later(6 * 60);
    // The proposal that waits is brought up to date.
    expect(await stage.stores.drafts.list()).toHaveLength(1);
    await moderator.click(proposed, 'Save').reply((m) => asText(m).includes('Changed.'));
    expect(stage.corpus.get(article?.id ?? '')?.body).toContain('at 19 o’clock');
  });

  test('that waits as a draft gets the new text of its page, and keeps what a moderator has corrected', async () => {
    await added([entry('dams')]);
    const [id = ''] = await stage.stores.drafts.list();
    const { drafts } = stage.context;
    const kept = await drafts.find(id);
    if (!kept) throw new Error('There is no draft');
    await drafts.change(id, { ...kept.draft, published: '2019-06-07' });
    const change = (text: string) => {
      const paragraphs = [...paragraphsOf('A report about dams'), text];
      site.report('/dams', 'A report about dams', paragraphs);
      site.feed('/feed.xml', [entry('dams', { summary: text })]);
    };
    change('The ministry corrected the figures later on that day.');
    await later(60);
    const renewed = await drafts.find(id);
    expect(renewed?.draft.body).toContain('The ministry corrected the figures');
    expect(renewed?.draft.published).toBe('2019-06-07');
    expect(renewed?.draft.doubts).toEqual([
      expect.objectContaining({
        message: expect.stringContaining('the page has changed since'),
      }),
    ]);
    await drafts.change(id, { ...kept.draft, body: 'A text that a moderator has typed.' });
    change('The ministry corrected them again on the next day.');
    await later(25 * 60);
    const edited = await drafts.find(id);
    expect(edited?.draft.body).toBe('A text that a moderator has typed.');
    expect(edited?.draft.doubts).toEqual([
      expect.objectContaining({ message: expect.stringContaining('compare the two') }),
    ]);
    expect(await stage.stores.drafts.list()).toEqual([id]);
  });

  test('whose entry has changed, but not its text, is left alone', async () => {
    await added([entry('dams')], { publish: 'trusted' });
    site.feed('/feed.xml', [entry('dams', { summary: 'Another summary' })]);
    await later(60);
    expect(log().at(-1)).toContain('Published');
  });

  test('that was rejected does not come back when its entry changes', async () => {
    await added([entry('dams')]);
    await moderator.click(lastOfLog(), 'Reject').reply((m) => asText(m).includes('rejected'));
    site.report('/dams', 'A report about dams', paragraphsOf('A report about other dams'));
    site.feed('/feed.xml', [entry('dams', { summary: 'Another' })]);
    await later(60);
    expect(log().at(-1)).toContain('rejected');
  });
});

describe('words', () => {
  test('take only the reports that have them, names in any spelling', async () => {
    await added(
      [
        entry('one', { title: 'A report about Ain al-Assad base' }),
        entry('two', { title: 'A report about football at Ayn al-Asad' }),
        entry('three', { title: 'A report about Mosul' }),
      ],
      { words: '"Ayn al-Asad" -football' },
    );
    expect(log().at(-1)).toContain('**A report about Ain al-Assad base**');
    expect(await stage.stores.drafts.list()).toHaveLength(1);
  });

  test('of 4,000 characters are refused with a sentence', async () => {
    const refused = await feed('add', {
      link: `${site.origin}/feed.xml`,
      words: 'convoy '.repeat(571),
    });
    expect(asText(refused)).toContain('These words are too long');
    expect(await stage.feeds.list(stage.discord.guildId)).toEqual([]);
  });
});

describe('a feed that fails', () => {
  const broken = () =>
    site.answers.set('/feed.xml', (_request, response) => {
      response.writeHead(500);
      response.end();
    });

  test('says so once, is tried at longer and longer intervals, and is paused after a week', async () => {
    await added([]);
    broken();
    const before = site.asked.length;
    for (let hours = 0; hours < 8 * 24; hours += 1) await later(60);
    expect(site.asked.length - before).toBeLessThan(30);
    expect(log().filter((text) => text.includes('Feed “Xinhua World”'))).toEqual([
      expect.stringContaining(
        'The feed cannot be read: That site reports an error (500). I will keep trying',
      ),
      expect.stringContaining(
        'so it is paused: That site reports an error (500). Resume it with `/feed pause`.',
      ),
    ]);
    const asked = site.asked.length;
    await later(24 * 60);
    expect(site.asked).toHaveLength(asked);
    site.feed('/feed.xml', [entry('dams')]);
    const resumed = await feed('pause', { feed: 'Xinhua' });
    expect(asText(resumed)).toContain('‹ Pause ›');
    await stage.readFeeds();
    expect(log().at(-1)).toContain('### Draft');
  });

  test('once and then works again is not told', async () => {
    await added([]);
    broken();
    await later(20);
    site.feed('/feed.xml', [entry('dams')]);
    await later(20);
    await later(20);
    expect(log().filter((text) => text.includes('cannot be read'))).toEqual([]);
    expect(log().at(-1)).toContain('### Draft');
  });

  test('has its page tried four times, then told', async () => {
    site.feed('/feed.xml', [entry('dams')]);
    site.answers.set('/dams', (_request, response) => {
      response.writeHead(503);
      response.end();
    });
    await feed('add', { link: `${site.origin}/feed.xml` });
    for (let hours = 0; hours < 12; hours += 1) await later(60);
    expect(site.asked.filter((path) => path === '/dams')).toHaveLength(4);
    expect(log().at(-1)).toMatch(
      /- Could not be read: \[.*\/dams\]\(.*That site reports an error \(503\)/,
    );
  });
});

describe('the pace of a publisher', () => {
  test('is kept: a feed is sent only if it is new, and not more often than it says', async () => {
    const asked: (string | undefined)[] = [];
    const text = rss('World', site.origin, []);
    site.answers.set('/feed.xml', (request, response) => {
      asked.push(request.headers['if-none-match']);
      const isKnown = request.headers['if-none-match'] === '"v1"';
      response.writeHead(isKnown ? 304 : 200, {
        etag: '"v1"',
        'cache-control': 'public, max-age=3600',
        'content-type': 'application/rss+xml',
      });
      response.end(isKnown ? undefined : text);
    });
    await feed('add', { link: `${site.origin}/feed.xml` });
    for (let minutes = 0; minutes <= 130; minutes += 1) await later(1);
    // Once when it was added, at once for the first reading, then every hour.
    expect(asked).toEqual([undefined, undefined, '"v1"', '"v1"']);
  });

  test('of 1 minute is not believed, and patience that a site asks for is kept', async () => {
    site.answers.set(
      '/feed.xml',
      rss('World', site.origin, []).replace('<title>', '<ttl>1</ttl><title>'),
    );
    await feed('add', { link: `${site.origin}/feed.xml` });
    for (let minutes = 0; minutes < 40; minutes += 1) await later(1);
    expect(site.asked).toHaveLength(5);
    site.answers.set('/feed.xml', (_request, response) => {
      response.writeHead(429, { 'retry-after': '7200' });
      response.end();
    });
    for (let minutes = 0; minutes < 115; minutes += 1) await later(1);
    expect(site.asked).toHaveLength(6);
  });
});

describe('the settings of a feed', () => {
  test('are changed, listed and removed, and the log channel says who did it', async () => {
    await added([]);
    const channel = stage.discord.channelId;
    const edited = await feed('edit', {
      feed: 'Xinhua',
      name: 'Dams',
      words: 'dam',
      publish: 'trusted',
      channel,
    });
    expect(asText(edited)).toContain('### Dams');
    expect(asText(edited)).toContain('Takes reports with: dam');
    expect(asText(edited)).toContain('The others become drafts in the log channel.');
    const all = await feed('edit', { feed: 'Dams', words: 'all' });
    expect(asText(all)).toContain('Takes all reports.');
    expect(asText(await feed('edit', { feed: 'Dams' }))).toContain('Say what to change');
    const list = await feed('list');
    expect(asText(list)).toContain(
      '### 1 feed of at most 200\n- **Dams** · published at once · read <t:',
    );
    const shown = await moderator.select(list, 'Show a feed', 'Dams').reply();
    const pausing = await moderator.click(shown, 'Pause').reply();
    expect(asText(pausing)).toContain('Paused since');
    site.feed('/feed.xml', [entry('roads')]);
    await later(60);
    expect(titles()).toEqual([]);
    await moderator.click(pausing, 'Remove').reply();
    expect(asText(await feed('list'))).toContain('This server reads no feeds.');
    expect(log().slice(1)).toEqual([
      '**Moderator** changed the feed [Dams](<http://127.0.0.1' +
        site.origin.slice('http://127.0.0.1'.length) +
        '/feed.xml>)',
      expect.stringContaining('changed the feed'),
      expect.stringContaining('paused the feed'),
      expect.stringContaining('removed the feed'),
    ]);
  });

  test('name a channel for its drafts', async () => {
    const other = stage.discord.channels.add('desk');
    await added([entry('dams')], { channel: other });
    expect(log()).toEqual([expect.stringContaining('added the feed')]);
    expect(stage.discord.messages(other).map(asText)).toEqual([
      expect.stringContaining('### Draft'),
    ]);
  });

  test('name a feed that is chosen while it is typed; what is like several is refused', async () => {
    await added([]);
    site.feed('/other.xml', [], 'Xinhua Iraq');
    await feed('add', { link: `${site.origin}/other.xml` });
    expect(asText(await feed('pause', { feed: 'xinhua' }))).toContain('Several feeds match: “');
    expect(asText(await feed('pause', { feed: 'reuters' }))).toContain(
      'reads no feed like “reuters”',
    );
    expect(asText(await feed('remove', { feed: 'iraq' }))).toContain(
      '“Xinhua Iraq” is no longer read.',
    );
  });

  test('are tried without adding it', async () => {
    site.feed('/feed.xml', [entry('dams'), entry('roads')]);
    const tried = await feed('test', { link: `${site.origin}/feed.xml`, words: 'dams' });
    expect(asText(tried)).toContain(
      '2 reports in the feed, 1 with dams. All of these would be taken.',
    );
    expect(asText(tried)).toContain('- [A report about dams]');
    expect(await stage.feeds.list(stage.discord.guildId)).toEqual([]);
  });

  test('without a log channel, its drafts are kept until there is one', async () => {
    await stage.startBot();
    site.feed('/feed.xml', [entry('dams')]);
    const reply = await feed('add', { link: `${site.origin}/feed.xml` });
    expect(asText(reply)).toContain(
      '⚠ There is no log channel, so no one sees the drafts of this feed.',
    );
    await stage.readFeeds();
    expect(log()).toEqual([]);
    await stage.startBot({ logChannelId: stage.discord.channelId });
    await later(20);
    expect(log()).toEqual([expect.stringContaining('### Draft')]);
    await later(20);
    expect(log()).toHaveLength(1);
  });
});

describe('a list of feeds', () => {
  test('goes out and comes back in', async () => {
    await added([], { words: 'dam' });
    const exported = await feed('export');
    const [file] = exported.attachments;
    const opml = Buffer.from(await (await fetch(file?.url ?? '')).arrayBuffer());
    expect(opml.toString()).toContain(`xmlUrl="${site.origin}/feed.xml"`);
    await feed('remove', { feed: 'Xinhua' });
    const back = await feed('import', {
      file: { name: 'feeds.opml', bytes: opml },
      publish: 'trusted',
    });
    expect(asText(back)).toContain('1 feed was added.');
    const again = await feed('import', { file: { name: 'feeds.opml', bytes: opml } });
    expect(asText(again)).toContain('1 feed was here already.');
    expect(await stage.feeds.list(stage.discord.guildId)).toMatchObject([
      { name: 'Xinhua World', link: `${site.origin}/feed.xml`, publish: 'trusted' },
    ]);
    const bytes = Buffer.from('hello');
    expect(asText(await feed('import', { file: { name: 'x.opml', bytes } }))).toContain(
      'That is not a feed.',
    );
  });
});

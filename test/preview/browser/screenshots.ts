import { mkdir, readFile, writeFile } from 'node:fs/promises';
import type { Browser, BrowserContextOptions, Page } from 'playwright-core';
import {
  lastMessage,
  launch,
  noBrowser,
  openPage,
  typeCommand,
} from '../../../packages/local-discord/test/preview/browser/chromium.ts';
import type { Article } from '../../../src/corpus/article.ts';
import { TESTER } from '../../corpus/folders.ts';
import { NewsSite } from '../../e2e/news-site.ts';
import { DAM, openPress, reportPage } from '../../e2e/press.ts';
import { made, Stage, type StageOptions, UNLIMITED } from '../../e2e/stage.ts';
import { PlayedStage } from '../../e2e/watch.ts';
import { smallPng } from './small-png.ts';

/** Folder of the pictures; the README shows some of them. */
const FOLDER = 'docs';

/** The same time for all pictures, so that they change only if they look different. */
const MOMENT = new Date('2026-11-20T12:00:00Z');

const PHONE: BrowserContextOptions = { viewport: { width: 390, height: 844 } };
const WINDOW: BrowserContextOptions = { viewport: { width: 960, height: 640 } };

const QUESTION = 'How many trucks were in the convoy?';

/** A sentence of the first report, without its negation and with another number. */
const ALTERED =
  'The base is the third largest airbase in Iraq about 120 km from the capital Ramadi';

/** The pictures by subject. */
const SUBJECTS: Readonly<Record<string, (browser: Browser) => Promise<void>>> = {
  dark: (browser) => replies(browser, 'dark'),
  light: (browser) => replies(browser, 'light'),
  phone: onPhone,
  typing,
  moderating,
  feeds,
  watching,
  comparing,
  checkingPage,
};

/** Draws each kind of reply, as members see it, into PNG files; with arguments, only of these subjects. */
async function main(): Promise<void> {
  if (noBrowser !== null) {
    process.exitCode = 1;
    return;
  }
  await mkdir(FOLDER, { recursive: true });
  const browser = await launch();
  const named = process.argv.slice(2);
  for (const [subject, draw] of Object.entries(SUBJECTS)) {
    if (named.length === 0 || named.includes(subject)) await draw(browser);
  }
  await browser.close();
}

async function save(name: string, png: Buffer): Promise<void> {
  await writeFile(`${FOLDER}/${name}.png`, smallPng(png));
}

/** What the channel of a picture has. */
type Shown = StageOptions & { readonly articles?: readonly Article[] };

/** Opens a new channel without messages. */
async function inChannel(
  browser: Browser,
  options: BrowserContextOptions,
  work: (page: Page, stage: Stage) => Promise<void>,
  { articles = [], ...further }: Shown = {},
): Promise<void> {
  const stage = await Stage.open({
    patienceMs: 3000,
    clock: { now: () => MOMENT.getTime() },
    ...further,
  });
  await stage.corpus.putAll(articles, TESTER);
  const preview = await stage.discord.openPreview();
  // The log channel shows the reports that feeds bring.
  const logChannelId = further.allowedOrigin === undefined ? null : stage.discord.channelId;
  await stage.startBot({ guildId: null, rateLimit: UNLIMITED, logChannelId });
  const { page, faults } = await openPage(browser, preview.address, {
    deviceScaleFactor: 1.5,
    timezoneId: 'UTC',
    reducedMotion: 'reduce',
    ...options,
  });
  await page.clock.setFixedTime(MOMENT);
  await page.reload();
  await page.getByText('Type / to see what').waitFor();
  await work(page, stage);
  if (faults.length > 0) throw new Error(faults.join('\n'));
  await page.context().close();
  await preview.stop();
  await stage.close();
}

/** Each kind of reply by itself; in the light theme, those that look different there. */
async function replies(browser: Browser, colorScheme: 'dark' | 'light'): Promise<void> {
  const suffix = colorScheme === 'light' ? '-light' : '';
  // So high that no reply has to be scrolled, and no wider than replies are drawn.
  const viewport = { width: 690, height: 1900 };
  await inChannel(browser, { colorScheme, viewport }, async (page) => {
    const last = () => page.getByRole('article').last();
    const shoot = async (name: string) => {
      await page.mouse.move(0, 0);
      const message = await lastMessage(page);
      await message.evaluate('document.activeElement.blur()');
      await save(`${name}${suffix}`, await message.screenshot());
    };
    await typeCommand(page, 'ask', QUESTION);
    const context = last().getByRole('button', { name: '1', exact: true });
    await context.waitFor();
    await shoot('answer');
    if (colorScheme === 'light') return timeline(page, shoot);
    await context.click();
    await page.getByText('Only you can see this').waitFor();
    await shoot('context');
    await typeCommand(page, 'cite', '', { words: 'It is led by Hadi Al-Amiri', style: 'Chicago' });
    await last().getByText('Bibliography').waitFor();
    await shoot('cite');
    await typeCommand(page, 'quote', ALTERED);
    await last().getByText('Not printed like this.').waitFor();
    await shoot('quote');
    await typeCommand(page, 'ask', QUESTION);
    await last().getByRole('button', { name: 'Export' }).click();
    await last().getByText('answer.json').first().waitFor();
    await shoot('export');
    await typeCommand(page, 'ask', 'What is the capital of France?');
    await last().getByText('I found no quote that answers this.').waitFor();
    await shoot('no-answer');
    await typeCommand(page, 'ask', QUESTION, { after: '7/9/2019' });
    await last().getByText('Only you can see this').waitFor();
    await shoot('refused');
    await typeCommand(page, 'who', 'Pentagon');
    await last().getByText('Introduced as:').waitFor();
    await shoot('who');
    await typeCommand(page, 'ask', 'What did the Pentagon say about the border?');
    await last().getByText('Only statements by').waitFor();
    await shoot('speaker');
    await timeline(page, shoot);
    await typeCommand(page, 'help', '');
    await last().getByRole('heading', { name: 'What you can ask' }).waitFor();
    await shoot('help');
  });
}

async function timeline(page: Page, shoot: (name: string) => Promise<void>): Promise<void> {
  await typeCommand(page, 'timeline', 'Ayn al-Asad');
  const picture = page.getByRole('button', { name: /^Enlarge/ });
  await picture.waitFor();
  await page.evaluate("document.querySelector('.picture img').decode()");
  await page.mouse.move(0, 0);
  await shoot('timeline');
}

async function onPhone(browser: Browser): Promise<void> {
  await inChannel(browser, PHONE, async (page) => {
    await typeCommand(page, 'ask', QUESTION);
    await page.getByRole('button', { name: '1', exact: true }).waitFor();
    await page.mouse.move(0, 0);
    await page.evaluate("document.querySelector('.message').scrollIntoView()");
    await save('answer-phone', await page.screenshot());
  });
  await inChannel(browser, { ...PHONE, colorScheme: 'light' }, async (page) => {
    await timeline(page, async () => {
      await page.evaluate("document.querySelector('.message').scrollIntoView()");
      await save('timeline-phone', await page.screenshot());
    });
  });
}

/** A command being typed: its options, and the choices for one. */
async function typing(browser: Browser): Promise<void> {
  await inChannel(browser, WINDOW, async (page) => {
    await typeCommand(page, 'ask', QUESTION);
    await page.getByRole('button', { name: '1', exact: true }).waitFor();
    await page.getByRole('textbox', { name: /^Message/ }).pressSequentially('/ask ');
    await page.keyboard.insertText('How many trucks crossed the border?');
    await page.getByRole('button', { name: '+ author' }).click();
    await page.keyboard.type('Ken');
    await page.getByRole('option', { name: 'Ken Hanly' }).waitFor();
    await page.mouse.move(0, 0);
    await save('typing', await page.screenshot());
  });
}

/** The views of moderators: a draft, the reply to a change, and a quote of a retracted report. */
async function moderating(browser: Browser): Promise<void> {
  const viewport = { width: 960, height: 1900 };
  await inChannel(browser, { viewport }, async (page) => {
    const message = (text: string) => page.getByRole('article').filter({ hasText: text }).last();
    const shoot = async (name: string, text: string) => {
      await message(text).waitFor();
      await page.mouse.move(0, 0);
      await message(text).evaluate('document.activeElement.blur()');
      await save(name, await message(text).screenshot());
    };
    await page.getByRole('radio', { name: 'Moderator' }).check();
    const box = page.getByRole('textbox', { name: /^Message/ });
    await box.pressSequentially('/article add ');
    await page.getByRole('form', { name: 'Command article add' }).waitFor();
    await page.getByRole('button', { name: '+ file' }).click();
    const name = 'convoy.md';
    const buffer = Buffer.from(await convoyAsMarkdown());
    const file = { name, mimeType: 'text/markdown', buffer };
    await page.locator('input[type=file]').first().setInputFiles([file]);
    await page.getByRole('button', { name: 'Send /article add' }).click();
    await shoot('draft', 'Draft · not yet published');
    await box.pressSequentially('/article retract ');
    await page.keyboard.type('convoy');
    await page.getByRole('option', { name: /^A convoy of more/ }).waitFor();
    await page.keyboard.press('Enter');
    await page.getByRole('textbox', { name: 'reason', exact: true }).fill('an example of a reason');
    await page.keyboard.press('Enter');
    await shoot('retract', 'Retracted.');
    await typeCommand(page, 'ask', 'Who leads the Fatah Alliance?');
    await shoot('retracted', 'Retracted: an example of a reason');
    await typeCommand(page, 'corpus', '');
    await shoot('corpus', '2 reports');
  });
}

/** A feed: what is tried, the drafts that come of it, one of them, and its publication. */
async function feeds(browser: Browser): Promise<void> {
  const site = await NewsSite.open();
  const titles = [
    'Mosul dam repairs finished',
    'Fallujah bridge reopened',
    'Basra port gets new cranes',
  ];
  site.feed(
    '/feed.xml',
    titles.map((title, at) => ({
      path: `/${at}`,
      title,
      published: `2026-11-20T0${9 - at}:30:00Z`,
    })),
    'Rivers and Ports',
  );
  await inChannel(
    browser,
    { viewport: { width: 760, height: 1900 } },
    async (page, stage) => {
      const message = (text: string) => page.getByRole('article').filter({ hasText: text }).last();
      const shoot = async (name: string, text: string) => {
        await message(text).waitFor();
        await page.mouse.move(0, 0);
        await message(text).evaluate('document.activeElement.blur()');
        await save(name, await message(text).screenshot());
      };
      await page.getByRole('radio', { name: 'Moderator' }).check();
      await page.getByRole('textbox', { name: /^Message/ }).pressSequentially('/feed add ');
      await page
        .getByRole('textbox', { name: 'link', exact: true })
        .fill(`${site.origin}/feed.xml`);
      await page.keyboard.press('Enter');
      await shoot('feed-added', 'Takes all reports.');
      await stage.readFeeds();
      await shoot('feed-drafts', '3 drafts from feeds');
      await message('3 drafts from feeds')
        .getByRole('button', { name: /^Publish 3/ })
        .click();
      await shoot('feed-published', 'added 3 reports');
    },
    { allowedOrigin: site.origin },
  );
  await site.close();
}

/** An alert on a topic, and the message that it brings. */
async function watching(browser: Browser): Promise<void> {
  const viewport = { width: 690, height: 1900 };
  await inChannel(browser, { viewport }, async (page, stage) => {
    const played = new PlayedStage(stage);
    await played.startBot({ guildId: null, rateLimit: UNLIMITED });
    await typeCommand(page, 'alert add', 'ferry Aurora', { where: 'In this channel' });
    await page.getByText('Alert set: ferry Aurora', { exact: true }).waitFor();
    await played.pass(60);
    for (const article of FERRY) await stage.corpus.put(article, TESTER);
    await played.pass(60);
    const message = page.getByRole('article').filter({ hasText: 'new reports: ferry Aurora' });
    await message.waitFor();
    await page.mouse.move(0, 0);
    await message.evaluate('document.activeElement.blur()');
    await save('alert', await message.screenshot());
    await played.stop();
  });
}

/** Three made-up reports of one event. */
const FERRY: readonly Article[] = [
  made('ferry-1', {
    title: 'Ferry runs aground off Sandholm',
    source: 'Coast Agency',
    published: '2026-03-04',
    body: 'The ferry Aurora ran aground off Sandholm on 4 March 2026, and at least 12 people were injured, the coastguard said. Two stewards recalled that the captain had been asleep below deck when rocks tore open the hull of the Aurora on 4 March 2026.',
  }),
  made('ferry-2', {
    title: 'Aurora aground: passengers taken ashore',
    source: 'Harbour Post',
    published: '2026-03-05',
    body: 'The ferry Aurora ran aground off Sandholm on 4 March 2026 with 210 passengers on board, and 19 people were injured, a hospital said.',
  }),
  made('ferry-3', {
    title: 'Ferry accident off Sandholm',
    source: 'Island Daily',
    published: '2026-03-05',
    body: 'The ferry Aurora ran aground off Sandholm on 4 March 2026, and at least 12 people were injured, the coastguard said.',
  }),
];

/** Outlets beside each other, from made-up reports. */
async function comparing(browser: Browser): Promise<void> {
  const viewport = { width: 690, height: 1900 };
  const work = async (page: Page) => {
    await typeCommand(page, 'compare', 'ferry Aurora Sandholm');
    await page.getByRole('button', { name: /^Enlarge/ }).waitFor();
    await page.evaluate("document.querySelector('.picture img').decode()");
    await page.mouse.move(0, 0);
    const message = await lastMessage(page);
    await message.evaluate('document.activeElement.blur()');
    await save('compare', await message.screenshot());
  };
  await inChannel(browser, { viewport }, work, { articles: FERRY });
}

/** What moderators see of a page that has changed since its report was published. */
async function checkingPage(browser: Browser): Promise<void> {
  const pages = { '/dam': reportPage(DAM) };
  const press = await openPress(pages);
  const work = async (page: Page) => {
    const message = (text: string) => page.getByRole('article').filter({ hasText: text }).last();
    await page.getByRole('radio', { name: 'Moderator' }).check();
    await typeCommand(page, 'article add', '', { link: `${press.origin}/dam` });
    await message('Draft · not yet published').getByRole('button', { name: 'Publish' }).click();
    await message('Added.').getByRole('button', { name: 'History' }).click();
    const [first = '', ...rest] = DAM.paragraphs;
    const corrected = first.replace('three years', 'four years');
    pages['/dam'] = reportPage({ ...DAM, paragraphs: [corrected, ...rest] });
    await message('1 change').getByRole('button', { name: 'Check the page' }).click();
    await message('The page has changed').waitFor();
    await page.mouse.move(0, 0);
    await save('page-check', await message('The page has changed').screenshot());
  };
  const viewport = { width: 960, height: 1900 };
  await inChannel(browser, { viewport }, work, { allowedOrigin: press.origin });
  await press.close();
}

/** The first report, as someone might have saved it: without its byline, and half as long. */
async function convoyAsMarkdown(): Promise<string> {
  const article = await readFile(
    'corpus/2019-09-07-convoy-of-more-than-100-us-military-trucks.md',
    'utf8',
  );
  const [, , body = ''] = article.split('---\n');
  const paragraphs = body.trim().split('\n\n');
  return `# US convoy enters Iraq\n\n${paragraphs.slice(0, 8).join('\n\n')}\n`;
}

await main();

import type { Preview } from 'local-discord';
import type { Browser, Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import {
  lastMessage,
  launch,
  noBrowser,
  type OpenPage,
  openPage,
  optionField,
  typeCommand,
} from '../../../packages/local-discord/test/preview/browser/chromium.ts';
import { Stage, UNLIMITED } from '../../e2e/stage.ts';

describe.skipIf(noBrowser)('the bot in the preview', () => {
  let stage: Stage;
  let preview: Preview;
  let browser: Browser;
  let opened: OpenPage;
  let page: Page;

  beforeAll(async () => {
    stage = await Stage.open({ patienceMs: 3000 });
    preview = await stage.discord.openPreview();
    await stage.startBot({ guildId: null, rateLimit: UNLIMITED });
    browser = await launch();
  });
  afterAll(async () => {
    await browser.close();
    await preview.stop();
    await stage.close();
  });
  beforeEach(async () => {
    opened = await openPage(browser, preview.address);
    page = opened.page;
  });
  afterEach(async () => {
    expect(opened.faults).toEqual([]);
    await page.context().close();
  });

  /** The newest message. */
  const last = () => page.getByRole('article').last();

  it('offers its commands with their descriptions', async () => {
    await page.getByRole('textbox').fill('/');
    const offered = page.getByRole('listbox').getByRole('option');
    await expect
      .poll(() => offered.allInnerTexts())
      .toEqual([
        expect.stringMatching(/^\/ask\s+Ask what the reports say/),
        expect.stringMatching(/^\/timeline\s/),
        expect.stringMatching(/^\/compare\s/),
        expect.stringMatching(/^\/who\s/),
        expect.stringMatching(/^\/quote\s/),
        expect.stringMatching(/^\/cite\s/),
        expect.stringMatching(/^\/alert add\s/),
        expect.stringMatching(/^\/alert list\s/),
        expect.stringMatching(/^\/alert remove\s/),
        expect.stringMatching(/^\/corpus\s/),
        expect.stringMatching(/^\/suggest\s/),
        expect.stringMatching(/^\/help\s/),
        expect.stringMatching(/^\/privacy\s/),
      ]);
    await page.getByRole('textbox').fill('/ti');
    await expect.poll(() => offered.count()).toBe(1);
  });

  it('answers a question with quotes, and shows the context of one to the person who clicks', async () => {
    await typeCommand(page, 'ask', 'Who leads the Fatah Alliance?');
    await last().getByRole('heading', { name: 'Who leads the Fatah Alliance?' }).waitFor();
    const answer = await lastMessage(page);
    expect(await answer.locator('blockquote strong').first().innerText()).toContain(
      'Hadi Al-Amiri',
    );
    expect(await answer.innerText()).toMatch(/Reader\s+used\s+\/ask/);
    expect(await answer.locator('small').allInnerTexts()).toContainEqual(
      expect.stringContaining('Ken Hanly'),
    );
    await answer.getByRole('button', { name: 'Context', exact: true }).click();
    const context = page.getByRole('article').filter({ hasText: 'Only you can see this' });
    await context.waitFor();
    expect(await context.getByRole('button', { name: 'Reply' }).count()).toBe(0);
    await context.getByRole('button', { name: 'Dismiss message' }).click();
    await context.waitFor({ state: 'detached' });
  });

  it('shows more quotes, and lets the asker delete the answer', async () => {
    await typeCommand(page, 'ask', 'US military');
    await last().getByRole('heading', { name: 'US military' }).waitFor();
    const answer = await lastMessage(page);
    const shown = await answer.locator('blockquote').allInnerTexts();
    await answer.getByRole('button', { name: 'More', exact: true }).click();
    const more = page.getByRole('article').filter({ hasText: 'Quotes after the first' });
    await more.waitFor();
    for (const quote of await more.locator('blockquote').allInnerTexts()) {
      expect(shown).not.toContain(quote);
    }
    await more.getByRole('button', { name: 'Dismiss message' }).click();
    await more.waitFor({ state: 'detached' });
    const before = await page.getByRole('article').count();
    await answer.getByRole('button', { name: 'Delete' }).click();
    await expect.poll(() => page.getByRole('article').count()).toBe(before - 1);
  });

  it('offers authors while one is typed, and searches only their reports', async () => {
    await page.getByRole('textbox').pressSequentially('/ask ');
    await page.keyboard.insertText('Who crossed the border into Iraq?');
    await page.getByRole('button', { name: '+ author' }).click();
    await page.getByRole('combobox', { name: 'author' }).pressSequentially('han');
    await page.getByRole('option', { name: 'Ken Hanly' }).waitFor();
    await page.keyboard.press('Enter');
    expect(await page.getByRole('combobox', { name: 'author' }).inputValue()).toBe('Ken Hanly');
    await page.keyboard.press('Enter');
    await last().getByText('Only', { exact: false }).first().waitFor();
    expect(await last().innerText()).toMatch(/Only .*Ken Hanly/);
  });

  it('shows a timeline, whose picture opens large with its description', async () => {
    await typeCommand(page, 'timeline', 'Ayn al-Asad');
    await last().getByText('1 · December 2018', { exact: true }).waitFor();
    const opener = last().getByRole('button', { name: /^Enlarge the picture/ });
    await opener.click();
    const dialog = page.getByRole('dialog', { name: 'Picture' });
    const picture = dialog.getByRole('img');
    expect(await picture.getAttribute('alt')).toContain('Ayn al-Asad');
    await expect
      .poll(() => picture.evaluate((element) => 'naturalWidth' in element && element.naturalWidth))
      .toBeGreaterThan(600);
    await page.keyboard.press('Escape');
    await dialog.waitFor({ state: 'detached' });
  });

  it('reports privately what it cannot read', async () => {
    await typeCommand(page, 'ask', 'What happened?', { after: '7/9/2019' });
    await last().getByText('Only you can see this').waitFor();
    expect(await last().innerText()).toContain('7/9/2019');
  });

  it('answers in a direct message too', async () => {
    await page.getByRole('button', { name: 'Dateline (direct message)' }).click();
    await page.getByRole('heading', { level: 1, name: '@Dateline' }).waitFor();
    await typeCommand(page, 'help', '');
    await last().getByRole('heading', { name: 'What you can ask' }).waitFor();
  });

  it('accepts a pasted command', async () => {
    await page
      .getByRole('textbox', { name: /^Message/ })
      .fill('/ask Who leads the Fatah Alliance?');
    await expect.poll(() => optionField(page, 'question').inputValue()).toMatch(/^Who leads/);
    await page.keyboard.press('Enter');
    await last().getByRole('heading', { name: 'Who leads the Fatah Alliance?' }).waitFor();
  });

  it('asks for required options before it sends a command', async () => {
    const before = await page.getByRole('article').count();
    await page.getByRole('textbox').pressSequentially('/ask ');
    await page.keyboard.press('Enter');
    await page.getByText('This option is required.').waitFor();
    await page.getByRole('button', { name: '+ private' }).click();
    await page.keyboard.type('maybe');
    await optionField(page, 'question').fill('Anything?');
    await page.keyboard.press('Enter');
    await page.getByText('Choose one of the options that are offered.').waitFor();
    expect(await page.getByRole('article').count()).toBe(before);
  });
  it('answers a follow-up in reply to an answer, and shows how it was read', async () => {
    await typeCommand(page, 'ask', 'Who leads the Fatah Alliance?');
    await last().getByRole('heading', { name: 'Who leads the Fatah Alliance?' }).waitFor();
    await last().getByRole('button', { name: 'Reply' }).click();
    await page.getByText('Replying to Dateline').waitFor();
    await page.getByRole('textbox', { name: /^Message/ }).fill('who said that?');
    await page.keyboard.press('Enter');
    // Both answers quote the same report. Only the second one is a reply to this message.
    const reply = page.getByRole('article').filter({ hasText: /@Reader\s*who said that\?/ });
    await reply.getByText('It is led by').first().waitFor();

    await last().getByRole('button', { name: 'Reply' }).click();
    await page.getByRole('textbox', { name: /^Message/ }).fill('what about the Badr Organization?');
    await page.keyboard.press('Enter');
    await last().getByText('Read as:').waitFor();
    await last()
      .getByRole('heading', { name: /Badr Organization/ })
      .waitFor();
  });
});

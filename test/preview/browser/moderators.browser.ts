import type { Preview } from 'local-discord';
import type { Browser, Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import {
  launch,
  noBrowser,
  type OpenPage,
  openPage,
  optionField,
  typeCommand,
} from '../../../packages/local-discord/test/preview/browser/chromium.ts';
import { violations } from '../../../packages/local-discord/test/preview/browser/violations.ts';
import { DAM, openPress, type Press, reportPage } from '../../e2e/press.ts';
import { Stage } from '../../e2e/stage.ts';

describe.skipIf(noBrowser)('the moderators’ commands in the preview', () => {
  let press: Press;
  let stage: Stage;
  let preview: Preview;
  let browser: Browser;
  let opened: OpenPage;
  let page: Page;

  beforeAll(async () => {
    press = await openPress({ '/dam': reportPage(DAM) });
    browser = await launch();
  });
  afterAll(async () => {
    await browser.close();
    await press.close();
  });
  beforeEach(async () => {
    stage = await Stage.open({ patienceMs: 3000, allowedOrigin: press.origin });
    preview = await stage.discord.openPreview();
    const { channelId } = stage.discord;
    await stage.startBot({ guildId: null, suggestions: true, logChannelId: channelId });
    opened = await openPage(browser, preview.address);
    page = opened.page;
  });
  afterEach(async () => {
    expect(opened.faults).toEqual([]);
    await page.context().close();
    await preview.stop();
    await stage.close();
  });

  const playModerator = () => page.getByRole('radio', { name: 'Moderator' }).check();
  const article = (text: string | RegExp) => page.getByRole('article').filter({ hasText: text });

  /** Opens `/article add` without sending it. */
  async function typeAdd(): Promise<void> {
    await page.getByRole('textbox', { name: /^Message/ }).pressSequentially('/article add ');
    await page.getByRole('form', { name: 'Command article add' }).waitFor();
  }

  it('add a pasted report with corrected details, which then answers', async () => {
    await playModerator();
    await typeAdd();
    await page.getByRole('button', { name: 'Send /article add' }).click();
    const form = page.getByRole('dialog', { name: 'Add a report' });
    await form.getByLabel('Text of the report').fill(DAM.paragraphs.join('\n\n'));
    await form.getByLabel('Title').fill(DAM.title);
    await form.getByRole('button', { name: 'Submit' }).click();
    await form.waitFor({ state: 'detached' });
    await page.keyboard.type('Typed after the form');
    const box = page.getByRole('textbox', { name: /^Message/ });
    expect(await box.inputValue()).toBe('Typed after the form');
    await box.fill('');
    const draft = article('Draft · not yet published');
    await draft.getByText('no date found').waitFor();
    expect(await violations(page)).toEqual([]);
    await draft.getByRole('button', { name: 'Edit details' }).click();
    const details = page.getByRole('dialog', { name: 'Details of the draft' });
    expect(await details.getByLabel('Title').inputValue()).toBe(DAM.title);
    await details.getByLabel('Source').fill('Xinhua');
    await details.getByLabel('Published').fill('5 June 2019');
    await details.getByRole('button', { name: 'Submit' }).click();
    await draft.getByText('Xinhua').waitFor();
    expect(await draft.innerText()).not.toContain('⚠');
    await draft.getByRole('button', { name: 'Publish' }).click();
    await article('Added.').first().waitFor();
    await page.getByRole('radio', { name: 'Member' }).check();
    await typeCommand(page, 'ask', 'Which company worked at the Mosul dam?');
    await article('Trevi employed four hundred workers').last().waitFor();
  });

  it('add a report from a file', async () => {
    await playModerator();
    await typeAdd();
    const buffer = Buffer.from(`# ${DAM.title}\n\n${DAM.paragraphs.join('\n\n')}\n`);
    await page.getByRole('button', { name: '+ file' }).click();
    await page
      .locator('input[type=file]')
      .first()
      .setInputFiles([{ name: 'dam.md', mimeType: 'text/markdown', buffer }]);
    await page.getByRole('button', { name: 'Send /article add' }).click();
    const draft = article('Draft · not yet published');
    await draft.getByText(DAM.title).waitFor();
    await draft.getByRole('button', { name: 'Publish' }).click();
    await article('Added.').first().waitFor();
    expect(stage.corpus.size).toBe(3);
  });

  it('appear once they are known, even if typed before', async () => {
    let tell = () => {};
    const isTyped = new Promise<void>((resolve) => {
      tell = resolve;
    });
    await page.route(/as=moderator/, async (route) => {
      await isTyped;
      await route.continue();
    });
    await playModerator();
    await page.getByRole('textbox', { name: /^Message/ }).pressSequentially('/article add ');
    expect(await page.getByRole('form', { name: 'Command article add' }).count()).toBe(0);
    tell();
    await page.getByRole('form', { name: 'Command article add' }).waitFor();
  });

  it('correct a report chosen by its title', async () => {
    await playModerator();
    await page.getByRole('textbox', { name: /^Message/ }).pressSequentially('/article edit ');
    await optionField(page, 'article').pressSequentially('convoy');
    await page.getByRole('option', { name: /^A convoy of more/ }).waitFor();
    await page.keyboard.press('Enter');
    await page.keyboard.press('Enter');
    const form = page.getByRole('dialog', { name: 'Details of the report' });
    await form.getByLabel('Source').fill('Digital Journal');
    await form.getByRole('button', { name: 'Submit' }).click();
    await article('source: not stated → Digital Journal').first().waitFor();
  });

  it('are neither offered nor allowed to a member', async () => {
    await page.getByRole('textbox', { name: /^Message/ }).fill('/');
    await page.getByRole('option', { name: /^\/ask/ }).waitFor();
    expect(await page.getByRole('option', { name: /^\/article/ }).count()).toBe(0);
    await page.getByRole('textbox', { name: /^Message/ }).fill('');
    await typeCommand(page, 'suggest', `${press.origin}/dam`);
    const waiting = article('Suggestion · not yet published');
    await waiting.getByRole('button', { name: 'Publish' }).click();
    await article('Only moderators can do this').waitFor();
    expect(stage.corpus.size).toBe(2);
    await playModerator();
    await waiting.getByRole('button', { name: 'Publish' }).click();
    await article('Added.').first().waitFor();
    expect(stage.corpus.size).toBe(3);
  });
});

import type { Browser, Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { PreviewStage } from '../stage.ts';
import {
  lastMessage,
  launch,
  noBrowser,
  type OpenPage,
  openPage,
  optionField,
} from './chromium.ts';
import { answer, COMMANDS } from './parts-bot.ts';
import { violations } from './violations.ts';

describe.skipIf(noBrowser)('a bot that uses every component', () => {
  let stage: PreviewStage;
  let browser: Browser;
  let opened: OpenPage;
  let page: Page;

  beforeAll(async () => {
    stage = await PreviewStage.open({ patienceMs: 2000 });
    stage.bot.answers(answer);
    await stage.bot.client.application.commands.set(COMMANDS);
    browser = await launch();
  });
  afterAll(async () => {
    await browser.close();
    await stage.close();
  });
  beforeEach(async () => {
    opened = await openPage(browser, stage.preview.address);
    page = opened.page;
  });
  afterEach(async () => {
    expect(opened.faults).toEqual([]);
    expect(stage.bot.failures).toEqual([]);
    await page.context().close();
  });

  const last = () => page.getByRole('article').last();
  const write = (text: string) => page.getByRole('textbox', { name: /^Message/ }).fill(text);

  /** Sends a command without options. */
  async function command(name: string): Promise<void> {
    await page.getByRole('textbox', { name: /^Message/ }).pressSequentially(`/${name} `);
    await page.getByRole('button', { name: `Send /${name}` }).click();
  }

  async function parts() {
    await command('parts');
    await last().getByRole('heading', { name: 'Every part' }).waitFor();
    return lastMessage(page);
  }

  it('has every component drawn, and every text shown literally', async () => {
    const message = await parts();
    expect(await message.innerText()).toContain('*not slanted* <script>alert(1)</script>');
    await message.getByText('bold', { exact: true }).and(page.locator('strong')).waitFor();
    await message.locator('blockquote', { hasText: 'quoted' }).waitFor();
    expect(await message.getByRole('listitem').allInnerTexts()).toEqual(['one', 'two']);
    expect(await message.getByRole('link', { name: 'a link' }).getAttribute('href')).toBe(
      'https://example.com/',
    );
    await message.getByRole('button', { name: 'Enlarge the picture: A small dot' }).waitFor();
    expect(await message.getByRole('button', { name: /The same dot|One dot/ }).count()).toBe(2);
    await message.getByText('which the preview does not load').waitFor();
    await message.getByRole('link', { name: 'notes.txt' }).waitFor();
    expect(await message.getByRole('button', { name: 'Off' }).isDisabled()).toBe(true);
    expect(await message.getByRole('link', { name: 'Out' }).getAttribute('rel')).toContain(
      'noopener',
    );
  });

  it('gets the values chosen from menus, single and multiple', async () => {
    const message = await parts();
    await message.getByRole('combobox', { name: 'Some fruit' }).click();
    await message.getByRole('option', { name: /^Apple/ }).click();
    await message.getByRole('option', { name: /^Cherry/ }).click();
    await page.keyboard.press('Escape');
    await page.getByText('Chosen: apple, cherry').first().waitFor();
    await message.getByRole('combobox', { name: 'Somebody' }).click();
    await message.getByRole('option', { name: 'Editor' }).click();
    await expect.poll(() => last().innerText()).toMatch(/Chosen: \d{17,}/);
  });

  it('opens a modal, which shows its faults before it is sent', async () => {
    const message = await parts();
    await message.getByRole('button', { name: 'Form' }).click();
    const modal = page.getByRole('dialog', { name: 'Every field' });
    await modal.getByText('Fill in all of it.').waitFor();
    await modal.getByRole('button', { name: 'Submit' }).click();
    await modal.getByText('This is required.').first().waitFor();
    await modal.getByLabel('Title').fill('ab');
    await modal.getByRole('button', { name: 'Submit' }).click();
    await modal.getByText('At least 3 characters.').waitFor();
    await modal.getByLabel('Title').fill('A title');
    await modal.getByRole('combobox', { name: /^Kind/ }).click();
    await modal.getByRole('option', { name: 'News' }).click();
    const paper = { name: 'paper.txt', mimeType: 'text/plain', buffer: Buffer.from('Words') };
    await modal.getByLabel('Papers').setInputFiles([paper]);
    // What Chromium does if the choice of files is given up.
    await modal.getByLabel('Papers').dispatchEvent('cancel', { bubbles: true });
    await modal.getByRole('button', { name: 'Submit' }).click();
    await modal.waitFor({ state: 'detached' });
    await page.getByText('Entered: A title, Already there, news, paper.txt').first().waitFor();
  });

  it.each(['Dark theme', 'Light theme'])(
    'breaks no rule of accessibility after "%s" is chosen',
    async (theme) => {
      const choice = page.getByRole('button', { name: theme });
      if (await choice.isVisible()) await choice.click();
      const message = await parts();
      expect(await violations(page)).toEqual([]);
      await message.getByRole('combobox', { name: 'Some fruit' }).click();
      expect(await violations(page)).toEqual([]);
      await page.keyboard.press('Escape');
      await message.getByRole('button', { name: 'Ignored' }).click();
      await message.getByText('This interaction failed').waitFor();
      expect(await violations(page)).toEqual([]);
      await message.getByRole('button', { name: 'Form' }).click();
      await page.getByRole('button', { name: 'Submit' }).click();
      await page.getByText('This is required.').first().waitFor();
      expect(await violations(page)).toEqual([]);
    },
  );

  it('gives the focus back when a modal is closed, before the next key', async () => {
    const message = await parts();
    await message.getByRole('button', { name: 'Form' }).focus();
    await page.keyboard.press('Enter');
    await page.getByRole('dialog', { name: 'Every field' }).waitFor();
    const after = await page.evaluate(`(() => {
      const modal = document.querySelector('dialog.modal');
      [...modal.querySelectorAll('button')].find((each) => each.textContent === 'Cancel').click();
      return [modal.isConnected, document.activeElement.textContent];
    })()`);
    expect(after).toEqual([false, 'Form']);
  });

  it('scrolls to the message of the player and its answer, but not to those of others', async () => {
    for (let count = 0; count < 4; count += 1) await parts();
    const scroller = page.locator('#scroller');
    const fromEnd = () =>
      scroller.evaluate(
        ({ scrollHeight, scrollTop, clientHeight }) => scrollHeight - scrollTop - clientHeight,
      );
    const scrollUp = async () => {
      await scroller.evaluate((element) => element.scrollTo(0, 0));
      await expect.poll(fromEnd).toBeGreaterThan(500);
    };
    await scrollUp();
    await stage.act('moderator', { kind: 'say', text: 'From another', files: [], replyTo: null });
    await page.getByText('From another').first().waitFor({ state: 'attached' });
    expect(await fromEnd()).toBeGreaterThan(500);
    await write('From me');
    await page.keyboard.press('Enter');
    await expect.poll(fromEnd).toBeLessThan(2);
    await scrollUp();
    await parts();
    await expect.poll(fromEnd).toBeLessThan(2);
    await page.reload();
    await page.getByText('From me').first().waitFor({ state: 'attached' });
    await expect.poll(fromEnd).toBeLessThan(2);
  });

  it('is written to by the examples, with a mention where it needs one', async () => {
    stage.preview.suggest({ hint: 'Just write.', examples: ['Who is it?'] });
    await page.getByText('Just write. Type / to see what Dateline offers.').waitFor();
    await page.getByRole('button', { name: '@Dateline Who is it?' }).click();
    await last().getByText('@Dateline Who is it?').waitFor();
    await page.getByRole('button', { name: /direct message/ }).click();
    await page.getByRole('button', { name: 'Who is it?', exact: true }).click();
    await last().getByText('Who is it?').waitFor();
    stage.preview.suggest({ hint: '', examples: [] });
  });

  it('fits a phone with all its parts, its modal and its menus', async () => {
    await page.setViewportSize({ width: 360, height: 740 });
    const message = await parts();
    const reachesBeyond = (selector: string) =>
      page.evaluate(`[...document.querySelectorAll('${selector}')].some(
        (each) => each.scrollWidth > each.clientWidth,
      )`);
    expect(await reachesBeyond('.scroller, .container')).toBe(false);
    await message.getByRole('combobox', { name: 'Some fruit' }).click();
    const list = await message.getByRole('listbox', { name: 'Some fruit' }).boundingBox();
    const room = await page.locator('#scroller').boundingBox();
    if (!list || !room) throw new Error('There is no list');
    expect(list.y).toBeGreaterThanOrEqual(room.y);
    expect(list.y + list.height).toBeLessThanOrEqual(room.y + room.height);
    await page.keyboard.press('Escape');
    await message.getByRole('button', { name: 'Form' }).click();
    await page.getByRole('dialog').waitFor();
    expect(await reachesBeyond('.modal, .modal-fields')).toBe(false);
  });

  it('keeps the focus when it changes a message in use', async () => {
    const message = await parts();
    const button = message.getByRole('button', { name: 'Change' });
    await button.focus();
    await page.keyboard.press('Enter');
    await message.getByText('Changed', { exact: true }).waitFor();
    await message.getByText('(edited)').waitFor();
    const focused = page.locator(':focus');
    expect(await focused.innerText()).toBe('Change');
  });

  it('that does not answer is shown as Discord shows it', async () => {
    const message = await parts();
    await message.getByRole('button', { name: 'Ignored' }).click();
    await message.getByText('This interaction failed').waitFor();
    await command('silent');
    const notice = last();
    await notice.getByText('The application did not respond').waitFor();
    await notice.getByText('Only you can see this').waitFor();
    await notice.getByRole('button', { name: 'Dismiss message' }).click();
    await expect.poll(() => page.getByText('The application did not respond').count()).toBe(0);
  });

  it('gets options of every type, each as a value of its type', async () => {
    await page.getByRole('textbox').pressSequentially('/take ');
    const file = { name: 'report.txt', mimeType: 'text/plain', buffer: Buffer.from('Words') };
    await page.getByLabel('file').setInputFiles(file);
    await page.getByRole('button', { name: '+ kind' }).click();
    await page.getByRole('option', { name: 'Second kind' }).click();
    await page.getByRole('button', { name: '+ count' }).click();
    await page.keyboard.type('20');
    await page.keyboard.press('Enter');
    await page.getByText('Input a number of at most 9.').waitFor();
    await optionField(page, 'count').fill('7');
    await page.getByRole('button', { name: '+ who' }).click();
    await page.getByRole('option', { name: 'Editor' }).click();
    await page.keyboard.press('Enter');
    await last().getByText('Taken: report.txt, 2nd, 7, Editor').waitFor();
  });

  it("offers commands in a message's menu, and replies", async () => {
    await write('Worth keeping');
    await page.keyboard.press('Enter');
    const mine = last();
    await mine.getByText('Worth keeping').click({ button: 'right' });
    await page.getByRole('menuitem', { name: 'Keep this' }).click();
    await last().getByText('Kept: Worth keeping').waitFor();
    expect(await last().innerText()).toMatch(/Reader\s+used\s+Keep this/);
    await last().hover();
    await last().getByRole('button', { name: 'Reply' }).click();
    await page.getByText('Replying to Dateline').waitFor();
    await page.keyboard.type('@Date');
    await page.getByRole('option', { name: 'Dateline' }).waitFor();
    await page.keyboard.press('Enter');
    await page.keyboard.type('thanks');
    await page.keyboard.press('Enter');
    const reply = last();
    await reply.getByText('thanks').waitFor();
    expect(await reply.innerText()).toMatch(/Kept: Worth keeping[\s\S]*@Dateline thanks/);
  });

  it('offers moderators commands that members do not get', async () => {
    await write('/');
    await page.getByRole('option', { name: /^\/parts/ }).waitFor();
    expect(await page.getByRole('option', { name: /^\/desk/ }).count()).toBe(0);
    await page.getByRole('radio', { name: 'Moderator' }).check();
    // Messages of earlier tests mention the same person.
    await page.getByText('Editor', { exact: true }).first().waitFor();
    await command('desk open');
    await last().getByText('The desk is open').waitFor();
    expect(await last().innerText()).toMatch(/Editor\s+used\s+\/desk open/);
  });

  it('can be used with the keyboard alone', async () => {
    const { keyboard } = page;
    const focus = page.locator(':focus');
    // The first stop is the link to the message box.
    await keyboard.press('Tab');
    expect(await focus.innerText()).toBe('Skip to the message box');
    await keyboard.press('Enter');
    await keyboard.press('Tab');
    await keyboard.press('Tab');
    expect(await focus.getAttribute('aria-label')).toBe('Message #general');
    await keyboard.type('/pa');
    await page.getByRole('option', { name: /^\/parts/ }).waitFor();
    await keyboard.press('Tab');
    await keyboard.press('Enter');
    await last().getByRole('heading', { name: 'Every part' }).waitFor();
    // Go back from there to the last control of the answer.
    for (let stops = 0; stops < 40 && (await focus.innerText()) !== 'Form'; stops += 1) {
      await keyboard.press('Shift+Tab');
    }
    await keyboard.press('Enter');
    const modal = page.getByRole('dialog');
    await modal.waitFor();
    expect(await modal.locator(':focus').count()).toBe(1);
    await keyboard.press('Escape');
    await modal.waitFor({ state: 'detached' });
    expect(await focus.innerText()).toBe('Form');
    for (
      let stops = 0;
      stops < 9 && (await focus.getAttribute('role')) !== 'combobox';
      stops += 1
    ) {
      await keyboard.press('Shift+Tab');
    }
    await keyboard.press('ArrowDown');
    await keyboard.type('re');
    await keyboard.press('Enter');
    await expect.poll(() => last().innerText()).toMatch(/Chosen: \d{17,}/);
  });
});

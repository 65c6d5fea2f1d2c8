import type { Preview } from 'local-discord';
import type { Browser, Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import {
  launch,
  noBrowser,
  openPage,
  typeCommand,
} from '../../../packages/local-discord/test/preview/browser/chromium.ts';
import { violations } from '../../../packages/local-discord/test/preview/browser/violations.ts';
import { LANGUAGES } from '../../../src/discord/languages/language.ts';
import { textsOf } from '../../../src/discord/languages/texts.ts';
import { Stage, UNLIMITED } from '../../e2e/stage.ts';

const EXACT = { exact: true };

/** A small phone. */
const PHONE = { width: 360, height: 740 };

describe.skipIf(noBrowser)('the look of the preview', () => {
  let stage: Stage;
  let preview: Preview;
  let browser: Browser;

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
  afterEach(async () => {
    for (const context of browser.contexts()) await context.close();
  });

  const last = (page: Page) => page.getByRole('article').last();

  /** An answer, a private reply, a timeline with its picture, and one that found nothing. */
  async function converse(page: Page): Promise<void> {
    await typeCommand(page, 'ask', 'Who leads the Fatah Alliance?');
    await last(page).getByRole('button', { name: 'Context', exact: true }).click();
    await page.getByText('Only you can see this').last().waitFor();
    await typeCommand(page, 'timeline', 'Ayn al-Asad');
    await last(page)
      .getByRole('button', { name: /^Enlarge/ })
      .waitFor();
    await typeCommand(page, 'ask', 'What is the capital of France?');
    await last(page).getByText('I found no quote that answers this.').waitFor();
  }

  /** Elements that reach beyond the window's right edge. */
  function overflowing(page: Page): Promise<unknown> {
    return page.evaluate(`[
      ...document.querySelectorAll('body *:not(.unseen, .unseen *, .sidebar, .sidebar *)'),
    ]
      .filter((each) => each.getBoundingClientRect().right > innerWidth + 0.5)
      .map((each) => each.className || each.tagName)`);
  }

  /** The texts of menus that are cut. */
  function cutTexts(page: Page): Promise<unknown> {
    return page.evaluate(`[...document.querySelectorAll('.placeholder')]
      .filter((each) => each.scrollWidth > each.clientWidth)
      .map((each) => each.textContent)`);
  }

  it.each(['dark', 'light'] as const)(
    'breaks no rule of accessibility in the %s theme',
    async (colorScheme) => {
      const { page, faults } = await openPage(browser, preview.address, { colorScheme });
      await converse(page);
      expect(await violations(page)).toEqual([]);
      await last(page).hover();
      await last(page).getByRole('button', { name: 'Message menu' }).click();
      await page.getByRole('menu').waitFor();
      expect(await violations(page)).toEqual([]);
      await page.keyboard.press('Escape');
      await page.getByRole('textbox').fill('/');
      await page.getByRole('listbox').getByRole('option').first().waitFor();
      expect(await violations(page)).toEqual([]);
      await page.getByRole('textbox').pressSequentially('ask ');
      await page.getByRole('button', { name: '+ private' }).click();
      await page.getByRole('option', { name: 'True' }).waitFor();
      expect(await violations(page)).toEqual([]);
      await page.keyboard.press('Escape');
      await page
        .getByRole('button', { name: /^Enlarge/ })
        .last()
        .click();
      await page.getByRole('dialog').waitFor();
      expect(await violations(page)).toEqual([]);
      expect(faults).toEqual([]);
    },
  );

  it('follows the system theme until another is chosen, and remembers the choice', async () => {
    const { page } = await openPage(browser, preview.address, { colorScheme: 'light' });
    const theme = () => page.locator('html').getAttribute('data-theme');
    expect(await theme()).toBe('light');
    await page.getByRole('button', { name: 'Dark theme' }).click();
    expect(await theme()).toBe('dark');
    await page.reload();
    expect(await theme()).toBe('dark');
  });

  it('speaks the language that is chosen, and remembers the choice', async () => {
    const { page, faults } = await openPage(browser, preview.address);
    const describedAsk = async () => {
      await page.getByRole('textbox').fill('/as');
      return page.getByRole('listbox').getByRole('option').first().innerText();
    };
    expect(await describedAsk()).toContain('Ask what the reports say');
    await page.getByRole('combobox', { name: 'Language' }).selectOption('Deutsch');
    await expect.poll(describedAsk).toContain('Fragen, was die Berichte sagen');
    await page.reload();
    await expect.poll(describedAsk).toContain('Fragen, was die Berichte sagen');
    await page.getByRole('textbox').fill('');
    await typeCommand(page, 'ask', 'What is the capital of France?');
    await last(page).getByText('Ich habe kein Zitat gefunden').waitFor();
    expect(await violations(page)).toEqual([]);
    expect(faults).toEqual([]);
  });

  it('writes a time in the language that is chosen', async () => {
    const { page } = await openPage(browser, preview.address, { locale: 'en-GB' });
    stage.member('Writer').says('Printed on <t:1567857600:D>.');
    const time = page.locator('time').getByText('2019');
    await expect.poll(() => time.allInnerTexts()).toEqual(['7 September 2019']);
    await page.getByRole('combobox', { name: 'Language' }).selectOption('Deutsch');
    await expect.poll(() => time.allInnerTexts()).toEqual(['7. September 2019']);
  });

  it('shows the whole text of a menu in which nothing is chosen, on a phone', async () => {
    const { page } = await openPage(browser, preview.address, { viewport: PHONE });
    const locales = { en: 'en-US', de: 'de', fr: 'fr', es: 'es-ES' };
    for (const language of LANGUAGES) {
      await page.getByRole('button', { name: 'Channels and settings' }).click();
      await page.getByRole('combobox', { name: 'Language' }).selectOption(locales[language]);
      await page.getByRole('button', { name: 'Channels and settings' }).click();
      await page.getByRole('radio', { name: 'Moderator' }).check();
      await typeCommand(page, 'settings', '');
      await page.getByText(textsOf(language).say('settings.choose-digest'), EXACT).waitFor();
      expect(await cutTexts(page)).toEqual([]);
    }
  });

  it('keeps a menu within its message on a phone', async () => {
    const { page } = await openPage(browser, preview.address, { viewport: PHONE });
    await page.getByRole('button', { name: 'Channels and settings' }).click();
    await page.getByRole('radio', { name: 'Moderator' }).check();
    await typeCommand(page, 'settings', '');
    await last(page).getByRole('combobox').first().waitFor();
    expect(await overflowing(page)).toEqual([]);
  });

  it('fits a phone, with nothing beyond its screen', async () => {
    const { page, faults } = await openPage(browser, preview.address, {
      viewport: PHONE,
      hasTouch: true,
    });
    await converse(page);
    expect(await overflowing(page)).toEqual([]);
    await page.getByRole('textbox').pressSequentially('/timeline ');
    await page.keyboard.insertText('A topic with many words, so many that they take a line or two');
    await page.getByRole('button', { name: '+ source' }).click();
    expect(await overflowing(page)).toEqual([]);
    expect(await page.evaluate('document.documentElement.scrollWidth')).toBe(PHONE.width);
    await page.keyboard.press('Escape');
    const drawer = page.getByRole('navigation');
    expect(await drawer.isVisible()).toBe(false);
    await page.getByRole('button', { name: 'Channels and settings' }).tap();
    await page.getByRole('radio', { name: 'Moderator' }).tap();
    await expect.poll(() => drawer.isVisible()).toBe(false);
    expect(faults).toEqual([]);
  });

  it('continues when the preview is started again', async () => {
    const first = await stage.discord.openPreview();
    const { port } = first;
    const { page } = await openPage(browser, first.address);
    await typeCommand(page, 'ask', 'Who leads the Fatah Alliance?');
    await last(page).getByRole('heading').waitFor();
    await first.stop();
    await page.getByText('The preview has ended.').waitFor();
    const second = await stage.discord.openPreview(port);
    await page.getByText('Type / to see what').waitFor();
    await typeCommand(page, 'ask', 'What is the capital of France?');
    await last(page).getByText('I found no quote that answers this.').waitFor();
    await page.context().close();
    await second.stop();
  });

  it('shows the whole first quote of an answer on a phone', async () => {
    const { page } = await openPage(browser, preview.address, { viewport: PHONE });
    await typeCommand(page, 'ask', 'Who leads the Fatah Alliance?');
    const box = await last(page).locator('blockquote').first().boundingBox();
    const top = await last(page).boundingBox();
    expect((box?.y ?? 0) + (box?.height ?? PHONE.height) - (top?.y ?? 0)).toBeLessThan(
      PHONE.height,
    );
  });
});

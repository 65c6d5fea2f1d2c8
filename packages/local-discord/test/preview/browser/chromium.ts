import { existsSync } from 'node:fs';
import {
  type Browser,
  type BrowserContextOptions,
  chromium,
  type Locator,
  type Page,
} from 'playwright-core';

/** Where systems keep it; `CHROMIUM` names another place. */
const USUAL_PLACES = [
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
];

const found = [process.env.CHROMIUM ?? '', ...USUAL_PLACES].find((path) => existsSync(path));

/** Why tests in a browser cannot run here, and how to mend it; `null` when they can. */
export const noBrowser: string | null =
  found === undefined
    ? 'Skipped: there is no Chromium here. Install it (apt-get install -y chromium), or name it: CHROMIUM=/path/to/it'
    : null;

if (noBrowser !== null) process.stderr.write(`${noBrowser}\n`);

/** Starts the system's own Chromium. */
export function launch(): Promise<Browser> {
  return chromium.launch({
    executablePath: found ?? '',
    // Chromium's sandbox does not work for root, as whom containers often run.
    args: process.getuid?.() === 0 ? ['--no-sandbox'] : [],
  });
}

/** A page of the preview, and everything in it that went wrong. */
export interface OpenPage {
  readonly page: Page;
  /** Errors, broken rules of the content security policy, and requests to elsewhere. */
  readonly faults: readonly string[];
}

/** Opens the preview in a browser window of its own. */
export async function openPage(
  browser: Browser,
  address: string,
  options: BrowserContextOptions = {},
): Promise<OpenPage> {
  const context = await browser.newContext({
    viewport: { width: 1000, height: 800 },
    colorScheme: 'dark',
    locale: 'en-GB',
    ...options,
  });
  const page = await context.newPage();
  // Sooner than the test gives up: then it says what it waited for.
  page.setDefaultTimeout(15_000);
  const faults: string[] = [];
  page.on('pageerror', (error) => faults.push(error.message));
  page.on('console', (message) => {
    if (message.type() === 'error' || message.type() === 'warning') faults.push(message.text());
  });
  page.on('request', (request) => {
    if (!request.url().startsWith(address)) faults.push(`requested ${request.url()}`);
  });
  await page.goto(address);
  await page.getByText('Type / to see what').waitFor();
  return { page, faults };
}

/** Types a command into the page: its required options first, then others by their name. */
export async function typeCommand(
  page: Page,
  command: string,
  required: string,
  others: Readonly<Record<string, string>> = {},
): Promise<void> {
  await page.getByRole('textbox', { name: /^Message/ }).pressSequentially(`/${command} `);
  await page.getByRole('form', { name: `Command ${command}` }).waitFor();
  await page.keyboard.insertText(required);
  for (const [name, value] of Object.entries(others)) {
    await page.getByRole('button', { name: `+ ${name}` }).click();
    await optionField(page, name).fill(value);
  }
  await page.getByRole('button', { name: `Send /${command}` }).click();
}

/** Where an option of a command is typed. */
export function optionField(page: Page, name: string): Locator {
  const exactly = { name, exact: true };
  return page.getByRole('textbox', exactly).or(page.getByRole('combobox', exactly));
}

/** The last message, which stays the same one when others follow. */
export async function lastMessage(page: Page): Promise<Locator> {
  const id = await page.locator('[data-message]').last().getAttribute('data-message');
  return page.locator(`[data-message="${id}"]`).getByRole('article');
}

import { existsSync } from 'node:fs';
import {
  type Browser,
  type BrowserContextOptions,
  chromium,
  type Locator,
  type Page,
} from 'playwright-core';

/** The usual paths of Chromium; `CHROMIUM` names another one. */
const USUAL_PLACES = [
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
];

const found = [process.env.CHROMIUM ?? '', ...USUAL_PLACES].find((path) => existsSync(path));

/** Why tests in a browser cannot run here, and how to mend it; `null` if they can. */
export const noBrowser: string | null =
  found === undefined
    ? 'Skipped: there is no Chromium here. Install it (apt-get install -y chromium), or name it: CHROMIUM=/path/to/it'
    : null;

if (noBrowser !== null) process.stderr.write(`${noBrowser}\n`);

/** Starts the installed Chromium. */
export function launch(): Promise<Browser> {
  return chromium.launch({
    executablePath: found ?? '',
    // Chromium's sandbox does not work for root, the usual user in containers.
    args: process.getuid?.() === 0 ? ['--no-sandbox'] : [],
  });
}

/** A page of the preview, with everything that went wrong in it. */
export interface OpenPage {
  readonly page: Page;
  /** Errors, violations of the content security policy, and requests to other servers. */
  readonly faults: readonly string[];
}

/** Opens the preview in a new browser window. */
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
  // Shorter than the timeout of the test, so that the error says what it waited for.
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

/** The field for an option of a command. */
export function optionField(page: Page, name: string): Locator {
  const exactly = { name, exact: true };
  return page.getByRole('textbox', exactly).or(page.getByRole('combobox', exactly));
}

/** The message that is last now. It stays the same when others follow. */
export async function lastMessage(page: Page): Promise<Locator> {
  const id = await page.locator('[data-message]').last().getAttribute('data-message');
  return page.locator(`[data-message="${id}"]`).getByRole('article');
}

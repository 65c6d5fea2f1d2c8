import { readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import {
  launch,
  noBrowser,
} from '../../../packages/local-discord/test/preview/browser/chromium.ts';
import { textFragment } from '../../../src/text/text-fragment.ts';

const REPORT = readFileSync(
  'corpus/2019-09-07-convoy-of-more-than-100-us-military-trucks.md',
  'utf8',
);
const BODY = REPORT.slice(REPORT.indexOf('\n---\n') + 5);

/** A page with the report, far below its beginning. */
const PAGE = `<!doctype html><meta charset="utf-8"><p style="height:3000px">Menu</p>${BODY.split(
  '\n',
)
  .map((line) => `<p>${line.replaceAll('&', '&amp;').replaceAll('<', '&lt;')}</p>`)
  .join('')}<p style="height:3000px">End</p>`;

describe.skipIf(noBrowser)('the link to a quote in Chromium', () => {
  const server = createServer((_request, response) => {
    response.setHeader('content-type', 'text/html').end(PAGE);
  });
  let address: string;
  let browser: Awaited<ReturnType<typeof launch>>;
  beforeAll(async () => {
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
    address = `http://127.0.0.1:${(server.address() as AddressInfo).port}/report`;
    browser = await launch();
  });
  afterAll(async () => {
    await browser.close();
    server.close();
  });

  it.each([
    'It is led by Hadi Al-Amiri, the leader of the Badr Organization.',
    'A convoy of more than 100 US military trucks have crossed the border into Iraq from Jordan',
  ])('opens the page at “%s”', async (quote) => {
    const start = BODY.indexOf(quote);
    expect(start).toBeGreaterThanOrEqual(0);
    const fragment = textFragment(BODY, { start, end: start + quote.length });
    const page = await browser.newPage();
    await page.goto(`${address}#${fragment}`);
    await page.waitForFunction('scrollY > 0');
    const found = page.getByText(quote).first();
    await expect.poll(() => found.isVisible()).toBe(true);
    const box = await found.boundingBox();
    const height = page.viewportSize()?.height ?? 0;
    expect(box && box.y < height && box.y + box.height > 0).toBe(true);
    await page.close();
  });
});

import axe from 'axe-core';
import type { Page } from 'playwright-core';

/** The violations that axe finds in a page as it is now: the rule, and the element that breaks it. */
export async function violations(page: Page): Promise<string[]> {
  await page.evaluate(axe.source);
  const found: unknown = await page.evaluate('axe.run()');
  const { violations } = found as axe.AxeResults;
  return violations.flatMap(({ id, nodes }) => nodes.map((node) => `${id}: ${node.html}`));
}

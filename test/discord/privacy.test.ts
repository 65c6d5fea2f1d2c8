import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { ENGLISH } from '../../src/discord/languages/texts.ts';
import { withinLimits } from '../../src/discord/message/limits.ts';
import { privacyPage } from '../../src/discord/privacy-page.ts';
import { privacyReply } from '../../src/discord/replies/guide/privacy.ts';
import { asText } from './as-text.ts';

const PAGE = readFileSync('docs/privacy.md', 'utf8');

/** A text without its line breaks, links and marks. */
const plain = (text: string) =>
  text
    .replaceAll(/\[([^\]]*)\]\([^)]*\)/g, '$1')
    .replaceAll(/^#+ |\*\*/gm, '')
    .replaceAll(/\s+/g, ' ');

describe('/privacy', () => {
  test('shows every word that docs/privacy.md has for members, and nothing for operators', async () => {
    const shown = asText(privacyReply(await privacyPage(), 30, ENGLISH));
    const forMembers = PAGE.slice(
      PAGE.indexOf('## What is kept'),
      PAGE.indexOf('## Erasing a member'),
    );
    expect(plain(shown)).toContain(plain(forMembers).trim());
    expect(shown).toContain('**How to have it erased**');
    expect(shown).not.toMatch(/DELETE FROM|sed -i/);
  });

  test('has no line breaks within sentences, and no links that lead nowhere', () => {
    const shown = asText(privacyReply(PAGE, 30, ENGLISH));
    expect(shown).not.toContain('.md');
    for (const line of shown.split('\n')) expect(line).toMatch(/[.:]$|^\*\*.+\*\*$|^### /);
  });

  test('fits into a message', () => {
    expect(() => withinLimits(privacyReply(PAGE, 3650, ENGLISH).components)).not.toThrow();
  });

  test('says for how long questions are kept here', () => {
    expect(asText(privacyReply(PAGE, 7, ENGLISH))).toContain('questions are kept for 7 days.');
    expect(asText(privacyReply(PAGE, 1, ENGLISH))).toContain('questions are kept for 1 day.');
    expect(asText(privacyReply(PAGE, 0, ENGLISH))).toContain('no questions are kept.');
  });
});

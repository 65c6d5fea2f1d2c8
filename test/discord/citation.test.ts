import { describe, expect, test } from 'vitest';
import type { Article } from '../../src/corpus/article.ts';
import { ENGLISH } from '../../src/discord/languages/texts.ts';
import { COLOURS } from '../../src/discord/message/components.ts';
import { withinLimits } from '../../src/discord/message/limits.ts';
import { citationReply } from '../../src/discord/replies/quotes/citation.ts';
import { makeArticle } from '../corpus/folders.ts';
import { asText } from './as-text.ts';

const BODY = 'The harbour stays closed.';

function cite(stated: Partial<Article>) {
  const article = makeArticle({ title: 'Harbour', published: '2019-09-07', body: BODY, ...stated });
  const span = { start: 0, end: article.body.length };
  return citationReply({ article, span }, '2026-11-29', ENGLISH);
}

describe('the citation of a quote', () => {
  test.each([
    ['Latin letters', 'Trucks crossed the bridge. '.repeat(33)],
    ['Chinese signs, which take more bytes', '军'.repeat(900)],
    ['a line that is longer than a message', 'a'.repeat(5_000)],
  ])('is shown as far as it fits, and whole in files: %s', (_, body) => {
    const reply = cite({ body });
    withinLimits(reply.components);
    expect(asText(reply)).not.toContain('**CSL JSON**');
    expect(reply.files).toHaveLength(6);
    for (const { bytes } of reply.files ?? []) expect(String(bytes)).toContain(body.trim());
  });

  test('is only in its file if it would end its block of code', () => {
    const reply = cite({ body: 'They wrote ```this``` on it.' });
    expect(asText(reply).match(/^```$/gm)).toHaveLength(
      2 * (asText(reply).match(/^\*\*/gm) ?? []).length,
    );
    expect(asText(reply)).not.toContain('**APA**');
  });

  test('has a title that is short and cannot format', () => {
    const [heading = ''] = asText(cite({ title: '*'.repeat(300) })).split('\n');
    expect(heading).toMatch(/^### (?:\\\*)+…$/);
    expect(heading.length).toBeLessThan(410);
  });

  test('says that the day is uncertain, and that the report was retracted', () => {
    const body = `20 September 2019\n\n${BODY}`;
    expect(asText(cite({ body }))).toMatch(
      /\n⚠ The report .*20 September 2019.*\. The citation uses/,
    );
    expect(asText(cite({}))).not.toContain('⚠');
    const colourOf = (retracted: string | null) => cite({ retracted }).components[0];
    expect(colourOf('made up')).toMatchObject({ accent_color: COLOURS.doubtful });
    expect(colourOf(null)).toMatchObject({ accent_color: COLOURS.none });
  });
});

import { describe, expect, test } from 'vitest';
import { ENGLISH, textsOf } from '../../../src/discord/languages/texts.ts';
import { answerWordsIn } from '../../../src/discord/replies/words/files.ts';
import type { Answer } from '../../../src/search/answer.ts';
import { answerFiles } from '../../../src/search/export/answer-files.ts';
import { type Filters, NO_FILTERS } from '../../../src/search/filters.ts';
import { cut } from '../../../src/text/span.ts';
import { makeArticle } from '../../corpus/folders.ts';
import { answerOf, convoy, planes, quoteOf } from '../../discord/reports.ts';

const LEADS = 'It is led by Hadi Al-Amiri, the leader of the Badr Organization.';
const RYDER = 'it is a routine movement and a rotation of troops';

const odd = makeArticle({
  title: '# 1. *Not* a [heading](x)',
  url: 'https://example.com/a(b)?c=<d>',
  retracted: 'made up',
  body: '- The minister said:\n\n1. nothing_at_all',
});

function contentOf(
  name: string,
  answer: Answer,
  filters: Filters = NO_FILTERS,
  texts = ENGLISH,
): string {
  const file = answerFiles(answer, filters, answerWordsIn(texts)).find(
    (each) => each.name === name,
  );
  if (!file) throw new Error(`There is no ${name}`);
  return file.content;
}

const quoted = (words: string) => quoteOf(planes, words);
const someOf = (article: typeof planes) => article.body.split('\n\n')[1] ?? RYDER;

describe('an exported answer', () => {
  test('is Markdown with the question, what limits it, and each quote with its attribution', () => {
    const answer = answerOf('Who leads the Fatah Alliance?', [
      quoteOf(convoy, LEADS, { alsoIn: [planes] }),
      { ...quoteOf(odd, odd.body), side: 'denial' },
    ]);
    const filters = { ...NO_FILTERS, authors: ['Ken Hanly'] };
    expect(contentOf('answer.md', answer, filters)).toBe(
      [
        '# Who leads the Fatah Alliance?',
        'Only reports by Ken Hanly.',
        `> ${LEADS}`,
        '— Said by Wikipedia · A convoy of more than 100 US military trucks have crossed the border into Iraq, Ken Hanly, 7 September 2019 · also in: Unusual Activity of US Military Cargo Planes Near Iraqi-Syrian Border Raises Questions, undated',
        'Denied:',
        '> \\- The minister said:\n> 1\\. nothing\\_at\\_all',
        '— **Retracted: made up**, [\\# 1. \\*Not\\* a \\[heading\\](x)](<https://example.com/a(b)?c=%3Cd%3E>), undated\n',
      ].join('\n\n'),
    );
  });

  test('is JSON whose quotes are exactly the words of the reports', () => {
    const answer = answerOf('Who?', [quoteOf(convoy, LEADS)]);
    const json = JSON.parse(contentOf('answer.json', answer));
    expect(json).toMatchObject({ question: 'Who?', outcome: 'answered' });
    const [{ article, text, start, end }] = json.quotes;
    expect([article, text]).toEqual([convoy.id, cut(convoy.body, { start, end })]);
    expect(Object.keys(json)).not.toContain('ms');
  });

  test('says that quotes are only about the matter, and what they lack', () => {
    const near = [quoted(someOf(planes))];
    const answer = answerOf('Who?', [], { near, missing: [{ kind: 'name', text: 'Yabrud' }] });
    expect(contentOf('answer.md', answer)).toContain(
      'I found no quote that answers this. This does not name Yabrud.\n\nAbout this, but it may not answer you:\n\n> ',
    );
  });

  test('says around its quotes what the reader’s language says', () => {
    const answer = answerOf('Who?', [
      quoteOf(convoy, LEADS, { alsoIn: [planes] }),
      { ...quoteOf(odd, odd.body), side: 'denial' },
    ]);
    const filters = { ...NO_FILTERS, authors: ['Ken Hanly'] };
    const written = contentOf('answer.md', answer, filters, textsOf('de'));
    for (const words of [
      'Nur Berichte: von Ken Hanly.',
      'Gesagt von: Wikipedia',
      '7. September 2019 · auch in: Unusual',
      'Bestritten:',
      '**Zurückgezogen: made up**',
    ]) {
      expect(written).toContain(words);
    }
    expect(written).toContain(`> ${LEADS}\n`);
  });
});

import { describe, expect, it } from 'vitest';
import { runQuote } from '../../src/terminal/quote-command.ts';
import { layArticles, makeArticle, makeFolder } from '../corpus/folders.ts';
import { makeTerminal } from './streams.ts';

async function output(...argv: string[]) {
  const terminal = makeTerminal();
  const code = await runQuote(argv, terminal);
  return { code, out: terminal.written(), err: terminal.complained() };
}

const BODY = 'Omar Najjar said that the road to the base had not been closed for 12 days.';

function road(): string {
  const folder = makeFolder();
  layArticles(folder, [
    makeArticle({ id: 'late', title: 'Late', published: '2024-03-01', body: `Again. ${BODY}` }),
    makeArticle({ id: 'early', title: 'Early', published: '2024-02-01', body: BODY }),
  ]);
  return folder;
}

describe('quote', () => {
  it('prints the reports that have the words, the earliest first', async () => {
    const { code, out } = await output(
      'the ROAD to the base had not been closed',
      '--corpus',
      road(),
    );
    expect(code).toBe(0);
    expect(out).toMatch(/^Printed word for word in 2 reports\. Earliest first\.\n\n1\. the road/);
    expect(out.indexOf('— Early')).toBeLessThan(out.indexOf('— Late'));
  });

  it('prints no more reports than asked for', async () => {
    const { out } = await output('the road to the base', '--limit', '1', '--corpus', road());
    expect(out).toContain('… and 1 more. Show them with --limit.');
  });

  it('prints every difference', async () => {
    const asked = 'Omar Najjar said that the road to the base had been closed for 21 days';
    const { out } = await output(asked, '--corpus', road());
    expect(out).toContain('⚠ A negation and a number differ.');
    expect(out).toContain('  • printed, but left out: “not”');
    expect(out).toContain('  • “12” is printed where you have “21”');
  });

  it('prints the parts of a text', async () => {
    const asked = `${BODY} And then a hundred pink elephants danced around the house all night long.`;
    const { out } = await output(asked, '--corpus', road());
    expect(out).toMatch(/^No report prints this as a whole\./);
    expect(out).toContain('I found no report that prints this.');
  });

  it('prints spans as JSON', async () => {
    const asked = 'the road to the camp had not been closed';
    const { out } = await output(asked, '--json', '--corpus', road());
    expect(JSON.parse(out)).toMatchObject({
      asked,
      parts: [
        {
          outcome: 'altered',
          total: 2,
          printings: [{ article: 'early', spans: [{ start: 22 }], speaker: { kind: 'says' } }, {}],
          differences: [
            { kind: 'replaced', asked: { text: 'camp' }, printed: { text: 'base' }, touches: [] },
          ],
          nearest: null,
        },
      ],
    });
  });

  it('cites the earliest report that prints the words', async () => {
    const { out } = await output('the road to the base', '--cite', 'wikipedia', '--corpus', road());
    expect(out).toContain('|title=Early');
    expect(out).toContain('|date=1 February 2024');
    expect(out).toContain('|quote=the road to the base}}');
  });

  it('cites nothing that is not printed, and only in styles that there are', async () => {
    const corpus = ['--corpus', road()];
    expect(await output('the road to the camp', '--cite', 'apa', ...corpus)).toMatchObject({
      code: 1,
      err: expect.stringContaining('there is nothing to cite'),
    });
    expect(await output('the road to the base', '--cite', 'harvard', ...corpus)).toMatchObject({
      code: 2,
      err: expect.stringContaining('--cite takes one of markdown, apa, chicago'),
    });
  });

  it('refuses one word, and nothing', async () => {
    expect(await output('road', '--corpus', road())).toMatchObject({
      code: 1,
      err: expect.stringContaining('One word is too little to check'),
    });
    expect(await output()).toMatchObject({ code: 2, err: expect.stringContaining('Usage:') });
  });
});

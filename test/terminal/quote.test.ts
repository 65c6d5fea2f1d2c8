import { describe, expect, it } from 'vitest';
import { runQuote } from '../../src/terminal/commands/quote-command.ts';
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

  it('lists eight differences and counts the others', async () => {
    const words = Array.from(
      { length: 90 },
      (_, at) => `word${String.fromCharCode(97 + (at % 26), 97 + at)}`,
    );
    const folder = makeFolder();
    layArticles(folder, [makeArticle({ body: `${words.join(' ')}.` })]);
    const alteredIn = (count: number) =>
      words.map((word, at) => (at % 9 === 4 && at < 9 * count ? 'other' : word)).join(' ');
    const { out } = await output(alteredIn(9), '--corpus', folder);
    expect(out.match(/ is printed where you have /g)).toHaveLength(8);
    expect(out).toContain('  • and 1 more difference\n');
    expect((await output(alteredIn(10), '--corpus', folder)).out).toContain(
      'and 2 more differences',
    );
  });

  it('says which reports have no date, and what was left out', async () => {
    const folder = makeFolder();
    const body = 'The road to the base had not been closed for long.';
    const reports = [null, null, '2024-02-01'].map((published, at) =>
      makeArticle({ id: `road-${at}`, published, body }),
    );
    layArticles(folder, reports);
    const shown = async (asked: string) => (await output(asked, '--corpus', folder)).out;
    expect(await shown('the road to the base')).toContain(
      'Printed word for word in 3 reports. Earliest first; 2 without a date last.',
    );
    expect(await shown('the road to the base … been closed')).toContain(
      '⚠ The words left out with “…” contain a negation.\n“…” stands for 2 words of the report.',
    );
    const undated = makeFolder();
    layArticles(undated, reports.slice(0, 2));
    expect((await output('the road to the base', '--corpus', undated)).out).toContain(
      'Printed word for word in 2 reports. None of them has a date.',
    );
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
    const asked = `${BODY} And then a hundred pink elephants danced around the house all night long.`;
    expect(await output(asked, '--cite', 'apa', ...corpus)).toMatchObject({ code: 1 });
    expect(
      await output('the road to the base', '--cite', 'apa', '--json', ...corpus),
    ).toMatchObject({ code: 2, err: expect.stringContaining('not both') });
    expect(await output('the road to the base', '--cite', 'harvard', ...corpus)).toMatchObject({
      code: 2,
      err: expect.stringContaining('--cite takes one of markdown, apa, chicago'),
    });
  });

  it('refuses one word, and nothing', async () => {
    expect(await output('road', '--corpus', road())).toMatchObject({
      code: 1,
      err: expect.stringContaining('One word is not enough to check'),
    });
    expect(await output()).toMatchObject({ code: 2, err: expect.stringContaining('Usage:') });
  });
});

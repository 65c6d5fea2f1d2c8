import { describe, expect, it } from 'vitest';
import type { Article } from '../../src/corpus/article.ts';
import type { Finding } from '../../src/verbatim/finding.ts';
import { JointVerbatim } from '../../src/verbatim/joint-verbatim.ts';
import { differencesIn, printedIn, verbatimOf } from './words.ts';

const DAM = 'Engineers closed the dam near Mosul on Friday.';

/** Two corpora. The own one hides reports of the other that have the same ids. */
function joint(own: readonly Partial<Article>[], other: readonly Partial<Article>[]) {
  const ids = new Set(own.map(({ id }) => id));
  const get = (id: string) => (ids.has(id) ? ({ id } as Article) : undefined);
  return new JointVerbatim(verbatimOf(own), verbatimOf(other), { get });
}

describe('two corpora', () => {
  it('are listed together, the earliest first', async () => {
    const both = joint(
      [{ id: 'own', published: '2020-01-02', body: DAM }],
      [
        { id: 'first', published: '2020-01-01', body: DAM },
        { id: 'last', published: '2020-01-03', body: DAM },
      ],
    );
    expect(printedIn(await both.find(DAM)).map((one) => one.split(':')[0])).toEqual([
      'first',
      'own',
      'last',
    ]);
  });

  it('give what is printed before what is nearly printed', async () => {
    const altered = DAM.replace('closed', 'opened');
    const [own, other] = [
      { id: 'own', body: altered },
      { id: 'other', body: DAM },
    ];
    expect(printedIn(await joint([own], [other]).find(DAM))).toEqual([
      `other: ${DAM.slice(0, -1)}`,
    ]);
    expect(printedIn(await joint([other], [own]).find(DAM))).toHaveLength(1);
  });

  it('count what is left out in the earliest report', async () => {
    const long = DAM.replace('near', 'and not the port near');
    const both = joint(
      [{ id: 'own', published: '2020-01-02', body: DAM }],
      [{ id: 'other', published: '2020-01-01', body: long }],
    );
    expect(await both.find('Engineers closed the dam … Mosul on Friday')).toMatchObject({
      omissions: [{ words: 5, touches: ['negation'] }],
    });
  });

  it('give all reports of both with the same nearly printed words, the earliest first', async () => {
    const altered = DAM.replace('closed', 'opened');
    const both = joint(
      [{ id: 'own', published: '2020-01-02', body: altered }],
      [
        { id: 'first', published: '2020-01-01', body: `Late. ${altered.replace('dam', 'DAM')}` },
        { id: 'far', published: '2019-01-01', body: altered.replace('near Mosul on', 'by') },
      ],
    );
    const finding = await both.find(DAM);
    expect(finding.outcome).toBe('altered');
    expect(printedIn(finding).map((one) => one.split(':')[0])).toEqual(['first', 'own']);
    // The differences are spans of the first of them.
    expect(differencesIn(finding, DAM)).toEqual(['replaced: closed → opened']);
  });

  it('give the words that are nearer', async () => {
    const near = { id: 'near', body: DAM.replace('the dam', 'a dam') };
    const far = { id: 'far', body: DAM.replace('closed', 'opened') };
    const first = (finding: Finding) => printedIn(finding)[0];
    expect(first(await joint([far], [near]).find(DAM))).toMatch(/^near: /);
    expect(first(await joint([near], [far]).find(DAM))).toMatch(/^near: /);
  });

  it('show no hidden report even if many hidden ones are near', async () => {
    const near = ['opened', 'drained', 'painted', 'cleaned', 'guarded'].map((verb) => ({
      id: verb,
      body: DAM.replace('closed', verb),
    }));
    const own = near.map(({ id }) => ({ id, body: 'It was corrected.' }));
    expect((await joint(own, near).find(DAM)).outcome).toBe('missing');
  });

  it('do not show reports that the own corpus hides', async () => {
    const hidden = joint([{ id: 'same', body: 'It was corrected.' }], [{ id: 'same', body: DAM }]);
    expect((await hidden.find(DAM)).outcome).toBe('missing');
    const others = [
      { id: 'same', body: DAM },
      { id: 'seen', body: DAM },
    ];
    const seen = joint([{ id: 'same', body: 'It was corrected.' }], others);
    expect(printedIn(await seen.find(DAM))).toEqual([expect.stringMatching(/^seen: /)]);
  });
});

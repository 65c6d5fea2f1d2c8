import { describe, expect, it } from 'vitest';
import { ask, corpusOf, quoted } from '../corpora.ts';

const RAID = 'The raid on the bridge of Taji began before dawn on Monday.';
const TOLL = 'Nine people were killed in the raid on the bridge of Taji.';
const ROAD = 'The road was closed.';
const SAID =
  'Omar Najjar, a police officer, said that the raid on the bridge of Taji killed nine people.';
const LONG = `The raid on the bridge of Taji went on${' and on'.repeat(70)}.`;

const QUESTION = 'raid on the bridge of taji, people killed';

async function quotes(body: string, { limit = 3, offset = 0 } = {}) {
  const other = { body: 'A school was opened in Samarra, and dates were sold at the market.' };
  return quoted(await ask(await corpusOf([{ body }, other]), QUESTION, { limit, offset }));
}

describe('two quotes of one passage', () => {
  it.each([
    ['that follow each other', `${TOLL} ${RAID}`],
    ['with the better one behind', `${RAID} ${TOLL}`],
    ['in two paragraphs', `${TOLL}\n\n${RAID}`],
    ['with a sentence between them', `${TOLL} ${ROAD} ${RAID}`],
  ])('%s become one', async (_, body) => {
    expect(await quotes(body)).toEqual([body]);
  });

  it.each([
    ['with two sentences between them', `${TOLL} ${ROAD} ${ROAD} ${RAID}`, [TOLL, RAID]],
    [
      'with two sentences in the one before',
      `The mayor spoke. He told of the raid on the bridge of Taji. ${TOLL}`,
      [TOLL, 'The mayor spoke. He told of the raid on the bridge of Taji.'],
    ],
    ['that are too long together', `${TOLL} ${LONG}`, [TOLL, LONG]],
    [
      'with buttons of the page between them',
      `Raid on bridge of Taji kills nine people Print Tweet Views 371 ${RAID}`,
      ['Raid on bridge of Taji kills nine people', RAID],
    ],
    ['of the report and of a speaker', `${SAID} ${ROAD} ${RAID}`, [SAID, RAID]],
  ])('%s stay two', async (_, body, expected) => {
    expect(await quotes(body)).toEqual(expected);
  });

  it('stay two if the one behind is the better one and more than its neighbour', async () => {
    expect(await quotes(`${RAID} ${ROAD} ${TOLL}`)).toEqual([TOLL, RAID]);
  });

  it('are the same on the next page', async () => {
    const bodies = [TOLL, RAID].join(' ');
    expect(await quotes(bodies, { limit: 1, offset: 1 })).toEqual([]);
  });
});

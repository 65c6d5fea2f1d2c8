import { describe, expect, it } from 'vitest';
import { askedWords } from '../../src/verbatim/asked-words.ts';
import { comparedWords } from '../../src/verbatim/comparing/compared-words.ts';
import { compareWith, MOST_CELLS } from '../../src/verbatim/region-words.ts';
import { makeArticle } from '../corpus/folders.ts';
import { differencesIn, printedIn, verbatimOf, wordsOf } from './words.ts';

const DAM =
  'Engineers closed the dam near Mosul on Friday. The ministry did not say that 1,300 people had left their homes.';

const REPORTS = [
  { body: `${DAM} The river fell by two metres.` },
  { body: 'Farmers near Basra sold their wheat to the port authority.' },
];

async function find(asked: string, reports = REPORTS) {
  return verbatimOf(reports).find(asked);
}

describe('words that are printed', () => {
  it.each([
    ['as they are', 'Engineers closed the dam near Mosul on Friday.'],
    ['in other case', 'ENGINEERS CLOSED THE DAM near mosul on friday'],
    ['with other spaces and dashes', 'Engineers  closed—the dam  near\nMosul on Friday'],
    ['between quotation marks', '“Engineers closed the ‘dam’ near Mosul”'],
    ['with soft hyphens', 'Engi\u00adneers closed the dam near Mo\u00adsul'],
    ['in a part of a sentence', 'closed the dam near Mosul'],
    ['in parts of two sentences', 'near Mosul on Friday. The ministry did not say'],
    ['with other thousands', 'The ministry did not say that 1300 people'],
  ])('are found %s', async (_, asked) => {
    const finding = await find(asked);
    expect(finding.outcome).toBe('printed');
    expect(printedIn(finding)).toEqual([expect.stringMatching(/^report-0: /)]);
  });

  it('are spans of the body as it is', async () => {
    const finding = await find('the DAM near “Mosul”');
    expect(printedIn(finding)).toEqual(['report-0: the dam near Mosul']);
  });

  it('are found with words left out, which are counted', async () => {
    const finding = await find('Engineers closed the dam … people had left their homes');
    expect(printedIn(finding)).toEqual([
      'report-0: Engineers closed the dam … people had left their homes',
    ]);
    expect(finding).toMatchObject({ omissions: [{ words: 11, touches: ['negation'] }] });
  });

  it('are not found with words left out in another order', async () => {
    const finding = await find('people had left their homes … Engineers closed the dam');
    expect(finding.outcome).not.toBe('printed');
  });

  it('are not found inside longer words', async () => {
    const finding = await find('gineers closed the dam near Mo');
    expect(finding.outcome).not.toBe('printed');
  });

  it('are found joined or apart', async () => {
    const reports = [{ body: 'The state-sponsored group crossed the ice field at night.' }];
    expect((await find('the state sponsored group crossed the icefield', reports)).outcome).toBe(
      'printed',
    );
  });

  it.each([
    ['without vowel signs', 'اغلق المهندسون السد قرب الموصل'],
    ['with vowel signs', 'اغلقَ المهندسونَ السدَّ قربَ الموصلِ'],
    ['stretched', 'اغلق المهندســـون الســد قرب الموصل'],
  ])('are found in Arabic %s', async (_, asked) => {
    const reports = [{ body: 'اغلق المهندسون السدّ قرب الموصل يوم الجمعة.' }];
    expect(printedIn(await find(asked, reports))).toHaveLength(1);
    const vowelled = [{ body: 'اغلقَ المهندسونَ السدَّ قربَ الموصلِ يومَ الجمعةِ.' }];
    expect(printedIn(await find(asked, vowelled))).toHaveLength(1);
  });

  it('are found in all reports, the earliest first and those without a date last', async () => {
    const dates = [null, '2020-05-02', '2020', '2020-05-01'];
    const finding = await find(
      DAM,
      dates.map((published) => ({ published, body: `Reported again. ${DAM}` })),
    );
    expect(printedIn(finding).map((one) => one.split(':')[0])).toEqual([
      'report-3',
      'report-1',
      'report-2',
      'report-0',
    ]);
  });

  it('are found in five hundred reports', async () => {
    const reports = Array.from({ length: 500 }, (_, at) => ({ body: `Report ${at}. ${DAM}` }));
    expect(printedIn(await find('Engineers closed the dam near Mosul', reports))).toHaveLength(500);
  });

  it.each([
    ['apostrophes', 'The army’s trucks left Homs.', "the army's trucks left"],
    ['points of an acronym', 'The U.S. Army left Homs at night.', 'the US Army left Homs'],
    ['digits', 'It cost ١٢ coins in Homs.', 'it cost 12 coins'],
  ])('are found with other %s', async (_, body, asked) => {
    expect((await find(asked, [{ body }])).outcome).toBe('printed');
  });

  it('are found if all of them can be common words', async () => {
    const reports = [{ body: 'He left the United States for good.' }];
    expect((await find('THE United States', reports)).outcome).toBe('printed');
  });

  it.each([
    ['united states', 'He left the United States for good.'],
    ['united states', 'HE LEFT THE UNITED STATES FOR GOOD.'],
    ['United States', 'he left the united states for good.'],
    ['the united states … for good', 'He left the United States for good.'],
    ['the u.s. … it', 'The U.S. said that it left. A U-turn, an S.'],
  ])('are found in other capitals even if all of them are unsure: %s', async (asked, body) => {
    const others = [{ body: 'They unite the states of the union.' }, { body: 'The US left.' }];
    const found = printedIn(await find(asked, [{ body }, ...others]));
    expect(found.map((one) => one.split(':')[0])).toEqual(['report-0']);
  });

  it('are found with words of the page around them, which the index leaves out', async () => {
    const body = `5 September 2019\n\n${DAM}\n\nShare this article`;
    const reports = [{ body, published: '2019-09-05' }];
    const asked = '5 September 2019 Engineers closed the dam near Mosul';
    expect(printedIn(await find(asked, reports))).toHaveLength(1);
    expect(printedIn(await find('had left their homes. Share this article', reports))).toHaveLength(
      1,
    );
  });

  it('are found with “us” where most reports print “US”', async () => {
    const others = Array.from({ length: 130 }, (_, at) => ({
      body: at < 30 ? 'Near Mosul, US men saw the dam.' : 'Farmers told of wheat.',
    }));
    const reports = [...others, { body: 'They told us about the dam near Mosul.' }];
    expect(printedIn(await find('They told US about the dam near Mosul', reports))).toHaveLength(1);
  });

  it('are found with most of a report left out', async () => {
    const between = Array.from({ length: 300 }, (_, at) => `Sentence ${at} tells of the port.`);
    const body = `${DAM}\n\n${between.join('\n\n')}\n\nFarmers sold their wheat.`;
    const verbatim = verbatimOf([{ body }]);
    const asked = 'Engineers closed the dam … Farmers sold their wheat';
    expect(printedIn(await verbatim.find(asked))).toHaveLength(1);
    expect((await verbatim.find(asked, { without: ['report-0'] })).outcome).toBe('missing');
  });

  it('are listed in the same order if the dates are the same', async () => {
    const reports = ['b', 'a'].map((id) => ({ id, published: '2020-05-01', body: DAM }));
    expect(printedIn(await find(DAM, reports)).map((one) => one[0])).toEqual(['a', 'b']);
  });

  it('are found if they are a whole report', async () => {
    const body = Array.from({ length: 30 }, (_, at) => `Sentence ${at} tells of the port.`).join(
      '\n\n',
    );
    expect(printedIn(await find(body, [{ body }, ...REPORTS]))).toHaveLength(1);
  });

  it('are not looked for in reports that are left out', async () => {
    const verbatim = verbatimOf([{ body: DAM }, { body: DAM }]);
    const finding = await verbatim.find(DAM, { without: ['report-0'] });
    expect(printedIn(finding)).toEqual([expect.stringMatching(/^report-1/)]);
  });
});

describe('words that were altered', () => {
  it.each([
    ['added', 'Engineers quickly closed the dam near Mosul on Friday', ['added: quickly → –']],
    ['left out', 'Engineers closed dam near Mosul on Friday', ['left out: – → the']],
    ['replaced', 'Engineers opened the dam near Mosul on Friday', ['replaced: opened → closed']],
    [
      'a name',
      'Engineers closed the dam near Tikrit on Friday',
      ['replaced: Tikrit → Mosul (name)'],
    ],
    [
      'a number',
      'did not say that 1,500 people had left their homes',
      ['replaced: 1,500 → 1,300 (number)'],
    ],
    [
      'a negation left out',
      'The ministry did say that 1,300 people had left their homes',
      ['left out: – → not (negation)'],
    ],
    [
      'a negation added',
      'Engineers have not closed the dam near Mosul on Friday',
      ['added: have not → – (negation)'],
    ],
    ['words moved', 'Engineers closed near Mosul the dam on Friday', ['moved: the dam → the dam']],
  ])('are told with the difference: %s', async (_, asked, differences) => {
    const finding = await find(asked);
    expect(finding.outcome).toBe('altered');
    expect(differencesIn(finding, asked)).toEqual(differences);
  });

  it.each([
    ['$40 a day', '€40 a day', 'replaced: 40 → 40 (number)'],
    ['40% of it', '40 of it', 'replaced: 40 → 40 (number)'],
    ['twelve of them', 'thirty of them', 'replaced: thirty → twelve (number)'],
    ['half of it', 'most of it', 'replaced: most → half (number)'],
    ['he didn’t drink', 'he did drink', 'replaced: did → didn’t (negation)'],
    ['as US men saw', 'as men saw', 'left out: – → US (name)'],
    ['as men of Homs saw', 'as men saw', 'left out: – → of Homs (name)'],
    ['then The men sat', 'then Some men sat', 'replaced: Some → The'],
  ])('are told with what they can change: %s', async (printed, typed, difference) => {
    const around = (words: string) =>
      `The water of the river near the bridge fell ${words} by night`;
    const asked = around(typed);
    expect(differencesIn(await find(asked, [{ body: `${around(printed)}.` }]), asked)).toEqual([
      difference,
    ]);
  });

  it('are found beside one report that is full of the same words', async () => {
    const full = Array.from(
      { length: 90 },
      () =>
        `On Friday they opened, near Mosul, a dam. ${'Then came water and some sand. '.repeat(10)}`,
    ).join('\n\n');
    const others = Array.from({ length: 100 }, () => ({ body: 'Engineers met.' }));
    const finding = await find('Engineers opened the dam near Mosul on Friday', [
      { body: full },
      ...others,
      { body: 'Engineers closed the dam near Mosul on Friday.' },
    ]);
    expect(printedIn(finding)).toEqual([
      'report-101: Engineers closed the dam near Mosul on Friday',
    ]);
  });

  it('are told if two names are exchanged', async () => {
    const reports = [{ body: 'Officials said that Turkey had asked Qatar for help with the dam.' }];
    const asked = 'Officials said that Qatar had asked Turkey for help with the dam.';
    expect(differencesIn(await find(asked, reports), asked)).toEqual([
      'moved: Qatar → Turkey (name)',
      'moved: Turkey → Qatar (name)',
    ]);
  });

  it('are compared with the earliest report that prints the same', async () => {
    const reports = [
      { published: '2020-02-01', body: `Once more. ${DAM}` },
      { published: '2020-01-01', body: DAM },
    ];
    const finding = await find('Engineers opened the dam near Mosul on Friday', reports);
    expect(printedIn(finding)).toEqual([
      'report-1: Engineers closed the dam near Mosul on Friday',
      'report-0: Engineers closed the dam near Mosul on Friday',
    ]);
  });

  it('do not take in the sentence before', async () => {
    const asked = 'Yesterday the ministry did not say that 1,300 people had left their homes';
    expect(differencesIn(await find(asked), asked)).toEqual(['added: Yesterday → – (name)']);
  });

  it('are told with accents and letters that make other words', async () => {
    const reports = [{ body: 'The old café near the harbour closed its doors in the winter.' }];
    const finding = await find('The old cafe near the harbour closed its doors', reports);
    expect(finding.outcome).toBe('altered');
  });
});

describe('words that nobody printed', () => {
  it.each([
    'The queen of bananas sailed over a mountain of cheese',
    'Engineers of the city planned a new bridge over the river in spring',
    'The dam the dam the dam the dam',
  ])('are no match: %s', async (asked) => {
    expect((await find(asked)).outcome).toBe('missing');
  });

  it('are no match without two words in a row', async () => {
    const reports = [{ body: 'A dam and bridge and tunnel and harbour.' }];
    expect((await find('dam bridge tunnel harbour', reports)).outcome).toBe('missing');
  });

  it('come with the nearest sentence', async () => {
    const finding = await find('The wheat of farmers rotted because the port was closed');
    expect(finding.outcome).toBe('missing');
    const nearest = finding.outcome === 'missing' ? finding.nearest : null;
    expect(nearest && wordsOf(nearest)).toBe(REPORTS[1]?.body);
  });

  it('are no match without any report, or with words that no report has', async () => {
    expect(await find('Engineers closed the dam', [])).toMatchObject({ nearest: null });
    expect(await find('xyzzy plugh frobnicate')).toMatchObject({ nearest: null });
  });
});

describe('far too many words', () => {
  it('are compared only in part', () => {
    const asked = askedWords(Array.from({ length: 1_000 }, (_, at) => `w${at}`).join(' '));
    const body = `${'other '.repeat(MOST_CELLS / 1_000)}${asked.text}`;
    const region = { article: makeArticle({ body }), start: 0, end: body.length };
    expect(compareWith(asked, { region, words: comparedWords(body) }).likeness).toBe(0);
  });
});

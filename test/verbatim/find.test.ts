import { describe, expect, it } from 'vitest';
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

  it('are found in three hundred reports', async () => {
    const reports = Array.from({ length: 300 }, (_, at) => ({ body: `Report ${at}. ${DAM}` }));
    expect(printedIn(await find('Engineers closed the dam near Mosul', reports))).toHaveLength(300);
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

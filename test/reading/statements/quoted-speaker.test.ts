import { describe, expect, test } from 'vitest';
import { speakerOf } from '../../../src/reading/statements/quoted-speaker.ts';
import { speakerInWords } from '../../../src/reading/statements/speaker-in-words.ts';
import { makeArticle } from '../../corpus/folders.ts';

/** The speakers of the words, outermost first; `null` if none is shown. */
function speakersOf(body: string, words: string): readonly string[] | null {
  const article = makeArticle({ body });
  const start = body.indexOf(words);
  const speaker = speakerOf(article, { start, end: start + words.length });
  return speaker === null ? null : speaker.chain.map((span) => body.slice(span.start, span.end));
}

const RYDER =
  'Pat Ryder, a spokesperson from the Pentagon, said the forces had not moved to the border.';
const ROAD = 'Ryder said the road was open on Monday.';

describe('a quote', () => {
  test('has the speaker that its sentence names', () => {
    expect(speakersOf(RYDER, RYDER)).toEqual(['Pat Ryder, a spokesperson from the Pentagon']);
  });

  test('has the full naming of a surname', () => {
    expect(speakersOf(`${RYDER} ${ROAD}`, ROAD)).toEqual([
      'Pat Ryder, a spokesperson from the Pentagon',
    ]);
  });

  test('has the one who spoke before for "he"', () => {
    const words = 'He said the road was open on Monday.';
    expect(speakersOf(`${RYDER} ${words}`, words)).toEqual([
      'Pat Ryder, a spokesperson from the Pentagon',
    ]);
  });

  test('shows no naming that is cut off or that names no one', () => {
    const words = 'The road to the border was open on Monday';
    for (const naming of [
      'TV',
      'US closes border roads Pentagon',
      'Idris Nahsen a Kurdish official in Kobane also known',
    ]) {
      expect(speakersOf(`${words}, ${naming} said.`, words)).toBeNull();
    }
  });

  test.each([
    'Pat Ryder did not say that the road to the border was open on Monday.',
    'Pat Ryder would never say that the road to the border was open on Monday.',
    'It is not true that Pat Ryder said that the road to the border was open on Monday.',
    'There is no evidence that Pat Ryder said that the road to the border was open on Monday.',
  ])('shows no speaker where nothing was surely said: %s', (words) => {
    expect(speakersOf(words, words)).toBeNull();
  });

  test('keeps the kind of saying', () => {
    const body = 'A Syrian army source denied that the troops had used any such weapons.';
    const article = makeArticle({ body });
    expect(speakerOf(article, { start: 0, end: body.length })?.kind).toBe('denies');
  });
});

describe('a quote that prints its speaker', () => {
  test('has that speaker, also if it tells first where it was said', () => {
    const words =
      'At a meeting in Geneva on Monday, Pat Ryder said, “The road to the border was open and the forces had left the base.”';
    expect(speakersOf(words, words)).toEqual(['Pat Ryder']);
  });

  test('has that speaker, also if much of it tells only who that is', () => {
    const words =
      '“The road to the border was open,” said Pat Ryder, who has lived beside it since his childhood.';
    expect(speakersOf(words, words)).toEqual(['Pat Ryder']);
  });

  test('has that speaker between two apostrophes on each side', () => {
    const words = "''The road to the border was open on Monday,'' Pat Ryder said.";
    expect(speakersOf(words, words)).toEqual(['Pat Ryder']);
  });

  test.each([
    ['without the words behind a lost comma', 'Pat Ryder', ' speaking to reporters in Geneva'],
    ['also of the US', 'US spokesman Pat Ryder', ''],
  ])('has that speaker, %s', (_how, name, behind) => {
    const words = `On Tuesday morning ${name}${behind} said the road to the border was open for all trucks.`;
    expect(speakersOf(words, words)).toEqual([name]);
  });

  test('is said if only a part of it is denied', () => {
    const words =
      'Pat Ryder denied that the road was open. Ryder said that the forces had left the base.';
    const article = makeArticle({ body: words });
    expect(speakerOf(article, { start: 0, end: words.length })?.kind).toBe('says');
  });

  test('is named without the capital of a first word', () => {
    const words = 'A police officer from Anbar said the road to the border was open on Monday.';
    const article = makeArticle({ body: words });
    expect(speakerInWords(article, { start: 0, end: words.length }, (text) => text)).toBe(
      'Said by a police officer from Anbar',
    );
  });
});

describe('a quote in a body out of the ordinary', () => {
  test('of a transcript has the one who speaks', () => {
    const words = 'CARL AZUZ, CNN ANCHOR: The convoy has crossed the border into Iraq today.';
    expect(speakersOf(`${words}\n\nJOHN VAUSE: It has left again.`, words)).toEqual([
      'CARL AZUZ, CNN ANCHOR',
    ]);
  });

  test('has no speaker if the report is one long quotation', () => {
    const words = 'The army has crossed the river again.';
    expect(speakersOf(`“${`${words} `.repeat(100)}”`, words)).toBeNull();
  });

  test('in marks of three kinds has the one who says all of it', () => {
    const words = 'Pat Ryder said: «The road that “they call ‘Tanf’ here” is closed for now».';
    expect(speakersOf(words, words)).toEqual(['Pat Ryder']);
  });

  test('has no speaker if someone unnamed speaks inside', () => {
    const words =
      'Pat Ryder said: «They told me that “the road is ‘closed’ for now” and then they left».';
    expect(speakersOf(words, words)).toBeNull();
  });

  test('of 10,000 statements by one person is read', { timeout: 60_000 }, () => {
    const sentence = 'Ryder said that the base is safe. ';
    expect(speakersOf(`${RYDER} ${sentence.repeat(1_400)}`, ROAD)).toBeNull();
    expect(speakersOf(`${RYDER} ${sentence.repeat(10_000)}`, RYDER)).toBeNull();
  });
});

describe('a chain of speakers', () => {
  test('has each who passes the words on', () => {
    const words =
      '"The road to the base has been closed for weeks," Omar Najjar said, according to Xinhua.';
    expect(speakersOf(words, words)).toEqual(['Xinhua', 'Omar Najjar']);
  });

  test('is not shown without the one who is told by a source to have said it', () => {
    const words =
      'Experts are to visit the areas affected Mohammad Zarif told the Italian minister Emma Bonino in a talk according to Press TV.';
    expect(speakersOf(words, words)).toBeNull();
  });

  test('is not shown if one of them is not sure', () => {
    const words = '"The road has been closed," a man told someone, it was said according to them.';
    expect(speakersOf(words, words)).toBeNull();
  });
});

describe('a pronoun', () => {
  const NAMED =
    'Al-Maliki, a prominent figure of the party, met the ministers for talks on the border.';

  test('stands for the one who begins the sentence before', () => {
    const words = 'He said that the road to the base was open on Monday.';
    expect(speakersOf(`${NAMED} ${words}`, words)).toEqual([
      'Al-Maliki, a prominent figure of the party',
    ]);
  });

  test('stands for nobody if another sentence is between', () => {
    const words = 'He said that the road to the base was open on Monday.';
    expect(speakersOf(`${NAMED} The talks took two days. ${words}`, words)).toBeNull();
  });
});

describe('a quote has no speaker', () => {
  test.each([
    ['no one says it', 'The base is the second largest in the country.', null],
    ['"he" is nobody who spoke', 'He said the road was open on Monday.', null],
    ['the report told before which group', 'The group said the road was open on Monday.', null],
    ['the speaker is a pronoun', 'They said the road was open on Monday.', null],
    ['it is a refusal to speak', 'An army spokeswoman declined to comment on the strike.', null],
    ['reports are all that it names', 'Reports confirmed that five people were killed.', null],
    [
      'half of it is of another',
      'Moscow said it had bombed no town. The Observatory said the raids went on.',
      null,
    ],
    [
      'the source runs into the words before it',
      'At the same time the ministry said that two jets were in the area.',
      null,
    ],
    [
      'another speaks in it who was not found',
      'Pat Ryder said that the road was open for all trucks but a member of the council told us it was closed.',
      null,
    ],
    [
      'two sentences run together',
      'Berlin blames Moscow The German army said the raid was a mistake.',
      null,
    ],
  ])('if %s', (_why, words, speakers) => {
    expect(speakersOf(words, words)).toEqual(speakers);
  });

  test('if most of it is of the report', () => {
    const words = `The convoy of a hundred trucks came over the border from Jordan before dawn. ${RYDER}`;
    expect(speakersOf(words, words)).toBeNull();
  });

  test('if it begins inside the name of the speaker', () => {
    const words = 'Attack British scientists said the gas was used in the town.';
    expect(speakersOf(`Syria Chemical ${words}`, words)).toBeNull();
  });

  test('if the quotation around it never closes', () => {
    const words = 'There may be no connection between the two.';
    const body = `Xinhua reports: "A convoy arrived at the base on Friday. ${words} It left again.`;
    expect(speakersOf(body, words)).toBeNull();
  });

  test('if a woman is quoted and only a man was named', () => {
    const body =
      'The march was led by Pat Ryder, the chairman of the union. "It can be done," she said.';
    expect(speakersOf(body, '"It can be done," she said.')).toBeNull();
  });

  test('if the article is too long to be read for a reply', () => {
    expect(speakersOf(`${RYDER}\n\n${'The road was open. '.repeat(3_000)}`, RYDER)).toBeNull();
  });
});

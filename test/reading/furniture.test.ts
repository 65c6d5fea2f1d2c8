import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { datelineOf } from '../../src/reading/dates/dateline.ts';
import { furnitureOf, outside } from '../../src/reading/furniture/furniture.ts';
import { passagesOf } from '../../src/search/index/passages.ts';
import { sentences } from '../../src/text/sentences.ts';
import { cut } from '../../src/text/span.ts';
import { hostileText } from '../hostile/fragments.ts';
import { expectInOrder } from '../hostile/properties/spans.ts';
import { corpusOf, reports } from '../search/corpora.ts';

const FIRST = 'Syrian planes bombed the town of Manbij on Monday, a monitor said.';
const LAST = 'Many of the people of the town fled to the north.';

/** The parts of a body that belong to its page. */
function furniture(body: string): string[] {
  return furnitureOf(body).map((part) => cut(body, part));
}

/** The sentences of a body that can be quoted. */
function quotable(body: string): string[] {
  return passagesOf(body).flatMap((passage) => passage.sentences.map((span) => cut(body, span)));
}

describe("readers' comments", () => {
  it.each([
    'Posted by : reader1 | April 30, 2010 12:27 PM | Report abuse',
    'Posted by reader1 | Report as abusive',
    '30 April 2010 at 3:56 am | Report abuse | Reply',
  ])('are not quoted, up to the end of the page: %s', (link) => {
    const body = `${FIRST}\n\n${LAST}\n\nWho bombed it? ${link} They did, on Tuesday.\n\nNo, on Friday.`;
    expect(quotable(body)).toEqual([FIRST, LAST]);
  });

  it.each([
    ['January 28, 2011 at 12:44 pm | Reply', 'January 29, 2011 at 1:04 am | Reply'],
    ['January 28 , 2011 at 12:44 pm |', 'February 2 , 2011 at 9:04 am |'],
    ['At 10:14 am on 28 May 2010, reader1 wrote:', 'At 10:59 pm on 29 May 2010, reader2 wrote:'],
  ])('are not quoted, below two of their stamps: %s', (one, other) => {
    const comments = `${one} They did, on Tuesday.\n\nNo.\n\n${other} On Friday.`;
    expect(quotable(`${FIRST}\n\n${LAST}\n\n${comments}`)).toEqual([FIRST, LAST]);
    const quoted = `${one} They did, on Tuesday.`;
    expect(furniture(`${FIRST}\n\n${quoted}\n\n${LAST}`)).toEqual([]);
  });

  it('are not taken for the entries of a page that tells the news as it comes in', () => {
    const [one, other] = ['January 28, 2011 at 12:44 pm |', 'January 28, 2011 at 1:04 pm |'];
    const found = furniture(`Updates from Manbij.\n\n${one} ${FIRST}\n\n${other} ${LAST}`);
    expect(found.filter((part) => part.includes('town'))).toEqual([]);
  });

  it('are not taken for a report on the reporting of abuse', () => {
    const body = `${FIRST}\n\nFew people report abuse in prison, the monitor said.`;
    expect(furniture(body)).toEqual([]);
  });
});

describe('a line that only a page prints', () => {
  it.each([
    'Share this',
    'Share this story on Facebook',
    'Facebook Twitter Whatsapp Reddit Email Share',
    'Print | Email | Tweet',
    '1,234 views',
    '56 shares',
    '5 min read',
    'Advertisement',
    'ADVERTISEMENT Article continues below this ad',
    'Story continues below advertisement',
    'Scroll to continue reading',
    'Read more: Rebels leave the town of Daraya',
    'READ MORE: Who holds Manbij?',
    'Also Read: Rebels leave Daraya: all you need to know',
    'Read also',
    'Related stories',
    'Related: “We have lost everything”',
    'MORE: Why the talks in Geneva failed',
    'اقرأ أيضا: اتفاق في حلب',
    'Follow us on Twitter',
    'Follow @CNN on Twitter for the latest updates.',
    'Subscribe to our newsletter',
    'Sign up here to get it in your inbox every Friday.',
    'Click here to get the app',
    'CLICK HERE TO SIGN UP FOR OUR NEWSLETTER',
    'To read all our reports on Syria, click here.',
    'Photograph: Wikimedia Commons',
    '(Getty Images)',
    'Last updated at 18 August 2014 20:08',
    'Published: 18 August 2014',
    '© Copyright of The Associated Press, 2014.',
    'Copyright 2014 The Associated Press. All rights reserved.',
    'This material may not be published, broadcast, rewritten or redistributed.',
    'To play this content JavaScript must be turned on and the latest Flash player installed.',
    'Sorry, this media is not available in your territory.',
    'This discussion is now closed.',
    'Views expressed in the comments do not represent those of Reuters.',
    'If you buy through our links, we may earn a commission.',
    'Stay informed with our free newsletter Please enter a valid email address SIGN UP',
    'Email {{ #verifyErrors }} {{ message }} {{ /verifyErrors }}',
    'The Scotsman Aid reaches the town - 2 hrs ago Sky News Talks fail - 9 hrs ago Guardian',
    'إعلان',
  ])('is furniture: %s', (line) => {
    expect(furniture(`${FIRST}\n\n${line}\n\n${LAST}`)).toEqual([line]);
    expect(furniture(`${FIRST}\r\n\r\n${line}\r\n\r\n${LAST}`)).toEqual([line]);
    expect(quotable(`${FIRST}\n\n${line}\n\n${LAST}`)).toEqual([FIRST, LAST]);
  });
});

describe('a line of the report stays:', () => {
  it.each([
    '“Follow us on Twitter,” the rebels told their supporters.',
    'Follow the money, investigators say, and you find the oil.',
    'Share prices fell on the news.',
    'Share this burden with us, Jordan asked the United Nations.',
    'Subscribe now, people were told, or lose their telephones.',
    'Read more books, the minister told students.',
    'Read more: the army took the town on Monday, and it had to leave again on Tuesday.',
    'Watch: troops enter the town.',
    'Related deaths rose to twelve.',
    'Related violence has gone on since 2014.',
    'More than 100 people were killed.',
    'MORE THAN 100 PEOPLE KILLED',
    'Print shops in Damascus were closed.',
    'Email Twitter accounts were blocked in Cairo.',
    'Facebook',
    'Views on the ground differ.',
    '1,234 people viewed the body.',
    'Advertisement of weapons is forbidden.',
    'Continue the fight, the general said.',
    'Click here, the fake message said, and thousands of Syrians did, according to the police of Jordan, who warned last week that nobody should answer such messages.',
    'Copyright law was changed by parliament.',
    'All rights reserved for Kurds in the constitution were taken away.',
    'This video cannot be verified.',
    'This video is not available to the court.',
    'This debate is closed, the speaker said.',
    'Comments by the minister were closed to the press.',
    'Published reports say that 18 people were killed.',
    'Updated figures show that 18 people were killed on 18 August 2014.',
    'Photo: troops near the town were seen by a reporter.',
    'Photographs show the bodies of 18 people (Reuters has seen them).',
    'The ship left two hours ago.',
    'Tags were found on the bodies.',
    'Topics of the talks were water and oil.',
  ])('%s', (line) => {
    expect(quotable(`${FIRST}\n\n${line}\n\n${LAST}`).join('\n')).toContain(line);
  });
});

describe('who reported and edited', () => {
  it.each([
    '(Reporting by Oliver Holmes in Beirut; Editing by Robin Pomeroy)',
    'The Associated Press contributed to this report.',
    'Agencies contributed to this report.',
    'By Oliver Holmes',
  ])('can be quoted, since people ask who wrote a report: %s', (line) => {
    expect(furniture(`${FIRST}\n\n${LAST}\n\n${line}`)).toEqual([]);
  });
});

describe('a sentence of the page in the middle of a line', () => {
  it('is cut out between two sentences', () => {
    const body = `${FIRST} Read more about the war in Syria. ${LAST}`;
    expect(quotable(body)).toEqual([FIRST, LAST]);
  });

  it('stays if the page ran it into a sentence', () => {
    const run = 'Follow the latest updates on the war Syrian planes bombed the town on Monday.';
    expect(quotable(`${FIRST} ${run}`)).toEqual([FIRST, run]);
  });
});

describe('the head of a page', () => {
  it.each([
    ['Monday, 18 August 2014 ', 'Monday, 18 August 2014'],
    ['Last updated at Aug 182014 ', 'Last updated at Aug 182014'],
    ['04-03-2016 ', '04-03-2016'],
    [
      '6 January 2011 Last updated at 01:53 GMT Help ',
      '6 January 2011 Last updated at 01:53 GMT Help',
    ],
    [
      '07.04.2017(updated 1404 07.04.2017) Get short URL 0 38 ',
      '07.04.2017(updated 1404 07.04.2017) Get short URL 0 38',
    ],
    ['01.10.2017Get short URL 4016 ', '01.10.2017Get short URL 4016'],
    ['الاثنين 18 أغسطس 2014 ', 'الاثنين 18 أغسطس 2014'],
  ])('is furniture: %s', (head, part) => {
    expect(furniture(`${head}${FIRST}`)).toEqual([part]);
    expect(quotable(`${head}${FIRST}`)).toEqual([FIRST]);
  });

  it.each([
    '01.10.2017 Get short URL 12 people were killed in Manbij.',
    '01.10.2017 Get short URL 38 12 people were killed in Manbij.',
    '7 December 2016 12 people were killed in Manbij.',
    '7 December 2016 1200 people were killed in Manbij.',
  ])('leaves the number of a sentence: %s', (body) => {
    expect(quotable(body)[0]).toMatch(/^(?:12|1200) people were killed in Manbij\.$/);
  });

  it('leaves headlines that it cannot tell from the sentence after them', () => {
    const body = `Talks fail Print Tweet Views 371 Related Rebels leave Daraya ${FIRST}`;
    expect(furniture(body)).toEqual(['Print Tweet Views 371 Related']);
    expect(quotable(body).join(' ')).toContain(FIRST);
  });

  it.each([
    'A bomb killed nine people in Manbij.',
    'At least nine people were killed in Manbij.',
    'Nearly 40 soldiers left Manbij.',
  ])(
    'has the headlines before a sentence that begins with an article or a number: %s',
    (sentence) => {
      const body = `Talks fail Print Tweet Views 371 Related Rebels leave Daraya Envoy in Homs ${sentence}`;
      expect(quotable(body)).toEqual(['Talks fail', sentence]);
    },
  );
});

describe('a list of tags', () => {
  it.each([
    [`${FIRST} Tags Syria Manbij air raids `, 'Eleven people were killed by bombs.'],
    [`${FIRST} Tags Syria Manbij `, 'At least 11 people were killed by bombs.'],
    [`${FIRST} Tags Syria Idlib Hama `, 'Three people were killed by bombs.'],
    [`${FIRST} Tags Idlib war `, 'Planes have bombed a market in Manbij.'],
    [`${FIRST}\nTopics: Syria Manbij air raids `, 'A bomb killed eleven people.'],
  ])('ends where a sentence begins: %s', (before, sentence) => {
    expect(quotable(before + sentence)).toEqual([FIRST, sentence]);
  });

  it('leaves a word that is no name, since it may begin the sentence', () => {
    const body = `${FIRST} Tags Syria war Manbij Suspected Russian planes have bombed a market in Manbij.`;
    expect(quotable(body)[1]).toBe('Suspected Russian planes have bombed a market in Manbij.');
  });

  it('is a whole line after a colon', () => {
    expect(furniture(`${FIRST}\n\nTags: Syria, war in the Levant`)).toEqual([
      'Tags: Syria, war in the Levant',
    ]);
    expect(furniture(`${FIRST}\n\nFiled under: Syria`)).toEqual(['Filed under: Syria']);
  });

  it('ends with its own mark', () => {
    const list = 'Tags Syria air strike SOHR ISIS civilians Ramadan.';
    expect(quotable(`${FIRST} ${list} ${LAST}`)).toEqual([FIRST, LAST]);
  });

  it('is none if its end cannot be seen', () => {
    const body = `${FIRST} Tags Syria Manbij Planes bombed market. ${LAST}`;
    expect(quotable(body).join(' ')).toContain('Planes bombed market.');
  });
});

describe('the credit of a picture', () => {
  it.each([
    '(Photo AFP)',
    '(AFP Photo)',
    '(Reuters photo)',
    '(Image credit: NASA)',
    '( AP Photo )',
  ])('in brackets ends its caption: %s', (credit) => {
    const body = `Smoke rises over Manbij on July 21 2015 ${credit} ${FIRST}`;
    expect(quotable(body)).toEqual(['Smoke rises over Manbij on July 21 2015', FIRST]);
  });

  it('is cut off before the text', () => {
    const body = `Smoke rises over Manbij. Photograph: Ho/AFP/Getty Images ${FIRST}`;
    expect(quotable(body)).toEqual(['Smoke rises over Manbij.', FIRST]);
  });

  it.each(['(Reuters)', '(With Reuters and AFP)', '(AFP said)', '(see photo)'])(
    'is not the agency of a report: %s',
    (agency) => expect(furniture(`${FIRST} BEIRUT ${agency} ${LAST}`)).toEqual([]),
  );
});

describe('the end of a page', () => {
  it.each([
    'Read Also',
    'Twitter',
    'Share',
    'Facebook Twitter Email',
    'Share\n\nFacebook\n\nTwitter',
    '... 612 Related Troops Leave Town Talks Begin Tags Syria',
    '... 0 38 Topic Battle Against Daesh (180) Tags Syria Manbij',
    'Our Standards: The Thomson Reuters Trust Principles.',
    'Community standardsDiscussion Comment via Facebook',
    'Related News Talks fail in Geneva | Rebels leave Daraya Follow us. Copyright 2018 Privacy Policy',
  ])('is furniture: %s', (end) => {
    expect(furniture(`${FIRST} ${LAST} ${end}`)).toEqual([end]);
    expect(furniture(`${FIRST}\n\n${LAST}\n\n${end}\n`).join('').trim()).toBe(end);
    expect(quotable(`${FIRST} ${LAST} ${end}`)).toEqual([FIRST, LAST]);
  });

  it.each([
    'The group wrote this on Twitter',
    'The group broke Community standards of the site, and was shut out of it.',
    'Our Standards: what the army calls its rules were written in 2014, and they have been broken many times since, it says.',
    'In 2014 Related News was shut down by the government.',
    'The number of dead was 612 Related groups said.',
  ])('is not a sentence with the same words: %s', (sentence) => {
    expect(furniture(`${FIRST} ${sentence}`)).toEqual([]);
  });
});

describe('a report', () => {
  it('has no furniture if it is empty or only white space', () => {
    expect(furnitureOf('')).toEqual([]);
    expect(furnitureOf(' \r\n\t ')).toEqual([]);
  });

  it.each([
    'Monday, 18 August 2014',
    'Share this\n\nAdvertisement\n\nRead more: Rebels leave Daraya',
    'Tags: Syria, Manbij\r\n\r\n© 2014',
    'Twitter',
  ])('never loses everything: %s', (body) => {
    expect(furnitureOf(body)).toEqual([]);
    expect(quotable(body).join('').replace(/\s/g, '')).toBe(body.replace(/\s/g, ''));
  });

  it('that comes with Dateline has none', async () => {
    for (const { body } of (await reports()).articles()) expect(furniture(body)).toEqual([]);
  });

  it('keeps its body as printed, with furniture', async () => {
    const body = `Share this\n\n${FIRST}\n\nAdvertisement`;
    const corpus = await corpusOf([{ body }]);
    expect(corpus.articles()[0]?.body).toBe(body);
  });

  it('in Arabic keeps its sentences', () => {
    const body = 'دخلت القوات المدينة يوم الاثنين.\n\nشارك مئات الأشخاص في التظاهرة.';
    expect(furniture(body)).toEqual([]);
  });
});

describe('sentences without furniture', () => {
  it('are the same as before', () => {
    const body = `${FIRST} ${LAST}`;
    const spans = sentences(body);
    expect(outside([], spans, body)).toEqual(spans);
    expect(outside([{ start: body.length, end: body.length + 1 }], spans, body)).toEqual(spans);
  });

  it('lose what is in a part that covers several of them', () => {
    const body = 'One. Two. Three. Four.';
    const left = outside([{ start: 6, end: 18 }], sentences(body), body);
    expect(left.map((span) => cut(body, span))).toEqual(['One.', 'T', 'our.']);
  });
});

describe('any text', () => {
  it('has furniture in order, and words outside it', () => {
    fc.assert(
      fc.property(hostileText(40), (body) => {
        const parts = furnitureOf(body);
        expectInOrder(body, parts);
        datelineOf(body, '2019-09-07');
        const left = outside(parts, sentences(body), body);
        expectInOrder(body, left);
        if (/[\p{L}\p{N}]/u.test(body)) expect(left.length).toBeGreaterThan(0);
      }),
    );
  });
});

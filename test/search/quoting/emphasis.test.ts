import { describe, expect, it } from 'vitest';
import { readQuestion } from '../../../src/search/question/question.ts';
import { emphasisIn } from '../../../src/search/quoting/emphasis.ts';
import { Searcher } from '../../../src/search/searcher.ts';
import { ask, corpusOf, emphasised } from '../corpora.ts';

it('is the number beside the place that is asked about that is bold', async () => {
  const body =
    'The raids killed 19 people including six children in Saraqeb and 23 people including 10 children in Ehsim.';
  const bold = async (place: string) =>
    emphasised(await ask(await corpusOf([{ body }]), `How many children died in ${place}?`));
  expect([await bold('Saraqeb'), await bold('Ehsim')]).toEqual(['six', '10']);
});

it.each([
  [
    'with its magnitude',
    'how much money does the fund of Karim Haddad oversee',
    'The fund of Karim Haddad oversees $ 2.7 trillion in assets, a bank said.',
    '$ 2.7 trillion',
  ],
  [
    'in a unit of what is asked for',
    'how much oil does Haddad pump a day',
    'Haddad has over 11 million acres that pumped over 150,000 barrels of oil equivalent per day.',
    'over 150,000',
  ],
  [
    'without the adverb before a name',
    'who was the photographer in Homs',
    'Meanwhile Karim Joulaq a photographer in Homs was slightly hurt on the way.',
    'Karim Joulaq',
  ],
  [
    'as that of the place asked about',
    'how many people had lost their lives in Alexandria',
    'Human Rights Watch said 302 people had been killed in the protests -- 232 in Cairo , 52 in Alexandria and 18 in Suez .',
    '52',
  ],
  [
    'without what is said of it',
    'which countries sent aid trucks to Haddad',
    'Help for Haddad came as aid trucks were sent by Canada , the North African nation said.',
    'Canada',
  ],
])('the part asked for is bold %s', async (_case, question, body, bold) => {
  expect(emphasised(await ask(await corpusOf([{ body }]), question))).toBe(bold);
});

it('is the name that is bold, not its gloss in brackets', async () => {
  const body = 'Rebels of Jaysh al-Islam (Army of Conquest) blamed in Douma took the mill.';
  const answer = await ask(await corpusOf([{ body }]), 'which group took the mill');
  expect(emphasised(answer) ?? '').not.toContain('Conquest');
});

describe('nothing is bold', () => {
  it.each([
    [
      'if only the army is named where its unit is asked for',
      'which army unit advanced in Rankus',
      'The Syrian army troops advanced in Rankus on Monday.',
    ],
    [
      'if those who are led are others than those asked about',
      'who leads Jaish al-Islam',
      'Jaish al-Islam was in clashes with rival factions led by the Nusra Front near Douma.',
    ],
    [
      'if a name stands where nobody is said to have done what is asked',
      'Who killed the Russian ambassador?',
      'The deputy ambassador Vladimir Safronkov spoke of the Russian plan on Monday.',
    ],
    [
      'if a name is only where someone goes',
      'who did Jaish al-Islam blame for the clashes',
      'Jaish al-Islam blamed its opponents for the clashes, as they hit fighters headed for Qabun.',
    ],
    [
      'if the word that is asked for is passed over',
      'who claimed the Qamishli bombing',
      'The writer Suleiman Youssef told reporters of the Qamishli bombing on Monday.',
    ],
  ])('%s', async (_case, question, body) => {
    const answer = await ask(await corpusOf([{ body }]), question);
    expect(emphasised(answer) ?? null).toBeNull();
  });

  it('if a sentence tells of another deed than the rare one asked about', async () => {
    const others = Array.from({ length: 120 }, (_, at) => ({
      body: `Farmers of village ${at} sold dates at the market and mended a road.`,
    }));
    const bombs = 'A car bomb killed several people near the preacher in Yabrud.';
    const hidden = { body: 'The keys were hidden.' };
    const bold = async (body: string) =>
      emphasised(
        await ask(
          await corpusOf([...others, hidden, { body }]),
          'where was the bomb hidden that killed the preacher',
        ),
      );
    expect((await bold(bombs)) ?? null).toBeNull();
    expect(await bold(`${bombs.slice(0, -1)}, where it was hidden.`)).toContain('Yabrud');
  });

  it('if a reason is for something else', async () => {
    const body = 'The commander said by telephone that it was a pretext for the loss.';
    const searcher = new Searcher(
      await corpusOf([{ body: `Turkey sent troops into Syria. ${body}` }]),
    );
    const { index } = searcher;
    const read = (text: string) => readQuestion(text, index.lexicon);
    const whole = { start: 0, end: body.length };
    const bold = (text: string) => emphasisIn(body, whole, [whole], read(text), index);
    expect(bold('Why did Turkey send troops into Syria?')).toBeNull();
    expect(bold('Why did the commander telephone?')).not.toBeNull();
    searcher.close();
  });

  it.each(['What time was Homs shelled?', 'What year was Homs shelled?'])(
    'if only a weekday answers “%s”',
    async (question) => {
      const body = 'Homs was shelled on Monday.';
      const { index } = new Searcher(await corpusOf([{ body }]));
      const whole = { start: 0, end: body.length };
      const bold = (text: string) =>
        emphasisIn(body, whole, [whole], readQuestion(text, index.lexicon), index);
      expect(bold(question)).toBeNull();
      expect(bold('When was Homs shelled?')).not.toBeNull();
    },
  );

  it('if its sentence is of other years than the question', async () => {
    const body = 'Omar Najjar led the inspectors in the 2000s. Others led them in 2013.';
    const { index } = new Searcher(await corpusOf([{ body }]));
    const whole = { start: 0, end: 44 };
    const bold = (text: string) =>
      emphasisIn(body, whole, [whole], readQuestion(text, index.lexicon), index);
    expect(bold('Who led the inspectors in 2013?')).toBeNull();
    expect(bold('Who led the inspectors in 2005?')).not.toBeNull();
    expect(bold('Who led the inspectors?')).not.toBeNull();
  });

  it('but the name of who did it is', async () => {
    const corpus = await corpusOf([
      { body: 'The officer Mevlut Altintas killed the Russian ambassador on Monday.' },
    ]);
    expect(emphasised(await ask(corpus, 'Who killed the Russian ambassador?'))).toBe(
      'Mevlut Altintas',
    );
  });
});

describe('of several numbers, the one is bold that counts what is asked for', () => {
  it.each([
    [
      'not the one beside it',
      'How many missiles did the jets fire at the Golan?',
      'At least 10 soldiers were hit at the Golan as jets fired nine missiles.',
      'nine',
    ],
    [
      'also as a part of another',
      'How many minors were killed in Hasakeh?',
      'At least 287 fighters were killed in Hasakeh, among them 26 minors.',
      '26',
    ],
    [
      'in any word of its name',
      'How many tomahawks did the ships fire at Shayrat?',
      'The ships fired 59 Tomahawk cruise missiles at Shayrat, 40 kilometres from Homs.',
      '59',
    ],
    [
      'of people whom the question calls something else',
      'How many shoppers were killed in Idlib?',
      'In Idlib at least 11 civilians, including two children, were killed in the market.',
      'at least 11',
    ],
    [
      'with the state that is asked for',
      'How many people were wounded in Seraqeb?',
      'At least 45 people were killed in Seraqeb and 30 were injured.',
      '30',
    ],
    [
      'also in another sentence of the quote',
      'How many drones did the army shoot down over Hama?',
      'The army shot at drones over Hama. It brought down 12 drones.',
      '12',
    ],
    [
      'not the whole of which it is a part',
      'How many lorries were destroyed in Urum?',
      'In the attack on Urum 18 of the 31 lorries were destroyed.',
      '18',
    ],
    [
      'of the thing itself, not of another that has its name',
      'How many Hezbollah commanders were killed in Hama?',
      'In Hama 49 Hezbollah militants including seven commanders were killed.',
      'seven',
    ],
    [
      'with both of its limits',
      'How many Kurds were gassed at Halabja?',
      'In 1988 3000 to 5000 Kurds were gassed at Halabja.',
      '3000 to 5000',
    ],
    [
      'with the word before its limits',
      'How many people live in eastern Homs?',
      'It is estimated that between 250000 and 300000 people live in eastern Homs.',
      'between 250000 and 300000',
    ],
    [
      'in all of its words',
      'How many civilians are trapped in Manbij?',
      'Tens of thousands of civilians are trapped in Manbij.',
      'Tens of thousands',
    ],
    [
      'not the villages of people',
      'How many were evacuated from Foua?',
      'Shiites of two villages Foua and Kefraya were evacuated on Monday.',
      null,
    ],
    [
      'not the buses of people whom the question names',
      'How many residents were evacuated from Foua?',
      'Dozens of buses carrying residents were evacuated from Foua on Monday.',
      null,
    ],
    [
      'but the villages if they are asked for',
      'How many villages were evacuated near Foua?',
      'Shiites of two villages near Foua were evacuated on Monday.',
      'two',
    ],
    [
      'not the soldiers for the fighters',
      'How many fighters did the army kill at Tabqa?',
      'The army fought at Tabqa base and 170 members of government forces were killed.',
      null,
    ],
    [
      'but for the soldiers',
      'How many soldiers were killed at Tabqa?',
      'At Tabqa base 346 fighters and 170 members of the government forces were killed.',
      '170',
    ],
    [
      'not a family for fighters',
      'How many fighters were killed at Tabqa?',
      'At Tabqa base five members of one family were killed.',
      null,
    ],
    [
      'and none that measures',
      'How many planes landed at Ain al-Asad?',
      'Planes landed at Ain al-Asad, some 190 km from Baghdad.',
      null,
    ],
    [
      'and none that counts something else',
      'How many houses were destroyed in Maghayir?',
      'The missile destroyed houses in Maghayir and killed 18 civilians.',
      null,
    ],
    [
      'and none that adds to another',
      'How many people were killed in Douma?',
      'A rocket on Douma killed the mayor and dozens of others.',
      null,
    ],
  ])('%s', async (_case, question, body, bold) => {
    expect(await boldIn(question, body)).toBe(bold);
  });
});

describe('a place is bold', () => {
  const body = 'The trucks crossed into Iraq from Jordan and went to Anbar.';

  it('if it is in the direction that is asked for', async () => {
    expect(await boldIn('Where did the trucks come from?', body)).toBe('Jordan');
    expect(await boldIn('Where were the trucks sent to?', body)).not.toBe('Jordan');
  });

  it('unless it is in no such direction', async () => {
    expect(
      await boldIn('Where did the trucks come from?', 'The trucks stood in Anbar.'),
    ).toBeNull();
  });

  it('unless nothing tells that it is a place', async () => {
    const played = 'The champion was joined by Rafael Nadal and played for Haiti.';
    expect(await boldIn('Where did the champion play for Haiti?', played)).toBeNull();
  });
});

describe('a name is bold', () => {
  it.each([
    ['who acts', 'Who shelled Homs?', 'The Nusra Front shelled Homs on Monday.', 'Nusra Front'],
    [
      'who acts, behind “by”',
      'Who shelled Homs?',
      'Homs was shelled by the Nusra Front.',
      'Nusra Front',
    ],
    [
      'together with others that act',
      'Who shelled Homs?',
      'On Monday the Nusra Front and the Turkistan Party shelled Homs.',
      'Nusra Front and the Turkistan Party',
    ],
    [
      'without a name before its clause',
      'Who shelled the market?',
      'To spite Riad Haddad, the Nusra Front shelled the market.',
      'Nusra Front',
    ],
    ['not who bears it', 'Who attacked first in Homs?', 'Fighters attacked the Nusra Front.', null],
    [
      'who bears it',
      'Who was arrested in Homs?',
      'In Homs police arrested Colonel Riad Haddad on Monday.',
      'Colonel Riad Haddad',
    ],
    [
      'not a name before another that acts',
      'Who runs the clinics in Homs?',
      'It is over, said Omar Mishal an official with the group which runs the clinics in Homs.',
      null,
    ],
    [
      'not who only says so',
      'Who blew up the tunnel in Homs?',
      'The Syrian Observatory said that rebels blew up the tunnel in Homs.',
      null,
    ],
    [
      'not according to whom',
      'Who blew up the tunnel in Homs?',
      'According to Omar Najjar rebels blew up the tunnel in Homs.',
      null,
    ],
    [
      'not the place of a body',
      'Who blew up the tunnel in Homs?',
      'The Britain-based monitor said that rebels blew up the tunnel in Homs.',
      null,
    ],
    [
      'who acts, behind what that is',
      'Who led the inspection team?',
      'The inspection team led by Swedish expert Ake Sellstrom is meant to see three sites.',
      'Ake Sellstrom',
    ],
    [
      'not who is before “led by”',
      'Who led the inspection team?',
      'Ban sent the inspection team led by an expert to Homs.',
      null,
    ],
    [
      'who acts, also behind a day',
      'Who captured the town Hader?',
      'Omar Najjar saw the town Hader captured on Monday by the Nusra Front.',
      'Nusra Front',
    ],
    [
      'not who did something else, behind “by”',
      'Who vetoed the resolution on Aleppo?',
      'It vetoed a resolution on Aleppo chalked out by Omar Najjar.',
      null,
    ],
    [
      'not who made what the deed was done to',
      'Who vetoed the resolution on Aleppo?',
      'It vetoed a resolution on Aleppo by Omar Najjar.',
      null,
    ],
    [
      'who acts, also by an attack',
      'Who bombed the clinic in Homs?',
      'The clinic in Homs was bombed in a raid carried out by the Nusra Front.',
      'Nusra Front',
    ],
    [
      'not who wrote of it',
      'Who was the clinic in Homs bombed by?',
      'The clinic in Homs was bombed on Monday, says a report by the Nusra Front.',
      null,
    ],
    [
      'not who only has to do with what is called by the same word',
      'Who drafted the resolution on Aleppo?',
      'Later Omar Najjar saw the draft resolution on Aleppo.',
      null,
    ],
    [
      'not who only has to do with what somebody else did',
      'Who drafted the resolution on Aleppo?',
      'Later Omar Najjar saw a Western-drafted resolution on Aleppo.',
      null,
    ],
    [
      'but who did it with that word',
      'Who attacked the clinic in Homs?',
      'On Monday the Nusra Front launched an attack on the clinic in Homs.',
      'Nusra Front',
    ],
    [
      'not a name before another clause',
      'Who vetoed the resolution on Aleppo?',
      'Then Omar Najjar sought a resolution on Aleppo despite vetoes.',
      null,
    ],
    [
      'who is asked for by “backed by”, not the long form of the question',
      'who was the sdf backed by',
      'Villages were captured by the Syrian Democratic Forces (SDF), militias backed by regime ally Iran.',
      'Iran',
    ],
    [
      'who is asked for by “is heading”',
      'who is heading the inspectors',
      'The Nusra Front met the inspectors whom Omar Najjar is heading.',
      'Omar Najjar',
    ],
    [
      'who is heading it, behind a day',
      'Who is heading the inspectors?',
      'On Monday Omar Najjar headed the inspectors in Homs.',
      'Omar Najjar',
    ],
    [
      'not the head of another body',
      'who is heading the inspectors',
      'Arab League chief Nabil Arabi urged the inspectors to go.',
      null,
    ],
    [
      'not a name that describes another',
      'Who was killed in Qaim?',
      'The raid on Qaim killed a commander of the Shiite Muslim Militia.',
      null,
    ],
  ])('%s', async (_case, question, body, bold) => {
    expect(await boldIn(question, body)).toBe(bold);
  });
});

describe('of places, the one is bold that is asked for', () => {
  it.each([
    [
      'not the people of it',
      'Where were the shoppers killed?',
      'The shoppers were killed in a Druze village.',
      null,
    ],
    [
      'with the words that say that it is only near',
      'Where were the shoppers killed?',
      'The shoppers were killed outside Damascus.',
      'outside Damascus',
    ],
    [
      'with its distance',
      'Where were the shoppers killed?',
      'The shoppers were killed 10 km south of the old city of Aleppo.',
      '10 km south of the old city of Aleppo',
    ],
    [
      'the innermost, which is described by another',
      'Where were the shoppers killed by shells?',
      'Then in Jisreen, a town in the hills near Damascus, the shoppers were killed by shells.',
      'Jisreen',
    ],
    [
      'the innermost, which is in another',
      'Where were the shoppers killed?',
      'In Jisreen near the capital Damascus the shoppers were killed.',
      'Jisreen',
    ],
    [
      'the outer one of the place that the question names',
      'Where is Jisreen?',
      'Shoppers were killed in Jisreen near the capital Damascus.',
      'near the capital Damascus',
    ],
  ])('%s', async (_case, question, body, bold) => {
    expect(await boldIn(question, body)).toBe(bold);
  });
});

describe('of the things with a sort that is asked for, only a name of their own is bold', () => {
  it.each([
    ['Which base got the weapons?', 'The US base got all the new weapons on Monday.', null],
    [
      'Which base got the weapons?',
      'The weapons came to Ayn al-Asad air base on Monday.',
      'Ayn al-Asad',
    ],
    ['Which base got the weapons?', 'The base got the weapons on Monday, said Omar Najjar.', null],
    [
      'Which hospital was hit?',
      'On Monday the hospital Bayan and Daqaq were hit.',
      'Bayan and Daqaq',
    ],
  ])('%s %s', async (question, body, bold) => {
    expect(await boldIn(question, body)).toBe(bold);
  });
});

describe('a reason is bold', () => {
  it.each([
    [
      'if its sentence tells the deed',
      'Why did Turkey bomb the Kurds?',
      'Turkey bombed the Kurds because they had shelled Kilis.',
      'because they had shelled Kilis',
    ],
    [
      'not if it tells only who did it',
      'why did turkey bomb the kurds',
      'Turkey left Syria blaming the Kurds for a bomb.',
      null,
    ],
    [
      'also if a state is asked for, which is no deed',
      'Why does Markada matter to the rebels?',
      'Markada is good for the rebels because it is on the road to Iraq.',
      'because it is on the road to Iraq',
    ],
  ])('%s', async (_case, question, body, bold) => {
    expect(await boldIn(question, body)).toBe(bold);
  });
});

describe('a date is bold', () => {
  it('unless it is only when something was said', async () => {
    const body = 'The siege of Homs ended, a monitor said on Friday.';
    expect(await boldIn('When did the siege of Homs end?', body)).toBeNull();
    expect(await boldIn('When did the monitor say that?', body)).toBe('Friday');
  });

  it.each([
    ['What time was Homs shelled?', 'Homs was shelled before dawn.', 'before dawn'],
    ['What time was Homs shelled?', 'On Monday at around 7 pm Homs was shelled.', 'around 7 pm'],
    [
      'What time was Homs shelled?',
      'Homs was shelled at 1653 local time on Monday evening.',
      '1653',
    ],
    ['What time was Homs shelled?', 'Homs was shelled in the afternoon.', 'afternoon'],
    ['When was Homs shelled?', 'Homs has been shelled since Friday.', 'since Friday'],
  ])('if it is as the question asks: %s %s', async (question, body, bold) => {
    expect(await boldIn(question, body)).toBe(bold);
  });
});

describe('of a date, the part is bold that is asked for', () => {
  it.each([
    ['Which month was Homs shelled?', 'Homs was shelled on 6 September 2016.', 'September'],
    ['Which month was Homs shelled?', 'Homs was shelled in 2016.', null],
    ['What month was Homs shelled?', 'Homs was shelled last month.', null],
    ['What month was Homs shelled?', 'Homs was shelled from March to May.', null],
    ['What month was Homs shelled?', 'Homs was shelled in March-May.', null],
    ['What day was Homs shelled?', 'Homs was shelled on Friday.', 'Friday'],
    ['What day was Homs shelled?', 'Homs was shelled on 6 September.', '6 September'],
    ['What day was Homs shelled?', 'Homs was shelled in September.', null],
  ])('%s %s', async (question, body, bold) => {
    expect(await boldIn(question, body)).toBe(bold);
  });
});

describe('a person whom the question names is not bold', () => {
  it.each([
    ['who did najjar shell', 'President Omar Najjar shelled the villagers on Monday.', null],
    [
      'who blames lula for the shelling',
      'The opposition of Lula da Silva blames the army for the shelling.',
      null,
    ],
    [
      'who is the governor of homs',
      'The town was calm, Homs Governor Talal Haddad said.',
      'Talal Haddad',
    ],
    [
      'who is the british ambassador to the un',
      'He spoke as the British ambassador to the UN Matthew Haddad said.',
      'Matthew Haddad',
    ],
    ["who is najjar's brother", 'His brother Karim Najjar met Omar on Monday.', 'Karim Najjar'],
    [
      'who did the minister blame for the shelling',
      'The minister Omar Najjar blamed Karim Haddad for the shelling, said Ann Barnes.',
      'Karim Haddad',
    ],
    [
      'who headed the UN mission in Haiti',
      'Among those missing are UN mission head Hedi Annabi of Tunisia and his deputy.',
      'Hedi Annabi of Tunisia',
    ],
    ['who shelled the market', 'SHOUKRY : The market was shelled on Monday.', null],
  ])('%s %s', async (question, body, bold) => {
    expect(await boldIn(question, body)).toBe(bold);
  });
});

describe('of places, that to which something was done is bold', () => {
  it.each([
    ['The army captured the town of Jisreen on the highway between Damascus and Homs.', 'Jisreen'],
    ['The army captured a hill on the highway between Damascus and Homs.', null],
    ['The commander of the brigade in Jisreen said that the army captured a hill.', null],
    ['The army captured hills near Jisreen.', null],
  ])('%s', async (body, bold) => {
    expect(await boldIn('Which town did the army capture?', body)).toBe(bold);
  });
});

async function boldIn(question: string, body: string): Promise<string | null> {
  return emphasised(await ask(await corpusOf([{ body }]), question));
}

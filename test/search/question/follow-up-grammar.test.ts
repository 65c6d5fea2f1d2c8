import { describe, expect, it } from 'vitest';
import type { Shown } from '../../../src/search/question/follow-up/reply.ts';
import { readFollowUp } from '../../../src/search/question/follow-up.ts';
import { NamedSources } from '../../../src/search/question/named-sources.ts';

const named = new NamedSources(['Reuters', 'The Guardian']);

/** All questions that a reply may be shown as. */
function readingsOf(
  previous: string,
  typed: string,
  { answered = null, person = null, hasPeople = true }: Partial<Shown> = {},
) {
  const read = readFollowUp(previous, typed, named, { answered, person, hasPeople });
  return read.kind === 'read' || read.kind === 'unclear' ? [...read.readings] : read.kind;
}

type Row = readonly [previous: string, typed: string, readings: readonly string[]];

function areRead(rows: readonly Row[]): void {
  it.each(rows)('to “%s”: “%s”', (previous, typed, readings) => {
    expect(readingsOf(previous, typed)).toEqual(readings);
  });
}

describe('what is asked about words that are no question', () => {
  const toll = 'twin bombs in Homs, death toll';
  areRead([
    [toll, 'why?', [`About “${toll}”: why?`]],
    [toll, 'and in 2015?', [`About “${toll}”: what about in 2015?`]],
    [toll, 'only from Reuters', [`About “${toll}”: according to Reuters?`]],
    [toll, 'really?', []],
  ]);
});

describe('a question whose subject is not sure', () => {
  areRead([
    [
      'which reporter lost his life in the bus bomb',
      'who helped?',
      ['About “which reporter lost his life in the bus bomb”: who helped?'],
    ],
    [
      'when did the court in aleppo give marcel shehwaro',
      'who helped?',
      ['About “when did the court in aleppo give marcel shehwaro”: who helped?'],
    ],
    ['who fired when rockets hit the town', 'who were they?', ['About the town: who were they?']],
    [
      'What exactly did the president promise after the earthquake?',
      'who did it?',
      ['About the earthquake: who did it?'],
    ],
  ]);
});

describe('a reply to what was asked about an event', () => {
  areRead([
    [
      'About the people killed in Homs: what was hit?',
      'who did it?',
      ['About the people killed in Homs: who did it?'],
    ],
    ['About “death toll, Homs”: who did it?', 'why?', ['About “death toll, Homs”: why?']],
  ]);
});

describe('another question word', () => {
  const died = 'How many died when the jet crashed in Ariha?';
  const event = 'About the people who died when the jet crashed in Ariha';
  areRead([
    [died, 'when?', [`${event}: when?`]],
    ['How many died in Homs?', 'since when?', ['About the people who died in Homs: since when?']],
    [died, 'how big?', [`${event}: how big?`]],
    ['Who is the head of the IMF?', 'why?', ['About the head of the IMF: why?']],
    [
      'Why was Omar picked up by the Army of Mujahideen?',
      'by whom?',
      ['About the Army of Mujahideen: by whom?'],
    ],
    [
      'Who did Mubarak appoint as vice president?',
      'when?',
      ['About “Who did Mubarak appoint as vice president”: when?'],
    ],
    [
      'Who traced it to cats and now says that it spreads?',
      'why?',
      ['About “Who traced it to cats and now says that it spreads”: why?'],
    ],
    ['How many trucks did Iran send to Iraq?', 'why?', ['Why did Iran send trucks to Iraq?']],
    ['What sentence did the court in Aleppo give Marcel?', 'why?', ['About the sentence: why?']],
  ]);
});

describe('a pronoun whose meaning is not sure', () => {
  const hurt = 'How many people were hurt by the rockets on Mazzeh?';
  const event = 'About the people hurt by the rockets on Mazzeh';
  areRead([
    [hurt, 'was it shot down?', [`${event}: was it shot down?`]],
    [hurt, 'is that true?', [`${event}: is that true?`]],
    [hurt, 'why did they attack?', [`${event}: why did they attack?`]],
    [hurt, 'what did he say?', [`${event}: what did he say?`]],
    [hurt, 'who fired them?', ['Who fired the rockets on Mazzeh?']],
    [hurt, 'and before that?', [`${event}: what about before that?`]],
    [
      'What did the hoax text in Uganda say?',
      'why did people believe it?',
      ['Why did people believe the hoax text in Uganda?'],
    ],
    [
      'Did the army bomb the market in an air raid?',
      'who lives there?',
      ['About “Did the army bomb the market in an air raid”: who lives there?'],
    ],
    [
      'Who was the director when rockets hit Homs?',
      'what did he say?',
      ['About “Who was the director when rockets hit Homs”: what did he say?'],
    ],
  ]);

  it('is not the reporter whom the answer named if it is no person', () => {
    const previous = 'Which reporter was killed in Homs?';
    expect(readingsOf(previous, 'how long did it last?', { answered: 'Omar Saleh' })).toEqual([
      'About the reporter killed in Homs: how long did it last?',
    ]);
  });
});

describe('another thing', () => {
  areRead([
    [
      'Since when does Hadi Al-Amiri lead the Fatah Alliance?',
      'and the Badr Organization?',
      ['Since when does Hadi Al-Amiri lead the Badr Organization?'],
    ],
    [
      'Which reporter died in the bus bomb?',
      'what about hezbollah?',
      ['About the reporter who died in the bus bomb: what about hezbollah?'],
    ],
    [
      'How many people died in the bus bomb?',
      'how many died?',
      ['About the people who died in the bus bomb: how many died?'],
    ],
    [
      'How many people died in an air raid?',
      'and in Homs?',
      ['How many people died in an air raid in Homs?'],
    ],
    [
      'what did elbaradei say about the offer',
      'and moussa?',
      ['What did moussa say about the offer?'],
    ],
    ['Who holds Manbij as of August 2016?', 'in 2015?', ['Who holds Manbij as of 2015?']],
    [
      'Who carried out the 21 August attack?',
      'in 2015?',
      ['About “Who carried out the 21 August attack”: what about in 2015?'],
    ],
    [
      'How many people died in Homs?',
      'any damage?',
      ['About the people who died in Homs: any damage?'],
    ],
  ]);
});

describe('a reading', () => {
  it('begins with a capital', () => {
    expect(readingsOf('how many died in Homs', 'only from Reuters')).toEqual([
      'How many died in Homs according to Reuters?',
    ]);
  });

  it('keeps a name at the beginning of what is asked', () => {
    expect(readingsOf('twin bombs in Homs, death toll', 'and Hezbollah attacked?')).toEqual([
      'About “twin bombs in Homs, death toll”: Hezbollah attacked?',
    ]);
  });
});

describe('a question with no place for what is asked', () => {
  const large = 'How large was the protest in Cairo?';
  const front = 'How many people danced in front of the embassy?';
  areRead([
    [large, 'why?', ['About the protest in Cairo: why?']],
    [`${large} The numbers differ, I think.`, 'in 2015?', [`${large.slice(0, -1)} in 2015?`]],
    ['what day in 2016 did rebels take the town', 'why?', ['About the town: why?']],
    ['how many perished in Homs', 'how many children?', ['How many children perished in Homs?']],
    [front, 'and in Homs?', ['How many people danced in front of the embassy in Homs?']],
    [front, 'was it burned?', [`About “${front.slice(0, -1)}”: was it burned?`]],
    [
      'Who traced it to cats and now says that it spreads?',
      'in 2015?',
      ['Who traced it to cats and now says that it spreads in 2015?'],
    ],
  ]);
});

describe('a question without its main verb', () => {
  const convoy = 'Did the US send trucks to Hasakah?';
  areRead([
    [convoy, 'why did they?', ['Why did the US send trucks to Hasakah?']],
    [convoy, 'when was it?', ['When did the US send trucks to Hasakah?']],
    ['What does the Fatah Alliance demand?', 'why did they?', ['About the Fatah Alliance: why?']],
    [
      convoy,
      'did they?',
      [
        'Why did the US send trucks to Hasakah?',
        'When did the US send trucks to Hasakah?',
        'Where did the US send trucks to Hasakah?',
      ],
    ],
    [
      'When did Trump visit the base?',
      'who did?',
      [
        'Why did Trump visit the base?',
        'Where did Trump visit the base?',
        'How did Trump visit the base?',
      ],
    ],
    [
      'When did Trump visit the base?',
      'who was?',
      [
        'Why did Trump visit the base?',
        'Where did Trump visit the base?',
        'How did Trump visit the base?',
      ],
    ],
    [
      'What did looters break in the museum?',
      'when was that?',
      ['About “What did looters break in the museum”: when was that?'],
    ],
    ['Whose base was hit?', 'when?', ['About “Whose base was hit”: when?']],
    ['When did Trump visit the base?', 'who did it?', ['About the base: who did it?']],
    [
      'What happened at the base?',
      "why didn't they?",
      [
        'Why did something happen at the base?',
        'When did something happen at the base?',
        'Where did something happen at the base?',
      ],
    ],
    ['Where were the trucks?', 'who are they?', ['Who are the trucks?']],
  ]);
});

describe('a question for others', () => {
  it.each(['who else?', 'and who else?'])('asks for the next quotes: “%s”', (typed) => {
    expect(readingsOf('Who leads the Fatah Alliance?', typed)).toBe('more');
  });

  areRead([
    [
      'What did Pat Ryder say about the border?',
      'who else?',
      ['Who else said something about the border?'],
    ],
    [
      'What did Zuba say?',
      'who else?',
      [
        'Why did Zuba say something?',
        'When did Zuba say something?',
        'Where did Zuba say something?',
      ],
    ],
    [
      'What happened at the base?',
      'who else?',
      [
        'Why did something happen at the base?',
        'When did something happen at the base?',
        'Where did something happen at the base?',
      ],
    ],
  ]);
});

describe('the person whom the answer named', () => {
  const person = 'Hadi Al-Amiri';

  it.each([
    [
      'Who leads the Fatah Alliance?',
      'and when?',
      'When does Hadi Al-Amiri lead the Fatah Alliance?',
    ],
    ['Who was arrested in Homs?', 'why?', 'Why was Hadi Al-Amiri arrested in Homs?'],
    ['Who were arrested in Homs?', 'why?', 'Why were someone arrested in Homs?'],
    ['What hit the base?', 'when?', 'When did something hit the base?'],
  ])('is asked about after “%s”: “%s”', (previous, typed, reading) => {
    expect(readingsOf(previous, typed, { person })).toEqual([reading]);
  });

  it('is not guessed', () => {
    expect(readingsOf('Who attacked the base?', 'when?', { answered: 'Jared Zuba' })).toEqual([
      'When did someone attack the base?',
    ]);
  });

  it('is not several', () => {
    for (const several of ['Syrian regime forces', 'Omar Saleh and Rami Abdo']) {
      expect(readingsOf('Who controls Albukamal?', 'why?', { person: several })).toEqual([
        'Why does someone control Albukamal?',
      ]);
    }
  });
});

describe('“they”', () => {
  const trucks = 'How many trucks crossed the border?';
  const about = 'About the trucks that crossed the border';

  it('is read if the quote names a person or a body, or the event has them', () => {
    expect(readingsOf(trucks, 'did they deny it?')).toEqual([`${about}: did they deny it?`]);
    const nobody = { hasPeople: false };
    expect(readingsOf(trucks, 'where did they go?', nobody)).toEqual([
      `${about}: where did they go?`,
    ]);
    const killed = 'How many people were killed in Homs?';
    expect(readingsOf(killed, 'did they know it?', nobody)).toEqual([
      'About the people killed in Homs: did they know it?',
    ]);
  });

  it('is nobody otherwise', () => {
    const nobody = { hasPeople: false };
    expect(readingsOf(trucks, 'did they deny it?', nobody)).toEqual([
      'Why did trucks cross the border?',
      'When did trucks cross the border?',
      'Where did trucks cross the border?',
    ]);
    expect(readingsOf('When was the border closed?', 'where did they go?', nobody)).toEqual([
      'Why was the border closed?',
      'Where was the border closed?',
      'How was the border closed?',
    ]);
  });

  areRead([
    [
      'What did the Pentagon say about the border?',
      'did they close it?',
      ['Did the Pentagon close the border?'],
    ],
    [
      'What does the US military plan?',
      'when will they start?',
      ['When will the US military start?'],
    ],
    ['What did Iran do at Al-Tanf?', 'who supports them?', ['Who supports Iran?']],
    [
      'what did the pentagon say about the border',
      'did they deny it?',
      ['About the border: did the pentagon deny it?'],
    ],
    [
      'What did the minister say about the border?',
      'did they deny it?',
      ['About the border: did they deny it?'],
    ],
    ['What did Iran do at Al-Tanf?', 'are their troops gone?', ['Are Iran’s troops gone?']],
    ['What did the Americans do at Al-Tanf?', 'did they leave?', ['Did the Americans leave?']],
    ['What did Iran do at Al-Tanf?', 'are they gone?', ['About Iran: are they gone?']],
    ['When did Trump visit the base?', 'did they know?', ['About the base: did they know?']],
  ]);
});

describe('what was said', () => {
  areRead([
    [
      'What did the Pentagon say about the base?',
      'did it confirm its size?',
      ['Did the Pentagon confirm the base’s size?'],
    ],
    [
      'What did the Pentagon say about the base?',
      'did they confirm that base?',
      ['Did the Pentagon confirm the base?'],
    ],
    ['What did the US do about the base?', 'did it close?', ['Did the base close?']],
    [
      'What did Pat Ryder say about the border?',
      'did he deny it?',
      ['About the border: did Pat Ryder deny it?'],
    ],
    [
      'What did the Pentagon say about the border?',
      'did they deny it?',
      ['About the border: did the Pentagon deny it?'],
    ],
    [
      'Did Israel strike the convoy?',
      'did it admit it?',
      ['About the convoy: did Israel admit it?'],
    ],
  ]);
});

describe('a place that a question goes to', () => {
  areRead([
    [
      'What did Trump do in December?',
      'did he go there again?',
      ['About Trump: did he go there again?'],
    ],
    ['What do the reports say about Al-Tanf?', 'where is it?', ['Where is Al-Tanf?']],
    ['Where did the trucks come from?', 'when?', ['When did the trucks come?']],
    [
      'How old was the one who was killed in Homs?',
      'where was that?',
      ['About Homs: where was that?'],
    ],
    [
      'About the capital of France: why?',
      'and of Iraq?',
      ['About the capital of France: what about Iraq?'],
    ],
  ]);
});

describe('a person', () => {
  areRead([
    ['When did Trump go to Iraq?', 'was he in Syria too?', ['Was Trump in Syria?']],
    ['Why did Iran attack Israel?', 'what did he say?', ['About Israel: what did he say?']],
  ]);
});

describe('a thing that a question leaves out', () => {
  areRead([
    [
      'How many US troops are there at Ayn al-Asad?',
      'why are they there?',
      ['Why are the US troops at Ayn al-Asad?'],
    ],
    ['What did Russia do at Al-Tanf?', 'when?', ['When did Russia do something at Al-Tanf?']],
    [
      'Are militias leaving the streets?',
      'how many?',
      ['How many militias are leaving the streets?'],
    ],
    ['Are Iraqis leaving the streets?', 'how many?', ['How many Iraqis are leaving the streets?']],
    ['Are US troops in Iraq?', 'how many?', ['About “Are US troops in Iraq”: how many?']],
    ['Are the militias in Iraq?', 'how many?', ['About the militias in Iraq: how many?']],
    ['Is Iran in Iraq?', 'how many?', ['About Iran in Iraq: how many?']],
    ['Did trucks cross the border?', 'how many?', ['About the border: how many?']],
  ]);
});

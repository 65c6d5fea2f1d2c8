import { describe, expect, it } from 'vitest';
import { bold, boldIfQuoted } from './bold.ts';

it('is the number beside the place that is asked about that is bold', async () => {
  const body =
    'The raids killed 19 people including six children in Saraqeb and 23 people including 10 children in Ehsim.';
  expect(await bold('How many children died in Saraqeb?', body)).toBe('six');
  expect(await bold('How many children died in Ehsim?', body)).toBe('10');
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
      'as the only one with the state that is asked for',
      'How many people were wounded in Seraqeb?',
      'The raid in Seraqeb led to the martyrdom of three citizens and injuring 11 others in the town.',
      '11',
    ],
    [
      'at the place that is asked about',
      'How many fighters were killed near Seraqeb?',
      'Up to 80 fighters were killed near Seraqeb, the ministry said, adding that 40 fighters were killed around Idlib.',
      'Up to 80',
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
      'also before a verb',
      'How many buses left Foua and Kefraya?',
      'About 45 buses carrying 3000 people left Foua and Kefraya on Friday.',
      'About 45',
    ],
    [
      'also before a verb in the question',
      'How many barrel bombs fell on Zabadani?',
      'There were at least 29 raids on Zabadani and at least 34 barrel bombs fell.',
      'at least 34',
    ],
    [
      'to whom it was done, not of others with the noun',
      'How many journalists were imprisoned in Homs?',
      'In Homs 66 journalists were killed, 119 were kidnapped and 178 were imprisoned.',
      '178',
    ],
    [
      'rather than the size of a force',
      'How many police did the council send to Homs?',
      'The council sent 150 officers to Homs to help the 3,500-strong police force.',
      '150',
    ],
    [
      'not of another event',
      'How many people died in Saraqeb?',
      'In Hama six people died hours after an attack left 40 people dead in Saraqeb.',
      '40',
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
  ])('%s', async (_case, question, body, expected) => {
    expect(await bold(question, body)).toBe(expected);
  });
});

it('a number of people is not bold for animals', async () => {
  const sentence = 'In Egypt 26 people have died and many pigs too.';
  expect(await boldIfQuoted('How many pigs died in Egypt?', sentence)).toBeNull();
});

it.each([
  ['a name', 'The teacher of School 236 in Homs saw tanks on the road.'],
  [
    'what something else has come to',
    'Tanks were seen in Homs by the people of the town, where cases stood at 27.',
  ],
])('a number of %s is not bold for things', async (_, sentence) => {
  expect(await boldIfQuoted('How many tanks were seen in Homs?', sentence)).toBeNull();
});

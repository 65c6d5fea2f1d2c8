/** How a follow-up should be read. */
export type Expected =
  /** Without the question before. */
  | 'stands alone'
  /** With several readings to offer. */
  | 'unclear'
  /** As asking who said what was quoted first. */
  | 'attribution'
  /** As asking for the next quotes. */
  | 'more'
  /** As no question. */
  | 'small talk'
  /** As this question, or else as one of the others. */
  | { readonly read: string; readonly or?: readonly string[] };

/** A question, the reply to its answer, and how the reply should be read. */
export type Pair = readonly [previous: string, typed: string, expected: Expected];

/** Publications that the pairs name. */
export const SOURCES = [
  'The Guardian',
  'Reuters',
  'Xinhua',
  'BBC News - Technology',
  'The Verge',
  'TechCrunch',
];

/** Pairs that the rules were made with. */
export const OPEN_PAIRS: readonly Pair[] = [
  [
    'Who leads the Fatah Alliance?',
    'since when?',
    read('Since when does someone lead the Fatah Alliance?'),
  ],
  ['Who leads the Fatah Alliance?', 'and in 2023?', read('Who leads the Fatah Alliance in 2023?')],
  ['Who leads the Fatah Alliance?', 'who said that?', 'attribution'],
  ['Who leads the Fatah Alliance?', 'Who says so?', 'attribution'],
  ['Who leads the Fatah Alliance?', 'What is the capital of France?', 'stands alone'],
  [
    'Who leads the Fatah Alliance?',
    'and the Badr Organization?',
    read('Who leads the Badr Organization?'),
  ],
  [
    'Who leads the Fatah Alliance?',
    'what did he say about Iran?',
    read('What did the one who leads the Fatah Alliance say about Iran?'),
  ],
  [
    'Who is Pat Ryder?',
    'what did he say about Syria?',
    read('What did Pat Ryder say about Syria?'),
  ],
  [
    'Who did Mubarak appoint as vice president?',
    'and prime minister?',
    read('Who did Mubarak appoint as prime minister?'),
  ],
  ['How many US troops are in Iraq?', 'and in Syria?', read('How many US troops are in Syria?')],
  [
    'How many US troops are in Iraq?',
    'what about the Russians?',
    read('How many Russians are in Iraq?'),
  ],
  [
    'How many US troops are in Iraq?',
    'why are they there?',
    read('Why are the US troops in Iraq?'),
  ],
  ['How many trucks crossed the border?', 'when?', read('When did trucks cross the border?')],
  [
    'How many trucks crossed the border?',
    'and planes?',
    read('How many planes crossed the border?'),
  ],
  ['How many trucks crossed the border?', 'Why?', read('Why did trucks cross the border?')],
  [
    'When was the airport in Tripoli reopened?',
    'why?',
    read('Why was the airport in Tripoli reopened?'),
  ],
  [
    'When was the airport in Tripoli reopened?',
    'by whom?',
    read('By whom was the airport in Tripoli reopened?'),
  ],
  [
    'When was the airport in Tripoli reopened?',
    'who?',
    read('By whom was the airport in Tripoli reopened?'),
  ],
  [
    'When was the airport in Tripoli reopened?',
    'and in Benghazi?',
    read('When was the airport in Benghazi reopened?'),
  ],
  [
    'What happened in Kyiv in March 2022?',
    'and in April 2022?',
    read('What happened in Kyiv in April 2022?'),
  ],
  [
    'What happened in Kyiv in March 2022?',
    'and in Odesa?',
    read('What happened in Odesa in March 2022?'),
  ],
  [
    'What happened in Kyiv in March 2022?',
    'and the Guardian?',
    read('What happened in Kyiv in March 2022 according to the Guardian?'),
  ],
  [
    'What did Reuters report about the strike?',
    'and the Guardian?',
    read('What did the Guardian report about the strike?'),
  ],
  [
    'Why did Russia attack Ukraine?',
    'and Georgia?',
    read('Why did Georgia attack Ukraine?', 'Why did Russia attack Georgia?'),
  ],
  ['Why did Russia attack Ukraine?', 'thanks', 'small talk'],
  ['Why did Russia attack Ukraine?', 'tell me more', 'more'],
  ['Why did Russia attack Ukraine?', 'When did the war begin in Sudan?', 'stands alone'],
  [
    'Where is Ayn al-Asad?',
    'how many troops are stationed there?',
    read('How many troops are stationed at Ayn al-Asad?'),
  ],
  [
    'Where is Ayn al-Asad?',
    'what is that base used for?',
    read('About Ayn al-Asad: what is that base used for?'),
  ],
  ['What is the population of Lagos?', 'and of Cairo?', read('What is the population of Cairo?')],
  [
    'What is the population of Lagos?',
    'what about 2010?',
    read('What is the population of Lagos in 2010?'),
  ],
  ['Who won the World Cup in 2018?', '2022?', read('Who won the World Cup in 2022?')],
  ['Who won the World Cup in 2018?', 'sorry, I meant 2014', read('Who won the World Cup in 2014?')],
  [
    'Who won the World Cup in 2018?',
    'where was that?',
    read('Where did someone win the World Cup in 2018?'),
  ],
  [
    'What caused the fire at Notre-Dame?',
    'how many people were hurt?',
    read('About the fire at Notre-Dame: how many people were hurt?', 'how many people were hurt?'),
  ],
  [
    'What caused the fire at Notre-Dame?',
    'and how many firefighters?',
    read('About the fire at Notre-Dame: how many firefighters?'),
  ],
  ['What caused the fire at Notre-Dame?', 'really?', 'unclear'],
  [
    'Which company makes the Model 3?',
    'and the Model Y?',
    read('Which company makes the Model Y?'),
  ],
  ['Did Apple sue Epic Games?', 'when?', read('When did Apple sue Epic Games?')],
  [
    'Did Apple sue Epic Games?',
    'what does TechCrunch say?',
    read('Did Apple sue Epic Games according to TechCrunch?'),
  ],
  ['How many were killed in Jayrud?', 'why?', read('Why were people killed in Jayrud?')],
  ['How many were killed in Jayrud?', 'by whom?', read('By whom were people killed in Jayrud?')],
  [
    'How many people died in the attack on Daraa?',
    'and how many children?',
    read('How many children died in the attack on Daraa?'),
  ],
  [
    'How many people died in the attack on Daraa?',
    'what does Iran say?',
    read('What does Iran say about the attack on Daraa?'),
  ],
  [
    'When did ISIS begin its assault on Kobane?',
    'when did it end?',
    read('When did the assault on Kobane end?'),
  ],
  [
    'What happened at the wedding in Hasakeh?',
    'did the groom survive?',
    read('Did the groom survive at the wedding in Hasakeh?', 'did the groom survive?'),
  ],
  [
    'Where was the helicopter shot down?',
    'how many were on board?',
    read('How many were on board the helicopter?', 'how many were on board?'),
  ],
  [
    'When did Trump visit Ayn al-Asad?',
    'why did he go there?',
    read('Why did Trump go to Ayn al-Asad?'),
  ],
  ['Ayn al-Asad', 'in December 2018?', read('Ayn al-Asad in December 2018?')],
  [
    'What do the reports say about “Fatah Alliance”?',
    'and Hezbollah?',
    read('What do the reports say about Hezbollah?'),
  ],
  ['What do the reports say about “Fatah Alliance”?', 'Hadi Al-Amiri', 'stands alone'],
];

/**
 * Pairs written before the rules and never looked at while the rules were made. They measure the
 * rules.
 */
export const KEPT_PAIRS: readonly Pair[] = [
  [
    'When was the Baltimore bridge destroyed?',
    'why?',
    read('Why was the Baltimore bridge destroyed?'),
  ],
  [
    'Who won the election in Poland in 2020?',
    'and in 2015?',
    read('Who won the election in Poland in 2015?'),
  ],
  ['Who is the president of Brazil?', 'and Argentina?', read('Who is the president of Argentina?')],
  [
    'How many people died in the earthquake in Morocco?',
    'what about Turkey?',
    read('How many people died in the earthquake in Turkey?'),
  ],
  [
    'What caused the blackout in Spain?',
    'and according to Reuters?',
    read('What caused the blackout in Spain according to Reuters?'),
  ],
  ['Where did the plane land?', 'when?', read('When did the plane land?')],
  ['Who founded OpenAI?', 'when?', read('When did someone found OpenAI?')],
  [
    'What did Google announce in May 2023?',
    'and Apple?',
    read('What did Apple announce in May 2023?'),
  ],
  [
    'Who is Lina Khan?',
    'what did she say about Amazon?',
    read('What did Lina Khan say about Amazon?'),
  ],
  ['When did the strike begin?', 'who said that?', 'attribution'],
  ['Who is the head of the IMF?', 'How many troops are stationed at Ramstein?', 'stands alone'],
  [
    'Why did Iran attack Israel?',
    'what about Iraq?',
    read('Why did Iraq attack Israel?', 'Why did Iran attack Iraq?'),
  ],
  [
    'How many planes landed at Tripoli on Monday?',
    'and on Tuesday?',
    read('How many planes landed at Tripoli on Tuesday?'),
  ],
  ['What is the price of oil?', 'and of gas?', read('What is the price of gas?')],
  [
    'Which countries have joined the treaty?',
    'since when?',
    read('Since when have countries joined the treaty?'),
  ],
  ['Where is the Gotthard tunnel?', 'how long is it?', read('How long is the Gotthard tunnel?')],
  ['Who leads Hezbollah?', 'and Hamas?', read('Who leads Hamas?')],
  ['What happened in Derna?', 'in 2023?', read('What happened in Derna in 2023?')],
  [
    'How did Nvidia become so valuable?',
    'what does the Verge say?',
    read('How did Nvidia become so valuable according to the Verge?'),
  ],
  [
    'Who was arrested in Istanbul?',
    'where exactly?',
    read('Where exactly was someone arrested in Istanbul?'),
  ],
  ['Did the minister resign?', 'when?', read('When did the minister resign?')],
  ['Who designed the Sydney Opera House?', 'thanks!', 'small talk'],
  ['How many trucks crossed the border?', 'and?', 'unclear'],
  ['When did the volcano erupt?', 'I meant Etna', read('When did Etna erupt?')],
  [
    'What does the Fatah Alliance want?',
    'who founded it?',
    read('Who founded the Fatah Alliance?'),
  ],
  [
    'How much did the stadium cost?',
    'and how many seats?',
    read('About the stadium: how many seats?'),
  ],
  [
    'What did the Pentagon say about Syria in December 2018?',
    'and last year?',
    read('What did the Pentagon say about Syria last year?'),
  ],
  ['Who was the first woman in space?', 'Who was the first man on the moon?', 'stands alone'],
  [
    'Where are the US troops in Iraq stationed?',
    'and in Syria?',
    read('Where are the US troops in Syria stationed?'),
  ],
  ['Who paid for the wall?', 'more', 'more'],
];

function read(question: string, ...or: readonly string[]): Expected {
  return or.length === 0 ? { read: question } : { read: question, or };
}

import { describe, expect, it } from 'vitest';
import { ask, corpusOf, quoted } from '../../corpora.ts';

describe('the words people use', () => {
  it.each([
    ['What did the spokesperson say of the ceasefire?', 'A spokesman welcomed the ceasefire.'],
    ['What did the spokesman say of the ceasefire?', 'A spokeswoman welcomed the ceasefire.'],
    ['Which airbase was struck?', 'Rockets struck the air base near Taji.'],
    ['Which air base was struck?', 'Rockets struck the airbase near Taji.'],
    ['What did the United States send?', 'The U.S. sent blankets.'],
    ['What did the US send?', 'The United States sent blankets.'],
    ['What did the U.S. send?', 'The US sent blankets.'],
    ['How many American troops left Taji?', 'Some 300 US soldiers left Taji.'],
    ['Which soldiers left Taji?', 'Danish troops left Taji.'],
    ['What did the officials decide about the dam?', 'The officials’ decision on the dam stood.'],
    ['Which Iraqi ministry paid for the dam?', 'Iraq’s ministry of water paid for the dam.'],
    ['What did the FBI buy?', 'The Federal Bureau of Investigation bought lamps.'],
    ['What did the mayor buy in NY?', 'The mayor bought lamps in New York.'],
    ['Who sold dates beyound the dam?', 'Traders sold dates beyond the dam.'],
    ['Who repaired the resevoir?', 'Engineers repaired the reservoir.'],
    ['what did samiras daughter sell', 'The daughter of Samira sold dates in spring.'],
  ])('“%s” is answered by “%s”', async (question, body) => {
    const corpus = await corpusOf([
      { body },
      { body: 'Farmers sold dates at the market.' },
      { body: 'A school was opened in the village.' },
    ]);
    expect(quoted(await ask(corpus, question))[0]).toBe(body);
  });

  it.each([
    ['who lost their lives', 'Nine people were killed in Taji.'],
    ['who survived', 'Nine people were unharmed in Taji.'],
    ['who has money problems', 'The debts of Taji grew.'],
    ['what is important', 'The road to Taji is strategic.'],
    ['insurers', 'The insurance of Taji was dear.'],
    ['death toll', 'Nine people died in Taji.'],
    ['casualties', 'Nine people were wounded in Taji.'],
    ['casualties', 'Nine people were killed in Taji.'],
    ['injured', 'Nine people were wounded in Taji.'],
    ['wounded', 'Nine people were hurt in Taji.'],
    ['shelling', 'Artillery pounded Taji.'],
    ['raid', 'A bombing woke Taji.'],
    ['who took control of it', 'Rebels captured Taji.'],
    ['captured', 'Taji fell on Monday.'],
    ['arrested', 'Nine people were detained in Taji.'],
    ['announced', 'Officials declared a holiday.'],
    ['fled', 'Nine people were evacuated from Taji.'],
    ['abducted', 'Nine people were taken hostage in Taji.'],
    ['kidnapped', 'Nine people were abducted in Taji.'],
    ['demanded', 'Villagers called for water.'],
    ['truce', 'The ceasefire held in Taji.'],
    ['relief', 'Aid reached Taji.'],
    ['troops', 'Danish forces left Taji.'],
    ['rally', 'A protest was held in Taji.'],
    ['airplane', 'A warplane landed in Taji.'],
    ['chief', 'The leader of the tribe came.'],
  ])('“%s” finds “%s”', async (question, body) => {
    const corpus = await corpusOf([{ body }, { body: 'A school was opened in the village.' }]);
    expect(quoted(await ask(corpus, question))[0]).toBe(body);
  });

  it.each([
    ['wounded', 'Nine people were killed in Taji.'],
    ['killed', 'Nine people were wounded in Taji.'],
    ['founded', 'Nine people were found in Taji.'],
    ['wounds', 'The river winds through Taji.'],
  ])('“%s” does not find “%s”', async (question, body) => {
    const corpus = await corpusOf([{ body }, { body: 'A school was opened in the village.' }]);
    expect(quoted(await ask(corpus, question))).toEqual([]);
  });

  it('prefers the sentence with a synonym', async () => {
    const corpus = await corpusOf([
      { body: 'The bridge at Taji was painted in May. The bridge at Taji was demolished in June.' },
      { body: 'Farmers sold dates at the market. Nobody asked for the price.' },
    ]);
    const [first] = quoted(await ask(corpus, 'When was the bridge at Taji pulverized?'));
    expect(first).toContain('demolished');
  });

  it('does not read "united" as the United States', async () => {
    const corpus = await corpusOf([
      { body: 'The villagers stood united against the dam.' },
      { body: 'The United States paid for the dam.' },
    ]);
    expect(quoted(await ask(corpus, 'Did the US pay for the dam?'))[0]).toContain('paid');
  });
});

import { describe, expect, it } from 'vitest';
import { ask, corpusOf, quoted } from './corpora.ts';

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
    ['Who repaired the resevoir?', 'Engineers repaired the reservoir.'],
  ])('“%s” is answered by “%s”', async (question, body) => {
    const corpus = await corpusOf([
      { body },
      { body: 'Farmers sold dates at the market.' },
      { body: 'A school was opened in the village.' },
    ]);
    expect(quoted(await ask(corpus, question))[0]).toBe(body);
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

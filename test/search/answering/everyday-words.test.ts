import { beforeAll, describe, expect, it } from 'vitest';
import { outcomeOf } from '../../../src/search/answer.ts';
import { NO_FILTERS } from '../../../src/search/filters.ts';
import { Searcher } from '../../../src/search/searcher.ts';
import { quoted, reports } from '../corpora.ts';

let searcher: Searcher;

beforeAll(async () => {
  searcher = new Searcher(await reports());
});

function asked(question: string) {
  return searcher.ask(question, { filters: NO_FILTERS, limit: 3, offset: 0 });
}

describe('the two reports answer everyday words', () => {
  it.each([
    ['who runs the fatah alliance', 'It is led by Hadi Al-Amiri'],
    ['whos the boss of the fatah alliance', 'It is led by Hadi Al-Amiri'],
    ['what is the fatah alliance', 'is a political coalition in Iraq'],
    ['what is the pmf', 'umbrella organization made up of Iraqi Shiite Muslims'],
    ['what does fatah want', 'to call Monday for a total withdrawal'],
    ['has the mission in syria changed', 'hasn’t been any significant shift'],
    ['what’s the secret program', 'a covert program'],
    ['what is maliki afraid of', 'Al-Maliki fears a resurgence'],
    ['what is maliki scared of', 'Al-Maliki fears a resurgence'],
    ['who holds albukamal', 'an area controlled by Syrian regime forces'],
    ['whats the stuff comin from al tanf for', 'multiple shipments of military equipment'],
    ['what did maliki say on tv', 'a televised interview'],
    ['who is in charge of border security', 'under the jurisdiction of the Iraqi government'],
    ['does the pentagon say it’s guarding the border', 'Ryder dispels recent misconceptions'],
    ['when was isil beaten in iraq', 'to defeat ISIL from 2014 to 2017'],
    ['what are residents saying', 'Reports from residents near the Ain al-Assad base'],
    ['what do credible sources say', 'According to credible sources'],
    ['is iran building a base in syria', 'accused Iran of creating a major base'],
    ['what evidence is there that iran built the base', 'based on satellite images'],
    [
      'did trump go to iraq over christmas',
      'a surprise visit to troops there during the Xmas period',
    ],
    ['are there fewer militias around the base now', 'a correlated decline in the presence'],
    ['did us troops get a visit in december', 'a surprise visit to troops there'],
    ['what did mahmoud say', 'Mahmoud suggests that the United States is concentrating'],
    ['what did israel say', 'Israel has neither confirmed or denied its involvement'],
  ])('%s', async (question, words) => {
    const answer = await asked(question);
    expect(outcomeOf(answer)).toBe('answered');
    expect(quoted(answer)[0]).toContain(words);
  });

  it('among the first quotes, if another has more of the words', async () => {
    const quotes = quoted(await asked('who wants to close the border'));
    expect(quotes.join('\n')).toContain('working towards closing the Iraq-Syria borders');
  });

  it.each([
    ['did iran attack israel?', { kind: 'deed', text: 'iran attack israel' }],
    ['what did iran say', { kind: 'speaker', text: 'iran' }],
    ['what did trump say about iraq', { kind: 'speaker', text: 'trump' }],
  ])('or say what is missing: %s', async (question, missing) => {
    const answer = await asked(question);
    expect(outcomeOf(answer)).toBe('about');
    expect(answer.missing).toContainEqual(missing);
  });

  it.each(['what planes landed near the border'])(
    'or show what comes near, and do not say that it lacks anything: %s',
    async (question) => {
      const { near, quotes, missing } = await asked(question);
      expect({ quotes, missing }).toEqual({ quotes: [], missing: [] });
      expect(near).not.toEqual([]);
    },
  );

  it('without a heading behind the sentence that answers', async () => {
    const [first = ''] = quoted(await asked('what was the convoy carrying'));
    expect(first).toMatch(/^A convoy of more than 100 US military trucks .* Anbar\.$/);
  });

  it('without another paragraph about something else', async () => {
    const quotes = quoted(await asked('what is al bukamal'));
    expect(quotes.filter((quote) => /escalation\.\s+Former/.test(quote))).toEqual([]);
  });
});

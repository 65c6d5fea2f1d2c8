import { describe, expect, it } from 'vitest';
import { withWrittenNames } from '../../../../../src/search/question/follow-up/words/written-names.ts';

/** A text as it is written if these reports were quoted. */
function written(text: string, bodies: readonly string[]): string | undefined {
  return withWrittenNames([text], bodies)[0];
}

const REPORT =
  'The White Helmets said that three of them died in Douma. The white house was hit. Nor was BP, but Guan Yi was.';

describe('names in lower case', () => {
  it('are written as the reports write them', () => {
    expect(written('who died in douma, says bp', [REPORT])).toBe('who died in Douma, says BP');
  });

  it('include the common word beside them', () => {
    expect(written('where does guan yi work', [REPORT])).toBe('where does Guan Yi work');
  });

  it('include the word beside one that is written as a name, and an article between them', () => {
    const reports = ['Then the Fatah Alliance left Ain al-Asad.'];
    expect(written('when did fatah alliance leave', reports)).toBe('when did Fatah Alliance leave');
    expect(written('who leads the Fatah alliance', reports)).toBe('who leads the Fatah Alliance');
    expect(written('who left ain al-asad', reports)).toBe('who left Ain al-Asad');
    expect(written('is The alliance there', ['Then The Alliance left.'])).toBe(
      'is The alliance there',
    );
  });

  it('are two common words that the reports have as a name, not once as in a heading', () => {
    const twice = `${REPORT} Others joined the White Helmets.`;
    const typed = 'how many white helmets died';
    expect(written(typed, [twice])).toBe('how many White Helmets died');
    expect(written(typed, [REPORT])).toBe(typed);
  });

  it('are read in each report once, however often it is quoted', () => {
    const typed = 'how many white helmets died';
    expect(written(typed, [REPORT, REPORT])).toBe(typed);
    expect(written(typed, [REPORT, `${REPORT} It is so.`])).toBe('how many White Helmets died');
  });

  it('are no words that have a capital only where a report, a sentence or a quotation begins', () => {
    const typed = 'who ordered airstrikes';
    expect(written(typed, ['Airstrikes hit Homs.'])).toBe(typed);
    expect(written(typed, ['He fled. Airstrikes hit Homs. “Airstrikes hit us,” he said.'])).toBe(
      typed,
    );
    expect(written(typed, ['He runs Airstrikes Monitor.'])).toBe('who ordered Airstrikes');
  });

  it('are no pronouns', () => {
    const typed = 'did they tell us more';
    expect(written(typed, ['Then the US left.'])).toBe(typed);
  });

  it('are no parts of other words', () => {
    const typed = 'who died in douma';
    expect(written(typed, ['Then the Doumani left.'])).toBe(typed);
  });

  it('are not looked for in a report where a letter is several in lower case', () => {
    const typed = 'who died in douma';
    const moved = `${'İ'.repeat(7)} is near Douma, Rural Damascus.`;
    expect(written(typed, [moved])).toBe(typed);
    expect(written(typed, [moved, REPORT])).toBe('who died in Douma');
  });

  it('are not written as in a heading in capitals', () => {
    const reports = ['It fell on AZRAQ. The people of Azraq fled.'];
    expect(written('what fell on azraq', reports)).toBe('what fell on Azraq');
  });

  it('are no words that the reports have in lower case too', () => {
    const typed = 'who ordered airstrikes';
    expect(written(typed, ['He runs Airstrikes Monitor, which counts airstrikes.'])).toBe(typed);
  });

  it('are those of months and days', () => {
    expect(written('who died on friday in may 2016, and may we know', [])).toBe(
      'who died on Friday in May 2016, and may we know',
    );
    expect(written('on 5 march, on the 2nd march or sep 11', [])).toBe(
      'on 5 March, on the 2nd March or Sep 11',
    );
    expect(written('how may they march', [])).toBe('how may they march');
  });
});

import { describe, expect, it } from 'vitest';
import { aboutEvent } from '../../../../../src/search/question/follow-up/subject/event.ts';

describe('a reply about an event', () => {
  it.each([
    [
      'How many people were killed in Homs in May 2016',
      'About the people killed in Homs in May 2016: what was hit',
    ],
    [
      'How many died in the car bomb near Bab al Salama',
      'About the people who died in the car bomb near Bab al Salama: what was hit',
    ],
    [
      'How many trucks crossed the border',
      'About the trucks that crossed the border: what was hit',
    ],
    ['How many children attended Aleppo', 'About the children who attended Aleppo: what was hit'],
    ['How many trucks came to the base', 'About the trucks that came to the base: what was hit'],
    [
      'How many planes are landing at the base',
      'About the planes landing at the base: what was hit',
    ],
    ['How many trucks crossed into Iraq', 'About Iraq: what was hit'],
    ['Which hotel was sealed off', 'About the hotel sealed off: what was hit'],
    ['Which carrier did the US send', 'About the carrier: what was hit'],
    ['What happened at the wedding in Hasakeh', 'About the wedding in Hasakeh: what was hit'],
  ])('names what “%s” is about', (question, reading) => {
    expect(aboutEvent(question, 'What was hit')).toBe(reading);
  });
});

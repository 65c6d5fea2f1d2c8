import { expect, it } from 'vitest';
import { firstIn } from '../../src/reading/firsts.ts';

const FIRST = { what: new Set(['case']), place: new Set(['kenya', 'kenyan']) };

it.each([
  ['Kenya confirmed its first case of the disease.', 'own'],
  ['It was the first confirmed case in Kenya.', 'own'],
  ['Two men from Jordan are the first Kenyan cases.', 'own'],
  ['Jordan has the first case in a man who has not been to Kenya.', 'other'],
  ['Kenya sent a doctor to the first case in Jordan.', 'other'],
  ['It was the first case outside of Kenya.', 'other'],
  ['It was the first case of the disease.', 'open'],
  ['For the first time there was a case in Kenya.', null],
  ['Kenya is not as rich as it first looked, with many cases.', null],
])('reads where the first one is: %s', (sentence, place) => {
  expect(firstIn(sentence, FIRST)).toBe(place);
});

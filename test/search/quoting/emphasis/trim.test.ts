import { expect, it } from 'vitest';
import { trimmed } from '../../../../src/search/quoting/emphasis/trim.ts';
import { cut } from '../../../../src/text/span.ts';

it.each([
  [' because of the rain ', 'because of the rain'],
  ['because of the rain .', 'because of the rain'],
  ['— as it rained”,', 'as it rained'],
  ['to see “the rain”.', 'to see “the rain”'],
  ['(by rain', 'by rain'],
  ['about 7 p.m.', 'about 7 p.m.'],
  ['in the U.S.', 'in the U.S.'],
  [' , ', ''],
])('a bold part has no loose marks at its ends: “%s”', (text, expected) => {
  expect(cut(text, trimmed(text, { start: 0, end: text.length }))).toBe(expected);
});

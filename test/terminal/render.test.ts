import { expect, test } from 'vitest';
import { quoteJson } from '../../src/search/export/answer-json.ts';
import { NO_FILTERS } from '../../src/search/filters.ts';
import { layoutFor, renderAnswer } from '../../src/terminal/replies/render.ts';
import { answerOf, convoy, planes, quoteOf } from '../discord/reports.ts';

const LEADS = 'It is led by Hadi Al-Amiri';
const PLANES = 'Ryder dispels recent misconceptions';

const shown = (...given: Parameters<typeof answerOf>) =>
  renderAnswer(answerOf(...given), NO_FILTERS, 1, layoutFor(null));

test('a quote from another side is called what it is', () => {
  const quotes = [quoteOf(convoy, LEADS), quoteOf(planes, PLANES, { side: 'denial' })];
  const text = shown('Who?', quotes);
  expect(text).toMatch(/^1\. It is led by Hadi Al-Amiri\n/);
  expect(text).toContain(
    `\n\n2. Denied:\n   ${PLANES}\n   Denied by Pat Ryder, a spokesperson from the Pentagon\n   — Unusual Activity`,
  );
});

test('quotes that are only about the matter come after what is missing', () => {
  const near = [quoteOf(convoy, LEADS), quoteOf(planes, PLANES)];
  const missing = [{ kind: 'name', text: 'Yab\u202erud' }] as const;
  expect(shown('Who?', [], { near, missing })).toMatch(
    /^I found no quote that answers this\. None of these names Yabrud\.\nAbout this, but it may not answer you:\n\n1\. It is led/,
  );
});

const SPOKEN =
  'However, Pat Ryder, a spokesperson from the Pentagon, asserts that there hasn’t been any significant shift in the forces’ mission to combat ISIS in Syria.';

const NOBODY = 'It is not clear that the base is Iranian or even major.';

test('a quote that someone says names the speaker above the report', () => {
  expect(shown('Who?', [quoteOf(planes, SPOKEN)])).toContain(
    `${SPOKEN}\n   Said by Pat Ryder, a spokesperson from the Pentagon\n   — Unusual Activity`,
  );
  expect(shown('Who?', [quoteOf(convoy, NOBODY)])).not.toContain('Said by');
});

test('JSON has the speaker as spans of the body, or null', () => {
  const text = 'Pat Ryder, a spokesperson from the Pentagon';
  const start = planes.body.indexOf(text);
  expect(quoteJson(quoteOf(planes, SPOKEN)).speaker).toEqual({
    chain: [{ start, end: start + text.length, text }],
    kind: 'says',
  });
  expect(quoteJson(quoteOf(convoy, NOBODY)).speaker).toBeNull();
});

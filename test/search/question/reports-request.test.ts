import { describe, expect, it } from 'vitest';
import { Reporters } from '../../../src/search/question/reports-request/reporters.ts';
import {
  type ReportsRequest,
  readReportsRequest,
} from '../../../src/search/question/reports-request.ts';
import { nextDay } from '../../../src/text/iso-dates.ts';
import {
  AUTHORS,
  type ExpectedRequest,
  QUESTIONS,
  REPORT_REQUESTS,
  SMALL_TALK,
  SOURCES,
  TODAY,
} from './typed-requests.ts';

const reporters = new Reporters(SOURCES, AUTHORS);

const read = (typed: string) => readReportsRequest(typed, reporters, TODAY);

/** The request that a case expects, with everything that it leaves out. */
function requestOf(expected: ExpectedRequest): ReportsRequest {
  const { topic = null, order = 'newest', asksWho = false, unknown = null } = expected;
  const { sources = [], authors = [], published: [after, last] = [null, null] } = expected;
  const before = last === null ? null : nextDay(last);
  return { topic, order, asksWho, unknown, filters: { sources, authors, after, before } };
}

describe('a request for reports', () => {
  it.each(REPORT_REQUESTS)('is read in “%s”', (typed, expected) => {
    expect(read(typed)).toEqual(requestOf(expected));
  });

  it.each(QUESTIONS)('is not “%s”', (typed) => {
    expect(read(typed)).toBeNull();
  });

  it.each(SMALL_TALK)('is not “%s”', (typed) => {
    expect(read(typed)).toBeNull();
  });
});

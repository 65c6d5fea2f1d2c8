import { describe, expect, it } from 'vitest';
import { readMaterial } from '../../../src/intake/read-material.ts';
import { CONVOY, codesOf, NOW } from '../pages.ts';

const read = (text: string) =>
  readMaterial({ name: 'a.txt', bytes: Buffer.from(text), contentType: null, url: null, now: NOW });

describe('a pasted text', () => {
  it.each([
    [
      'English',
      'Title: Trucks cross the border\nSource: Example Herald\nAuthor: Ken Hanly\nDate: 7 September 2019\nURL: https://www.example.org/a',
    ],
    [
      'Markdown',
      '**Title:** Trucks cross the border\n**Source:** Example Herald\n**By:** Ken Hanly\n**Date:** 2019-09-07\n**Link:** https://www.example.org/a',
    ],
    [
      'Russian',
      'Заголовок: Trucks cross the border\nИсточник: Example Herald\nАвтор: Ken Hanly\nДата: 7 сентября 2019\nСсылка: https://www.example.org/a',
    ],
    [
      'Arabic',
      'العنوان: Trucks cross the border\nالمصدر: Example Herald\nالكاتب: Ken Hanly\nالتاريخ: 7 أيلول 2019\nالرابط: https://www.example.org/a',
    ],
  ])('gives what labels in %s say, without a doubt', async (_language, labels) => {
    const draft = await read(`${labels}\n\n${CONVOY}`);
    expect(draft).toMatchObject({
      title: 'Trucks cross the border',
      source: 'Example Herald',
      author: 'Ken Hanly',
      published: '2019-09-07',
      url: 'https://www.example.org/a',
      body: CONVOY,
    });
    expect(codesOf(draft)).toEqual([]);
  });

  it('keeps its first sentence, even if it begins like a label', async () => {
    const text = `Source: the ministry said nothing.\n\n${CONVOY}`;
    expect((await read(text)).body).toBe(text);
  });

  it('doubts a labelled date that can be two', async () => {
    const draft = await read(`Title: Trucks cross\nDate: 9/7/2019\n\n${CONVOY}`);
    expect(draft.published).toBeNull();
    expect(codesOf(draft)).toContain('date-ambiguous');
  });

  it.each(['7 September 2019', 'Saturday, September 7, 2019 10:15', '٧ أيلول ٢٠١٩'])(
    'has its title above the date %s',
    async (date) => {
      const draft = await read(`Trucks cross the border\n${date}\n\n${CONVOY}`);
      expect(draft).toMatchObject({
        title: 'Trucks cross the border',
        published: '2019-09-07',
        body: CONVOY,
      });
      expect(codesOf(draft)).toEqual(
        expect.arrayContaining(['title-from-text', 'date-from-byline']),
      );
    },
  );
});

describe('a text with letters that a site encoded twice', () => {
  it('is doubted', async () => {
    const garbled = Buffer.from('Les ponts ont été fermés après la découverte').toString('latin1');
    const draft = await read(`${garbled}.\n\n${CONVOY}`);
    expect(draft.doubts).toContainEqual(
      expect.objectContaining({
        code: 'characters-lost',
        message: 'some letters look garbled',
      }),
    );
    expect(codesOf(await read(`Les ponts ont été fermés à Montréal.\n\n${CONVOY}`))).not.toContain(
      'characters-lost',
    );
  });
});

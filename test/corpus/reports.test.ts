import { createHash } from 'node:crypto';
import { describe, expect, test } from 'vitest';
import { Corpus } from '../../src/corpus/corpus.ts';
import { FolderStore } from '../../src/storage/folder/articles.ts';

const corpus = await Corpus.open(new FolderStore('corpus'));

/** Ignores white space: line breaks may be restored, but every other character must be as printed. */
function hashWords(body: string | undefined): string {
  return createHash('sha256')
    .update((body ?? '').replace(/\s+/g, ''))
    .digest('hex');
}

describe('the first two reports', () => {
  test('have no faults', () => {
    expect(corpus.faults).toEqual([]);
  });

  test('the report on the convoy states its date and its author, but no publication', () => {
    expect(corpus.get('2019-09-07-convoy-of-more-than-100-us-military-trucks')).toMatchObject({
      title: 'A convoy of more than 100 US military trucks have crossed the border into Iraq',
      source: null,
      author: 'Ken Hanly',
      published: '2019-09-07',
      url: null,
      language: null,
      tags: ['World'],
    });
  });

  test('the report on the cargo planes states only its headline', () => {
    expect(corpus.get('undated-unusual-activity-of-us-military-cargo-planes')).toMatchObject({
      title:
        'Unusual Activity of US Military Cargo Planes Near Iraqi-Syrian Border Raises Questions',
      source: null,
      author: null,
      published: null,
      url: null,
      language: null,
      tags: [],
    });
  });

  test.each([
    [
      '2019-09-07-convoy-of-more-than-100-us-military-trucks',
      '48f6d84384c07bcdc9ab286f8b4deed68eb339645573af40549f5834503b5c75',
    ],
    [
      'undated-unusual-activity-of-us-military-cargo-planes',
      '0de985610fca12bcec151e371a0b736251c21ea21651118645bf27d1f36d11c3',
    ],
  ])('%s has its words as printed', (id, hash) => {
    expect(hashWords(corpus.get(id)?.body)).toBe(hash);
  });

  test('headings and quotations are paragraphs of their own', () => {
    const body = corpus.get('2019-09-07-convoy-of-more-than-100-us-military-trucks')?.body ?? '';
    const paragraphs = body.split('\n\n');
    expect(paragraphs).toEqual(
      expect.arrayContaining([
        'Chinese news outlet Xinhua reports on the convoy',
        'There is no explanation for the movement',
        'Ayn al-Asad',
        'Conjectures on the reasons for the US move',
        'Some allies of Iran in Iraq call for US withdrawal from Iraq',
        expect.stringMatching(/^A recent Newsweek article reports: "In Iraq, a convoy/),
      ]),
    );
    expect(paragraphs.every((paragraph) => paragraph === paragraph.trim())).toBe(true);
  });
});

import { describe, expect, it } from 'vitest';
import { furnitureOf, outside } from '../../src/reading/furniture/furniture.ts';
import { instancesIn } from '../../src/reading/instances.ts';
import { sentences } from '../../src/text/sentences.ts';
import { growthOf, isNearLinear } from './growth.ts';
import { INTAKE_READERS } from './readers/intake.ts';

describe('a hostile body of 100,000 characters', () => {
  const size = 25_000;

  it.each([
    ' ',
    '\n',
    'a\n',
    '. ',
    'A',
    'Share this\n',
    '. Tags Aa Bb of ',
    '(AP ',
    'Photo: Aa ',
    'Related 1 Related ',
    'Print Tweet Views 1 ',
    'Monday 18 August 2014 ',
    'to click here ',
    'ا',
  ])('takes work in proportion to its length: %j', async (piece) => {
    const growth = await growthOf({ name: 'furniture', read: furnitureOf }, { piece }, size);
    expect(isNearLinear(growth, size), growth.steps.join(' ')).toBe(true);
  });

  it.each([
    'A',
    'Aa ',
    'A-',
    '1',
    '1 ',
    '1, ',
    'Seven ',
    'resolution 1 and ',
    'Aa, 26, ',
    'at least ',
    'May 5 ',
    '2014/',
    'of the Aa ',
    'because ',
  ])('is read as one sentence in proportion to its length: %j', async (piece) => {
    const growth = await growthOf(
      { name: 'instances', read: (t) => instancesIn(t) },
      { piece },
      size,
    );
    expect(isNearLinear(growth, size), growth.steps.join(' ')).toBe(true);
  });

  it('takes no longer if it has many parts and many sentences', async () => {
    const body = 'Share this\n\nIt was so.\n\n';
    const read = (text: string) => outside(furnitureOf(text), sentences(text), text);
    const growth = await growthOf({ name: 'outside', read }, { piece: body }, 2_000);
    expect(isNearLinear(growth, 2_000), growth.steps.join(' ')).toBe(true);
  });
});

describe('elements that are never closed', () => {
  const size = 800;

  it.each([
    ['a page', 'years ago <b><br>'],
    ['a page', '<span class="byline">a '],
    ['the byline of a page', 'years ago <time><br>'],
    ['the byline of a page', 'years ago <div>a'],
    ['the words of an entry of a feed', '<table><tr><td>'],
    ['the elements beside the refresh of a page', '<i>'],
    ['a page that names feeds', '<div></p>who ```'],
  ])('takes work in proportion to its length: %s, %j', async (name, piece) => {
    const reader = INTAKE_READERS.find((each) => each.name === name);
    if (!reader) throw new Error(`No reader is called “${name}”.`);
    const growth = await growthOf(reader, { piece }, size);
    expect(isNearLinear(growth, size), growth.steps.join(' ')).toBe(true);
  });
});

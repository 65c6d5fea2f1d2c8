import { describe, expect, it } from 'vitest';
import { read, saidIn } from './read.ts';

describe('statements', () => {
  it.each([
    ['Ryder said that the base is safe.', 'Ryder: the base is safe'],
    ['The ministry said the town had been taken.', 'The ministry: the town had been taken'],
    ['“The base is safe,” Ryder said.', 'Ryder: “The base is safe,”'],
    ['“The base is safe,” said Ryder.', 'Ryder: “The base is safe,”'],
    [
      '“The base is safe,” Ryder said. “Nobody was hurt.”',
      'Ryder: “The base is safe,” | “Nobody was hurt.”',
    ],
    ['“The base,” Ryder said, “is safe and sound.”', 'Ryder: “The base,” | “is safe and sound.”'],
    ['“Is the base safe?” Ryder asked.', 'Ryder: “Is the base safe?”'],
    [
      'According to the ministry, the town was taken on Monday.',
      'the ministry: the town was taken on Monday',
    ],
    [
      'The town was taken on Monday, according to the ministry.',
      'the ministry: The town was taken on Monday',
    ],
    [
      'Pat Ryder, a Pentagon spokesman, told reporters that the base is safe.',
      'Pat Ryder, a Pentagon spokesman: the base is safe',
    ],
    [
      'Ryder told reporters on Monday: “The base is safe and sound.”',
      'Ryder: “The base is safe and sound.”',
    ],
    ['The army had moved, he said.', 'he: The army had moved'],
  ])('%s', (body, told) => {
    expect(saidIn(body)).toContain(told);
  });

  it('go on in a paragraph of nothing but a quotation', () => {
    const body = '“The base is safe,” Ryder said.\n\n“We will stay there until the end.”';
    expect(saidIn(body)).toEqual([
      'Ryder: “The base is safe,” | “We will stay there until the end.”',
    ]);
  });

  it.each([
    ['Ryder denied that troops had moved.', 'denies'],
    ['The minister accused Israel of the attack on the convoy.', 'accuses'],
    ['The army confirmed that the town had been taken.', 'confirms'],
    ['The group claimed that its fighters had taken the town.', 'claims'],
    ['The group asserted that its fighters had taken the town.', 'says'],
    ['Ryder said that troops had moved.', 'says'],
  ])('are of a kind: %s', (body, kind) => {
    expect(read(body).map(({ statement }) => statement.kind)).toEqual([kind]);
  });

  it('without a source are hearsay', () => {
    const [told] = read('The convoy reportedly crossed the border on Friday.');
    expect(told?.statement.speaker).toEqual({ chain: [], kind: 'unknown' });
    expect(told?.what).toEqual(['The convoy reportedly crossed the border on Friday']);
  });

  it.each([
    ['A study said that the river was clean.', 'document'],
    ['Officials said that the river was clean.', 'anonymous'],
    ['Ryder said that the river was clean.', 'named'],
    ['A soldier from Anbar said on condition of anonymity that the river was clean.', 'anonymous'],
  ])('tell who the speaker is: %s', (body, kind) => {
    expect(read(body).map(({ statement }) => statement.speaker.kind)).toContain(kind);
  });

  it('are direct if all is in quotation marks', () => {
    const body = '“The base is safe,” Ryder said. Khan said that the base was safe.';
    expect(read(body).map(({ statement }) => statement.isDirect)).toEqual([true, false]);
  });

  it('inside others have all speakers', () => {
    const body =
      'Xinhua reported: “The convoy has crossed the border, a police officer told the agency.”';
    expect(saidIn(body)).toContain('Xinhua > a police officer: The convoy has crossed the border');
  });
});

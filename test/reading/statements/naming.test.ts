import { describe, expect, it } from 'vitest';
import { read } from './read.ts';

/** The naming of the last speaker of the last statement. */
function lastSpeaker(body: string): string | undefined {
  return read(body).at(-1)?.by.at(-1);
}

const RYDER = 'Pat Ryder, a spokesperson from the Pentagon';

describe('the naming of a speaker', () => {
  it.each([
    [`${RYDER}, said that the base is safe. He added that nobody was hurt.`, RYDER],
    [`${RYDER}, said that the base is safe. Ryder added that nobody was hurt.`, RYDER],
    [`${RYDER}, said that the base is safe. “Nobody was hurt,” the spokesperson said.`, RYDER],
    [
      'Observatory director Rami Abdel Rahman said 20 people had died. “It was an air raid,” Abdel Rahman said.',
      'Observatory director Rami Abdel Rahman',
    ],
    [
      'Media activist Mohammad al-Halabi said two people had died. Halabi added that a school was hit.',
      'Media activist Mohammad al-Halabi',
    ],
    [
      'A resident of Homs said that he heard blasts. He added that they lasted an hour.',
      'A resident of Homs',
    ],
    [
      'The mayor Ali Khan left. Russian Foreign Minister Sergei Lavrov said that talks went on. He added that they were hard.',
      'Russian Foreign Minister Sergei Lavrov',
    ],
    ['“I saw a man,” Ahmed said. “He had a jacket,” he said.', 'Ahmed'],
    ['A witness named Ahmad told of the blast. “I saw it,” he said.', 'A witness named Ahmad'],
    [
      'A resident said that it was dark. An AFP correspondent in the east said that fires burned. He added that they went out.',
      'An AFP correspondent in the east',
    ],
    [
      'The envoy Ali Khan said that talks went on. The city was hit said Rami Abdel Rahman director of the group. He added that a school was hit.',
      'Rami Abdel Rahman',
    ],
    ['The army has left. Nobody knows where it went, Jones said.', 'Jones'],
  ])('leads back: %s', (body, naming) => {
    expect(lastSpeaker(body)).toBe(naming);
  });

  it('of a woman is not that of a man', () => {
    const body =
      'The spokeswoman Alessandra Vellucci said that the road is closed. Mr Pat Ryder said that it is open. She said that nobody could leave.';
    expect(lastSpeaker(body)).toBe('The spokeswoman Alessandra Vellucci');
  });

  it('is not that of someone a quotation names', () => {
    const body =
      'The minister Ali Khan said that the town was lost. “President Omar Salim must go,” he said.';
    expect(lastSpeaker(body)).toBe('The minister Ali Khan');
  });
});

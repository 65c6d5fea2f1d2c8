import { describe, expect, it } from 'vitest';
import { askedSpeakers } from '../../../../src/search/question/asked/speaker.ts';

describe('a question', () => {
  it.each([
    ['what did the Pentagon say about the border?', 'the Pentagon', 'the border'],
    ['What has Pat Ryder said', 'Pat Ryder', ''],
    ['what Ryder said about the border', 'Ryder', 'the border'],
    [
      'Did the Pentagon confirm that the border is closed?',
      'the Pentagon',
      'confirm that the border is closed',
    ],
    ['has Ryder denied it', 'Ryder', 'denied it'],
    ['what did the secretary of state say about it', 'the secretary of state', 'it'],
    ['Did the secretary of state confirm it', 'the secretary of state', 'confirm it'],
    ['Statements by Ryder on the border', 'Ryder', 'the border'],
    ['According to Xinhua, how many trucks came?', 'Xinhua', 'how many trucks came'],
  ])('asks for what someone said: %s', (question, name, subject) => {
    expect(askedSpeakers(question)).toMatchObject([{ name, subject }]);
  });

  it.each([
    ['what is Ryder saying about the border', 'Ryder', 'the border'],
    ['what are residents saying?', 'residents', ''],
    ["what's the Pentagon saying", 'the Pentagon', ''],
  ])('asks for what someone is saying: %s', (question, name, subject) => {
    expect(askedSpeakers(question)).toEqual([{ name, subject, isOnly: true }]);
  });

  it('is still about a denial that it asks for', () => {
    expect(askedSpeakers('did Russia deny bombing the hospital')).toEqual([
      { name: 'Russia', subject: 'deny bombing the hospital', isOnly: false },
    ]);
  });

  it('may end with the speaker, whose name may end before the question does', () => {
    expect(askedSpeakers('how many died according to human rights watch')).toContainEqual({
      name: 'human rights watch',
      subject: 'how many died',
      isOnly: false,
    });
    expect(askedSpeakers('according to the snhr how many died')).toContainEqual({
      name: 'the snhr',
      subject: 'how many died',
      isOnly: false,
    });
  });

  it.each([
    '',
    'what',
    'what did happen',
    'What did the convoy carry?',
    'what did the report that the minister wrote and the others read in the morning say about it',
    'which tribe did the Islamic State massacre',
    'who said so',
    'say what',
    'did it',
    'Did the convoy cross the border?',
  ])('asks for nobody’s statements: “%s”', (question) => {
    expect(askedSpeakers(question)).toEqual([]);
  });
});

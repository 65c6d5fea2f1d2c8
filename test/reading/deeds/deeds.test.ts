import { describe, expect, it } from 'vitest';
import { deedsIn } from '../../../src/reading/deeds/deeds.ts';
import { namesAny } from '../../../src/reading/deeds/names.ts';
import type { Fit } from '../../../src/reading/deeds/parties.ts';
import { nameTerm } from '../../../src/text/words/terms.ts';

const WORDS = new Set(
  'attack strike airstrike bomb shell raid hit kill clash fight back involvement aggression'.split(
    ' ',
  ),
);

const namesOf = (spaced: string) =>
  new Set(spaced.split(' ').flatMap((word) => [word, nameTerm(word) ?? word]));

const IRAN = namesOf('iran iranian');
const ISRAEL = namesOf('israel israeli');
const YPG = namesOf('ypg');

function fits(sentence: string, agent: ReadonlySet<string>, patient: ReadonlySet<string>) {
  return deedsIn(sentence, WORDS, { agent, patient, isOfPlaces: true });
}

/** Whether a sentence can tell that one did it to another, both by name. */
function tells(sentence: string, agent: ReadonlySet<string>, patient: ReadonlySet<string>) {
  return fits(sentence, agent, patient).some(
    (deed) => deed.agent === 'named' && deed.patient === 'named',
  );
}

function agents(sentence: string, agent: ReadonlySet<string>): Fit[] {
  return fits(sentence, agent, ISRAEL).map((deed) => deed.agent);
}

describe('a sentence', () => {
  it.each([
    'Iran attacked Israel.',
    'Iranian missiles hit an Israeli base.',
    'Israel was attacked by Iran on Monday.',
    'An Israeli base was reportedly hit by Iranian missiles.',
    'Iran’s attack on Israel killed ten people.',
    'An attack by Iran on an Israeli base was foiled.',
    'Iran denied that it had attacked Israel.',
    'Iran denied bombing Israel.',
    'Jordan accused Iran of shelling towns in Israel.',
    'Iran entered the war on Monday and bombed Israel.',
    'The Iran-backed militia shelled Israel.',
    'Iran, which has many missiles, attacked Israel.',
    'Clashes broke out between Iran and Israel.',
  ])('tells who does it to whom, and not the other way round: %s', (sentence) => {
    expect(tells(sentence, IRAN, ISRAEL)).toBe(true);
    const swapped = fits(sentence, ISRAEL, IRAN);
    const isMutual = sentence.startsWith('Clashes');
    expect(swapped.some((deed) => deed.agent === 'named' && deed.patient === 'named')).toBe(
      isMutual,
    );
  });

  it.each([
    'Iran condemned the Israeli attack.',
    'Iran said Israel bombed Damascus.',
    'Jordan attacked Damascus, Iran said.',
    'In Iran, Israeli jets bombed a convoy.',
    'Iran accused Jordan of attacking its ships.',
    'A militia supported by Iran was attacked by Jordan.',
    'The attack was carried out by Jordan, according to Iran.',
    'Iran closed its embassy, and Jordanian jets bombed Damascus.',
  ])('gives the deed to another: %s', (sentence) => {
    expect(agents(sentence, IRAN)).not.toContain('named');
    expect(agents(sentence, IRAN)).toContain('other');
  });

  it.each([
    'A convoy was struck near Damascus.',
    'Jets bombed Israel.',
    'They attacked Israel at dawn.',
    'Bombings by jihadists went on.',
  ])('gives it to no one by name: %s', (sentence) => {
    expect(agents(sentence, IRAN)).toEqual(expect.arrayContaining(['open']));
    expect(agents(sentence, IRAN)).not.toContain('other');
  });

  it.each([
    ['Israel bombed Damascus near the Iranian border.', 'open'],
    ['Israel killed 20 Jordanian soldiers.', 'other'],
    ['Israel bombed a town in Iran.', 'named'],
    ['Ten people were killed in Iranian strikes.', 'open'],
    ['25 Iranian fighters killed near Damascus', 'named'],
    ['The anti-Iran coalition attacked a convoy.', 'named'],
    ['Israel hit militants (outlawed in Iran) at dawn.', 'open'],
  ] as const)('tells to whom it is done: %s', (sentence, patient) => {
    expect(fits(sentence, ISRAEL, IRAN)[0]?.patient).toBe(patient);
  });

  it('does not say that a place bears what is done to people in it', () => {
    const parties = { agent: ISRAEL, patient: IRAN };
    const sentence = 'Israel backed rebels in Iran.';
    expect(deedsIn(sentence, WORDS, { ...parties, isOfPlaces: true })[0]?.patient).toBe('named');
    expect(deedsIn(sentence, WORDS, { ...parties, isOfPlaces: false })[0]?.patient).toBe('open');
  });

  it.each([
    ['Israel attacked Hama.', 'other'],
    ['Israel attacked Jordan.', 'open'],
    ['Israel attacked in Hama.', 'open'],
  ])('can be done to a group in a nation or a place: %s', (sentence, patient) => {
    expect(fits(sentence, ISRAEL, YPG)[0]?.patient).toBe(patient);
  });

  it('knows a name whose apostrophe is lost, and one in brackets', () => {
    expect(tells('Irans army attacked Israel.', IRAN, ISRAEL)).toBe(true);
    expect(tells('The Peoples Units (YPG) attacked Israel.', YPG, ISRAEL)).toBe(true);
  });

  it('does not name someone by a border, or by who says so', () => {
    expect(namesAny('It is on the border with Iran.', IRAN, true)).toBe(false);
    expect(namesAny('The town fell, Iranian sources said.', IRAN, false)).toBe(false);
    expect(namesAny('The town fell, Iranian sources said.', IRAN, true)).toBe(true);
    expect(namesAny('The town fell, according to the YPG.', YPG, false)).toBe(false);
    expect(namesAny('Iran closed a road.', IRAN, false)).toBe(true);
  });
});

/** What a sentence tells of Iran as the agent and of Israel as the patient, with one word for the deed. */
function parts(sentence: string, deed: string): string[] {
  const parties = { agent: IRAN, patient: ISRAEL, isOfPlaces: true };
  return deedsIn(sentence, new Set([deed]), parties).map(
    ({ agent, patient }) => `${agent} ${patient}`,
  );
}

describe('a verb', () => {
  it.each([
    ['attack', 'Iran attacked while Israel slept.', 'named open'],
    ['attack', 'Rebels attacked Hama; Israel watched.', 'open open'],
    ['kill', 'Iran killed rebels, Israel said.', 'named open'],
    ['attack', 'Jordanian rebels supported by Syria attacked Israel.', 'other named'],
    ['attack', 'Iran met leaders of Jordan which attacked Israel.', 'other named'],
    ['attack', 'Iran attacked Jordan.', 'named other'],
    ['attack', 'Iran attacked the SDF.', 'named other'],
    ['attack', 'Iran attacked Hama.', 'named open'],
  ])('has its subject and its object around it: %s, %s', (deed, sentence, expected) => {
    expect(parts(sentence, deed)).toEqual([expected]);
  });

  it.each([
    ['attack', 'Iran vowed to attack Israel.', 'named named'],
    ['attack', 'It met rebels of Jordan and in 2014 attacked Israel.', 'open named'],
    ['attack', 'Iran attacked Israel in the war, by Friday taking Jordan.', 'named named'],
    ['shell', 'Iran ended the truce by shelling Israel.', 'named open'],
    [
      'shell',
      'Iran, which has few friends, accused the army of Jordan of shelling Israel.',
      'other named',
    ],
  ])('has its subject farther away: %s, %s', (deed, sentence, expected) => {
    expect(parts(sentence, deed)).toEqual([expected]);
  });

  it.each([
    ['attack', 'Israel was attacked at dawn.', 'open named'],
    ['shell', 'Israeli towns shelled by Iran at dawn', 'named named'],
    ['attack', 'A convoy was attacked in Israel.', 'open named'],
    ['attack', 'In Israel a convoy was attacked.', 'open named'],
    ['attack', 'In a war against Israel a convoy was attacked.', 'open open'],
    ['attack', 'Life in Israel went on; a convoy was attacked.', 'open open'],
    ['kill', 'Rebels were killed in Israeli strikes.', 'open open'],
    ['kill', 'Rebels were killed in an Israeli town.', 'open named'],
    ['kill', 'Rebels were killed near Israel.', 'open open'],
    ['back', 'Towns were taken by Iran-backed rebels.', 'named open'],
  ])('can be passive: %s, %s', (deed, sentence, expected) => {
    expect(parts(sentence, deed)).toEqual([expected]);
  });
});

describe('a noun', () => {
  it.each([
    ['The Iranian attack failed.', 'named open'],
    ['The Jordanian attack on Israel failed.', 'other named'],
    ['The attack Iran launched failed.', 'named open'],
    ['The attack by Iran failed.', 'named open'],
    ['Iran saw the attack by Jordan.', 'other open'],
    ['Iran saw the attack by rebels.', 'open open'],
    ['The attack by rebels in Iran failed.', 'open other'],
    ['The attack was carried out by Iran.', 'named open'],
    ['The attack shocked leaders supported by Iran.', 'open open'],
    ['Iran launched the attack.', 'named open'],
    ['Jordan launched the attack.', 'other open'],
    ['Jordan saw the attack.', 'open open'],
    ['Iran denied the attack on Israel.', 'named named'],
    ['Iran condemned the attack on Israel.', 'open named'],
    ['Iran investigated the attack on Israel.', 'open named'],
    ['Iran said an attack on Israel had failed.', 'open named'],
  ])('tells who does it: %s', (sentence, expected) => {
    expect(parts(sentence, 'attack')).toEqual([expected]);
  });

  it.each([
    ['The Israel attack failed.', 'named'],
    ['In Israel the attack failed.', 'named'],
    ['The attack killed Israeli soldiers.', 'named'],
    ['The attack on Jordan failed.', 'other'],
  ])('tells to whom it is done: %s', (sentence, patient) => {
    expect(parts(sentence, 'attack').at(-1)).toBe(`open ${patient}`);
  });
});

describe('a deed of two sides', () => {
  it.each([
    ['Clashes between Iran and Jordan near Israel went on.', 'named other'],
    ['A soldier died in Iranian clashes with Israel.', 'named named'],
  ])('has those who take part: %s', (sentence, expected) => {
    expect(parts(sentence, 'clash')).toEqual([expected]);
  });
});

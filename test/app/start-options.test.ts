import { describe, expect, it } from 'vitest';
import { readOpening } from '../../src/app/start-options.ts';

describe('npm start', () => {
  it.each([
    [[], true, true, { kind: 'discord' }],
    [[], true, false, { kind: 'discord' }],
    [[], false, true, { kind: 'preview', write: false }],
    [[], false, false, { kind: 'terminal' }],
    [['--terminal'], false, true, { kind: 'terminal' }],
    [['--preview'], false, false, { kind: 'preview', write: false }],
    [['--write'], false, false, { kind: 'preview', write: true }],
  ])(
    'with arguments %j, token %j and a terminal %j, opens %j',
    (argv, token, attended, opening) => {
      expect(readOpening(argv, token, attended)).toEqual(opening);
    },
  );

  it.each([['--preview'], ['--write'], ['--terminal']])(
    'refuses %s when a Discord token is set',
    (flag) => {
      expect(() => readOpening([flag], true, true)).toThrow('DISCORD_TOKEN is set');
    },
  );

  it.each([
    [['--wirte']],
    [['preview']],
    [['--terminal', '--write']],
    [['--terminal', '--preview']],
  ])('shows its usage for %j', (argv) => {
    expect(() => readOpening(argv, false, true)).toThrow('npm start -- --terminal');
  });
});

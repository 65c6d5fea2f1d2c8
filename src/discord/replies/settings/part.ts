import type { Texts } from '../../languages/texts.ts';
import { DOT } from '../../message/dot.ts';
import type { Services } from '../../services.ts';

/** What the parts of the settings are made from. */
export type Shown = Pick<Services, 'settled' | 'hasOwnCorpus' | 'server' | 'texts'>;

/** The two options of a setting that is on or off. */
export function onOff(texts: Texts) {
  return [
    { label: texts.say('settings.on'), value: 'on' },
    { label: texts.say('settings.off'), value: 'off' },
  ];
}

/** The permissions that the bot lacks to write in a channel, in a sentence; nothing if it lacks none. */
export function cannotWrite(missing: readonly string[], texts: Texts): string[] {
  if (missing.length === 0) return [];
  return [texts.say('settings.cannot-write', { permissions: texts.list(missing) })];
}

/** Marks a setting that the server has not set itself. */
export function asRun(stated: unknown, texts: Texts): string {
  return stated === undefined ? `${DOT}${texts.say('settings.default')}` : '';
}

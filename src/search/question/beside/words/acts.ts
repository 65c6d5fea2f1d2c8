import type { WordGroup } from './word-groups.ts';

/**
 * Deeds that reports tell of in few words: the words by which a question asks whether, when, where or how one was done, and
 * more words by which reports tell of it. They are deeds only as the verb of a question: "close" is also near.
 */
export const ACTS: readonly WordGroup[] = [
  ['close', 'shut closure seal'],
  ['open', 'reopen inaugurate launch unveil'],
  ['launch', 'begin start open unveil mount fire'],
  ['cancel', 'scrap abandon axe drop cancellation'],
  ['suspend', 'halt stop freeze pause suspension postpone cancel'],
  ['reject', 'refuse decline dismiss rebuff spurn oppose defeat deny veto rejection'],
  ['approve', 'approval pass endorse accept agree authorise authorize ratify adopt clear back'],
  ['sign', 'signature agree conclude ink'],
  ['impose', 'declare introduce slap enforce place announce'],
  ['lift', 'end remove ease relax raise scrap drop'],
  ['raise', 'increase hike lift collect up'],
  ['cut', 'reduce reduction slash lower decrease trim sever drop'],
  ['join', 'enlist member participate'],
  ['attend', 'attendance participate join present visit appear'],
  ['perform', 'performance sing play appear'],
  ['host', 'hold venue stage'],
  ['sack dismiss', 'fire oust remove replace dismissal'],
  ['charge', 'indict indictment accuse prosecute count'],
  ['acquit', 'acquittal clear'],
  ['extradite', 'extradition deport hand transfer send'],
  ['merge', 'merger combine unite'],
  ['bury', 'burial funeral grave inter'],
  ['block', 'veto stop prevent halt bar obstruct blockade'],
  ['escape flee', 'leave run break'],
  ['discover', 'find uncover unearth detect'],
  ['publish', 'release print post issue'],
  ['land', 'arrive touch come'],
  ['rescue', 'save pull free bail evacuate'],
  ['crash', 'collide collision smash hit'],
  ['burn', 'torch fire blaze ablaze'],
  ['deploy', 'send dispatch station'],
];

import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import { describe, expect, it } from 'vitest';
import { Lexicon } from '../src/search/index/lexicon.ts';
import { SpeakerNames } from '../src/search/speakers/speaker-names.ts';
import { fold } from '../src/text/words/fold.ts';

/** Characters of each text. */
const LENGTH = 1_000_000;

/** Texts whose first piece is kept. */
const TEXTS = 40;

/** Bytes that may stay in use: V8 may still hold the last texts. */
const FEW = (LENGTH * TEXTS) / 4;

setFlagsFromString('--expose-gc');
const collectGarbage: () => void = runInNewContext('gc');

/** Bytes of the heap that stay in use after pieces of long texts were kept. */
function bytesHeld(keep: (piece: string) => unknown, pieceOf: (at: number) => string): number {
  collectGarbage();
  const before = process.memoryUsage().heapUsed;
  for (let at = 0; at < TEXTS; at += 1) {
    const piece = pieceOf(at);
    // Not of joined parts: V8 would first write them out.
    keep(Buffer.from(piece.padEnd(LENGTH)).toString('latin1').slice(0, piece.length));
  }
  collectGarbage();
  return process.memoryUsage().heapUsed - before;
}

describe('what is kept of reports does not keep their whole texts', () => {
  it('as a word of the index', () => {
    const lexicon = new Lexicon();
    const word = (at: number) => `counterproposal${at}`;
    expect(bytesHeld((piece) => lexicon.intern(fold(piece)), word)).toBeLessThan(FEW);
    expect(lexicon.terms).toHaveLength(TEXTS);
  });

  it('as the name of a speaker', () => {
    const names = new SpeakerNames();
    const name = (at: number) => `Vladislav Konstantinov${at}`;
    expect(bytesHeld((piece) => names.intern(piece), name)).toBeLessThan(FEW);
    expect(names.intern('Vladislav Konstantinov0')).toBe(0);
  });
});

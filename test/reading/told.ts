import { instancesIn } from '../../src/reading/instances.ts';
import { cut } from '../../src/text/span.ts';

/** The words of a sentence that tell something of a kind, in order. */
export function told(sentence: string, kind: number): string[] {
  return instancesIn(sentence)
    .filter(({ kinds }) => (kinds & kind) !== 0)
    .map((instance) => cut(sentence, instance));
}

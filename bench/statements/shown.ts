import { speakersIn } from '../../src/reading/statements/quoted-speaker.ts';
import type { Statement } from '../../src/reading/statements/statement.ts';
import { sentences } from '../../src/text/sentences.ts';
import type { Span } from '../../src/text/span.ts';
import { type Annotated, goldIn } from './annotated.ts';
import { lengthOf, match, shared } from './match.ts';

/** What is shown under the sentences of a report. */
export interface Shown {
  /** Sentences of which the set gives more than half to a speaker. */
  readonly told: number;
  /** Sentences with a speaker below them, and those where the set names one of the chain for words of the sentence. */
  readonly shown: number;
  readonly right: number;
  /** Statements of which a sentence is shown, those that hit one of the set, and all of the set. */
  readonly statements: number;
  readonly hits: number;
  readonly gold: number;
}

/**
 * Judges what readers see under the sentences of a report.
 *
 * @param read - The statements that were read in it.
 */
export function judgeShown(report: Annotated, read: readonly Statement[]): Shown {
  const gold = goldIn(report);
  const speakerOf = speakersIn(report.text, read);
  const statements = new Set<Statement>();
  let [told, shown, right] = [0, 0, 0];
  for (const sentence of sentences(report.text)) {
    const inside = gold.filter(({ content }) => shared(content, [sentence]) > 0);
    const half = lengthOf([sentence]) / 2;
    if (inside.some(({ content }) => shared(content, [sentence]) > half)) told += 1;
    const speaker = speakerOf(sentence);
    const statement = speaker && read.find(({ cue }) => cue.start === speaker.cue.start);
    if (!statement) continue;
    shown += 1;
    statements.add(statement);
    const sources = statement.speaker.chain.map(({ printed }) => printed);
    if (inside.some(({ source }) => sources.some((one) => isSame(one, source)))) right += 1;
  }
  const surest = [...statements].sort((one, other) => other.sureness - one.sureness);
  const attributed = surest.map(({ speaker, content }) => ({
    source: speaker.chain.slice(-1).map(({ printed }) => printed),
    content,
  }));
  const hits = match(attributed, gold).filter((at) => at >= 0).length;
  return { told, shown, right, statements: surest.length, hits, gold: gold.length };
}

/** Whether half of the shorter source is shared. */
function isSame(one: Span, other: readonly Span[]): boolean {
  const shorter = Math.min(lengthOf([one]), lengthOf(other));
  return shorter > 0 && shared([one], other) >= shorter / 2;
}

import type { Answer } from '../../search/answer.ts';
import { type AnswerData, answerData, rounded } from '../../search/export/answer-json.ts';
import type { SmallTalk } from '../../search/question/small-talk.ts';
import { smallTalkInWords } from '../../search/small-talk-in-words.ts';

/** An answer as scripts get it. */
export interface AnswerJson extends AnswerData {
  readonly id: string | number | null;
  /** The reply to small talk; otherwise left out. */
  readonly reply?: string;
  /** How long the answer took, in milliseconds. */
  readonly ms: number;
}

/**
 * An answer as scripts get it.
 *
 * @param id - The asker's id of the question; `null` if it has none.
 * @param ms - How long the answer took, in milliseconds.
 * @param limit - Most reports to list; never fewer than the bot shows.
 */
export function answerJson(
  id: string | number | null,
  answer: Answer,
  ms: number,
  limit?: number,
): AnswerJson {
  return { id, ...answerData(answer, limit), ms: rounded(ms, 3) };
}

/** The reply to small talk as scripts get it. */
export function smallTalkJson(
  id: string | number | null,
  question: string,
  talk: SmallTalk,
): AnswerJson {
  const nothing = { answered: false, confidence: null, quotes: [], near: [], nearest: [] };
  const outcome = 'nothing';
  return {
    id,
    question,
    outcome,
    ...nothing,
    missing: [],
    reply: smallTalkInWords(talk).sentence,
    ms: 0,
  };
}

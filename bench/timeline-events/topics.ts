import { readFile } from 'node:fs/promises';
import { z } from 'zod';

const expression = z.string().refine(isExpression, 'not a regular expression');

const keyEvent = z.object({
  /** A day, month or year in ISO form, or a regular expression for several: `2014-09-(09|10)`. */
  date: expression,
  /** Regular expression, in any case, for what a sentence on the event contains. */
  match: expression,
});

const eventTopic = z.object({
  id: z.string(),
  /** Folder of the corpus in the data folder. */
  corpus: z.string(),
  /** As a member types it. */
  topic: z.string(),
  events: z.array(keyEvent).min(1),
});

const judgement = z.object({
  /** The article of the entry's first quote, and where the quote starts in its body (UTF-16). */
  article: z.string(),
  start: z.int(),
  /** As {@link dateOf} writes the date of an entry. */
  date: z.string(),
  /** Whether the quote is about the topic. */
  about: z.boolean(),
  /** Whether the quoted event happened on the date; `unclear` if the report does not tell. */
  dated: z.enum(['right', 'wrong', 'unclear']),
});

const judgedTopic = z.object({
  corpus: z.string(),
  topic: z.string(),
  entries: z.array(judgement),
});

const gradedTopic = z.object({
  corpus: z.string(),
  topic: z.string(),
  sentences: z.array(
    judgement.extend({
      /** 3 for just what a timeline should show on the date, 2 for good, 1 for weak, 0 for wrong. */
      grade: z.int().min(0).max(3),
    }),
  ),
});

/** What happened on a day, for a timeline to tell. */
export type KeyEvent = z.infer<typeof keyEvent>;

/** A topic with its key events. */
export type EventTopic = z.infer<typeof eventTopic>;

/** What a person who read the report says of one entry. */
export type Judgement = z.infer<typeof judgement>;

/** A topic whose entries were judged. */
export type JudgedTopic = z.infer<typeof judgedTopic>;

/** A topic with sentences that could be entries, graded by people who read them. */
export type GradedTopic = z.infer<typeof gradedTopic>;

/** Reads topics with key events, one JSON object a line. */
export async function readTopics(file: string): Promise<EventTopic[]> {
  const lines = (await readFile(file, 'utf8')).split('\n').filter((line) => line.trim() !== '');
  return lines.map((line) => eventTopic.parse(JSON.parse(line)));
}

/** Reads graded topics, one JSON object a line. */
export async function readGraded(file: string): Promise<GradedTopic[]> {
  const lines = (await readFile(file, 'utf8')).split('\n').filter((line) => line.trim() !== '');
  return lines.map((line) => gradedTopic.parse(JSON.parse(line)));
}

/** Reads judged topics, a JSON array. */
export async function readJudged(file: string): Promise<JudgedTopic[]> {
  return z.array(judgedTopic).parse(JSON.parse(await readFile(file, 'utf8')));
}

function isExpression(text: string): boolean {
  try {
    return new RegExp(text) instanceof RegExp;
  } catch {
    return false;
  }
}

import type { Gap, GapQuery } from '../../search/question-log/gaps.ts';
import {
  foldQuestion,
  type Judgement,
  type QuestionEntry,
} from '../../search/question-log/question-entry.ts';
import type { QuestionStore } from '../../search/question-log/question-log.ts';
import type { Database } from './database/database.ts';
import { SHARED } from './database/schema.ts';

/**
 * Keeps questions in PostgreSQL, which also counts them: several processes write, and none has to read
 * what all of them have written.
 */
export class PostgresQuestions implements QuestionStore {
  readonly #database: Database;
  readonly #corpus: string;

  /** @param corpus - A server's id for its questions; those to the shared corpus if left out. */
  constructor(database: Database, corpus: string = SHARED) {
    this.#database = database;
    this.#corpus = corpus;
  }

  /** @throws UserError if the database cannot be reached. */
  async add(entry: QuestionEntry): Promise<void> {
    await this.#database.query(INSERT, this.#valuesOf(entry));
  }

  /** @throws UserError if the database cannot be reached. */
  async rejudge(entry: Judgement): Promise<void> {
    await this.#database.query(
      `WITH earlier AS (
         DELETE FROM questions
         WHERE number = (
           SELECT max(number) FROM questions
           WHERE corpus = $1 AND folded = $3 AND question = $4
             AND server IS NOT DISTINCT FROM $5 AND helpful = NOT $7::boolean
         )
       )
       ${INSERT}`,
      this.#valuesOf(entry),
    );
  }

  /**
   * Counts like the function `findGaps`.
   *
   * @throws UserError if the database cannot be reached.
   */
  async findGaps({ since, server, limit }: GapQuery): Promise<readonly Gap[]> {
    return this.#database.query<Gap & Record<string, unknown>>(
      `SELECT
         (array_agg(question ORDER BY day DESC, number DESC))[1] AS question,
         count(answered)::int AS asked,
         (count(*) FILTER (WHERE NOT answered))::int AS unanswered,
         (count(*) FILTER (WHERE NOT helpful))::int AS "notHelpful",
         to_char(max(day), 'YYYY-MM-DD') AS last
       FROM questions
       WHERE corpus = $5 AND day >= $1::date AND ($2 OR server IS NOT DISTINCT FROM $3)
       GROUP BY folded
       HAVING count(*) FILTER (WHERE NOT answered OR NOT helpful) > 0
       ORDER BY
         count(answered) DESC,
         count(*) FILTER (WHERE NOT answered) + count(*) FILTER (WHERE NOT helpful) DESC,
         max(day) DESC,
         min(number)
       LIMIT $4`,
      [since, server === undefined, server ?? null, limit, this.#corpus],
    );
  }

  /** @throws UserError if the database cannot be reached. */
  async keepSince(day: string | null): Promise<void> {
    await this.#database.query(
      'DELETE FROM questions WHERE corpus = $1 AND ($2::date IS NULL OR day < $2::date)',
      [this.#corpus, day],
    );
  }

  /** @throws UserError if the database cannot be reached. */
  async forget(server: string): Promise<void> {
    await this.#database.query('DELETE FROM questions WHERE corpus = $1 AND server = $2', [
      this.#corpus,
      server,
    ]);
  }

  #valuesOf({ day, question, server, answered, helpful }: QuestionEntry) {
    return [
      this.#corpus,
      day,
      storable(foldQuestion(question)),
      storable(question),
      server,
      answered,
      helpful,
    ];
  }
}

const INSERT = `INSERT INTO questions (corpus, day, folded, question, server, answered, helpful)
  VALUES ($1, $2, $3, $4, $5, $6, $7)`;

/** A text in PostgreSQL cannot contain the character of code 0. */
function storable(text: string): string {
  return text.replaceAll('\0', '\uFFFD');
}

import type { ClientBase } from 'pg';
import type { Article } from '../../corpus/article.ts';
import type { Change } from '../../corpus/change.ts';
import { orderChange } from '../folder/journal/journal-line.ts';

/** Changes that go into one query: enough to be fast, few enough for the server's memory. */
const ENTERED_AT_ONCE = 100;

/**
 * Enters changes that belong together, and updates the articles. Requires the lock.
 *
 * @param client - In a transaction.
 * @param changes - Changes of different articles, numbered without gaps.
 */
export async function enterChanges(
  client: ClientBase,
  corpus: string,
  changes: readonly Change[],
): Promise<void> {
  const until = changes.at(-1)?.sequence ?? 0;
  await insertChanges(
    client,
    corpus,
    changes.map((change) => ({ change, until })),
  );
  await client.query('DELETE FROM articles WHERE corpus = $1 AND id = ANY($2)', [
    corpus,
    changes.filter(({ after }) => after === null).map(({ id }) => id),
  ]);
  const kept = changes.filter(({ after }) => after !== null);
  await client.query(
    `INSERT INTO articles (corpus, id, sequence)
     SELECT $1, id, sequence FROM unnest($2::text[], $3::bigint[]) AS kept (id, sequence)
     ON CONFLICT (corpus, id) DO UPDATE SET sequence = excluded.sequence`,
    [corpus, kept.map(({ id }) => id), kept.map(({ sequence }) => sequence)],
  );
}

/**
 * Enters changes without updating the articles.
 *
 * @param client - In a transaction.
 * @param entries - Each change with the number of the last one that was made together with it.
 */
export async function insertChanges(
  client: ClientBase,
  corpus: string,
  entries: readonly { readonly change: Change; readonly until: number }[],
): Promise<void> {
  for (let start = 0; start < entries.length; start += ENTERED_AT_ONCE) {
    const batch = entries.slice(start, start + ENTERED_AT_ONCE).map(({ change, until }) => {
      const { before, after, ...rest } = orderChange(change);
      return {
        ...rest,
        until,
        change: JSON.stringify(rest),
        before: json(before),
        after: json(after),
      };
    });
    await client.query(
      `INSERT INTO changes (corpus, sequence, until, id, request, change, before, after)
       SELECT $1, sequence, until, id, request, change, before, after
       FROM unnest(
         $2::bigint[], $3::bigint[], $4::text[], $5::text[], $6::json[], $7::json[], $8::json[]
       ) AS entered (sequence, until, id, request, change, before, after)`,
      [
        corpus,
        batch.map(({ sequence }) => sequence),
        batch.map(({ until }) => until),
        batch.map(({ id }) => id),
        batch.map(({ request }) => request),
        batch.map(({ change }) => change),
        batch.map(({ before }) => before),
        batch.map(({ after }) => after),
      ],
    );
  }
}

function json(article: Article | null): string | null {
  return article && JSON.stringify(article);
}

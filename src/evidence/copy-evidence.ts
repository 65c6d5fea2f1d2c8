import type { EvidenceStore } from './evidence-store.ts';

/**
 * Copies evidence into another store. Safe to repeat.
 *
 * @returns The number of articles whose evidence was copied.
 * @throws UserError if a store cannot be read or written.
 */
export async function copyEvidence(from: EvidenceStore, to: EvidenceStore): Promise<number> {
  const articles = await from.list();
  for (const article of articles) {
    const record = await from.read(article);
    if (record !== null) await to.write(article, record, await from.content(article));
  }
  return articles.length;
}

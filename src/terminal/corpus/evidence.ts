import { Evidence } from '../../evidence/evidence.ts';
import { contentInWords } from '../../evidence/in-words.ts';
import { UserError } from '../../user-error.ts';
import { writeOutput } from '../output-file.ts';
import { type Call, describeMissing, openWithStores, readId } from './call.ts';
import { count, writeJson, writeLine } from './output.ts';

/**
 * `corpus evidence`: shows what is kept of the page or file that an article was read from, and checks its SHA-256.
 * Writes the page into a file if one is named.
 *
 * @throws UserError if nothing is kept, or it is damaged.
 */
export async function showEvidence(call: Call): Promise<number> {
  const { operands, io, json } = call;
  const [, file] = operands;
  const id = readId(operands);
  const { corpus, stores } = await openWithStores(call);
  try {
    const evidence = new Evidence(stores.evidence, null);
    const record = await evidence.of(id);
    if (record === null) {
      // The page of a removed article is still kept.
      throw new UserError(
        corpus.get(id) ? `Nothing is kept of the page of "${id}".` : describeMissing(id, corpus),
      );
    }
    const content = await evidence.contentOf(id);
    if (file !== undefined) {
      if (content === null) {
        throw new UserError(`The page of "${id}" is not there: ${contentInWords(record)}.`);
      }
      await writeOutput(file, content.bytes);
    }
    if (json) writeJson(io, record);
    else {
      const { sha256, bytes, at, url, status, headers } = record;
      const lines = [
        `sha256  ${sha256}`,
        `size    ${count(bytes, 'byte')}`,
        `at      ${at}`,
        ...(url === null ? [] : [`from    ${url}`]),
        ...(status === null ? [] : [`status  ${status}`]),
        ...Object.entries(headers).map(([name, value]) => `header  ${name}: ${value}`),
        contentInWords(record) ?? 'The page that was kept is unchanged: its SHA-256 is the same.',
      ];
      for (const line of lines) writeLine(io, line);
    }
    return 0;
  } finally {
    await stores.close();
  }
}

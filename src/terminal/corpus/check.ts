import { describeFault } from '../../corpus/fault.ts';
import { furnitureNote } from '../../reading/furniture/furniture-note.ts';
import { openPlace } from '../place.ts';
import type { Call } from './call.ts';
import { count, writeJson, writeLine } from './output.ts';
import { uncertainReports, writeUncertain } from './uncertain-days.ts';

/**
 * `corpus check`: lists every fault, then what there is to know about reports without faults: which parts of
 * their text are never quoted, and which print another day than their date.
 *
 * @returns The exit code: 1 if there are faults.
 */
export async function check({ folder, json, io }: Call): Promise<number> {
  const corpus = await openPlace({ folder, databaseUrl: io.databaseUrl }, {});
  const { size } = corpus;
  const faults = [...corpus.faults, ...(await corpus.findJournalFaults())];
  const articles = corpus.articles();
  const notes = articles.flatMap(({ id, body }) => {
    const message = furnitureNote(body);
    return message === null ? [] : [{ article: id, message }];
  });
  const uncertain = uncertainReports(articles);
  const filesWithFaults = new Set(faults.map(({ file }) => file)).size;
  const files = size + filesWithFaults;
  if (json) {
    writeJson(io, { files, articles: size, faults, notes, uncertain });
  } else {
    for (const fault of faults) writeLine(io, describeFault(fault));
    for (const { article, message } of notes) writeLine(io, `${article}: ${message}`);
    writeUncertain(io, uncertain);
    const summary =
      faults.length === 0
        ? `${count(size, 'article')}, no faults.`
        : `${count(faults.length, 'fault')} in ${filesWithFaults} of ${count(files, 'file')}.`;
    writeLine(io, summary);
  }
  return faults.length === 0 ? 0 : 1;
}

import type { ExportFormat } from '../../../corpus/export/export.ts';
import type { UserError } from '../../../user-error.ts';
import { refuse } from '../../languages/refuse.ts';
import type { Texts } from '../../languages/texts.ts';
import { container, fileShown, type Reply, text } from '../../message/components.ts';

/** The names of the files with all reports. */
const NAMES: Readonly<Record<ExportFormat, string>> = {
  jsonl: 'reports.jsonl',
  zip: 'reports.zip',
};

const MEGABYTE = 1024 * 1024;

/** Shows the file with all reports. */
export function corpusExportReply(
  reports: number,
  format: ExportFormat,
  bytes: Uint8Array,
  texts: Texts,
): Reply {
  if (reports === 0) return container('none', [text(texts.say('reports.none-at-all'))]);
  const description = texts.say('export.reports', { count: reports });
  const file = { name: NAMES[format], bytes, description };
  const use = texts.say(`corpus-export.${format}`);
  const shown = container('none', [text(`**${description}**`, use), fileShown(file)]);
  return { ...shown, files: [file] };
}

/**
 * The refusal of a file that Discord does not take.
 *
 * @param most - Bytes that it takes.
 * @param server - The id of a server with its own reports.
 */
export function tooLargeExport(
  format: ExportFormat,
  most: number,
  server: string | null,
): UserError {
  const which = server === null ? '' : ` --server ${server}`;
  const command = `npm run --silent corpus -- export ${NAMES[format]}${which}`;
  const isLines = format === 'jsonl';
  return refuse(isLines ? 'corpus-export.too-large-lines' : 'corpus-export.too-large', {
    most: Math.floor(most / MEGABYTE),
    command,
  });
}

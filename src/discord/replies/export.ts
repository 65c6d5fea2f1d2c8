import type { ExportFile } from '../../search/export/export-file.ts';
import type { Texts } from '../languages/texts.ts';
import { container, fileShown, type Reply, type ReplyFile, text } from '../message/components.ts';
import { DOT } from '../message/dot.ts';
import { escapePart } from '../message/markdown.ts';
import { shorten } from '../message/shorten.ts';

/** Maximum length of what was asked. */
const LONGEST_ASKED = 300;

/** What is exported. */
export interface Exported {
  /** What was asked, as the person typed it. */
  readonly asked: string;
  /** How much there is: `3 quotes`. */
  readonly size: string;
  /** For screen readers. */
  readonly what: 'answer' | 'timeline' | 'comparison';
  readonly files: readonly ExportFile[];
}

/** Shows something as files in several formats. */
export function exportReply({ asked, size, what, files: exported }: Exported, texts: Texts): Reply {
  const useIn = ({ use }: ExportFile) => texts.say(USES[use]);
  const files = exported.map(
    (file): ReplyFile => ({
      name: file.name,
      bytes: Buffer.from(file.content),
      description: texts.say(`export.${what}-file`, { use: useIn(file) }),
    }),
  );
  const lines = exported.map((file) => `- \`${file.name}\` ${useIn(file)}`);
  const head = `**${escapePart(shorten(asked, LONGEST_ASKED))}**${DOT}${size}`;
  const shown = container('none', [text(head, ...lines), ...files.map(fileShown)]);
  return { ...shown, files };
}

const USES = {
  'for spreadsheets': 'export.spreadsheets',
  'for programs': 'export.programs',
  'for documents': 'export.documents',
  'for TimelineJS': 'export.timelinejs',
} as const;

import type { ExportFile } from '../../search/export/export-file.ts';
import type { Timeline } from '../timeline.ts';
import { exportCsv } from './csv.ts';
import type { FileWords } from './file-words.ts';
import { exportJson } from './json.ts';
import { exportMarkdown } from './markdown.ts';
import { exportEntries } from './rows.ts';
import { exportTimelineJs } from './timeline-js.ts';

/** Writes a timeline in each format. Every file has every quote. */
export function exportFiles(timeline: Timeline, words: FileWords): readonly ExportFile[] {
  const entries = exportEntries(timeline, words);
  return [
    { name: 'timeline.csv', use: 'for spreadsheets', content: exportCsv(entries) },
    {
      name: 'timeline.json',
      use: 'for programs',
      content: exportJson(timeline, entries, words.limits),
    },
    {
      name: 'timeline.md',
      use: 'for documents',
      content: exportMarkdown(timeline.topic, entries, words),
    },
    {
      name: 'timelinejs.json',
      use: 'for TimelineJS',
      content: exportTimelineJs(timeline, entries, words),
    },
  ];
}

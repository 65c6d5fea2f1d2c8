import type { TimelineAnswer } from '../answer-topic.ts';
import { coverageInWords, limitsInWords } from '../in-words.ts';
import { exportCsv } from './csv.ts';
import { exportJson } from './json.ts';
import { exportMarkdown } from './markdown.ts';
import { exportEntries } from './rows.ts';
import { exportTimelineJs } from './timeline-js.ts';

/** A timeline in one format. */
export interface ExportFile {
  readonly name: string;
  /** What it is for. */
  readonly use: string;
  readonly content: string;
}

/** Writes a timeline in each format. Every file has every quote. */
export function exportFiles(answer: TimelineAnswer): readonly ExportFile[] {
  const { timeline, options } = answer;
  const entries = exportEntries(timeline);
  const coverage = coverageInWords(answer, asItIs);
  const limits = limitsInWords(options, asItIs);
  return [
    { name: 'timeline.csv', use: 'for spreadsheets', content: exportCsv(entries) },
    {
      name: 'timeline.json',
      use: 'for programs',
      content: exportJson(timeline, entries, limits),
    },
    {
      name: 'timeline.md',
      use: 'for documents',
      content: exportMarkdown(timeline.topic, coverage, entries),
    },
    {
      name: 'timelinejs.json',
      use: 'for TimelineJS',
      content: exportTimelineJs(timeline, coverage, entries),
    },
  ];
}

function asItIs(text: string): string {
  return text;
}

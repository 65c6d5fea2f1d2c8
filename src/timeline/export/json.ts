import type { Timeline } from '../timeline.ts';
import type { ExportEntry, ExportRow } from './rows.ts';

/** A timeline as exported JSON. */
export interface ExportedTimeline {
  readonly topic: string;
  /** First and last ISO day covered by the entries; `null` without entries. */
  readonly from: string | null;
  readonly to: string | null;
  /** What limits the timeline, in words: `Only reports from Xinhua.`; `null` for nothing. */
  readonly limits: string | null;
  /** Number of reports that the entries were drawn from. */
  readonly reports: number;
  readonly rows: readonly ExportRow[];
}

/** Writes a timeline as JSON. Every quote is exactly the text of its report. */
export function exportJson(
  { topic, from, to, articles }: Timeline,
  entries: readonly ExportEntry[],
  limits: string | null,
): string {
  const rows = entries.flatMap((entry) => entry.rows);
  const exported: ExportedTimeline = { topic, from, to, limits, reports: articles.length, rows };
  return `${JSON.stringify(exported, null, 2)}\n`;
}

/** Something in one format, to be saved. */
export interface ExportFile {
  readonly name: string;
  /** What it is for. */
  readonly use: 'for spreadsheets' | 'for programs' | 'for documents' | 'for TimelineJS';
  readonly content: string;
}

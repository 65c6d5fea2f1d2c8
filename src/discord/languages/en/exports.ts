/** What exported files say around quotes, in English. */
export const exports = {
  'file.by-report': 'date of the report',
  'file.by-text': 'dated by the text: “{words}”',
} as const;

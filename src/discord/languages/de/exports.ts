import type { exports as english } from '../en/exports.ts';
import type { Translation } from '../translation.ts';

/** What exported files say around quotes, in German. */
export const exports: Translation<typeof english> = {
  'file.by-report': 'Datum des Berichts',
  'file.by-text': 'datiert nach dem Text: „{words}“',
};

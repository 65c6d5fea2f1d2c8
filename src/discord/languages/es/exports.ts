import type { exports as english } from '../en/exports.ts';
import type { Translation } from '../translation.ts';

/** What exported files say around quotes, in Spanish. */
export const exports: Translation<typeof english> = {
  'file.by-report': 'fecha de la noticia',
  'file.by-text': 'fecha según el texto: «{words}»',
};

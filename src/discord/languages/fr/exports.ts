import type { exports as english } from '../en/exports.ts';
import type { Translation } from '../translation.ts';

/** What exported files say around quotes, in French. */
export const exports: Translation<typeof english> = {
  'file.by-report': 'date de l’article',
  'file.by-text': 'date d’après le texte : « {words} »',
};

import type { PICTURE_TEXTS } from '../../../timeline/chart/picture-texts.ts';
import type { Translation } from '../translation.ts';

/** What is drawn in pictures, and said of them to screen readers, in Spanish. */
export const pictures: Translation<typeof PICTURE_TEXTS> = {
  'picture.retracted': 'Retractada',
  'picture.retracted-within': 'retractada',
  'picture.uncertain': 'fecha incierta',
  'picture.doubt': 'fecha incierta (impresa: {days})',
  'picture.timeline': 'Cronología de {topic}: {summary}.',
  'picture.more-entries': 'y {count, number} más',
  'picture.comparison': 'Comparación de {topic}: {summary}.',
  'picture.same-words': 'Las mismas palabras que {row, number}',
  'picture.more-outlets': '{count, plural, one {y # medio más} other {y # medios más}}',
};

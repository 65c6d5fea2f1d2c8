import type { PICTURE_TEXTS } from '../../../timeline/chart/picture-texts.ts';
import type { Translation } from '../translation.ts';

/** What is drawn in pictures, and said of them to screen readers, in German. */
export const pictures: Translation<typeof PICTURE_TEXTS> = {
  'picture.retracted': 'Zurückgezogen',
  'picture.retracted-within': 'zurückgezogen',
  'picture.uncertain': 'Datum unsicher',
  'picture.doubt': 'Datum unsicher (gedruckt: {days})',
  'picture.timeline': 'Zeitleiste zu {topic}: {summary}.',
  'picture.more-entries': '{count, plural, one {und # weiterer} other {und # weitere}}',
  'picture.comparison': 'Vergleich zu {topic}: {summary}.',
  'picture.same-words': 'Dieselben Worte wie {row, number}',
  'picture.more-outlets':
    '{count, plural, one {und # weiteres Medium} other {und # weitere Medien}}',
};

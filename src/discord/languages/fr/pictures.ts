import type { PICTURE_TEXTS } from '../../../timeline/chart/picture-texts.ts';
import type { Translation } from '../translation.ts';

/** What is drawn in pictures, and said of them to screen readers, in French. */
export const pictures: Translation<typeof PICTURE_TEXTS> = {
  'picture.retracted': 'Rétracté',
  'picture.retracted-within': 'rétracté',
  'picture.uncertain': 'date incertaine',
  'picture.doubt': 'date incertaine (imprimée : {days})',
  'picture.timeline': 'Chronologie de {topic} : {summary}.',
  'picture.more-entries': '{count, plural, one {et # autre} other {et # autres}}',
  'picture.comparison': 'Comparaison de {topic} : {summary}.',
  'picture.same-words': 'Les mêmes mots que {row, number}',
  'picture.more-outlets': '{count, plural, one {et # autre média} other {et # autres médias}}',
};

/** What is drawn in pictures, and said of them to screen readers, in English: ICU messages by key. */
export const PICTURE_TEXTS = {
  'picture.retracted': 'Retracted',
  'picture.retracted-within': 'retracted',
  'picture.uncertain': 'date uncertain',
  'picture.doubt': 'date uncertain: the report prints {days}',
  'picture.timeline': 'Timeline of {topic}: {summary}.',
  'picture.more-entries': 'and {count, number} more',
  'picture.comparison': 'Comparison of {topic}: {summary}.',
  'picture.same-words': 'The same words as {row, number}',
  'picture.more-outlets': '{count, plural, one {and # more outlet} other {and # more outlets}}',
} as const;

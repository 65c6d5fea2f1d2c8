/** What is written around quotes, checked words and speakers, in English. */
export const quotes = {
  quoted: '“{words}”',

  'said.says': 'Said by {name}',
  'said.claims': 'Claimed by {name}',
  'said.denies': 'Denied by {name}',
  'said.accuses': 'Accused by {name}',
  'said.confirms': 'Confirmed by {name}',
  'said.according': 'according to {name}',
  'said.unsure': 'The report does not say for sure whose words these are.',

  'attribution.undated': 'undated',
  'attribution.added': 'undated, added {date}',
  'attribution.doubt': '{published} (date uncertain: it prints {days})',
  'attribution.retracted': 'Retracted: {reason}',
  'attribution.also-in': 'also in: {reports}',
  'attribution.also-in-more': 'also in: {reports} and {count, number} more',
  'attribution.retracted-too': 'retracted',
  'attribution.also-counted':
    '{count, plural, one {also in # other report} other {also in # other reports}}',
  'attribution.archived': 'Archived copy',

  'citation.uncertain':
    '⚠ The report prints {days} at its head, but its date is {date}. The citation uses the latter.',
  'citation.file': 'The citation in {style}',

  'check.printed': 'Printed word for word in {count, plural, one {# report} other {# reports}}.',
  'check.altered':
    'Not printed like this. {count, plural, one {# report prints} other {# reports print}} nearly these words.',
  'check.missing': 'I found no report that prints this.',
  'check.undated': 'None of them has a date.',
  'check.earliest': 'Earliest first.',
  'check.earliest-undated': 'Earliest first; {count, number} without a date last.',
  'check.not-whole': 'No report prints this as a whole. Each part by itself:',
  'check.nearest': 'Nearest sentence. It is not the same:',
  'check.negation': 'a negation',
  'check.number': 'a number',
  'check.name': 'a name',
  'check.differs': '{count, plural, one {{what} differs} other {{what} differ}}',
  'check.negation-left-out': 'the words left out with “…” contain a negation',
  'check.left-out': '“…” stands for {count, plural, one {# word} other {# words}} of the report.',
  'check.more-differences':
    '{count, plural, one {and # more difference} other {and # more differences}}',
  'check.added': 'not printed: {asked}',
  'check.dropped': 'printed, but left out: {printed}',
  'check.replaced': '{printed} is printed where you have {asked}',
  'check.reordered': 'in another order: {printed} is printed where you have {asked}',
  'check.moved': 'in another place: {words}',
  'check.asked': 'Asked',
  'check.as-printed': 'Printed',
  'check.page': 'Reports {first, number} to {last, number} of {total, number}',

  'speaker.profile':
    '{statements, plural, one {# statement} other {# statements}} in {reports, plural, one {# report} other {# reports}}, {when}.',
  'speaker.undated': 'undated',
  'speaker.from-to': 'from {from} to {to}',
  'speaker.none-left': 'The reports have no more statements.',
  'speaker.newest-first': 'Newest first.',
  'speaker.one': 'Statement {first, number}, newest first.',
  'speaker.some': 'Statements {first, number} to {last, number}, newest first.',
  'speaker.introduced': 'Introduced as:',
  'speaker.sentences': '{name} · {count, plural, one {# sentence} other {# sentences}}',
} as const;

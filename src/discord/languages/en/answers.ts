/** Answers to questions, in English. */
export const answers = {
  'answer.read-as': 'Read as:',
  'answer.none': 'I found no quote that answers this.',
  'answer.about': 'About this, but it may not answer you:',
  'answer.no-more': 'There are no more quotes.',
  'answer.after':
    '{count, plural, one {Quotes after the first.} other {Quotes after the first #.}}',
  'answer.too-many-names': 'There is more. To see it, name fewer sources or authors.',
  'answer.full': 'This message is full. Press “More” for the next quotes.',
  'answer.or-else': 'Or did you mean:',
  'answer.unclear': 'What do you mean by “{typed}”?',
  'answer.in-context': 'Show in context:',
  'answer.closest': 'Closest by subject:',

  'side.denial': 'Denied:',
  'side.claim': 'Also claimed:',
  'side.figure': 'Another figure:',

  'missing.on': 'on {time}',
  'missing.in': 'in {time}',
  'missing.at': 'at {time}',
  'missing.time': 'No report I found tells of it {when}.',
  'missing.time-nearest': 'No report I found tells of it {when}; the nearest is of {date}.',
  'missing.names':
    '{quotes, plural, one {This does not name} other {None of these names}} {names}.',
  'missing.words':
    'I found no word for {words} in {quotes, plural, one {this quote} other {these quotes}}.',
  'missing.death':
    'I found nothing about the death of {name} in {quotes, plural, one {this quote} other {these quotes}}.',
  'missing.speaker': 'I found no words of {name}.',
  'missing.deed':
    '{quotes, plural, one {This does not tell of} other {None of these tells of}} {deed}.',
  'missing.kinds':
    '{quotes, plural, one {This does not give} other {None of these gives}} {kinds} for it.',
  'missing.age': 'an age',
  'missing.money': 'an amount of money',
  'missing.weight': 'a weight',
  'missing.share': 'a share',
  'missing.length': 'a distance or length',
  'missing.duration': 'a length of time',
  'missing.how-long': 'a length',
  'missing.wounded': 'a number of wounded',
  'missing.killed': 'a number of dead',
  'missing.date': 'a date',
  'missing.clock': 'a time of day',
  'missing.number': 'a number',
  'missing.number-of': 'a number of {people}',
  'missing.name': 'a name',
  'missing.reason': 'a reason',
  'missing.speech': 'anyone’s words',
  'missing.denial': 'a denial',

  'filters.reports': 'Only reports {which}.',
  'filters.source': 'from {names}',
  'filters.author': 'by {names}',
  'filters.after': 'published on or after {date}',
  'filters.before': 'published before {date}',
  'filters.between': 'published on or after {after} and before {before}',
  'filters.speaker': 'Only statements by {name}.',
  'filters.undated':
    '{count, plural, one {# report without a certain date left out.} other {# reports without a certain date left out.}}',
  'filters.or-more': '{names} or {count, number} more',

  'excluded.source': 'No report is from {names}.',
  'excluded.author': 'No report is by {names}.',
  'excluded.both': 'No report from {sources} is by {authors}.',
  'excluded.certain': 'with a certain date',
  'excluded.new': 'No report {which} is that new.',
  'excluded.new-newest': 'No report {which} is that new: the newest is of {date}.',
  'excluded.old': 'No report {which} is from before {before}.',
  'excluded.old-oldest': 'No report {which} is from before {before}: the oldest is of {date}.',
  'excluded.time': 'No report {which} is from that time.',
  'excluded.time-range':
    'No report {which} is from that time: the oldest is of {oldest}, the newest of {newest}.',

  'reports.after':
    '{count, plural, one {Reports after the first.} other {Reports after the first #.}}',
  'reports.no-more': 'There are no more reports.',
  'reports.list':
    '{count, plural, one {# report.} other {# reports, {order, select, newest {newest first} other {oldest first}}.}}',
  'reports.list-about':
    '{count, plural, one {# report about {topic}.} other {# reports about {topic}, {order, select, newest {newest first} other {oldest first}}.}}',
  'reports.none-at-all': 'There are no reports yet.',
  'reports.none-by': 'No report is by {name}.',
  'reports.none-about': 'No report is about {topic}.',
  'reports.none-such': 'There is no such report.',
  'reports.have-undated':
    'I have {count, plural, one {# report} other {# reports}} without a date.',
  'reports.have':
    '{count, plural, one {I have # report, of {newest}.} other {I have # reports, the newest of {newest}.}}',
  'reports.from': 'From {names}.',
  'reports.more-names': '{count, number} more',
  'reports.unsigned':
    '{count, plural, one {# report names no source and no author.} other {# reports name no source and no author.}}',

  'judged.helpful': 'Thank you. The bot notes that the answer helped, but not who said so.',
  'judged.not-it':
    'Thank you. Moderators will see the question, but not who asked it. It shows them which reports are missing. Try other words.',
  'judged.changed': 'Changed to *{choice}*.',
  'judged.same': 'You have already chosen *{choice}*.',

  'export.quotes': '{count, plural, one {# quote} other {# quotes}}',
  'export.quotes-about': '{count, plural, one {# quote about it} other {# quotes about it}}',
  'export.reports': '{count, plural, one {# report} other {# reports}}',
  'export.outlets': '{count, plural, one {# outlet} other {# outlets}}',
  'export.spreadsheets': 'for spreadsheets',
  'export.programs': 'for programs',
  'export.documents': 'for documents',
  'export.timelinejs': 'for TimelineJS',
  'export.answer-file': 'The answer {use}',
  'export.timeline-file': 'The timeline {use}',
  'export.comparison-file': 'The comparison {use}',
} as const;

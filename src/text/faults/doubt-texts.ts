/** What a person should check in a draft, in English: sentences without their full stops. */
export const DOUBT_TEXTS = {
  'doubt.no-title': 'no title: add one to publish',
  'doubt.title-from-text': 'title taken from the first line: please check',
  'doubt.title-is-site-name': 'the title is only the name of the site: please check',
  'doubt.titles-differ': 'the page also gives another title: {title}',
  'doubt.title-long': 'title left out: it has over {longest, number} characters',

  'doubt.no-source': 'no source found',
  'doubt.source-is-host': 'the source is only the host of the link: please check',
  'doubt.source-long': 'source left out: it has over {longest, number} characters',

  'doubt.author-from-byline': 'author taken from the byline: please check',
  'doubt.author-is-outlet': 'the author is only a newsroom or the publication: please check',
  'doubt.author-is-admin': 'the author is the account of an administrator: please check',
  'doubt.authors-differ': 'the page prints another byline: {names}',
  'doubt.author-not-printed': 'the page does not print this author: {names}',
  'doubt.author-long': 'author left out: it has over {longest, number} characters',

  'doubt.no-date': 'no date found',
  'doubt.only-modified-date': 'no date found; the page was last changed on {date}',
  'doubt.date-from-byline': 'date taken from the byline: please check',
  'doubt.date-from-dateline': 'date taken from the dateline of the text: please check',
  'doubt.date-from-file': 'date taken from the file: please check',
  'doubt.date-of-mail': 'the date is the day on which the email was sent: please check',
  'doubt.date-ambiguous': 'the date on the page can mean {days}',
  'doubt.date-given-ambiguous': 'the date given can mean {days}',
  'doubt.date-in-utc': 'the page states its time only in UTC: the day can be {days}',
  'doubt.dates-disagree': 'several dates disagree: {days}',
  'doubt.dateline-disagrees': 'the report prints {printed} at its head, but its date is {date}',
  'doubt.changed-later': 'the page was changed on {date}, after it was published',
  'doubt.changed-meanwhile':
    'the page has changed since: this is its new text, so check the details, too',
  'doubt.changed-after-edit':
    'the page was changed after someone had edited this text, so compare the two',

  'doubt.language-long': 'language left out: it has over {longest, number} characters',
  'doubt.link-long': 'link left out: it has over {longest, number} characters',

  'doubt.no-text': 'no report found there: paste its text',
  'doubt.very-short':
    '{count, plural, one {the text is very short: # word} other {the text is very short: # words}}',
  'doubt.paywall': 'this looks like a paywall notice',
  'doubt.behind-paywall': 'the report is behind a paywall: the text may be cut off',
  'doubt.characters-lost': 'some characters could not be read',
  'doubt.letters-garbled': 'some letters look garbled',
  'doubt.struck-out': 'the report strikes out these words, which are left out here: {words}',
  'doubt.partly-struck': 'the report strikes out some of these words, which are kept here: {words}',
  'doubt.joined-lines': 'lines and split words were joined: please check the text',
  'doubt.is-consent': 'this looks like a consent notice, not a report: paste the text instead',
  'doubt.is-script':
    'this looks like a request to turn on JavaScript, not a report: paste the text instead',
  'doubt.is-robots': 'this looks like a check for robots, not a report: paste the text instead',
  'doubt.is-login': 'this looks like a login page, not a report: paste the text instead',
  'doubt.is-missing':
    'this looks like the notice of a missing page, not a report: paste the text instead',
  'doubt.is-list': 'this looks like a page that lists reports: give the link of one of them',
  'doubt.several-reports': 'the text has {count, number} reports: keep one of them',
  'doubt.part-of-report': 'this is page 1 of {pages, number}: the rest of the report is missing',
} as const;

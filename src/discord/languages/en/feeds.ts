/** Feeds and the drafts that come from them, in English. */
export const feeds = {
  'feed.added-by': 'added {by}, {moment}',
  'feed.takes-all': 'Takes all reports.',
  'feed.takes-words': 'Takes reports with: {words}',
  'feed.log-channel': 'in the log channel',
  'feed.in-channel': 'in {channel}',
  'feed.drafts': 'New reports become drafts {where}.',
  'feed.trusted': 'Publishes reports without warnings at once. The others become drafts {where}.',
  'feed.not-read': 'Not read yet.',
  'feed.read': 'Last read: {moment}. Next reading: {next}.',
  'feed.paused': 'Paused since {since}. Last read: {moment}.',
  'feed.paused-unread': 'Paused since {since}. Not read yet.',
  'feed.failing': '⚠ Unreadable since {since}: {reason}',
  'feed.waiting':
    '{count, plural, one {# report is waiting to be read.} other {# reports are waiting to be read.}}',
  'feed.left-out':
    '{count, plural, one {# report was left out, because there were too many at once.} other {# reports were left out, because there were too many at once.}}',
  'feed.more-come': 'The reports will come as drafts in a minute or two.',
  'feed.removed': '“{name}” is no longer read. Its reports and drafts stay.',
  'feed.unknown': 'This server reads no feed like “{typed}”. `/feed list` shows all of them.',
  'feed.several': 'Several feeds match: {names}. Choose one from the list.',
  'feed.gone': 'This server no longer reads that feed. `/feed list` shows all of them.',
  'feed.choice-paused': '{name} (paused)',
  'feed.change-what':
    'Say what to change: `name`, `words`, `channel` or `publish`. To take all reports again, set `words` to `all`.',

  'feed-added.none': 'The feed has no reports now. New ones will come by themselves.',
  'feed-added.none-with':
    'The feed has no reports with these words now. New ones will come by themselves.',
  'feed-added.all':
    '{count, plural, one {The report in the feed will come in a minute or two.} other {The # reports in the feed will come in a minute or two.}}',
  'feed-added.newest':
    'The newest {most, number} reports will come in a minute or two. {count, plural, one {# older one was left out; take it with `/feed list`.} other {# older ones were left out; take some of them with `/feed list`.}}',
  'feed-added.unseen':
    '⚠ There is no log channel, so no one sees the drafts of this feed. Choose one in `/settings`.',
  'feed-added.others': 'The page names other feeds too: {names}',

  'feed-log.added': '**{who}** added the feed {feed}',
  'feed-log.changed': '**{who}** changed the feed {feed}',
  'feed-log.paused': '**{who}** paused the feed {feed}',
  'feed-log.resumed': '**{who}** resumed the feed {feed}',
  'feed-log.removed': '**{who}** removed the feed {feed}',
  'feed-log.imported': '**{who}** added {count, plural, one {# feed} other {# feeds}} from a list',

  'feed-list.none':
    'This server reads no feeds. Add one with `/feed add`: give the link of a feed, or of a page that names one.',
  'feed-list.no-more': 'There are no more feeds.',
  'feed-list.count': '{count, plural, one {# feed} other {# feeds}} of at most {most, number}',
  'feed-list.menu': 'Show a feed',
  'feed-list.paused': 'paused since {since}',
  'feed-list.failing': '⚠ unreadable since {since}',
  'feed-list.not-read': 'not read yet',
  'feed-list.read': 'read {moment}',
  'feed-list.trusted': 'published at once',
  'feed-list.drafts': 'drafts',
  'feed-list.with': 'with {words}',
  'feed-list.left-out': '{count, number} left out',

  'feed-test.count': '{count, plural, one {# report in the feed.} other {# reports in the feed.}}',
  'feed-test.passing':
    '{count, plural, one {# report in the feed} other {# reports in the feed}}, {passing, number} with {words}.',
  'feed-test.newest': 'The newest {most, number} would be taken at first, the others on request.',
  'feed-test.all': 'All of these would be taken.',
  'feed-test.no-date': 'no date',

  'feed-import.added':
    '{count, plural, one {# feed was added. `/feed list` shows when it has been read.} other {# feeds were added. They are read one after the other; `/feed list` shows how far.}}',
  'feed-import.known':
    '{count, plural, one {# feed was here already.} other {# feeds were here already.}}',
  'feed-import.left':
    '{count, plural, one {# feed was left out:} other {# feeds were left out:}} a server can read {most, number} feeds.',
  'feed-import.no-list':
    'There is no list of feeds in that file. Other feed readers export one, as a file that ends in .opml.',
  'feed-export.file': 'The feeds of this server as a list in OPML',
  'feed-export.text':
    '{count, plural, one {The feed of this server, as a list in OPML.} other {The # feeds of this server, as a list in OPML.}} The list does not have their words and channels.',
  'feed-export.none': 'This server reads no feeds. Add one with `/feed add`.',

  'fed.none': 'Every draft in this list has been published or rejected.',
  'fed.too-long': 'These drafts are too long for a list.',
  'fed.count':
    '{count, plural, one {# draft from feeds · not yet published} other {# drafts from feeds · not yet published}}',
  'fed.menu': 'Open a draft',
  'fed.new-version': 'new version',
  'fed.rejected':
    '{who} rejected {count, plural, one {# draft from feeds} other {# drafts from feeds}}:',

  'news.feed': '**Feed “{name}”**',
  'news.published': 'Published: {report}',
  'news.unread': 'Could not be read: {link}. {reason}',
} as const;

/** Alerts of members, in English. */
export const alerts = {
  'alert.new': '{count, plural, one {New report: {topic}} other {# new reports: {topic}}}',
  'alert.more':
    '{count, plural, one {One more report is about this.} other {# more reports are about this.}}',
  'alert.whose': 'An alert of {member}.',
  'alert.elsewhere':
    'You have {count, number} more elsewhere. In a direct message to me, `/alert list` shows all.',
  'alert.none':
    'You have no alerts here. Set one with `/alert add`: name what reports should be about.',
  'alert.list': '{count, plural, one {Your alert} other {Your # alerts}}',
  'alert.set': 'Alert set: {topic}',
  'alert.changed': 'Alert changed: {topic}',
  'alert.removed': 'Alert removed: {topic}',
  'alert.removed-already': 'This alert has been removed already.',
  'alert.unknown':
    'You have no alert on “{topic}” here. `/alert list` shows the alerts that you have.',
  'alert.limit': 'A member can have {most, number} alerts. An alert never pings anyone.',
  'alert.hear': 'You will hear of new reports about it {place}, {pace}.',
  'alert.by-message': 'by direct message',
  'alert.in-channel': 'in {channel}',
  'alert.as-published': 'as soon as they are published',
  'alert.each-day': 'once a day',
  'alert.each-monday': 'once a week, on Monday',
  'alert.at-once': 'at once',
  'alert.daily': 'daily',
  'alert.weekly': 'weekly',
  'alert.stopped-closed': 'stopped: you do not accept direct messages from me',
  'alert.stopped-unreachable': 'stopped: I cannot write in its channel',
  'alert.goes-on': 'To resume an alert that has stopped, set it again.',
  'alert.closed':
    '{member}, I cannot send you direct messages, so your alerts by direct message have stopped.',
  'alert.closed-how':
    'Allow direct messages from members of this server, then set your alerts again: `/alert list` shows them.',

  'digest.today': 'New today',
  'digest.week': 'New this week',
  'digest.reports': '{count, plural, one {# new report} other {# new reports}}',
  'digest.events': '{count, plural, one {# new event} other {# new events}}',
  'digest.more':
    '{count, plural, one {One more event in the new reports.} other {# more events in the new reports.}}',
  'digest.told': '{count, plural, one {Told by # report} other {Told by # reports}}',
  'digest.told-by':
    '{count, plural, one {Told by # report} other {Told by # reports}}, also by {names}',
  'digest.picture': 'What the new reports say',
  'digest.by-event':
    '{count, plural, one {# new report, by event} other {# new reports, by event}}',
  'digest.not-posted':
    'I could not post the digest in {channel}: the channel is gone, or I may not write there. Choose another one in `/settings`. The next digest will include these reports.',
  'digest.its-channel': 'its channel',
} as const;

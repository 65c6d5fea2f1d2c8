import type { feeds as english } from '../en/feeds.ts';
import type { Translation } from '../translation.ts';

/** Feeds and the drafts that come from them, in German. */
export const feeds: Translation<typeof english> = {
  'feed.added-by': 'hinzugefügt {by}, {moment}',
  'feed.takes-all': 'Aus dem Feed werden alle Berichte genommen.',
  'feed.takes-words': 'Genommen werden Berichte mit: {words}',
  'feed.log-channel': 'im Protokollkanal',
  'feed.in-channel': 'in {channel}',
  'feed.drafts': 'Neue Berichte werden Entwürfe {where}.',
  'feed.trusted':
    'Berichte ohne Warnung werden sofort veröffentlicht. Die übrigen werden Entwürfe {where}.',
  'feed.not-read': 'Noch nicht gelesen.',
  'feed.read': 'Zuletzt gelesen: {moment}. Nächstes Mal: {next}.',
  'feed.paused': 'Angehalten seit {since}. Zuletzt gelesen: {moment}.',
  'feed.paused-unread': 'Angehalten seit {since}. Noch nicht gelesen.',
  'feed.failing': '⚠ Nicht lesbar seit {since}: {reason}',
  'feed.waiting':
    '{count, plural, one {# Bericht wartet darauf, gelesen zu werden.} other {# Berichte warten darauf, gelesen zu werden.}}',
  'feed.left-out':
    '{count, plural, one {# Bericht wurde ausgelassen, weil es zu viele auf einmal waren.} other {# Berichte wurden ausgelassen, weil es zu viele auf einmal waren.}}',
  'feed.more-come': 'Die Berichte kommen in ein bis zwei Minuten als Entwürfe.',
  'feed.removed': '„{name}“ wird nicht mehr gelesen. Die Berichte und Entwürfe daraus bleiben.',
  'feed.unknown': 'Dieser Server liest keinen Feed wie „{typed}“. `/feed list` zeigt alle.',
  'feed.several': 'Das passt auf mehrere Feeds: {names}. Wählen Sie einen aus der Liste.',
  'feed.gone': 'Dieser Server liest diesen Feed nicht mehr. `/feed list` zeigt alle.',
  'feed.choice-paused': '{name} (angehalten)',
  'feed.change-what':
    'Sagen Sie, was zu ändern ist: `name`, `words`, `channel` oder `publish`. Mit `all` bei `words` werden wieder alle Berichte genommen.',

  'feed-added.none': 'Zurzeit hat der Feed keine Berichte. Neue kommen von selbst.',
  'feed-added.none-with':
    'Zurzeit hat der Feed keine Berichte mit diesen Wörtern. Neue kommen von selbst.',
  'feed-added.all':
    '{count, plural, one {Der Bericht aus dem Feed kommt in ein bis zwei Minuten.} other {Die # Berichte aus dem Feed kommen in ein bis zwei Minuten.}}',
  'feed-added.newest':
    'Die {most, number} neuesten Berichte kommen in ein bis zwei Minuten. {count, plural, one {# älterer wurde ausgelassen; mit `/feed list` können Sie ihn nehmen.} other {# ältere wurden ausgelassen; mit `/feed list` können Sie welche davon nehmen.}}',
  'feed-added.unseen':
    '⚠ Es gibt keinen Protokollkanal, deshalb sieht niemand die Entwürfe aus diesem Feed. Wählen Sie in `/settings` einen.',
  'feed-added.others': 'Die Seite nennt noch andere Feeds: {names}',

  'feed-log.added': '**{who}** hat den Feed {feed} hinzugefügt',
  'feed-log.changed': '**{who}** hat den Feed {feed} geändert',
  'feed-log.paused': '**{who}** hat den Feed {feed} angehalten',
  'feed-log.resumed': '**{who}** hat den Feed {feed} fortgesetzt',
  'feed-log.removed': '**{who}** hat den Feed {feed} entfernt',
  'feed-log.imported':
    '**{who}** hat {count, plural, one {# Feed} other {# Feeds}} aus einer Liste hinzugefügt',

  'feed-list.none':
    'Dieser Server liest keine Feeds. Fügen Sie mit `/feed add` einen hinzu: Geben Sie den Link eines Feeds an oder einer Seite, die einen nennt.',
  'feed-list.no-more': 'Es gibt keine weiteren Feeds.',
  'feed-list.count': '{count, plural, one {# Feed} other {# Feeds}} von höchstens {most, number}',
  'feed-list.menu': 'Einen Feed zeigen',
  'feed-list.paused': 'angehalten seit {since}',
  'feed-list.failing': '⚠ nicht lesbar seit {since}',
  'feed-list.not-read': 'noch nicht gelesen',
  'feed-list.read': 'gelesen: {moment}',
  'feed-list.trusted': 'sofort veröffentlicht',
  'feed-list.drafts': 'Entwürfe',
  'feed-list.with': 'mit {words}',
  'feed-list.left-out': '{count, number} ausgelassen',

  'feed-test.count': '{count, plural, one {# Bericht im Feed.} other {# Berichte im Feed.}}',
  'feed-test.passing':
    '{count, plural, one {# Bericht im Feed} other {# Berichte im Feed}}, {passing, number} mit {words}.',
  'feed-test.newest': 'Die {most, number} neuesten würden zuerst genommen, die anderen auf Wunsch.',
  'feed-test.all': 'Alle davon würden genommen.',
  'feed-test.no-date': 'ohne Datum',

  'feed-import.added':
    '{count, plural, one {# Feed wurde hinzugefügt. `/feed list` zeigt, wann er gelesen ist.} other {# Feeds wurden hinzugefügt. Sie werden nacheinander gelesen; `/feed list` zeigt den Stand.}}',
  'feed-import.known':
    '{count, plural, one {# Feed war schon da.} other {# Feeds waren schon da.}}',
  'feed-import.left':
    '{count, plural, one {# Feed wurde ausgelassen:} other {# Feeds wurden ausgelassen:}} Ein Server kann {most, number} Feeds lesen.',
  'feed-import.no-list':
    'In dieser Datei ist keine Liste von Feeds. Andere Feed-Reader exportieren eine, als Datei mit der Endung .opml.',
  'feed-export.file': 'Die Feeds dieses Servers als Liste in OPML',
  'feed-export.text':
    '{count, plural, one {Der Feed dieses Servers als Liste in OPML.} other {Die # Feeds dieses Servers als Liste in OPML.}} Ihre Wörter und Kanäle sind nicht dabei.',
  'feed-export.none': 'Dieser Server liest keine Feeds. Fügen Sie mit `/feed add` einen hinzu.',

  'fed.none': 'Alle Entwürfe dieser Liste sind veröffentlicht oder abgelehnt.',
  'fed.too-long': 'Diese Entwürfe sind zu lang für eine Liste.',
  'fed.count':
    '{count, plural, one {# Entwurf aus Feeds · noch nicht veröffentlicht} other {# Entwürfe aus Feeds · noch nicht veröffentlicht}}',
  'fed.menu': 'Einen Entwurf öffnen',
  'fed.new-version': 'neue Fassung',
  'fed.rejected':
    '{who} hat {count, plural, one {# Entwurf aus Feeds} other {# Entwürfe aus Feeds}} abgelehnt:',

  'news.feed': '**Feed „{name}“**',
  'news.published': 'Veröffentlicht: {report}',
  'news.unread': 'Nicht lesbar: {link}. {reason}',
};

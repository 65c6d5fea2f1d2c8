import type { FEED_TEXTS } from '../../../../text/faults/feed-texts.ts';
import type { Translation } from '../../translation.ts';

/** Feeds that cannot be read or added, and what feeds have to tell, in German. */
export const feedFaults: Translation<typeof FEED_TEXTS> = {
  'fault.feed-none':
    'Das ist kein Feed. Geben Sie den Link eines RSS-, Atom- oder JSON-Feeds, einer News-Sitemap oder einer Seite an, die ihren Feed nennt.',
  'fault.feed-broken':
    'Dieser Feed ist fehlerhaft und nicht lesbar. Sein Anbieter muss ihn in Ordnung bringen.',
  'fault.feed-large':
    'Dieser Feed ist größer als 10 MB. Bitten Sie den Anbieter um einen Feed nur mit den neuesten Berichten.',
  'fault.feed-not-there': 'Unter diesem Link gibt es keinen Feed ({status}).',
  'fault.feed-refused': 'Diese Website gibt mir den Feed nicht ({status}).',
  'fault.feed-error': 'Diese Website meldet einen Fehler ({status}).',
  'fault.feed-late': 'Diese Website hat zu lange gebraucht.',
  'fault.feed-silent': 'Diese Website hat nicht geantwortet.',
  'fault.feed-unreadable': 'Der Inhalt dieses Feeds hat eine Form, die ich nicht lesen kann.',
  'fault.feed-heavy': 'Diesen Feed zu lesen, braucht zu viel Zeit oder Speicher.',
  'fault.feed-crowded': 'Zu viele Berichte warten darauf, gelesen zu werden.',
  'fault.feed-busy': 'Diese Website bittet mich zu warten ({status}).',
  'fault.feed-later': '{reason} Versuchen Sie es später noch einmal.',
  'fault.feed-page': 'Dieser Link führt jetzt zu einer Seite und nicht mehr zu einem Feed.',
  'fault.feed-list-broken': 'Diese Liste von Feeds ist fehlerhaft und nicht lesbar.',
  'fault.feed-page-unsafe':
    'Diese Seite lässt sich nicht sicher lesen. Geben Sie stattdessen den Link ihres Feeds an.',
  'fault.sitemap-index':
    'Das ist ein Verzeichnis von Sitemaps. Geben Sie den Link der News-Sitemap an; sie hat oft „news“ im Namen.',
  'fault.sitemap-pages':
    'Das ist eine Sitemap von Seiten, nicht von Nachrichten: Sie sagt nicht, welche Seiten Berichte sind. Geben Sie den Link eines Feeds oder einer News-Sitemap an.',
  'fault.feed-is-list':
    'Das ist eine Liste von Feeds. Speichern Sie sie als Datei und fügen Sie alle mit `/feed import` hinzu.',
  'fault.feed-unnamed':
    'Diese Seite nennt keinen Feed. Suchen Sie auf ihr einen Link zu „RSS“ oder „Feed“ und geben Sie diesen an.',
  'fault.feed-misnamed': 'Diese Seite nennt einen Feed, aber unter dem genannten Link ist keiner.',
  'fault.feeds-full':
    'Dieser Server liest {most, number} Feeds, mehr sind nicht erlaubt. Entfernen Sie zuerst einen mit `/feed remove`.',
  'fault.feed-known':
    'Dieser Server liest diesen Feed schon, als „{name}“. Ändern Sie ihn mit `/feed edit`.',

  'fault.filter-long':
    'Das sind zu viele Wörter: {length, number} Zeichen; erlaubt sind {longest, number}. Nennen Sie nur die Wörter, auf die es ankommt. Zum Beispiel: {example}',
  'fault.filter-quotes':
    'In diesen Wörtern fehlt zu einem Anführungszeichen das zweite. Zum Beispiel: {example}',
  'fault.filter-empty':
    'In diesen Wörtern sind keine Buchstaben oder Ziffern. Zum Beispiel: {example}',

  'feed-notice.unread':
    'Der Feed ist nicht lesbar: {reason} Ich versuche es weiter, in immer größeren Abständen.',
  'feed-notice.paused':
    'Der Feed war eine Woche lang nicht lesbar und ist deshalb angehalten: {reason} Mit `/feed pause` setzen Sie ihn fort.',
  'feed-notice.left-out':
    '{count, plural, one {Ein älterer Bericht wurde ausgelassen. Mit `/feed list` können Sie ihn nehmen.} other {# ältere Berichte wurden ausgelassen. Mit `/feed list` können Sie welche davon nehmen.}}',
};

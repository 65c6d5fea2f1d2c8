import type { DOUBT_TEXTS } from '../../../../text/faults/doubt-texts.ts';
import type { Translation } from '../../translation.ts';

/** What a person should check in a draft, in German. */
export const doubts: Translation<typeof DOUBT_TEXTS> = {
  'doubt.no-title': 'kein Titel: bitte einen hinzufügen, um zu veröffentlichen',
  'doubt.title-from-text': 'der Titel ist aus der ersten Zeile genommen: bitte prüfen',
  'doubt.title-is-site-name': 'der Titel ist nur der Name der Website: bitte prüfen',
  'doubt.titles-differ': 'die Seite nennt noch einen anderen Titel: {title}',
  'doubt.title-long': 'der Titel wurde weggelassen, denn er hat mehr als {longest, number} Zeichen',

  'doubt.no-source': 'keine Quelle gefunden',
  'doubt.source-is-host': 'die Quelle ist nur der Host des Links: bitte prüfen',
  'doubt.source-long':
    'die Quelle wurde weggelassen, denn sie hat mehr als {longest, number} Zeichen',

  'doubt.author-from-byline': 'der Autor ist aus der Autorenzeile genommen: bitte prüfen',
  'doubt.author-is-outlet':
    'als Autor ist nur eine Redaktion oder das Medium genannt: bitte prüfen',
  'doubt.author-is-admin': 'als Autor ist das Konto eines Administrators genannt: bitte prüfen',
  'doubt.authors-differ': 'die Seite druckt eine andere Autorenzeile: {names}',
  'doubt.author-not-printed': 'die Seite druckt diesen Autor nicht: {names}',
  'doubt.author-long':
    'der Autor wurde weggelassen, denn er hat mehr als {longest, number} Zeichen',

  'doubt.no-date': 'kein Datum gefunden',
  'doubt.only-modified-date': 'kein Datum gefunden; die Seite wurde zuletzt geändert am {date}',
  'doubt.date-from-byline': 'das Datum ist aus der Autorenzeile genommen: bitte prüfen',
  'doubt.date-from-dateline': 'das Datum ist aus der Ortsmarke des Textes genommen: bitte prüfen',
  'doubt.date-from-file': 'das Datum ist aus der Datei genommen: bitte prüfen',
  'doubt.date-of-mail': 'das Datum ist der Tag, an dem die E-Mail gesendet wurde: bitte prüfen',
  'doubt.date-ambiguous': 'das Datum auf der Seite kann Verschiedenes heißen: {days}',
  'doubt.date-given-ambiguous': 'das angegebene Datum kann Verschiedenes heißen: {days}',
  'doubt.date-in-utc':
    'die Seite nennt ihre Zeit nur in UTC, der Tag kann also ein anderer sein: {days}',
  'doubt.dates-disagree': 'mehrere Daten widersprechen sich: {days}',
  'doubt.dateline-disagrees':
    'der Bericht druckt am Anfang ein Datum ({printed}), ist aber mit einem anderen verzeichnet ({date})',
  'doubt.changed-later': 'die Seite wurde nach dem Erscheinen geändert, am {date}',
  'doubt.changed-meanwhile':
    'die Seite wurde inzwischen geändert; das ist ihr neuer Text, bitte auch die Angaben prüfen',
  'doubt.changed-after-edit':
    'die Seite wurde geändert, nachdem jemand diesen Text bearbeitet hatte; bitte beide vergleichen',

  'doubt.language-long':
    'die Sprache wurde weggelassen, denn sie hat mehr als {longest, number} Zeichen',
  'doubt.link-long': 'der Link wurde weggelassen, denn er hat mehr als {longest, number} Zeichen',

  'doubt.no-text': 'dort wurde kein Bericht gefunden: bitte seinen Text einfügen',
  'doubt.very-short':
    '{count, plural, one {der Text ist sehr kurz: # Wort} other {der Text ist sehr kurz: # Wörter}}',
  'doubt.paywall': 'das sieht nach dem Hinweis einer Bezahlschranke aus',
  'doubt.behind-paywall':
    'der Bericht steht hinter einer Bezahlschranke, der Text kann also abgeschnitten sein',
  'doubt.characters-lost': 'einige Zeichen ließen sich nicht lesen',
  'doubt.letters-garbled': 'einige Buchstaben sehen verstümmelt aus',
  'doubt.struck-out': 'der Bericht streicht diese Worte durch; hier sind sie weggelassen: {words}',
  'doubt.partly-struck':
    'der Bericht streicht einige dieser Worte durch, die hier stehen bleiben: {words}',
  'doubt.joined-lines': 'Zeilen und getrennte Wörter wurden zusammengefügt: bitte den Text prüfen',
  'doubt.is-consent':
    'das sieht nach einer Einwilligungsabfrage aus, nicht nach einem Bericht: bitte stattdessen den Text einfügen',
  'doubt.is-script':
    'das sieht nach einer Bitte um JavaScript aus, nicht nach einem Bericht: bitte stattdessen den Text einfügen',
  'doubt.is-robots':
    'das sieht nach einer Roboterprüfung aus, nicht nach einem Bericht: bitte stattdessen den Text einfügen',
  'doubt.is-login':
    'das sieht nach einer Anmeldeseite aus, nicht nach einem Bericht: bitte stattdessen den Text einfügen',
  'doubt.is-missing':
    'das sieht nach dem Hinweis auf eine fehlende Seite aus, nicht nach einem Bericht: bitte stattdessen den Text einfügen',
  'doubt.is-list':
    'das sieht nach einer Seite aus, die Berichte auflistet: bitte den Link eines davon angeben',
  'doubt.several-reports':
    'der Text enthält {count, number} Berichte: bitte nur einen davon behalten',
  'doubt.part-of-report': 'das ist Seite 1 von {pages, number}; der Rest des Berichts fehlt',
};

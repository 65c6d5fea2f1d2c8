import type { guide as english } from '../en/guide.ts';
import type { Translation } from '../translation.ts';

/** What the bot says of itself, in German. */
export const guide: Translation<typeof english> = {
  'talk.ask':
    'Fragen Sie mich, was die Berichte sagen. Ich zitiere sie wörtlich, mit Quelle und Datum.',
  'talk.greeting':
    'Guten Tag. Fragen Sie mich, was die Berichte sagen. Ich zitiere sie wörtlich, mit Quelle und Datum.',
  'talk.farewell': 'Auf Wiedersehen. Fragen Sie jederzeit wieder.',
  'talk.thanks': 'Gern geschehen. Fragen Sie jederzeit weiter.',
  'talk.complaint':
    'Schade, dass das nicht geholfen hat. Versuchen Sie andere Wörter oder nennen Sie die Person, den Ort oder das Ereignis.',
  'talk.help':
    'Fragen Sie nach einer Person, einem Ort oder einem Ereignis. Ich zitiere wörtlich, was die Berichte sagen, mit Quelle und Datum.',
  'talk.identity':
    'Ich bin ein Bot, der Nachrichtenberichte durchsucht und zitiert. Ich benutze kein Sprachmodell und schreibe nichts Eigenes über die Nachrichten.',
  'talk.test':
    'Ich bin da. Fragen Sie mich, was die Berichte sagen. Ich zitiere sie wörtlich, mit Quelle und Datum.',
  'talk.judgement':
    'Ich zitiere nur, was Berichte sagen. Ich urteile nicht darüber, was wahr ist, und habe keine Meinung. Fragen Sie, wer etwas gesagt hat oder was die Berichte dazu sagen.',
  'talk.writing':
    'Ich zitiere Berichte nur wörtlich. Ich fasse nichts zusammen, übersetze nicht und schreibe nichts Eigenes. Fragen Sie nach einer Sache, und ich zeige die Sätze dazu.',
  'talk.everything': '`/help` zeigt alles.',
  'talk.examples': 'Zum Beispiel',

  'help.title': 'Was Sie fragen können',
  'help.ask':
    'Fragen Sie mit {ask} nach einer Person, einem Ort oder einem Ereignis. Die Antwort ist wörtlich aus den Berichten zitiert, mit Quelle und Datum. Der Bot schreibt keinen eigenen Satz über die Nachrichten; wenn die Berichte nichts dazu sagen, sagt er das.',
  'help.language': 'Stellen Sie Fragen in der Sprache der Berichte: Der Bot übersetzt nicht.',
  'help.about-reports':
    'Fragen Sie auch nach den Berichten selbst: „latest news“, „who wrote about the border?“, „reports from last week“, „which sources do you have?“ Die Antwort ist eine Liste von Berichten.',
  'help.no-reports': 'Es gibt noch keine Berichte.',
  'help.examples':
    '{count, plural, one {**Zum Beispiel**, aus dem einen Bericht hier:} other {**Zum Beispiel**, aus den # Berichten hier:}}',
  'help.count': '{count, plural, one {Es gibt # Bericht.} other {Es gibt # Berichte.}}',
  'help.talk-title': 'Einfach schreiben',
  'help.talk':
    'Erwähnen Sie den Bot mit einer Frage, schreiben Sie ihm direkt oder antworten Sie auf eine seiner Antworten, um nachzufragen: „and in 2023?“, „since when?“, „who said that?“. Die Antwort zeigt, wie er Sie verstanden hat.',
  'help.timeline':
    '{timeline} ordnet die Ereignisse eines Themas nach der Zeit, mit einem Bild. Jedes Zitat sagt, woher sein Datum kommt; Zitate ohne Datum stehen am Ende.',
  'help.narrow-title': 'Eingrenzen',
  'help.narrow-source':
    '`source` und `author`: nur Berichte aus einem Medium oder von einer bestimmten Person.',
  'help.narrow-speaker': '`speaker`: nur, was eine Person oder Stelle in den Berichten sagt.',
  'help.narrow-published':
    '`after` und `before`: nach dem Erscheinungsdatum: „2019“, „2019-09“, „2019-09-07“.',
  'help.narrow-event': '`from` und `to`: in einer Zeitleiste nach dem Datum des Ereignisses.',
  'help.narrow-private': '`private`: Nur Sie sehen die Antwort.',
  'help.under-title': 'Unter einer Antwort',
  'help.under':
    '*Kontext* oder die Nummer eines Zitats zeigt die Stelle darum herum; *Mehr* zeigt die nächsten Zitate. Beides sehen nur Sie. *Hilfreich* und *Nicht das* sagen der Moderation, ob die Antwort geholfen hat; wenn Sie es sich anders überlegen, drücken Sie die andere Schaltfläche. *Früher*, *Später*, *Mehr Details* und *Weniger Details* ändern eine Zeitleiste; *Exportieren* schickt Ihnen eine Antwort oder Zeitleiste als Dateien. *Löschen* entfernt eine Antwort auf Ihre Frage.',
  'help.more-title': 'Weitere Befehle',
  'help.compare':
    '{command}: welches Medium wann über ein Ereignis berichtete, mit welchen Worten und Zahlen.',
  'help.who':
    '{command}: wie die Berichte eine Person oder Stelle vorstellen und was sie darin sagt.',
  'help.quote': '{command}: ob Worte gedruckt wurden, wo zuerst und was geändert wurde.',
  'help.cite':
    '{command}: die Quellenangabe zu einem Bericht oder zu Worten darin, in sechs Stilen.',
  'help.alert':
    '{command}: von neuen Berichten zu einem Thema erfahren, per Direktnachricht oder in einem Kanal.',
  'help.corpus': '{command}: wie viele Berichte es gibt, von wann und von wem.',
  'help.suggest': '{command}: der Moderation einen Bericht vorschlagen.',
  'help.moderators':
    '`/article`, für Moderatoren: {add}, Berichte berichtigen, zurückziehen, entfernen und zurückholen; {gaps} zeigt Fragen ohne gute Antwort, {export} schickt alle Berichte als Datei. `/feed`: {feed} liest den Feed eines Mediums, dessen neue Berichte Entwürfe werden. *Add to corpus* steht im Menü einer Nachricht unter „Apps“.',
  'help.settings':
    '{command}, für die Serververwaltung: Moderatoren, Protokollkanal, Vorschläge, wer Antworten sieht.',
  'help.privacy': '{command}: was der Bot über Sie speichert und wie Sie es löschen lassen.',

  'privacy.title': 'Datenschutz',
  'privacy.english': 'Die folgende Seite gibt es nur auf Englisch.',
  'privacy.none-kept': 'Hier werden keine Fragen aufbewahrt.',
  'privacy.kept':
    '{count, plural, one {Hier werden Fragen # Tag lang aufbewahrt.} other {Hier werden Fragen # Tage lang aufbewahrt.}}',

  'welcome.title': 'Danke, dass Sie mich hinzugefügt haben',
  'welcome.what':
    'Ich beantworte Fragen zu Nachrichtenberichten. Ich zitiere die Berichte wörtlich, mit Quelle und Datum, und schreibe nie selbst einen Satz über die Nachrichten. Fragen Sie mit `/ask` oder erwähnen Sie mich mit einer Frage.',
  'welcome.first':
    '**Der erste Bericht**: Es gibt hier noch keine Berichte, also kann ich noch nichts beantworten. Mitglieder mit der Berechtigung „Nachrichten verwalten“ fügen Berichte mit `/article add` hinzu, aus einem Link oder einer Datei. Sie prüfen jeden, bevor er veröffentlicht wird.',
  'welcome.reports':
    '**Berichte**: {count, plural, one {Es gibt # Bericht} other {Es gibt # Berichte}} für Antworten. Mitglieder mit der Berechtigung „Nachrichten verwalten“ fügen Berichte mit `/article add` hinzu, aus einem Link oder einer Datei. Sie prüfen jeden, bevor er veröffentlicht wird.',
  'welcome.settings':
    '**Einstellungen**: Mitglieder mit der Berechtigung „Server verwalten“ wählen in `/settings`, wer noch Berichte hinzufügen darf, und einen Kanal, der jede Änderung zeigt.',
  'welcome.more':
    '**Mehr**: `/help` zeigt, was Sie fragen können, `/privacy`, was über Personen gespeichert wird und wie man es löschen lässt.',
};

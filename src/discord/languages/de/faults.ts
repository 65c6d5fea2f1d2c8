import type { FAULT_TEXTS } from '../../../text/faults/fault-texts.ts';
import type { Translation } from '../translation.ts';

/** Faults that are found below Discord, in German. Dates are typed in English or in digits. */
export const faults: Translation<typeof FAULT_TEXTS> = {
  'fault.date-unreadable':
    'Ich kann „{typed}“ nicht als Datum lesen. Schreiben Sie es als 2019-09-07, 2019-09 oder 2019.',
  'fault.date-unreal':
    '„{typed}“ ist kein wirkliches Datum. Schreiben Sie es als 2019-09-07, 2019-09 oder 2019.',
  'fault.date-short-year':
    'Ich kann „{typed}“ nicht als Datum lesen: Tage, Monate und kurze Jahre sehen gleich aus. Schreiben Sie es als 2019-09-07, 2019-09 oder 2019.',
  'fault.date-ambiguous':
    'Ich kann „{typed}“ nicht als Datum lesen: Für die einen ist es der {dayFirst}, für die anderen der {monthFirst}. Schreiben Sie es als {day}.',

  'fault.question-empty':
    'Die Frage ist leer. Fragen Sie nach einer Person, einem Ort oder einem Ereignis, zum Beispiel: {example}',
  'fault.question-long':
    'Die Frage hat {length} Zeichen; erlaubt sind {longest}. Fragen Sie nach einer Sache auf einmal.',
  'fault.topic-empty':
    'Das Thema ist leer. Nennen Sie eine Person, einen Ort oder ein Ereignis, zum Beispiel: {example}',
  'fault.topic-long':
    'Das Thema hat {length} Zeichen; erlaubt sind {longest}. Nennen Sie es in wenigen Worten.',
  'fault.nothing-to-search':
    'Nach „{typed}“ kann ich nicht suchen. Nennen Sie eine Person, einen Ort oder ein Ereignis, zum Beispiel: {example}',

  'fault.after-before':
    '`after` ({after}) muss früher sein als `before` ({before}): Kein Bericht kann beides sein.',
  'fault.from-to': '`from` ({from}) darf nicht nach `to` ({to}) liegen.',
  'fault.name-long': 'Der Name ist länger als {longest, number} Zeichen; kürzen Sie ihn.',
  'fault.no-sources': 'Kein Bericht der Sammlung nennt eine Quelle.',
  'fault.no-authors': 'Kein Bericht der Sammlung nennt einen Autor.',
  'fault.source-unknown': 'Kein Bericht ist aus „{typed}“. Am ähnlichsten: {names}.',
  'fault.author-unknown': 'Kein Bericht ist von „{typed}“. Am ähnlichsten: {names}.',
  'fault.source-several': '„{typed}“ passt auf mehrere Quellen. Am ähnlichsten: {names}.',
  'fault.author-several': '„{typed}“ passt auf mehrere Autoren. Am ähnlichsten: {names}.',

  'fault.speaker-long': 'Der Name ist länger als {longest, number} Zeichen; kürzen Sie ihn.',
  'fault.speaker-several': 'Mit „{typed}“ können mehrere gemeint sein: {names}.',
  'fault.speaker-unknown': 'Ich habe in den Berichten keine Äußerungen von „{typed}“ gefunden.',
  'fault.speaker-nearest':
    'Ich habe in den Berichten keine Äußerungen von „{typed}“ gefunden. Am ähnlichsten: {names}.',

  'fault.words-long':
    'Der Text hat {length} Zeichen; erlaubt sind {longest}. Prüfen Sie ihn in Teilen.',
  'fault.words-none':
    'Es gibt keine Wörter zu suchen. Geben Sie die Worte an, wie Sie sie gelesen haben.',
  'fault.words-one':
    'Ein Wort ist zu wenig zum Prüfen: „{typed}“ kann in jedem Bericht stehen. Geben Sie auch die Wörter darum herum an.',
  'fault.words-common':
    'Solche Wörter hat jeder Bericht. Geben Sie auch die Wörter darum herum an, mit einem Namen oder dem Thema.',

  'fault.cite-unprinted': 'Kein Bericht druckt diese Worte so, also gibt es nichts zu zitieren.',
  'fault.cite-elsewhere':
    'Dieser Bericht druckt diese Worte nicht. Lassen Sie ihn weg, um den ersten Bericht zu zitieren, der sie druckt.',

  'fault.alert-nothing':
    '„{topic}“ nennt nichts, wovon ein Bericht handeln kann. Nennen Sie eine Person, einen Ort oder ein Ereignis, zum Beispiel: {example}',
  'fault.alert-common':
    '{found, number} der letzten {looked, number} Berichte haben „{topic}“, diese Benachrichtigung käme also zu fast jedem Bericht. Nennen Sie etwas, wovon weniger Berichte handeln.',
  'fault.alert-many':
    'Sie haben {most, number} Benachrichtigungen, mehr kann ein Mitglied nicht haben. Entfernen Sie zuerst eine: `/alert list` zeigt die dieses Servers und in einer Direktnachricht an mich alle.',

  'fault.database-away':
    'Die Datenbank ist nicht erreichbar; es wurde nichts geändert. Versuchen Sie es in einer Minute noch einmal.',
  'fault.database-uncertain':
    'Die Verbindung zur Datenbank ist während der Änderung abgebrochen. Prüfen Sie, ob sie vorgenommen wurde, bevor Sie es noch einmal versuchen.',
  'fault.written-at-once':
    'Andere haben im selben Augenblick geschrieben; es wurde nichts geändert. Versuchen Sie es noch einmal.',
  'fault.writers-slow':
    'Andere haben zu lange geschrieben; es wurde nichts geändert. Versuchen Sie es noch einmal.',
  'fault.process-took-over':
    'Ein anderer Prozess hat während der Änderung übernommen. Prüfen Sie, ob sie vorgenommen wurde, bevor Sie es noch einmal versuchen.',

  'fault.stopping': 'Der Bot wird gerade beendet. Versuchen Sie es in einer Minute noch einmal.',
  'fault.opening':
    'Die Berichte dieses Servers werden noch geöffnet. Versuchen Sie es in ein paar Sekunden noch einmal.',
};

import type { FILE_TEXTS } from '../../../../text/faults/file-texts.ts';
import type { Translation } from '../../translation.ts';

/** Files that cannot be read, in German. */
export const fileFaults: Translation<typeof FILE_TEXTS> = {
  'fault.file-large':
    'Diese Datei ist größer als {limit, number} MB. Fügen Sie stattdessen den Text des Berichts ein.',
  'fault.file-unknown':
    'Ich kann Webseiten (.html, .mht), Text (.txt, .rtf), Markdown (.md), Dokumente (.docx, .odt, .pdf, .epub), E-Mails (.eml) und Untertitel (.vtt, .srt) lesen. Speichern Sie die Datei in einer dieser Formen oder fügen Sie ihren Text ein.',
  'fault.file-broken': 'Diese Datei ist beschädigt. Fügen Sie stattdessen ihren Text ein.',
  'fault.file-unpacked': 'Diese Datei ist entpackt zu groß. Fügen Sie stattdessen ihren Text ein.',
  'fault.file-unsafe':
    'Diese Datei lässt sich nicht sicher lesen. Fügen Sie stattdessen ihren Text ein.',
  'fault.file-empty': 'In dieser Datei ist kein Text. Fügen Sie den Text des Berichts ein.',

  'fault.word-old':
    'Das ist ein altes oder verschlüsseltes Word-Dokument. Speichern Sie es ohne Passwort als .docx oder fügen Sie seinen Text ein.',
  'fault.word-other': 'Dieses Archiv ist kein Word-Dokument. Nehmen Sie den Bericht zuerst heraus.',
  'fault.word-broken':
    'Dieses Word-Dokument ist beschädigt. Fügen Sie stattdessen seinen Text ein.',
  'fault.word-unsafe':
    'Dieses Word-Dokument lässt sich nicht sicher lesen. Fügen Sie stattdessen seinen Text ein.',
  'fault.document-broken': 'Dieses Dokument ist beschädigt. Fügen Sie stattdessen seinen Text ein.',
  'fault.book-broken':
    'Dieses E-Book ist beschädigt. Fügen Sie stattdessen den Text des Berichts ein.',
  'fault.book-long': 'Das ist ein Buch. Senden Sie nur den Bericht oder fügen Sie seinen Text ein.',
  'fault.subtitles-empty':
    'In diesen Untertiteln sind keine Wörter. Fügen Sie den Text des Berichts ein.',
  'fault.mail-broken':
    'Diese E-Mail ist beschädigt. Fügen Sie stattdessen den Text des Berichts ein.',
  'fault.mail-empty':
    'Diese E-Mail hat keinen eigenen Text. Wenn der Bericht daran hängt, fügen Sie die angehängte Datei hinzu.',

  'fault.pdf-pictures':
    'Dieses PDF enthält Bilder von Seiten, keinen Text. Fügen Sie den Text des Berichts ein.',
  'fault.pdf-pages':
    'Dieses PDF hat mehr als {most, number} Seiten. Fügen Sie den Text des Berichts ein.',
  'fault.pdf-password':
    'Dieses PDF ist mit einem Passwort geschützt. Fügen Sie stattdessen den Text des Berichts ein.',
  'fault.pdf-broken': 'Dieses PDF ist beschädigt. Fügen Sie stattdessen den Text des Berichts ein.',
  'fault.pdf-full':
    'Eine Seite dieses PDF hat zu viel Text. Fügen Sie stattdessen den Text des Berichts ein.',
  'fault.pdf-unpacked':
    'Dieses PDF ist entpackt zu groß. Fügen Sie stattdessen den Text des Berichts ein.',
  'fault.pdf-unsafe':
    'Dieses PDF lässt sich nicht sicher lesen. Fügen Sie stattdessen den Text des Berichts ein.',

  'fault.is-picture':
    'Das ist ein Bild, und Wörter in Bildern kann ich nicht lesen. Fügen Sie den Text des Berichts ein.',
  'fault.is-recording':
    'Das ist eine Aufnahme, und ich kann sie nicht anhören. Laden Sie ihre Untertitel (.vtt oder .srt) hoch oder fügen Sie ihre Worte ein.',
  'fault.is-archive': 'Das ist ein Archiv. Nehmen Sie den Bericht zuerst heraus.',
  'fault.is-link':
    'Diese Datei enthält nur einen Link. Öffnen Sie ihn und geben Sie mir den Link der Seite.',
  'fault.is-web-archive':
    'Das ist ein Webarchiv von Safari, das ich nicht lesen kann. Speichern Sie die Seite als PDF oder als Quelltext.',
  'fault.is-list':
    'Das ist eine Liste von Berichten für Programme, kein Bericht. Öffnen Sie den Bericht selbst und geben Sie mir seinen Link.',
  'fault.is-data': 'Diese Datei enthält Daten für Programme. Fügen Sie den Text des Berichts ein.',
  'fault.is-table': 'Tabellen kann ich nicht lesen. Fügen Sie den Text des Berichts ein.',
  'fault.is-slides':
    'Präsentationen kann ich nicht lesen. Speichern Sie die Datei als PDF oder fügen Sie den Text ein.',
  'fault.is-pages':
    'Pages-Dokumente kann ich nicht lesen. Exportieren Sie das Dokument als Word oder PDF oder fügen Sie den Text ein.',
};

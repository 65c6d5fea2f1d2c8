import type { INTAKE_TEXTS } from '../../../../text/faults/intake-texts.ts';
import type { Translation } from '../../translation.ts';

/** Links, pages and drafts that cannot be taken in, in German. */
export const intakeFaults: Translation<typeof INTAKE_TEXTS> = {
  'fault.link-long': 'Dieser Link ist länger als {longest, number} Zeichen; kürzen Sie ihn.',
  'fault.link-none':
    'Das ist kein Link. Schreiben Sie einen, der mit https:// oder http:// beginnt.',
  'fault.link-not-public':
    'Dieser Link führt nicht zu einer öffentlichen Seite, deshalb habe ich sie nicht abgerufen.',
  'fault.link-password':
    'Dieser Link enthält einen Benutzernamen oder ein Passwort. Entfernen Sie es.',
  'fault.link-many-redirects':
    'Dieser Link leitet zu oft weiter. Geben Sie den Link an, bei dem er endet.',
  'fault.link-redirect-nowhere':
    'Dieser Link leitet ins Leere. Geben Sie den Link an, bei dem er endet.',
  'fault.link-google-news':
    'Das ist ein Link von Google News, der nur zum Bericht führt. Öffnen Sie ihn und geben Sie mir den Link des Berichts.',

  'fault.site-late':
    'Diese Website hat zu lange gebraucht. Versuchen Sie es später noch einmal oder fügen Sie den Text ein.',
  'fault.site-silent':
    'Diese Website hat nicht geantwortet. Versuchen Sie es später noch einmal oder fügen Sie den Text ein.',
  'fault.site-error':
    'Diese Website meldet einen Fehler ({status}). Versuchen Sie es später noch einmal oder fügen Sie den Text ein.',
  'fault.site-refuses':
    'Diese Website gibt mir die Seite nicht ({status}). Speichern Sie sie und fügen Sie die Datei hinzu, oder fügen Sie den Text ein.',
  'fault.site-coding':
    'Diese Website sendet ihre Seiten in einer Form, die ich nicht lesen kann. Fügen Sie stattdessen den Text ein.',

  'fault.page-none': 'Unter diesem Link gibt es keine Seite ({status}).',
  'fault.page-other':
    'Dieser Link führt zu etwas anderem als einer Seite, einem Text oder einem Dokument.',
  'fault.page-large': 'Diese Seite ist zu groß. Fügen Sie stattdessen den Text des Berichts ein.',
  'fault.page-unsafe':
    'Diese Seite lässt sich nicht sicher lesen. Fügen Sie stattdessen den Text des Berichts ein.',
  'fault.page-no-report':
    'Ich habe auf dieser Seite keinen Bericht gefunden. Wenn Sie dort einen lesen können, fügen Sie stattdessen seinen Text ein.',
  'fault.post-unreadable':
    'Ich kann diesen Beitrag von hier aus nicht lesen. Fügen Sie stattdessen seinen Text ein.',

  'fault.reading-long':
    'Das Lesen hat zu lange gedauert, deshalb habe ich aufgehört. Fügen Sie stattdessen den Text des Berichts ein.',
  'fault.reading-large':
    'Das Lesen hat zu viel Speicher gebraucht, deshalb habe ich aufgehört. Fügen Sie stattdessen den Text des Berichts ein.',
  'fault.unreadable': 'Das ließ sich nicht lesen. Fügen Sie stattdessen den Text des Berichts ein.',
  'fault.reading-busy':
    'Gerade werden zu viele Berichte gelesen. Bitte versuchen Sie es in einer Minute noch einmal.',
  'fault.reading-yours':
    'Ich lese noch Ihren letzten Bericht. Bitte versuchen Sie es noch einmal, wenn er fertig ist.',
  'fault.text-long':
    'Das sind mehr als 1 MB Text, die Grenze für einen Bericht. Senden Sie nur den Bericht oder teilen Sie ihn auf.',
  'fault.details-long': 'Titel, Quelle, Autor oder Link sind zu lang.',

  'fault.draft-no-title':
    'Der Entwurf hat keinen Titel. Geben Sie ihm die Überschrift oder die ersten Worte des Berichts.',
  'fault.draft-no-body': 'Der Entwurf hat keinen Text. Fügen Sie den Text des Berichts ein.',
  'fault.draft-unfit':
    'Der Entwurf kann noch nicht veröffentlicht werden. Bitte prüfen Sie: {parts}.',
  'fault.drafts-yours':
    'Sie haben zu viele offene Entwürfe. Veröffentlichen oder verwerfen Sie zuerst einige; die anderen werden nach einem Tag entfernt.',
  'fault.drafts-all':
    'Es gibt zu viele offene Entwürfe. Veröffentlichen oder verwerfen Sie zuerst einige; die anderen werden nach einem Tag entfernt.',
  'fault.drafts-fed':
    'Zu viele Entwürfe aus Feeds warten. Veröffentlichen Sie einige oder lehnen Sie sie ab, dann geht der Feed weiter.',
  'fault.suggestions-all':
    'Zu viele Vorschläge warten. Schlagen Sie diesen Bericht vor, wenn ein Moderator einige davon angesehen hat.',
  'fault.suggestions-large':
    'Ihre wartenden Vorschläge haben die Größengrenze erreicht. Schlagen Sie diesen Bericht vor, wenn ein Moderator einige davon angesehen hat.',
  'fault.suggestions-yours':
    'Sie haben {most, number} wartende Vorschläge, mehr sind nicht erlaubt. Schlagen Sie diesen Bericht vor, wenn ein Moderator einige davon angesehen hat.',

  'fault.evidence-record':
    'Die Aufzeichnung der abgerufenen Seite ist beschädigt. Stellen Sie sie aus einer Sicherung wieder her.',
  'fault.evidence-gone':
    'Die abgerufene Seite ist beschädigt: Sie fehlt. Stellen Sie sie aus einer Sicherung wieder her.',
  'fault.evidence-packed':
    'Die abgerufene Seite ist beschädigt: Sie lässt sich nicht entpacken. Stellen Sie sie aus einer Sicherung wieder her.',
  'fault.evidence-changed':
    'Die abgerufene Seite ist beschädigt: Ihr SHA-256 ist ein anderer als der aufgezeichnete. Stellen Sie sie aus einer Sicherung wieder her.',

  'fault.article-gone':
    'Den Bericht „{id}“ gibt es nicht mehr; Ihre Änderung wurde nicht vorgenommen.',
  'fault.article-changed':
    'Der Bericht „{id}“ wurde seitdem geändert; Ihre Änderung wurde nicht vorgenommen. Sehen Sie ihn sich zuerst noch einmal an.',
  'fault.article-none': 'Es gibt keinen Bericht „{id}“.',
  'fault.article-unfit': 'Der Bericht kann nicht gespeichert werden. Bitte prüfen Sie: {parts}.',
  'fault.article-same-link': 'Der Bericht „{id}“ hat denselben Link.',
  'fault.id-same-but-case':
    'Die Kennung des Berichts „{id}“ unterscheidet sich nur in Groß- und Kleinschreibung; wählen Sie eine andere.',
  'fault.id-same-but-accents':
    'Die Kennung des Berichts „{id}“ unterscheidet sich nur darin, wie ihre Buchstaben mit Akzenten kodiert sind, „{typed}“ und „{other}“; wählen Sie eine andere.',
  'fault.id-same-but-both':
    'Die Kennung des Berichts „{id}“ unterscheidet sich nur in Groß- und Kleinschreibung und darin, wie ihre Buchstaben mit Akzenten kodiert sind, „{typed}“ und „{other}“; wählen Sie eine andere.',
  'fault.article-file':
    'Die Datei dieses Berichts ist fehlerhaft. Berichtigen oder entfernen Sie zuerst diese Datei: {place}',
  'fault.zip-full':
    'Ein ZIP-Archiv fasst höchstens {most, number} Dateien, und es gibt {count, number} Berichte. Exportieren Sie sie als JSON Lines.',

  'fault.zone-unknown':
    'Es gibt keine Zeitzone „{typed}“. Zeitzonen heißen nach ihrer größten Stadt, zum Beispiel {names}.',
};

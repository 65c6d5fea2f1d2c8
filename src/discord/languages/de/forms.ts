import type { forms as english } from '../en/forms.ts';
import type { Translation } from '../translation.ts';

/** Forms, in German. Dates are typed in English or in digits. */
export const forms: Translation<typeof english> = {
  'form-title.add': 'Einen Bericht hinzufügen',
  'form-title.details': 'Angaben zum Bericht',
  'form-title.text': 'Text des Berichts',
  'form-title.draft-details': 'Angaben zum Entwurf',
  'form-title.draft-text': 'Text des Entwurfs',

  'form-label.title': 'Titel',
  'form-label.source': 'Quelle',
  'form-label.author': 'Autor',
  'form-label.published': 'Erschienen',
  'form-label.link': 'Link',
  'form-label.text': 'Text',
  'form-label.report-text': 'Text des Berichts',
  'form-label.text-file': 'Der berichtigte Text als .txt-Datei',

  'form-hint.title': 'Die Überschrift',
  'form-hint.source': 'Wer den Bericht veröffentlicht hat, zum Beispiel Xinhua',
  'form-hint.source-or-empty':
    'Wer den Bericht veröffentlicht hat, zum Beispiel Xinhua; leer, wenn er nichts sagt',
  'form-hint.author': 'Wer den Bericht geschrieben hat, laut Autorenzeile',
  'form-hint.author-or-empty':
    'Wer den Bericht geschrieben hat, laut Autorenzeile; leer, wenn es keine gibt',
  'form-hint.published': '2019-09-07, 2019-09 oder 2019',
  'form-hint.published-or-empty':
    '2019-09-07, 2019-09 oder 2019; leer, wenn der Bericht nichts sagt',
  'form-hint.report-text': 'Wie gedruckt, bis zu 4.000 Zeichen; hängen Sie längere als Datei an',
  'form-hint.text-file':
    'Zu lang für ein Formular. „Ganzen Text zeigen“ gibt ihn als Datei zum Berichtigen.',

  'form.too-long': '{field}: länger als {longest, number} Zeichen; kürzen Sie die Angabe.',
  'form.too-long-for-form':
    '{field}: zu lang für ein Formular; ändern Sie stattdessen die Datei in der Sammlung.',
  'form.no-day': '„{typed}“ nennt keinen Tag. Schreiben Sie den Tag, etwa 2019-09-07.',
  'form.future':
    '„{typed}“ liegt in der Zukunft. Schreiben Sie den Tag, an dem der Bericht erschienen ist.',
  'form.rest-kept': '{problems}\nDer Rest wurde übernommen.',
};

import type { drafts as english } from '../en/drafts.ts';
import type { Translation } from '../translation.ts';

/** Drafts of reports, in German. */
export const drafts: Translation<typeof english> = {
  'draft.addition': 'Entwurf · noch nicht veröffentlicht',
  'draft.suggestion': 'Vorschlag · noch nicht veröffentlicht',
  'draft.suggested-by': 'Vorgeschlagen von {name}',
  'draft.suggested': 'Von jemandem vorgeschlagen',
  'draft.edit': 'Änderungen · noch nicht gespeichert',
  'draft.edit-of': 'Zu „{title}“',
  'draft.from-feed': 'Aus dem Feed „{name}“',
  'draft.no-title': 'Kein Titel',
  'draft.no-source': 'keine Quelle angegeben',
  'draft.no-author': 'kein Autor angegeben',
  'draft.link': 'Link',
  'draft.link-known': '⚠ Dieser Link ist schon in der Sammlung: {report}',
  'draft.text-known': '⚠ Derselbe Text: {report}',
  'draft.alike': '⚠ Zu {share, number} % gleich mit: {report}',

  'draft.gone':
    'Diesen Entwurf gibt es nicht mehr: Er wurde veröffentlicht oder verworfen, oder er ist abgelaufen. Es wurde nichts geändert.',
  'draft.decided': 'Jemand anderes hat diesen Entwurf schon veröffentlicht oder verworfen.',
  'draft.decided-or-expired':
    'Jemand hat diesen Entwurf schon veröffentlicht oder abgelehnt, oder er ist abgelaufen.',
  'draft.nothing-left-out': 'In diesem Entwurf ist nichts mehr ausgelassen.',
  'draft.passage-back': 'Diese Stelle ist schon wieder da, oder der Text wurde bearbeitet.',
  'draft.no-text': 'Der Entwurf hat noch keinen Text. Drücken Sie „Text bearbeiten“.',

  'ended.discarded': 'Verworfen: {report}. Es wurde nichts veröffentlicht.',
  'ended.suggestion': '{who} hat einen Vorschlag von {name} abgelehnt: {report}.',
  'ended.suggestion-of': '{who} hat einen Vorschlag abgelehnt: {report}.',
  'ended.from-feed': '{who} hat einen Entwurf aus dem Feed „{feed}“ abgelehnt: {report}.',
  'ended.untitled': 'ein Bericht ohne Titel',

  'left-out.count': '{count, plural, one {# Stelle ausgelassen} other {# Stellen ausgelassen}}',
  'left-out.explained':
    'Diese Stellen stehen auf der Seite im Bericht, sehen aber wie ein Teil der Seite aus. Wenn eine zum Bericht gehört, setzen Sie sie wieder ein.',
  'left-out.file': 'Alle ausgelassenen Stellen',
  'left-out.whole': 'Alles steht in dieser Datei:',
  'left-out.more': '… und {count, number} weitere. Alle stehen in dieser Datei:',

  'whole-text.file': 'Der Text des Berichts',
  'whole-text.untitled': 'Der ganze Text',
  'whole-text.title': 'Der ganze Text von „{title}“',

  'add.nothing':
    'In dieser Nachricht ist kein Link, keine Datei und kein Text. Benutzen Sie stattdessen `/article add`.',
  'add.others':
    '{count, plural, one {Die Nachricht enthält noch einen Link oder eine Datei. Gelesen wurde nur der erste Teil; den anderen fügen Sie mit `/article add` hinzu.} other {Die Nachricht enthält noch # Links oder Dateien. Gelesen wurde nur der erste Teil; die anderen fügen Sie mit `/article add` hinzu.}}',

  'attached.undelivered': 'Discord hat die Datei nicht geliefert. Hängen Sie sie noch einmal an.',
  'attached.too-large': '„{name}“ ist zu groß. Erlaubt sind {most, number} MB.',
  'attached.none': 'Im Formular war keine Datei. Hängen Sie den berichtigten Text an.',
  'attached.not-text': 'Diese Datei ist kein reiner Text. Speichern Sie sie als .txt in UTF-8.',
};

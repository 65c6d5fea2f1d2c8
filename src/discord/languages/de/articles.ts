import type { articles as english } from '../en/articles.ts';
import type { Translation } from '../translation.ts';

/** Changes of reports, their history, and what is kept of their pages, in German. */
export const articles: Translation<typeof english> = {
  'actor.feed': 'Der Feed „{name}“',
  'actor.terminal': '{name} (an einem Terminal)',
  'actor.hand': 'Jemand (von Hand)',
  'actor.unknown': 'Jemand',
  'actor.by-feed': 'vom Feed „{name}“',
  'actor.by-hand': 'von Hand',
  'actor.by-person': 'von {name}',

  'done.add': 'Hinzugefügt.',
  'done.edit': 'Geändert.',
  'done.retract': 'Zurückgezogen.',
  'done.reinstate': 'Wieder gültig.',
  'done.remove': 'Entfernt.',
  'done.restore': 'Zurückgeholt.',
  'done.found': 'Im Ordner gefunden.',
  'done.nothing': 'Es wurde nichts geändert: Es ist schon so.',
  'done.answers': 'Ab jetzt beantwortet der Bericht Fragen.',
  'done.still-retracted': 'Der Bericht ist weiterhin zurückgezogen: {reason}',

  'log.add': '**{who}** hat hinzugefügt: {report}',
  'log.edit': '**{who}** hat geändert: {report}',
  'log.retract': '**{who}** hat zurückgezogen: {report}',
  'log.reinstate': '**{who}** hat wieder gültig gemacht: {report}',
  'log.remove': '**{who}** hat entfernt: {report}',
  'log.restore': '**{who}** hat zurückgeholt: {report}',
  'log.found': 'Im Ordner gefunden: {report}',
  'log.added': '**{who}** hat {count, plural, one {# Bericht} other {# Berichte}} hinzugefügt:',
  'log.more': '{count, plural, one {und # weiterer} other {und # weitere}}',

  'history.none':
    'Es sind noch keine Änderungen verzeichnet: Der Bericht war von Anfang an im Ordner.',
  'history.count': '{count, plural, one {# Änderung} other {# Änderungen, die letzte zuerst}}',
  'history.add': '**hinzugefügt** {by} · {moment}',
  'history.edit': '**geändert** {by} · {moment}',
  'history.retract': '**zurückgezogen** {by} · {moment}',
  'history.reinstate': '**wieder gültig gemacht** {by} · {moment}',
  'history.remove': '**entfernt** {by} · {moment}',
  'history.restore': '**zurückgeholt** {by} · {moment}',
  'history.found': '**im Ordner gefunden** · {moment}',
  'history.current': 'aktuelle Fassung',
  'history.version-gone': 'Diese Fassung gibt es im Verlauf nicht mehr.',
  'history.changed-since':
    'Der Bericht wurde seitdem noch einmal geändert. Sehen Sie sich `/article history` an und holen Sie die gewünschte Fassung zurück.',
  'history.no-record': 'Über diesen Bericht ist nichts mehr verzeichnet.',

  'field.title': 'Titel',
  'field.source': 'Quelle',
  'field.author': 'Autor',
  'field.published': 'erschienen',
  'field.date': 'Datum',
  'field.url': 'Link',
  'field.archived': 'archivierte Kopie',
  'field.language': 'Sprache',
  'field.tags': 'Schlagwörter',
  'field.added': 'Datum der Aufnahme',
  'field.retracted': 'Grund für das Zurückziehen',
  'field.body': 'Text',
  'field.id': 'Kennung',
  'difference.field': '{field}: {before} → {after}',
  'difference.not-stated': 'nicht angegeben',
  'difference.retracted': 'zurückgezogen: {reason}',
  'difference.reinstated': 'nicht mehr zurückgezogen',
  'difference.text': 'Text: {before} → {after}',
  'difference.text-alike': 'Text: geändert, {words}',

  'words.count': '{count, plural, one {# Wort} other {# Wörter}}',
  'words.about': 'etwa {count, plural, one {# Wort} other {# Wörter}}',
  'words.number': '{count, number}',
  'words.about-number': 'etwa {count, number}',

  'conflict.removed':
    '**{who} hat diesen Bericht entfernt, während Sie ihn bearbeitet haben.** Es wurde nichts gespeichert. Ihre Fassung bleibt als Entwurf eines neuen Berichts erhalten.',
  'conflict.changed': '**{who} hat diesen Bericht geändert, während Sie ihn bearbeitet haben:**',
  'conflict.not-saved':
    'Es wurde nichts überschrieben, und Ihre Änderungen sind noch nicht gespeichert. Der Entwurf enthält die Änderungen von beiden: Prüfen Sie ihn und drücken Sie dann *Speichern*.',

  'evidence.bytes': '{count, plural, one {# Byte} other {# Bytes}}',
  'evidence.kilobytes': '{size} KB',
  'evidence.megabytes': '{size} MB',
  'evidence.fetched': 'SHA-256 {hash} · {size} · abgerufen am {date}',
  'evidence.received': 'SHA-256 {hash} · {size} · erhalten am {date}',
  'evidence.size-fetched': '{size} ({bytes}) · abgerufen: {moment}',
  'evidence.size-received': '{size} ({bytes}) · erhalten: {moment}',
  'evidence.from': 'Von {url}',
  'evidence.status': 'Status {status}',
  'evidence.not-here': 'Die Seite selbst ist nicht hier; {why}.',
  'evidence.not-kept': 'Die Seite selbst wird nicht aufbewahrt; {why}.',
  'evidence.too-large':
    'nur ihr SHA-256 ist aufbewahrt, weil sie größer ist, als die Einstellung erlaubt',
  'evidence.lost':
    'nur ihr SHA-256 ist aufbewahrt, weil der Bot vor der Veröffentlichung neu gestartet wurde',
  'evidence.same': 'Die aufbewahrte Seite ist unverändert: Ihr SHA-256 ist derselbe.',
  'evidence.too-large-here': 'Die Seite ist zu groß für Discord. Im Terminal: {command}',
  'evidence.file': 'Die Seite, wie sie abgerufen wurde',
  'evidence.nothing': 'Von der Seite dieses Berichts ist nichts aufbewahrt.',

  'page.no-link': 'Dieser Bericht hat keinen Link, der sich prüfen ließe.',
  'page.unread': '{reason}\nDer veröffentlichte Text bleibt, wie er ist.',
  'page.fetched-again':
    'Seite erneut abgerufen: {moment}. Der veröffentlichte Text bleibt, wie er ist.',
  'page.same': '**Die Seite hat denselben Text.**',
  'page.changed':
    '**Die Seite hat sich geändert:** {count, plural, one {# Änderung im Text} other {# Änderungen im Text}}.',
  'page.changed-details':
    '**Die Seite hat sich geändert:** {count, plural, =0 {nur die Angaben, nicht der Text} one {# Änderung im Text, dazu die Angaben} other {# Änderungen im Text, dazu die Angaben}}.',
  'page.detail': '{field}: „{now}“ statt „{before}“',
  'page.detail-new': '{field}: „{now}“, vorher keine Angabe',
  'page.added': 'hinzugefügt: {words}',
  'page.taken-out': 'gestrichen: {words}',
  'page.replaced': '{before} ist jetzt {now}',
  'page.moved': 'an anderer Stelle: {words}',
  'page.more': '{count, plural, one {und # weitere Änderung} other {und # weitere Änderungen}}',
  'page.hash': 'SHA-256 der Seite jetzt: {now}',
  'page.hashes': 'SHA-256 der Seite jetzt: {now} · beim Hinzufügen: {before}',

  'corpus-export.jsonl': 'Ein Bericht je Zeile, wie `corpus import` es liest.',
  'corpus-export.zip': 'Eine Markdown-Datei je Bericht, wie im Ordner der Berichte.',
  'corpus-export.too-large':
    'Die Berichte sind größer als die {most, number} MB, die Discord hier annimmt. Im Terminal des Bots lassen sich beliebig viele exportieren: {command}',
  'corpus-export.too-large-lines':
    'Die Berichte sind größer als die {most, number} MB, die Discord hier annimmt. Wählen Sie ZIP, das ist kleiner. Im Terminal des Bots lassen sich beliebig viele exportieren: {command}',

  'retract.no-reason':
    '`reason` ist leer. Sagen Sie den Lesern, warum der Bericht zurückgezogen wird.',
};

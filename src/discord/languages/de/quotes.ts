import type { quotes as english } from '../en/quotes.ts';
import type { Translation } from '../translation.ts';

/** What is written around quotes, checked words and speakers, in German. */
export const quotes: Translation<typeof english> = {
  quoted: '„{words}“',

  'said.says': 'Gesagt von: {name}',
  'said.claims': 'Behauptet von: {name}',
  'said.denies': 'Bestritten von: {name}',
  'said.accuses': 'Vorwurf von: {name}',
  'said.confirms': 'Bestätigt von: {name}',
  'said.according': 'laut {name}',
  'said.unsure': 'Der Bericht sagt nicht sicher, wessen Worte das sind.',

  'attribution.undated': 'ohne Datum',
  'attribution.added': 'ohne Datum, hinzugefügt am {date}',
  'attribution.doubt': '{published} (Datum unsicher; gedruckt: {days})',
  'attribution.retracted': 'Zurückgezogen: {reason}',
  'attribution.also-in': 'auch in: {reports}',
  'attribution.also-in-more': 'auch in: {reports} und {count, number} weiteren',
  'attribution.retracted-too': 'zurückgezogen',
  'attribution.also-counted':
    '{count, plural, one {auch in # weiteren Bericht} other {auch in # weiteren Berichten}}',
  'attribution.archived': 'Archivierte Kopie',

  'citation.uncertain':
    '⚠ Der Bericht druckt am Anfang ein Datum ({days}), ist aber mit einem anderen verzeichnet ({date}). Die Quellenangabe nennt das zweite.',
  'citation.file': 'Die Quellenangabe im Stil {style}',

  'check.printed': 'Wörtlich gedruckt in {count, plural, one {# Bericht} other {# Berichten}}.',
  'check.altered':
    'So nicht gedruckt. {count, plural, one {# Bericht druckt} other {# Berichte drucken}} fast diese Worte.',
  'check.missing': 'Ich habe keinen Bericht gefunden, der das druckt.',
  'check.undated': 'Keiner davon hat ein Datum.',
  'check.earliest': 'Der früheste zuerst.',
  'check.earliest-undated': 'Der früheste zuerst; {count, number} ohne Datum zuletzt.',
  'check.not-whole': 'Kein Bericht druckt das als Ganzes. Jeder Teil für sich:',
  'check.nearest': 'Der ähnlichste Satz. Er ist nicht derselbe:',
  'check.negation': 'eine Verneinung',
  'check.number': 'eine Zahl',
  'check.name': 'ein Name',
  'check.differs':
    '{count, plural, one {es unterscheidet sich {what}} other {es unterscheiden sich {what}}}',
  'check.negation-left-out': 'die mit „…“ ausgelassenen Worte enthalten eine Verneinung',
  'check.left-out': '„…“ steht für {count, plural, one {# Wort} other {# Wörter}} des Berichts.',
  'check.more-differences':
    '{count, plural, one {und # weiterer Unterschied} other {und # weitere Unterschiede}}',
  'check.added': 'nicht gedruckt: {asked}',
  'check.dropped': 'gedruckt, aber ausgelassen: {printed}',
  'check.replaced': 'gedruckt ist {printed}, wo bei Ihnen {asked} steht',
  'check.reordered': 'in anderer Reihenfolge: gedruckt ist {printed}, wo bei Ihnen {asked} steht',
  'check.moved': 'an anderer Stelle: {words}',
  'check.asked': 'Gefragt',
  'check.as-printed': 'Gedruckt',
  'check.page': 'Berichte {first, number} bis {last, number} von {total, number}',

  'speaker.profile':
    '{statements, plural, one {# Äußerung} other {# Äußerungen}} in {reports, plural, one {# Bericht} other {# Berichten}}, {when}.',
  'speaker.undated': 'ohne Datum',
  'speaker.from-to': '{from} bis {to}',
  'speaker.none-left': 'Die Berichte haben keine weiteren Äußerungen.',
  'speaker.newest-first': 'Die neueste zuerst.',
  'speaker.one': 'Äußerung {first, number}, die neueste zuerst.',
  'speaker.some': 'Äußerungen {first, number} bis {last, number}, die neueste zuerst.',
  'speaker.introduced': 'Vorgestellt als:',
  'speaker.sentences': '{name} · {count, plural, one {# Satz} other {# Sätze}}',
};

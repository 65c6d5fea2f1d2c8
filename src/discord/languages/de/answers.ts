import type { answers as english } from '../en/answers.ts';
import type { Translation } from '../translation.ts';

/** Answers to questions, in German. */
export const answers: Translation<typeof english> = {
  'answer.read-as': 'Verstanden als:',
  'answer.none': 'Ich habe kein Zitat gefunden, das diese Frage beantwortet.',
  'answer.about': 'Zum Thema, aber vielleicht keine Antwort:',
  'answer.no-more': 'Es gibt keine weiteren Zitate.',
  'answer.after':
    '{count, plural, one {Zitate nach dem ersten.} other {Zitate nach den ersten #.}}',
  'answer.too-many-names':
    'Es gibt noch mehr. Um es zu sehen, nennen Sie weniger Quellen oder Autoren.',
  'answer.full': 'Diese Nachricht ist voll. „Mehr“ zeigt die nächsten Zitate.',
  'answer.or-else': 'Oder meinten Sie:',
  'answer.unclear': 'Was meinen Sie mit „{typed}“?',
  'answer.in-context': 'Im Kontext zeigen:',
  'answer.closest': 'Dem Thema am nächsten:',

  'side.denial': 'Bestritten:',
  'side.claim': 'Auch behauptet:',
  'side.figure': 'Eine andere Zahl:',

  'missing.on': '„{time}“',
  'missing.in': '„{time}“',
  'missing.at': '„{time}“',
  'missing.time': 'Kein Bericht, den ich gefunden habe, nennt diese Zeit dafür: {when}.',
  'missing.time-nearest':
    'Kein Bericht, den ich gefunden habe, nennt diese Zeit dafür: {when}. Datum des nächsten: {date}.',
  'missing.names':
    '{quotes, plural, one {In diesem Zitat kommt nicht vor} other {In keinem dieser Zitate kommt vor}}: {names}.',
  'missing.words':
    'In {quotes, plural, one {diesem Zitat} other {diesen Zitaten}} habe ich kein Wort für {words} gefunden.',
  'missing.death':
    'In {quotes, plural, one {diesem Zitat} other {diesen Zitaten}} habe ich nichts über den Tod von {name} gefunden.',
  'missing.speaker': 'Ich habe keine Äußerung gefunden, die von {name} stammt.',
  'missing.deed':
    '{quotes, plural, one {Davon handelt dieses Zitat nicht} other {Davon handelt keines dieser Zitate}}: {deed}.',
  'missing.kinds':
    '{quotes, plural, one {In diesem Zitat fehlt} other {In diesen Zitaten fehlt}}: {kinds}.',
  'missing.age': 'ein Alter',
  'missing.money': 'ein Geldbetrag',
  'missing.weight': 'ein Gewicht',
  'missing.share': 'ein Anteil',
  'missing.length': 'eine Entfernung oder Länge',
  'missing.duration': 'eine Zeitdauer',
  'missing.how-long': 'eine Länge oder Dauer',
  'missing.wounded': 'eine Zahl der Verletzten',
  'missing.killed': 'eine Zahl der Toten',
  'missing.date': 'ein Datum',
  'missing.clock': 'eine Uhrzeit',
  'missing.number': 'eine Zahl',
  'missing.number-of': 'eine Zahl ({people})',
  'missing.name': 'ein Name',
  'missing.reason': 'ein Grund',
  'missing.speech': 'eine Äußerung dazu',
  'missing.denial': 'ein Dementi',

  'filters.reports': 'Nur Berichte: {which}.',
  'filters.source': 'aus {names}',
  'filters.author': 'von {names}',
  'filters.after': 'erschienen ab dem {date}',
  'filters.before': 'erschienen vor dem {date}',
  'filters.between': 'erschienen ab dem {after} und vor dem {before}',
  'filters.speaker': 'Nur Äußerungen von: {name}.',
  'filters.undated':
    '{count, plural, one {# Bericht ohne sicheres Datum ausgelassen.} other {# Berichte ohne sicheres Datum ausgelassen.}}',
  'filters.or-more': '{names} (und {count, number} mehr)',

  'excluded.source': 'Kein Bericht ist aus {names}.',
  'excluded.author': 'Kein Bericht ist von {names}.',
  'excluded.both': 'Kein Bericht aus {sources} ist von {authors}.',
  'excluded.certain': 'mit sicherem Datum',
  'excluded.new': 'Kein Bericht {which} ist so neu.',
  'excluded.new-newest': 'Kein Bericht {which} ist so neu. Datum des neuesten: {date}.',
  'excluded.old': 'Kein Bericht {which} ist von vor dem {before}.',
  'excluded.old-oldest':
    'Kein Bericht {which} ist von vor dem {before}. Datum des ältesten: {date}.',
  'excluded.time': 'Kein Bericht {which} ist aus dieser Zeit.',
  'excluded.time-range':
    'Kein Bericht {which} ist aus dieser Zeit. Datum des ältesten: {oldest}, des neuesten: {newest}.',

  'reports.after':
    '{count, plural, one {Berichte nach dem ersten.} other {Berichte nach den ersten #.}}',
  'reports.no-more': 'Es gibt keine weiteren Berichte.',
  'reports.list':
    '{count, plural, one {# Bericht.} other {# Berichte, {order, select, newest {die neuesten} other {die ältesten}} zuerst.}}',
  'reports.list-about':
    '{count, plural, one {# Bericht über {topic}.} other {# Berichte über {topic}, {order, select, newest {die neuesten} other {die ältesten}} zuerst.}}',
  'reports.none-at-all': 'Es gibt noch keine Berichte.',
  'reports.none-by': 'Kein Bericht ist von {name}.',
  'reports.none-about': 'Kein Bericht handelt von {topic}.',
  'reports.none-such': 'Einen solchen Bericht gibt es nicht.',
  'reports.have-undated':
    '{count, plural, one {Ich habe # Bericht ohne Datum.} other {Ich habe # Berichte ohne Datum.}}',
  'reports.have':
    '{count, plural, one {Ich habe # Bericht, Datum: {newest}.} other {Ich habe # Berichte, Datum des neuesten: {newest}.}}',
  'reports.from': 'Von {names}.',
  'reports.more-names': '{count, number} weiteren',
  'reports.unsigned':
    '{count, plural, one {# Bericht nennt weder Quelle noch Autor.} other {# Berichte nennen weder Quelle noch Autor.}}',

  'judged.helpful': 'Danke. Der Bot merkt sich, dass die Antwort geholfen hat, aber nicht, wem.',
  'judged.not-it':
    'Danke. Die Moderation sieht die Frage, aber nicht, wer sie gestellt hat. So erkennt sie, welche Berichte fehlen. Versuchen Sie es mit anderen Wörtern.',
  'judged.changed': 'Geändert in *{choice}*.',
  'judged.same': 'Sie haben bereits *{choice}* gewählt.',

  'export.quotes': '{count, plural, one {# Zitat} other {# Zitate}}',
  'export.quotes-about': '{count, plural, one {# Zitat dazu} other {# Zitate dazu}}',
  'export.reports': '{count, plural, one {# Bericht} other {# Berichte}}',
  'export.outlets': '{count, plural, one {# Medium} other {# Medien}}',
  'export.spreadsheets': 'für Tabellenprogramme',
  'export.programs': 'für Programme',
  'export.documents': 'für Dokumente',
  'export.timelinejs': 'für TimelineJS',
  'export.answer-file': 'Die Antwort {use}',
  'export.timeline-file': 'Die Zeitleiste {use}',
  'export.comparison-file': 'Der Vergleich {use}',
};

import type { settings as english } from '../en/settings.ts';
import type { Translation } from '../translation.ts';

/** The settings of a server, and the questions without an answer, in German. */
export const settings: Translation<typeof english> = {
  'settings.title': 'Einstellungen dieses Servers',
  'settings.about':
    'Wer den Server verwalten darf, kann diese Einstellungen hier ändern. „Standard“ ist, was der Betreiber des Bots eingestellt hat.',
  'settings.lacks-here':
    '⚠ In diesem Kanal fehlt dem Bot eine Berechtigung, die er braucht, um auf Nachrichten zu antworten: {permissions}.',
  'settings.nothing': 'Hier ist noch nichts eingestellt.',
  'settings.reset': 'Auf Standard zurücksetzen',
  'settings.forget': 'Gelöschte Rollen und Kanäle vergessen',
  'settings.default': 'Standard',
  'settings.moderators': '**Moderatoren:** Mitglieder mit „Nachrichten verwalten“',
  'settings.moderators-and':
    '**Moderatoren:** Mitglieder mit „Nachrichten verwalten“; dazu {roles}',
  'settings.more': '{count, number} weitere',
  'settings.more-deleted': '{count, number} weitere gelöschte',
  'settings.deleted-role': 'eine gelöschte Rolle ({id})',
  'settings.show-them':
    'Discord zeigt `/article` nur Mitgliedern mit „Nachrichten verwalten“, bis Sie es diesen Rollen unter Servereinstellungen → Integrationen erlauben.',
  'settings.choose-roles': 'Rollen der Moderatoren',
  'settings.log-channel': '**Protokollkanal:** {channel}',
  'settings.cannot-write': '⚠ Der Bot kann dort nicht schreiben. Ihm fehlt: {permissions}.',
  'settings.choose-log': 'Kanal für Änderungen',
  'settings.none': 'keiner',
  'settings.deleted-channel': 'ein gelöschter Kanal ({id})',
  'settings.elsewhere': 'auf einem anderen Server',
  'settings.suggestions-on': '**Vorschläge:** an; jedes Mitglied hat `/suggest`',
  'settings.suggestions-off': '**Vorschläge:** aus',
  'settings.suggestions-need': '⚠ Vorschläge brauchen einen Protokollkanal: Wählen Sie einen.',
  'settings.choose-suggestions': 'Ob Mitglieder Berichte vorschlagen dürfen',
  'settings.on': 'An',
  'settings.off': 'Aus',
  'settings.answers-public':
    '**Antworten auf Befehle:** Alle sehen sie, wenn `private` nichts anderes sagt',
  'settings.answers-private':
    '**Antworten auf Befehle:** Nur wer fragt, sieht sie, wenn `private` nichts anderes sagt',
  'settings.choose-answers': 'Wer Antworten sieht',
  'settings.everyone': 'Alle sehen sie',
  'settings.asker': 'Nur wer fragt, sieht sie',
  'settings.questions': '**Fragen aufbewahrt, ohne Namen:** {days}',
  'settings.not-at-all': 'gar nicht',
  'settings.days': '{count, plural, one {# Tag} other {# Tage}}',
  'settings.choose-days': 'Wie lange Fragen aufbewahrt werden',
  'settings.shared-on': '**Gemeinsame Sammlung:** an; sie kann von hier nicht geändert werden',
  'settings.shared-off': '**Gemeinsame Sammlung:** aus',
  'settings.choose-shared': 'Ob auch die gemeinsame Sammlung durchsucht wird',
  'settings.no-digest': '**Überblick über neue Berichte:** keiner',
  'settings.digest-daily':
    '**Überblick über neue Berichte:** täglich um {hour} (Zeitzone {zone}) in {channel}',
  'settings.digest-weekly':
    '**Überblick über neue Berichte:** montags um {hour} (Zeitzone {zone}) in {channel}',
  'settings.choose-digest': 'Kanal des Überblicks',
  'settings.choose-often': 'Wie oft der Überblick erscheint',
  'settings.choose-hour': 'Die Uhrzeit des Überblicks',
  'settings.every-day': 'Jeden Tag',
  'settings.every-week': 'Jede Woche, am Montag',
  'settings.at-hour': 'Um {hour}',
  'settings.time-zone': 'Zeitzone',
  'settings.digest-zone': 'Zeitzone des Überblicks',
  'settings.zone-hint':
    'Die größte Stadt der Zeitzone, etwa Europe/Berlin oder nur Berlin; oder UTC',

  'gaps.title': 'Fragen ohne gute Antwort',
  'gaps.not-kept': 'Es werden keine Fragen aufbewahrt: Die Einstellung `QUESTION_LOG_DAYS` ist 0.',
  'gaps.span':
    '{days, plural, one {Vom letzten Tag, die häufigsten zuerst. Namen werden nicht aufbewahrt.} other {Aus den letzten # Tagen, die häufigsten zuerst. Namen werden nicht aufbewahrt.}}',
  'gaps.none': 'Es gibt keine.',
  'gaps.asked': '{times, plural, one {einmal gefragt} other {#-mal gefragt}}',
  'gaps.not-answered': 'nicht beantwortet',
  'gaps.not-answered-times':
    '{times, plural, one {einmal nicht beantwortet} other {#-mal nicht beantwortet}}',
  'gaps.not-it': '{times, plural, one {einmal „Nicht das“} other {#-mal „Nicht das“}}',
  'gaps.last': 'zuletzt am {date}',
};

import type { alerts as english } from '../en/alerts.ts';
import type { Translation } from '../translation.ts';

/** Alerts of members and digests, in German. */
export const alerts: Translation<typeof english> = {
  'alert.new': '{count, plural, one {Neuer Bericht: {topic}} other {# neue Berichte: {topic}}}',
  'alert.more':
    '{count, plural, one {Ein weiterer Bericht handelt davon.} other {# weitere Berichte handeln davon.}}',
  'alert.whose': 'Eine Benachrichtigung von {member}.',
  'alert.elsewhere':
    'Anderswo haben Sie {count, number} weitere. In einer Direktnachricht an mich zeigt `/alert list` alle.',
  'alert.none':
    'Sie haben hier keine Benachrichtigungen. Mit `/alert add` richten Sie eine ein: Nennen Sie, wovon Berichte handeln sollen.',
  'alert.list': '{count, plural, one {Ihre Benachrichtigung} other {Ihre # Benachrichtigungen}}',
  'alert.set': 'Benachrichtigung eingerichtet: {topic}',
  'alert.changed': 'Benachrichtigung geändert: {topic}',
  'alert.removed': 'Benachrichtigung entfernt: {topic}',
  'alert.removed-already': 'Diese Benachrichtigung wurde schon entfernt.',
  'alert.unknown':
    'Sie haben hier keine Benachrichtigung zu „{topic}“. `/alert list` zeigt, welche Sie haben.',
  'alert.limit':
    'Ein Mitglied kann {most, number} Benachrichtigungen haben. Eine Benachrichtigung pingt niemanden an.',
  'alert.hear': 'Sie erfahren von neuen Berichten dazu {place}, {pace}.',
  'alert.by-message': 'per Direktnachricht',
  'alert.in-channel': 'in {channel}',
  'alert.as-published': 'sobald sie veröffentlicht sind',
  'alert.each-day': 'einmal am Tag',
  'alert.each-monday': 'einmal in der Woche, am Montag',
  'alert.at-once': 'sofort',
  'alert.daily': 'täglich',
  'alert.weekly': 'wöchentlich',
  'alert.stopped-closed': 'angehalten: Sie nehmen keine Direktnachrichten von mir an',
  'alert.stopped-unreachable': 'angehalten: Ich kann in ihrem Kanal nicht schreiben',
  'alert.goes-on': 'Um eine angehaltene Benachrichtigung fortzusetzen, richten Sie sie neu ein.',
  'alert.closed':
    '{member}, ich kann Ihnen keine Direktnachrichten schicken, deshalb sind Ihre Benachrichtigungen per Direktnachricht angehalten.',
  'alert.closed-how':
    'Erlauben Sie Direktnachrichten von Mitgliedern dieses Servers und richten Sie Ihre Benachrichtigungen dann neu ein: `/alert list` zeigt sie.',

  'digest.today': 'Heute neu',
  'digest.week': 'Diese Woche neu',
  'digest.reports': '{count, plural, one {# neuer Bericht} other {# neue Berichte}}',
  'digest.events': '{count, plural, one {# neues Ereignis} other {# neue Ereignisse}}',
  'digest.more':
    '{count, plural, one {Ein weiteres Ereignis in den neuen Berichten.} other {# weitere Ereignisse in den neuen Berichten.}}',
  'digest.told': '{count, plural, one {In # Bericht gemeldet} other {In # Berichten gemeldet}}',
  'digest.told-by':
    '{count, plural, one {In # Bericht gemeldet} other {In # Berichten gemeldet}}, auch von {names}',
  'digest.picture': 'Was die neuen Berichte melden',
  'digest.by-event':
    '{count, plural, one {# neuer Bericht, nach Ereignis} other {# neue Berichte, nach Ereignis}}',
  'digest.not-posted':
    'Ich konnte den Überblick in {channel} nicht posten: Den Kanal gibt es nicht mehr, oder ich darf dort nicht schreiben. Wählen Sie in `/settings` einen anderen. Der nächste Überblick nennt auch diese Berichte.',
  'digest.its-channel': 'seinem Kanal',
};

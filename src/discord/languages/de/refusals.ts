import type { refusals as english } from '../en/refusals.ts';
import type { Translation } from '../translation.ts';

/** Refusals and faults, in German. */
export const refusals: Translation<typeof english> = {
  'fault.unknown':
    'Etwas ist schiefgegangen. Bitte versuchen Sie es noch einmal. Kennung: {reference}',
  'fault.of-option': '`{option}`: {sentence}',
  'fault.cannot': 'Das geht nicht.',
  'fault.unknown-command':
    'Dieser Befehl ist aus einer anderen Version des Bots. Versuchen Sie es in einer Minute noch einmal oder sehen Sie in `/help` nach.',
  'fault.outdated-button':
    'Diese Schaltfläche ist aus einer älteren Version und funktioniert nicht mehr. Fragen Sie noch einmal.',

  'discord.not-permitted':
    'Das darf ich in diesem Kanal nicht. Wer den Server verwaltet, kann mir die Berechtigung geben.',
  'discord.closed-thread': 'Dieser Thread ist geschlossen, deshalb kann ich darin nicht schreiben.',
  'discord.for-now':
    'Discord lässt mich hier gerade nicht schreiben. Bitte versuchen Sie es in ein paar Minuten noch einmal.',
  'discord.no-direct-messages': 'Discord lässt mich Ihnen keine Direktnachrichten schicken.',
  'discord.gone': 'Das gibt es nicht mehr.',
  'discord.automod': 'Die AutoMod-Regeln dieses Servers lassen mich das nicht senden.',
  'discord.harmful-link':
    'Discord lässt mich das nicht senden, weil es einen Link darin für schädlich hält.',
  'discord.deleted': 'Die Nachricht wurde gelöscht, bevor ich antworten konnte.',

  'access.managers': 'Das dürfen nur Mitglieder mit der Berechtigung „Server verwalten“.',
  'access.moderators':
    'Das dürfen nur Moderatoren: Mitglieder mit „Nachrichten verwalten“ oder einer Moderatorenrolle.',
  'access.moderators-on-servers': 'Das dürfen nur Moderatoren, und nur auf einem Server.',
  'access.alert':
    'Nur wer diese Benachrichtigung eingerichtet hat, oder ein Moderator, kann sie entfernen.',
  'access.delete':
    'Nur wer gefragt hat, oder wer Nachrichten verwalten darf, kann diese Antwort löschen.',
  'access.write-nowhere':
    'Ich kann hier nicht von selbst schreiben. Wählen Sie stattdessen Direktnachrichten.',
  'access.you-cannot-write':
    'Sie dürfen in diesem Kanal nicht schreiben, deshalb kann hier keine Benachrichtigung für Sie erscheinen.',
  'access.i-cannot-write':
    'Ich darf in diesem Kanal nicht schreiben. Wählen Sie Direktnachrichten oder fragen Sie jemanden, der den Server verwaltet.',

  'wait.questions':
    'Bitte warten Sie {seconds, plural, one {# Sekunde} other {# Sekunden}}. Sie können {burst, plural, one {# Frage} other {# Fragen}} auf einmal stellen, danach eine alle {each, plural, one {# Sekunde} other {# Sekunden}}.',
  'wait.suggestions':
    'Bitte warten Sie {seconds, plural, one {# Sekunde} other {# Sekunden}}. Sie können {burst, plural, one {# Bericht} other {# Berichte}} auf einmal vorschlagen, danach einen alle {each, plural, one {# Sekunde} other {# Sekunden}}.',
  'wait.additions':
    'Bitte warten Sie {seconds, plural, one {# Sekunde} other {# Sekunden}}. Sie können {burst, plural, one {# Bericht} other {# Berichte}} auf einmal hinzufügen, danach einen alle {each, plural, one {# Sekunde} other {# Sekunden}}.',
  'wait.queue': 'Bitte warten Sie: Ihre letzten zwei Fragen werden noch beantwortet.',

  'gone.report': 'Diesen Bericht gibt es in der Sammlung nicht mehr.',
  'gone.passage':
    'Der Bericht wurde geändert und hat diese Stelle nicht mehr. Fragen Sie noch einmal.',
  'gone.words':
    'Der Bericht wurde geändert und hat diese Worte nicht mehr. Fragen Sie noch einmal.',
  'gone.printed': 'Die Berichte drucken diese Worte nicht mehr. Fragen Sie noch einmal.',
  'gone.speaker': 'In den Berichten gibt es keine Äußerungen dieser Person oder Stelle mehr.',
  'gone.source':
    'Die Quelle, auf die diese Antwort beschränkt war, gibt es in der Sammlung nicht mehr. Fragen Sie noch einmal.',
  'gone.author':
    'Den Autor, auf den diese Antwort beschränkt war, gibt es in der Sammlung nicht mehr. Fragen Sie noch einmal.',

  'ask.forwarded':
    'Weitergeleitete Nachrichten lese ich nicht als Fragen. Fragen Sie in eigenen Worten. Um die Nachricht als Bericht hinzuzufügen, öffnen Sie auf einem Server ihr Menü: Apps, dann Add to corpus.',
  'ask.wordless':
    'Ich kann nur Wörter lesen. Fragen Sie nach einer Person, einem Ort oder einem Ereignis, zum Beispiel: When was the airport reopened?',
  'ask.not-a-follow-up':
    'Ich kann „{typed}“ nicht als Nachfrage lesen. Fragen Sie vollständig, zum Beispiel: When was the airport reopened?',
  'ask.hidden-role':
    'Discord zeigt mir keine Nachricht, die nur meine Rolle erwähnt. Um zu fragen, beginnen Sie sie mit @{bot} oder benutzen Sie `/ask`.',
  'ask.hidden-reply':
    'Discord zeigt mir eine Antwort nur, wenn sie mich erwähnt. Um zu fragen, beginnen Sie sie mit @{bot} oder benutzen Sie `/ask`.',

  'check.no-text': 'In dieser Nachricht ist kein Text, der sich prüfen ließe.',

  'cite.nothing':
    'Nennen Sie einen Bericht oder die Worte, die Sie zitieren: `/cite report: …` oder `/cite words: …`.',

  'article.read-only':
    '„{title}“ gehört zur gemeinsamen Sammlung, die hier nur gelesen werden kann. Der Betreiber des Bots kann sie ändern.',
  'article.several':
    '{count, number} Berichte heißen „{title}“. Wählen Sie einen aus der Liste, die sich beim Tippen öffnet.',
  'article.none':
    'Einen solchen Bericht gibt es nicht. Tippen Sie einen Teil seines Titels und wählen Sie ihn aus der Liste.',
  'article.none-but-one': 'Einen solchen Bericht gibt es nicht. Meinten Sie „{first}“?',
  'article.none-but-two':
    'Einen solchen Bericht gibt es nicht. Meinten Sie „{first}“ oder „{second}“?',
  'article.none-but-three':
    'Einen solchen Bericht gibt es nicht. Meinten Sie „{first}“, „{second}“ oder „{third}“?',

  'suggest.off':
    'Vorschläge sind hier ausgeschaltet. Weisen Sie jemanden aus der Moderation auf den Bericht hin.',
  'suggest.known': 'Dieser Bericht ist schon in der Sammlung. Danke.',
  'suggest.unreached':
    'Ich konnte die Moderation nicht erreichen. Weisen Sie jemanden aus der Moderation auf den Bericht hin.',
  'suggest.sent': 'Danke. Die Moderation sieht sich den Vorschlag an.',
};

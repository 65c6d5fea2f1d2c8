import type { alerts as english } from '../en/alerts.ts';
import type { Translation } from '../translation.ts';

/** Alerts of members and digests, in French. */
export const alerts: Translation<typeof english> = {
  'alert.new':
    '{count, plural, one {Nouvel article : {topic}} other {# nouveaux articles : {topic}}}',
  'alert.more':
    '{count, plural, one {# autre article en parle.} other {# autres articles en parlent.}}',
  'alert.whose': 'Une alerte de {member}.',
  'alert.elsewhere':
    '{count, plural, one {Vous en avez # autre ailleurs.} other {Vous en avez # autres ailleurs.}} Si vous m’écrivez en privé, `/alert list` les montre toutes.',
  'alert.none':
    'Vous n’avez pas d’alerte ici. Créez-en une avec `/alert add` : nommez ce dont les articles doivent parler.',
  'alert.list': '{count, plural, one {Votre alerte} other {Vos # alertes}}',
  'alert.set': 'Alerte créée : {topic}',
  'alert.changed': 'Alerte modifiée : {topic}',
  'alert.removed': 'Alerte retirée : {topic}',
  'alert.removed-already': 'Cette alerte a déjà été retirée.',
  'alert.unknown':
    'Vous n’avez pas d’alerte sur « {topic} » ici. `/alert list` montre celles que vous avez.',
  'alert.limit':
    '{most, plural, one {Un membre peut avoir # alerte.} other {Un membre peut avoir # alertes.}} Une alerte ne notifie personne par mention.',
  'alert.hear': 'Vous recevez les nouveaux articles à ce sujet {place}, {pace}.',
  'alert.by-message': 'par message privé',
  'alert.in-channel': 'dans {channel}',
  'alert.as-published': 'dès leur publication',
  'alert.each-day': 'une fois par jour',
  'alert.each-monday': 'une fois par semaine, le lundi',
  'alert.at-once': 'aussitôt',
  'alert.daily': 'chaque jour',
  'alert.weekly': 'chaque semaine',
  'alert.stopped-closed': 'arrêtée : vous n’acceptez pas de messages privés de ma part',
  'alert.stopped-unreachable': 'arrêtée : je ne peux pas écrire dans son salon',
  'alert.goes-on': 'Pour reprendre une alerte arrêtée, créez-la de nouveau.',
  'alert.closed':
    '{member}, je ne peux pas vous envoyer de messages privés ; vos alertes par message privé sont donc arrêtées.',
  'alert.closed-how':
    'Autorisez les messages privés des membres de ce serveur, puis recréez vos alertes : `/alert list` les montre.',

  'digest.today': 'Nouveau aujourd’hui',
  'digest.week': 'Nouveau cette semaine',
  'digest.reports': '{count, plural, one {# nouvel article} other {# nouveaux articles}}',
  'digest.events': '{count, plural, one {# nouvel événement} other {# nouveaux événements}}',
  'digest.more':
    '{count, plural, one {# autre événement dans les nouveaux articles.} other {# autres événements dans les nouveaux articles.}}',
  'digest.told': '{count, plural, one {Rapporté par # article} other {Rapporté par # articles}}',
  'digest.told-by':
    '{count, plural, one {Rapporté par # article} other {Rapporté par # articles}}, aussi par {names}',
  'digest.picture': 'Ce que rapportent les nouveaux articles',
  'digest.by-event':
    '{count, plural, one {# nouvel article, par événement} other {# nouveaux articles, par événement}}',
  'digest.not-posted':
    'Je n’ai pas pu publier le résumé dans {channel} : le salon n’existe plus, ou je n’ai pas le droit d’y écrire. Choisissez-en un autre dans `/settings`. Le prochain résumé reprendra aussi ces articles.',
  'digest.its-channel': 'son salon',
};

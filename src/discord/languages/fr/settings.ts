import type { settings as english } from '../en/settings.ts';
import type { Translation } from '../translation.ts';

/** The settings of a server, and the questions without an answer, in French. */
export const settings: Translation<typeof english> = {
  'settings.title': 'Réglages de ce serveur',
  'settings.about':
    'Les personnes qui peuvent gérer le serveur changent ces réglages ici. « Par défaut » désigne ce qu’a réglé l’opérateur du bot.',
  'settings.lacks-here':
    '⚠ Dans ce salon, il manque au bot une permission dont il a besoin pour répondre aux messages : {permissions}.',
  'settings.nothing': 'Rien n’est encore réglé ici.',
  'settings.reset': 'Revenir aux réglages par défaut',
  'settings.forget': 'Oublier les rôles et salons supprimés',
  'settings.default': 'par défaut',
  'settings.moderators': '**Modérateurs :** les membres qui ont « Gérer les messages »',
  'settings.moderators-and':
    '**Modérateurs :** les membres qui ont « Gérer les messages », et {roles}',
  'settings.more': '{count, plural, one {# autre} other {# autres}}',
  'settings.more-deleted': '{count, plural, one {# autre supprimé} other {# autres supprimés}}',
  'settings.deleted-role': 'un rôle supprimé ({id})',
  'settings.show-them':
    'Discord ne montre `/article` qu’aux membres qui ont « Gérer les messages », tant que vous ne l’autorisez pas à ces rôles dans Paramètres du serveur → Intégrations.',
  'settings.choose-roles': 'Rôles des modérateurs',
  'settings.log-channel': '**Salon du journal :** {channel}',
  'settings.cannot-write': '⚠ Le bot ne peut pas y écrire. Il lui manque : {permissions}.',
  'settings.choose-log': 'Salon des changements',
  'settings.none': 'aucun',
  'settings.deleted-channel': 'un salon supprimé ({id})',
  'settings.elsewhere': 'sur un autre serveur',
  'settings.suggestions-on': '**Propositions :** activées ; chaque membre a `/suggest`',
  'settings.suggestions-off': '**Propositions :** désactivées',
  'settings.suggestions-need':
    '⚠ Les propositions ont besoin d’un salon du journal : choisissez-en un.',
  'settings.choose-suggestions': 'Si les membres peuvent proposer des articles',
  'settings.on': 'Activé',
  'settings.off': 'Désactivé',
  'settings.answers-public':
    '**Réponses aux commandes :** tout le monde les voit, sauf si `private` dit autre chose',
  'settings.answers-private':
    '**Réponses aux commandes :** seule la personne qui demande les voit, sauf si `private` dit autre chose',
  'settings.choose-answers': 'Qui voit les réponses',
  'settings.everyone': 'Tout le monde les voit',
  'settings.asker': 'Seule la personne qui demande les voit',
  'settings.questions': '**Questions gardées, sans noms :** {days}',
  'settings.not-at-all': 'pas du tout',
  'settings.days': '{count, plural, one {# jour} other {# jours}}',
  'settings.choose-days': 'Combien de temps les questions sont gardées',
  'settings.shared-on': '**Corpus commun :** activé ; il ne peut pas être modifié d’ici',
  'settings.shared-off': '**Corpus commun :** désactivé',
  'settings.choose-shared': 'S’il faut chercher aussi dans le corpus commun',
  'settings.no-digest': '**Résumé des nouveaux articles :** aucun',
  'settings.digest-daily':
    '**Résumé des nouveaux articles :** chaque jour à {hour} (fuseau {zone}) dans {channel}',
  'settings.digest-weekly':
    '**Résumé des nouveaux articles :** chaque lundi à {hour} (fuseau {zone}) dans {channel}',
  'settings.choose-digest': 'Salon du résumé',
  'settings.choose-often': 'À quelle fréquence paraît le résumé',
  'settings.choose-hour': 'L’heure du résumé',
  'settings.every-day': 'Chaque jour',
  'settings.every-week': 'Chaque semaine, le lundi',
  'settings.at-hour': 'À {hour}',
  'settings.time-zone': 'Fuseau horaire',
  'settings.digest-zone': 'Fuseau horaire du résumé',
  'settings.zone-hint':
    'La plus grande ville du fuseau, comme Europe/Paris ou juste Paris ; ou UTC',

  'gaps.title': 'Questions sans bonne réponse',
  'gaps.not-kept': 'Aucune question n’est gardée : le réglage `QUESTION_LOG_DAYS` est 0.',
  'gaps.span':
    '{days, plural, one {Du dernier jour, les plus fréquentes d’abord. Aucun nom n’est gardé.} other {Des # derniers jours, les plus fréquentes d’abord. Aucun nom n’est gardé.}}',
  'gaps.none': 'Il n’y en a pas.',
  'gaps.asked': '{times, plural, one {posée # fois} other {posée # fois}}',
  'gaps.not-answered': 'sans réponse',
  'gaps.not-answered-times':
    '{times, plural, one {sans réponse # fois} other {sans réponse # fois}}',
  'gaps.not-it': '{times, plural, one {« Pas ça » # fois} other {« Pas ça » # fois}}',
  'gaps.last': 'la dernière fois le {date}',
};

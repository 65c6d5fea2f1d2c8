import type { FAULT_TEXTS } from '../../../text/faults/fault-texts.ts';
import type { Translation } from '../translation.ts';

/** Faults that are found below Discord, in French. Dates are typed in English or in digits. */
export const faults: Translation<typeof FAULT_TEXTS> = {
  'fault.date-unreadable':
    'Je ne peux pas lire « {typed} » comme une date. Écrivez 2019-09-07, 2019-09 ou 2019.',
  'fault.date-unreal': '« {typed} » n’est pas une vraie date. Écrivez 2019-09-07, 2019-09 ou 2019.',
  'fault.date-short-year':
    'Je ne peux pas lire « {typed} » comme une date : jours, mois et années courtes se ressemblent. Écrivez 2019-09-07, 2019-09 ou 2019.',
  'fault.date-ambiguous':
    'Je ne peux pas lire « {typed} » comme une date : c’est le {dayFirst} pour les uns et le {monthFirst} pour les autres. Écrivez {day}.',

  'fault.question-empty':
    'La question est vide. Posez une question sur une personne, un lieu ou un événement, par exemple : {example}',
  'fault.question-long':
    'La question a {length} caractères ; la limite est de {longest}. Demandez une chose à la fois.',
  'fault.topic-empty':
    'Le sujet est vide. Nommez une personne, un lieu ou un événement, par exemple : {example}',
  'fault.topic-long':
    'Le sujet a {length} caractères ; la limite est de {longest}. Nommez-le en quelques mots.',
  'fault.nothing-to-search':
    'Je ne peux pas chercher « {typed} ». Nommez une personne, un lieu ou un événement, par exemple : {example}',

  'fault.after-before':
    '`after` ({after}) doit précéder `before` ({before}) : aucun article ne peut être les deux.',
  'fault.from-to': '`from` ({from}) ne doit pas suivre `to` ({to}).',
  'fault.name-long':
    'le nom a plus de {longest, plural, one {# caractère} other {# caractères}} ; raccourcissez-le.',
  'fault.no-sources': 'aucun article du corpus n’indique de source.',
  'fault.no-authors': 'aucun article du corpus n’indique d’auteur.',
  'fault.source-unknown': 'aucun article n’est de « {typed} ». Les plus proches : {names}.',
  'fault.author-unknown': 'aucun article n’est écrit par « {typed} ». Les plus proches : {names}.',
  'fault.source-several': '« {typed} » convient à plusieurs sources. Les plus proches : {names}.',
  'fault.author-several': '« {typed} » convient à plusieurs auteurs. Les plus proches : {names}.',

  'fault.speaker-long':
    'Le nom a plus de {longest, plural, one {# caractère} other {# caractères}} ; raccourcissez-le.',
  'fault.speaker-several': '« {typed} » peut désigner plusieurs personnes ou organismes : {names}.',
  'fault.speaker-unknown': 'Je n’ai trouvé dans les articles aucune déclaration de « {typed} ».',
  'fault.speaker-nearest':
    'Je n’ai trouvé dans les articles aucune déclaration de « {typed} ». Les plus proches : {names}.',

  'fault.words-long':
    'Le texte a {length} caractères ; la limite est de {longest}. Vérifiez-le partie par partie.',
  'fault.words-none':
    'Il n’y a pas de mots à chercher. Donnez les mots tels que vous les avez lus.',
  'fault.words-one':
    'Un seul mot ne suffit pas : « {typed} » peut figurer dans n’importe quel article. Ajoutez les mots qui l’entourent.',
  'fault.words-common':
    'Tous les articles ont de tels mots. Ajoutez les mots qui les entourent, avec un nom ou le sujet.',

  'fault.cite-unprinted':
    'Aucun article n’imprime ces mots tels quels, il n’y a donc rien à citer.',
  'fault.cite-elsewhere':
    'Cet article n’imprime pas ces mots. Ne l’indiquez pas pour citer le premier article qui les imprime.',

  'fault.alert-nothing':
    '« {topic} » ne nomme rien dont un article puisse parler. Nommez une personne, un lieu ou un événement, par exemple : {example}',
  'fault.alert-common':
    '{found, number} des {looked, plural, one {# dernier article a} other {# derniers articles ont}} « {topic} » : cette alerte vous avertirait de presque chaque article. Nommez une chose dont moins d’articles parlent.',
  'fault.alert-many':
    '{most, plural, one {Vous avez # alerte} other {Vous avez # alertes}}, le plus qu’un membre puisse avoir. Retirez-en une d’abord : `/alert list` montre celles de ce serveur, ou toutes si vous m’écrivez en privé.',

  'fault.database-away':
    'La base de données est injoignable ; rien n’a été changé. Réessayez dans une minute.',
  'fault.database-uncertain':
    'La connexion à la base de données s’est rompue pendant le changement. Vérifiez s’il a été fait avant de réessayer.',
  'fault.written-at-once': 'D’autres écrivaient au même moment ; rien n’a été changé. Réessayez.',
  'fault.writers-slow': 'D’autres ont écrit trop longtemps ; rien n’a été changé. Réessayez.',
  'fault.process-took-over':
    'Un autre processus a pris le relais pendant le changement. Vérifiez s’il a été fait avant de réessayer.',

  'fault.stopping': 'Le bot s’arrête. Réessayez dans une minute.',
  'fault.opening':
    'Les articles de ce serveur sont encore en cours d’ouverture. Réessayez dans quelques secondes.',
};

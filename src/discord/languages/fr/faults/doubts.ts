import type { DOUBT_TEXTS } from '../../../../text/faults/doubt-texts.ts';
import type { Translation } from '../../translation.ts';

/** What a person should check in a draft, in French. */
export const doubts: Translation<typeof DOUBT_TEXTS> = {
  'doubt.no-title': 'pas de titre : ajoutez-en un pour publier',
  'doubt.title-from-text': 'le titre est pris dans la première ligne : à vérifier',
  'doubt.title-is-site-name': 'le titre n’est que le nom du site : à vérifier',
  'doubt.titles-differ': 'la page donne aussi un autre titre : {title}',
  'doubt.title-long':
    'le titre est omis, car il a plus de {longest, plural, one {# caractère} other {# caractères}}',

  'doubt.no-source': 'aucune source trouvée',
  'doubt.source-is-host': 'la source n’est que l’hôte du lien : à vérifier',
  'doubt.source-long':
    'la source est omise, car elle a plus de {longest, plural, one {# caractère} other {# caractères}}',

  'doubt.author-from-byline': 'l’auteur est pris dans la signature : à vérifier',
  'doubt.author-is-outlet': 'l’auteur n’est qu’une rédaction ou le média : à vérifier',
  'doubt.author-is-admin': 'l’auteur est le compte d’un administrateur : à vérifier',
  'doubt.authors-differ': 'la page imprime une autre signature : {names}',
  'doubt.author-not-printed': 'la page n’imprime pas cet auteur : {names}',
  'doubt.author-long':
    'l’auteur est omis, car il a plus de {longest, plural, one {# caractère} other {# caractères}}',

  'doubt.no-date': 'aucune date trouvée',
  'doubt.only-modified-date': 'aucune date trouvée ; dernière modification de la page : {date}',
  'doubt.date-from-byline': 'la date est prise dans la signature : à vérifier',
  'doubt.date-from-dateline': 'la date est prise au début du texte : à vérifier',
  'doubt.date-from-file': 'la date est prise dans le fichier : à vérifier',
  'doubt.date-of-mail': 'la date est le jour d’envoi du courriel : à vérifier',
  'doubt.date-ambiguous': 'la date de la page se lit de plusieurs façons : {days}',
  'doubt.date-given-ambiguous': 'la date donnée se lit de plusieurs façons : {days}',
  'doubt.date-in-utc':
    'la page n’indique son heure qu’en UTC, le jour peut donc être un autre : {days}',
  'doubt.dates-disagree': 'plusieurs dates se contredisent : {days}',
  'doubt.dateline-disagrees':
    'l’article imprime une date en tête ({printed}), mais il est daté autrement ({date})',
  'doubt.changed-later': 'la page a été modifiée après sa parution, le {date}',
  'doubt.changed-meanwhile':
    'la page a changé entre-temps : voici son nouveau texte, vérifiez aussi la fiche',
  'doubt.changed-after-edit':
    'la page a changé après que quelqu’un a modifié ce texte ; comparez donc les deux',

  'doubt.language-long':
    'la langue est omise, car elle a plus de {longest, plural, one {# caractère} other {# caractères}}',
  'doubt.link-long':
    'le lien est omis, car il a plus de {longest, plural, one {# caractère} other {# caractères}}',

  'doubt.no-text': 'aucun article trouvé à cet endroit : collez son texte',
  'doubt.very-short':
    '{count, plural, one {le texte est très court : # mot} other {le texte est très court : # mots}}',
  'doubt.paywall': 'cela ressemble à l’avis d’un accès payant',
  'doubt.behind-paywall': 'l’article est en accès payant : le texte est peut-être coupé',
  'doubt.characters-lost': 'certains caractères n’ont pas pu être lus',
  'doubt.letters-garbled': 'certaines lettres semblent déformées',
  'doubt.struck-out': 'l’article barre ces mots, qui sont omis ici : {words}',
  'doubt.partly-struck': 'l’article barre certains de ces mots, qui sont gardés ici : {words}',
  'doubt.joined-lines': 'des lignes et des mots coupés ont été réunis : le texte est à vérifier',
  'doubt.is-consent':
    'cela ressemble à une demande de consentement, pas à un article : collez plutôt le texte',
  'doubt.is-script':
    'cela ressemble à une demande d’activer JavaScript, pas à un article : collez plutôt le texte',
  'doubt.is-robots':
    'cela ressemble à un contrôle contre les robots, pas à un article : collez plutôt le texte',
  'doubt.is-login':
    'cela ressemble à une page de connexion, pas à un article : collez plutôt le texte',
  'doubt.is-missing':
    'cela ressemble à l’avis d’une page introuvable, pas à un article : collez plutôt le texte',
  'doubt.is-list':
    'cela ressemble à une page qui liste des articles : donnez le lien de l’un d’eux',
  'doubt.several-reports':
    '{count, plural, one {le texte contient # article : n’en gardez qu’un} other {le texte contient # articles : n’en gardez qu’un}}',
  'doubt.part-of-report': 'c’est la page 1 sur {pages, number} : la suite de l’article manque',
};

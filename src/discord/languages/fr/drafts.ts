import type { drafts as english } from '../en/drafts.ts';
import type { Translation } from '../translation.ts';

/** Drafts of reports, in French. */
export const drafts: Translation<typeof english> = {
  'draft.addition': 'Brouillon · pas encore publié',
  'draft.suggestion': 'Proposition · pas encore publiée',
  'draft.suggested-by': 'Proposé par {name}',
  'draft.suggested': 'Proposé par quelqu’un',
  'draft.edit': 'Changements · pas encore enregistrés',
  'draft.edit-of': 'Pour « {title} »',
  'draft.from-feed': 'Du flux « {name} »',
  'draft.no-title': 'Sans titre',
  'draft.no-source': 'source non indiquée',
  'draft.no-author': 'auteur non indiqué',
  'draft.link': 'Lien',
  'draft.link-known': '⚠ Ce lien est déjà dans le corpus : {report}',
  'draft.text-known': '⚠ Même texte : {report}',
  'draft.alike': '⚠ Identique à {share, number} % : {report}',

  'draft.gone':
    'Ce brouillon n’existe plus : il a été publié ou écarté, ou il a expiré. Rien n’a été changé.',
  'draft.decided': 'Quelqu’un d’autre a déjà publié ou écarté ce brouillon.',
  'draft.decided-or-expired': 'Quelqu’un a déjà publié ou refusé ce brouillon, ou il a expiré.',
  'draft.nothing-left-out': 'Ce brouillon n’omet plus rien.',
  'draft.passage-back': 'Ce passage est déjà de retour, ou le texte a été modifié.',
  'draft.no-text': 'Le brouillon n’a pas encore de texte. Appuyez sur « Modifier le texte ».',

  'ended.discarded': 'Écarté : {report}. Rien n’a été publié.',
  'ended.suggestion': '{who} a refusé une proposition de {name} : {report}.',
  'ended.suggestion-of': '{who} a refusé une proposition : {report}.',
  'ended.from-feed': '{who} a refusé un brouillon du flux « {feed} » : {report}.',
  'ended.untitled': 'un article sans titre',

  'left-out.count': '{count, plural, one {# passage omis} other {# passages omis}}',
  'left-out.explained':
    'Sur la page, ces passages sont dans l’article, mais ressemblent à une partie de la page. Si l’un d’eux appartient à l’article, remettez-le.',
  'left-out.file': 'Tous les passages omis',
  'left-out.whole': 'Tout est dans ce fichier :',
  'left-out.more':
    '{count, plural, one {… et # autre.} other {… et # autres.}} Tous sont dans ce fichier :',

  'whole-text.file': 'Le texte de l’article',
  'whole-text.untitled': 'Le texte entier',
  'whole-text.title': 'Le texte entier de « {title} »',

  'add.nothing':
    'Il n’y a ni lien, ni fichier, ni texte dans ce message. Utilisez plutôt `/article add`.',
  'add.others':
    '{count, plural, one {Le message contient # autre lien ou fichier. Seul le premier a été lu ; ajoutez l’autre avec `/article add`.} other {Le message contient # autres liens ou fichiers. Seul le premier a été lu ; ajoutez les autres avec `/article add`.}}',

  'attached.undelivered': 'Discord n’a pas livré le fichier. Joignez-le de nouveau.',
  'attached.too-large':
    '« {name} » est trop grand. La limite est de {most, plural, one {# Mo} other {# Mo}}.',
  'attached.none': 'Il n’y avait pas de fichier dans le formulaire. Joignez le texte corrigé.',
  'attached.not-text': 'Ce fichier n’est pas du texte brut. Enregistrez-le en .txt, en UTF-8.',
};

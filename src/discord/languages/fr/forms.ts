import type { forms as english } from '../en/forms.ts';
import type { Translation } from '../translation.ts';

/** Forms, in French. Dates are typed in English or in digits. */
export const forms: Translation<typeof english> = {
  'form-title.add': 'Ajouter un article',
  'form-title.details': 'Fiche de l’article',
  'form-title.text': 'Texte de l’article',
  'form-title.draft-details': 'Fiche du brouillon',
  'form-title.draft-text': 'Texte du brouillon',

  'form-label.title': 'Titre',
  'form-label.source': 'Source',
  'form-label.author': 'Auteur',
  'form-label.published': 'Parution',
  'form-label.link': 'Lien',
  'form-label.text': 'Texte',
  'form-label.report-text': 'Texte de l’article',
  'form-label.text-file': 'Le texte corrigé, en fichier .txt',

  'form-hint.title': 'Le gros titre',
  'form-hint.source': 'Qui a publié l’article, par exemple Xinhua',
  'form-hint.source-or-empty':
    'Qui a publié l’article, par exemple Xinhua ; vide s’il ne le dit pas',
  'form-hint.author': 'Qui a écrit l’article, selon la signature',
  'form-hint.author-or-empty': 'Qui a écrit l’article, selon la signature ; vide s’il n’y en a pas',
  'form-hint.published': '2019-09-07, 2019-09 ou 2019',
  'form-hint.published-or-empty': '2019-09-07, 2019-09 ou 2019 ; vide si l’article ne le dit pas',
  'form-hint.report-text':
    'Tel qu’il est imprimé, 4 000 caractères au plus ; sinon, joignez un fichier',
  'form-hint.text-file':
    'Trop long pour un formulaire. « Voir le texte entier » le donne en fichier à corriger.',

  'form.too-long':
    '{field} : plus de {longest, plural, one {# caractère} other {# caractères}} ; raccourcissez.',
  'form.too-long-for-form':
    '{field} : trop long pour un formulaire ; modifiez plutôt le fichier dans le corpus.',
  'form.no-day': '« {typed} » ne nomme aucun jour. Écrivez le jour, comme 2019-09-07.',
  'form.future': '« {typed} » est dans le futur. Écrivez le jour de la parution.',
  'form.rest-kept': '{problems}\nLe reste a été gardé.',
};

import type { quotes as english } from '../en/quotes.ts';
import type { Translation } from '../translation.ts';

/** What is written around quotes, checked words and speakers, in French. */
export const quotes: Translation<typeof english> = {
  quoted: '« {words} »',

  'said.says': 'Dit par : {name}',
  'said.claims': 'Affirmé par : {name}',
  'said.denies': 'Démenti par : {name}',
  'said.accuses': 'Accusation de : {name}',
  'said.confirms': 'Confirmé par : {name}',
  'said.according': 'selon {name}',
  'said.unsure': 'L’article ne dit pas avec certitude de qui sont ces mots.',

  'attribution.undated': 'sans date',
  'attribution.added': 'sans date, ajouté le {date}',
  'attribution.doubt': '{published} (date incertaine ; imprimée : {days})',
  'attribution.retracted': 'Rétracté : {reason}',
  'attribution.also-in': 'aussi dans : {reports}',
  'attribution.also-in-more':
    '{count, plural, one {aussi dans : {reports} et # autre} other {aussi dans : {reports} et # autres}}',
  'attribution.retracted-too': 'rétracté',
  'attribution.also-counted':
    '{count, plural, one {aussi dans # autre article} other {aussi dans # autres articles}}',
  'attribution.archived': 'Copie archivée',

  'citation.uncertain':
    '⚠ L’article imprime une date en tête ({days}), mais il est enregistré à une autre ({date}). La référence donne la seconde.',
  'citation.file': 'La référence au format {style}',

  'check.printed': 'Imprimé mot pour mot dans {count, plural, one {# article} other {# articles}}.',
  'check.altered':
    'Pas imprimé ainsi. {count, plural, one {# article imprime} other {# articles impriment}} presque ces mots.',
  'check.missing': 'Je n’ai trouvé aucun article qui imprime cela.',
  'check.undated': 'Aucun de ces articles n’a de date.',
  'check.earliest': 'Le plus ancien d’abord.',
  'check.earliest-undated':
    '{count, plural, one {Le plus ancien d’abord ; # sans date à la fin.} other {Le plus ancien d’abord ; # sans date à la fin.}}',
  'check.not-whole': 'Aucun article n’imprime cela en entier. Chaque partie séparément :',
  'check.nearest': 'La phrase la plus proche. Ce n’est pas la même :',
  'check.negation': 'une négation',
  'check.number': 'un nombre',
  'check.name': 'un nom',
  'check.differs':
    '{count, plural, one {une différence porte sur {what}} other {des différences portent sur {what}}}',
  'check.negation-left-out': 'les mots omis par « … » contiennent une négation',
  'check.left-out': '« … » remplace {count, plural, one {# mot} other {# mots}} de l’article.',
  'check.more-differences':
    '{count, plural, one {et # autre différence} other {et # autres différences}}',
  'check.added': 'pas imprimé : {asked}',
  'check.dropped': 'imprimé, mais omis : {printed}',
  'check.replaced': 'l’article imprime {printed} là où vous avez {asked}',
  'check.reordered': 'dans un autre ordre : l’article imprime {printed} là où vous avez {asked}',
  'check.moved': 'à un autre endroit : {words}',
  'check.asked': 'Demandé',
  'check.as-printed': 'Imprimé',
  'check.page': 'Articles {first, number} à {last, number} sur {total, number}',

  'speaker.profile':
    '{statements, plural, one {# déclaration} other {# déclarations}} dans {reports, plural, one {# article} other {# articles}}, {when}.',
  'speaker.undated': 'sans date',
  'speaker.from-to': 'période : {from} – {to}',
  'speaker.none-left': 'Les articles n’ont pas d’autres déclarations.',
  'speaker.newest-first': 'Les plus récentes d’abord.',
  'speaker.one': 'Déclaration {first, number}, les plus récentes d’abord.',
  'speaker.some': 'Déclarations {first, number} à {last, number}, les plus récentes d’abord.',
  'speaker.introduced': 'Présentation :',
  'speaker.sentences': '{name} · {count, plural, one {# phrase} other {# phrases}}',
};

import type { timelines as english } from '../en/timelines.ts';
import type { Translation } from '../translation.ts';

/** Timelines, comparisons and what the corpus has, in French. */
export const timelines: Translation<typeof english> = {
  'timeline.on-topic': 'Articles à ce sujet :',
  'timeline.reports': '{count, plural, one {# article} other {# articles}}',
  'timeline.entry': 'Entrée {first, number} sur {total, number}.',
  'timeline.entries': 'Entrées {first, number}–{last, number} sur {total, number}.',
  'timeline.undated': 'Sans date',
  'timeline.about': 'Environ {range}',
  'timeline.by-report': 'Date de l’article',
  'timeline.by-text': 'Date d’après le texte : « {words} »',
  'timeline.uncertain': 'date incertaine : {why}',
  'timeline.also': 'aussi rapporté par {names}',
  'timeline.also-more':
    '{count, plural, one {aussi rapporté par {names} et # autre} other {aussi rapporté par {names} et # autres}}',
  'timeline.since': 'Seulement les événements à partir du {date}.',
  'timeline.until': 'Seulement les événements jusqu’au {date}.',
  'timeline.on': 'Seulement les événements du {date}.',
  'timeline.between': 'Seulement les événements du {from} au {to}.',
  'timeline.nothing': 'Les articles ne disent rien à ce sujet.',
  'timeline.no-dates': 'Les articles ne donnent pas de dates à ce sujet.',
  'timeline.no-dates-since': 'Les articles ne donnent pas de dates à ce sujet à partir du {date}.',
  'timeline.no-dates-until': 'Les articles ne donnent pas de dates à ce sujet jusqu’au {date}.',
  'timeline.no-dates-on': 'Les articles ne disent rien à ce sujet pour le {date}.',
  'timeline.no-dates-between': 'Les articles ne donnent pas de dates à ce sujet du {from} au {to}.',
  'timeline.elsewhere': 'Ils en donnent pour cette période : {range}.',

  'compare.outlets': '{count, plural, one {# média} other {# médias}}',
  'compare.on-topic': '{count, plural, one {# article} other {# articles}} sur le sujet',
  'compare.order': 'l’article le plus ancien d’abord',
  'compare.nothing-dated': 'Je n’ai trouvé dans les articles aucun événement daté à ce sujet.',
  'compare.nothing-on': 'Je n’ai trouvé dans les articles aucun événement du {date} à ce sujet.',
  'compare.nothing-in':
    'Je n’ai trouvé dans les articles aucun événement à ce sujet pour cette période : {range}.',
  'compare.later': '{count, plural, one {et # article ultérieur} other {et # articles ultérieurs}}',
  'compare.killed': 'Morts : {figures}',
  'compare.wounded': 'Blessés : {figures}',
  'compare.other': 'Autres chiffres : {figures}',
  'compare.more-names': '{count, plural, one {# autre} other {# autres}}',
  'compare.only-here': 'Seulement ici :',
  'compare.same-words': 'Les mêmes mots que {row, number} : « {words} »',
  'compare.more-outlets':
    '{count, plural, one {# autre média : voir « Exporter ».} other {# autres médias : voir « Exporter ».}}',

  'corpus.reports': '{count, plural, one {# article} other {# articles}}',
  'corpus.published-on': 'Parution : {date}.',
  'corpus.published': 'Parution : {from} – {to}.',
  'corpus.undated': '{count, plural, one {# sans date.} other {# sans date.}}',
  'corpus.retracted': '{count, plural, one {# rétracté.} other {# rétractés.}}',
  'corpus.shared':
    '{count, plural, one {# d’entre eux vient du corpus commun.} other {# d’entre eux viennent du corpus commun.}}',
  'corpus.sources': 'Sources',
  'corpus.newest-first': 'Articles, les plus récents d’abord',
  'corpus.page': '{first, number} à {last, number} sur {total, number}',
  'corpus.no-source': 'Aucune source indiquée',
  'corpus.some-undated': '{count, number} sans date',
  'corpus.none-dated': 'sans date',
  'corpus.added': 'ajouté le {date}',

  'list.none-such': 'Il n’y a pas d’articles de ce genre.',
  'list.no-more': 'Il n’y a pas d’autres articles.',
  'list.newest-first': 'Les plus récents d’abord.',
  'list.page': '{first, number} à {last, number}, les plus récents d’abord.',
};

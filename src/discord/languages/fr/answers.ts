import type { answers as english } from '../en/answers.ts';
import type { Translation } from '../translation.ts';

/** Answers to questions, in French. */
export const answers: Translation<typeof english> = {
  'answer.read-as': 'Compris comme :',
  'answer.none': 'Je n’ai trouvé aucune citation qui réponde à cette question.',
  'answer.about': 'Sur ce sujet, mais ce n’est peut-être pas une réponse :',
  'answer.no-more': 'Il n’y a pas d’autres citations.',
  'answer.after':
    '{count, plural, one {Citations après la première.} other {Citations après les # premières.}}',
  'answer.too-many-names':
    'Il y en a d’autres. Pour les voir, indiquez moins de sources ou d’auteurs.',
  'answer.full': 'Ce message est plein. « Suite » montre les citations suivantes.',
  'answer.or-else': 'Ou vouliez-vous dire :',
  'answer.unclear': 'Que voulez-vous dire par « {typed} » ?',
  'answer.in-context': 'Voir dans le contexte :',
  'answer.closest': 'Les plus proches du sujet :',

  'side.denial': 'Démenti :',
  'side.claim': 'Aussi affirmé :',
  'side.figure': 'Un autre chiffre :',

  'missing.on': '« {time} »',
  'missing.in': '« {time} »',
  'missing.at': '« {time} »',
  'missing.time': 'Aucun article trouvé n’en parle pour cette période : {when}.',
  'missing.time-nearest':
    'Aucun article trouvé n’en parle pour cette période : {when}. Date du plus proche : {date}.',
  'missing.names':
    '{quotes, plural, one {Cette citation ne mentionne pas} other {Aucune de ces citations ne mentionne}} {names}.',
  'missing.words':
    'Je n’ai trouvé aucun mot pour {words} dans {quotes, plural, one {cette citation} other {ces citations}}.',
  'missing.death':
    'Je n’ai rien trouvé sur la mort de {name} dans {quotes, plural, one {cette citation} other {ces citations}}.',
  'missing.speaker': 'Je n’ai trouvé aucune déclaration attribuée à {name}.',
  'missing.deed':
    '{quotes, plural, one {Cette citation n’en parle pas} other {Aucune de ces citations n’en parle}} : {deed}.',
  'missing.kinds':
    '{quotes, plural, one {Il manque dans cette citation} other {Il manque dans ces citations}} : {kinds}.',
  'missing.age': 'un âge',
  'missing.money': 'une somme d’argent',
  'missing.weight': 'un poids',
  'missing.share': 'une part',
  'missing.length': 'une distance ou une longueur',
  'missing.duration': 'une durée',
  'missing.how-long': 'une longueur ou une durée',
  'missing.wounded': 'un nombre de blessés',
  'missing.killed': 'un nombre de morts',
  'missing.date': 'une date',
  'missing.clock': 'une heure',
  'missing.number': 'un nombre',
  'missing.number-of': 'un nombre ({people})',
  'missing.name': 'un nom',
  'missing.reason': 'une raison',
  'missing.speech': 'une déclaration',
  'missing.denial': 'un démenti',

  'filters.reports': 'Seulement les articles {which}.',
  'filters.source': 'de {names}',
  'filters.author': 'écrits par {names}',
  'filters.after': 'parus à partir du {date}',
  'filters.before': 'parus avant le {date}',
  'filters.between': 'parus à partir du {after} et avant le {before}',
  'filters.speaker': 'Seulement les propos de : {name}.',
  'filters.undated':
    '{count, plural, one {# article sans date certaine laissé de côté.} other {# articles sans date certaine laissés de côté.}}',
  'filters.or-more': '{count, plural, one {{names} ou # autre} other {{names} ou # autres}}',

  'excluded.source': 'Aucun article n’est de {names}.',
  'excluded.author': 'Aucun article n’est écrit par {names}.',
  'excluded.both': 'Aucun article de {sources} n’est écrit par {authors}.',
  'excluded.certain': 'dont la date est certaine',
  'excluded.new': 'Aucun article {which} n’est aussi récent.',
  'excluded.new-newest': 'Aucun article {which} n’est aussi récent. Date du plus récent : {date}.',
  'excluded.old': 'Aucun article {which} n’est paru avant le {before}.',
  'excluded.old-oldest':
    'Aucun article {which} n’est paru avant le {before}. Date du plus ancien : {date}.',
  'excluded.time': 'Aucun article {which} n’est de cette période.',
  'excluded.time-range':
    'Aucun article {which} n’est de cette période. Date du plus ancien : {oldest}, du plus récent : {newest}.',

  'reports.after':
    '{count, plural, one {Articles après le premier.} other {Articles après les # premiers.}}',
  'reports.no-more': 'Il n’y a pas d’autres articles.',
  'reports.list':
    '{count, plural, one {# article.} other {# articles, {order, select, newest {les plus récents} other {les plus anciens}} d’abord.}}',
  'reports.list-about':
    '{count, plural, one {# article sur {topic}.} other {# articles sur {topic}, {order, select, newest {les plus récents} other {les plus anciens}} d’abord.}}',
  'reports.none-at-all': 'Il n’y a pas encore d’articles.',
  'reports.none-by': 'Aucun article n’est de {name}.',
  'reports.none-about': 'Aucun article ne porte sur {topic}.',
  'reports.none-such': 'Il n’y a pas d’article de ce genre.',
  'reports.have-undated':
    '{count, plural, one {J’ai # article sans date.} other {J’ai # articles sans date.}}',
  'reports.have':
    '{count, plural, one {J’ai # article, de cette date : {newest}.} other {J’ai # articles ; date du plus récent : {newest}.}}',
  'reports.from': 'De {names}.',
  'reports.more-names': '{count, plural, one {# autre} other {# autres}}',
  'reports.unsigned':
    '{count, plural, one {# article n’indique ni source ni auteur.} other {# articles n’indiquent ni source ni auteur.}}',

  'judged.helpful': 'Merci. Le bot note que la réponse a aidé, mais pas qui l’a dit.',
  'judged.not-it':
    'Merci. Les modérateurs verront la question, mais pas qui l’a posée. Elle leur montre quels articles manquent. Essayez d’autres mots.',
  'judged.changed': 'Changé en *{choice}*.',
  'judged.same': 'Vous avez déjà choisi *{choice}*.',

  'export.quotes': '{count, plural, one {# citation} other {# citations}}',
  'export.quotes-about':
    '{count, plural, one {# citation à ce sujet} other {# citations à ce sujet}}',
  'export.reports': '{count, plural, one {# article} other {# articles}}',
  'export.outlets': '{count, plural, one {# média} other {# médias}}',
  'export.spreadsheets': 'pour les tableurs',
  'export.programs': 'pour les programmes',
  'export.documents': 'pour les documents',
  'export.timelinejs': 'pour TimelineJS',
  'export.answer-file': 'La réponse {use}',
  'export.timeline-file': 'La chronologie {use}',
  'export.comparison-file': 'La comparaison {use}',
};

import type { feeds as english } from '../en/feeds.ts';
import type { Translation } from '../translation.ts';

/** Feeds and the drafts that come from them, in French. */
export const feeds: Translation<typeof english> = {
  'feed.added-by': 'ajouté {by}, {moment}',
  'feed.takes-all': 'Tous les articles du flux sont pris.',
  'feed.takes-words': 'Les articles qui ont ces mots sont pris : {words}',
  'feed.log-channel': 'dans le salon du journal',
  'feed.in-channel': 'dans {channel}',
  'feed.drafts': 'Les nouveaux articles deviennent des brouillons {where}.',
  'feed.trusted':
    'Les articles sans avertissement sont publiés aussitôt. Les autres deviennent des brouillons {where}.',
  'feed.not-read': 'Pas encore lu.',
  'feed.read': 'Dernière lecture : {moment}. Prochaine lecture : {next}.',
  'feed.paused': 'Suspendu depuis le {since}. Dernière lecture : {moment}.',
  'feed.paused-unread': 'Suspendu depuis le {since}. Pas encore lu.',
  'feed.failing': '⚠ Illisible depuis le {since} : {reason}',
  'feed.waiting':
    '{count, plural, one {# article attend d’être lu.} other {# articles attendent d’être lus.}}',
  'feed.left-out':
    '{count, plural, one {# article a été laissé de côté, car il y en avait trop à la fois.} other {# articles ont été laissés de côté, car il y en avait trop à la fois.}}',
  'feed.more-come': 'Les articles arriveront en brouillons dans une minute ou deux.',
  'feed.removed': '« {name} » n’est plus lu. Ses articles et ses brouillons restent.',
  'feed.unknown': 'Ce serveur ne lit aucun flux comme « {typed} ». `/feed list` les montre tous.',
  'feed.several': 'Plusieurs flux correspondent : {names}. Choisissez-en un dans la liste.',
  'feed.gone': 'Ce serveur ne lit plus ce flux. `/feed list` montre tous les flux.',
  'feed.choice-paused': '{name} (suspendu)',
  'feed.change-what':
    'Dites ce qu’il faut changer : `name`, `words`, `channel` ou `publish`. Pour reprendre tous les articles, mettez `all` dans `words`.',

  'feed-added.none':
    'Le flux n’a pas d’articles pour le moment. Les nouveaux arriveront d’eux-mêmes.',
  'feed-added.none-with':
    'Le flux n’a pas d’articles avec ces mots pour le moment. Les nouveaux arriveront d’eux-mêmes.',
  'feed-added.all':
    '{count, plural, one {L’article du flux arrivera dans une minute ou deux.} other {Les # articles du flux arriveront dans une minute ou deux.}}',
  'feed-added.newest':
    '{most, plural, one {L’article le plus récent arrivera} other {Les # articles les plus récents arriveront}} dans une minute ou deux. {count, plural, one {# plus ancien a été laissé de côté ; prenez-le avec `/feed list`.} other {# plus anciens ont été laissés de côté ; prenez-en avec `/feed list`.}}',
  'feed-added.unseen':
    '⚠ Il n’y a pas de salon du journal : personne ne voit donc les brouillons de ce flux. Choisissez-en un dans `/settings`.',
  'feed-added.others': 'La page indique aussi d’autres flux : {names}',

  'feed-log.added': '**{who}** a ajouté le flux {feed}',
  'feed-log.changed': '**{who}** a modifié le flux {feed}',
  'feed-log.paused': '**{who}** a suspendu le flux {feed}',
  'feed-log.resumed': '**{who}** a repris la lecture du flux {feed}',
  'feed-log.removed': '**{who}** a retiré le flux {feed}',
  'feed-log.imported':
    '**{who}** a ajouté {count, plural, one {# flux} other {# flux}} d’une liste',

  'feed-list.none':
    'Ce serveur ne lit aucun flux. Ajoutez-en un avec `/feed add` : donnez le lien d’un flux, ou d’une page qui en indique un.',
  'feed-list.no-more': 'Il n’y a pas d’autres flux.',
  'feed-list.count': '{count, plural, one {# flux} other {# flux}} sur {most, number} au plus',
  'feed-list.menu': 'Montrer un flux',
  'feed-list.paused': 'suspendu depuis le {since}',
  'feed-list.failing': '⚠ illisible depuis le {since}',
  'feed-list.not-read': 'pas encore lu',
  'feed-list.read': 'lu : {moment}',
  'feed-list.trusted': 'publié aussitôt',
  'feed-list.drafts': 'brouillons',
  'feed-list.with': 'avec {words}',
  'feed-list.left-out': '{count, plural, one {# laissé de côté} other {# laissés de côté}}',

  'feed-test.count':
    '{count, plural, one {# article dans le flux.} other {# articles dans le flux.}}',
  'feed-test.passing':
    '{count, plural, one {# article dans le flux} other {# articles dans le flux}}, dont {passing, number} avec {words}.',
  'feed-test.newest':
    '{most, plural, one {Le plus récent serait pris} other {Les # plus récents seraient pris}} d’abord, les autres sur demande.',
  'feed-test.all': 'Tous ces articles seraient pris.',
  'feed-test.no-date': 'sans date',

  'feed-import.added':
    '{count, plural, one {# flux a été ajouté. `/feed list` montre quand il a été lu.} other {# flux ont été ajoutés. Ils sont lus l’un après l’autre ; `/feed list` montre où cela en est.}}',
  'feed-import.known':
    '{count, plural, one {# flux était déjà là.} other {# flux étaient déjà là.}}',
  'feed-import.left':
    '{count, plural, one {# flux a été laissé de côté :} other {# flux ont été laissés de côté :}} un serveur peut lire {most, number} flux.',
  'feed-import.no-list':
    'Il n’y a pas de liste de flux dans ce fichier. Les autres lecteurs de flux en exportent une, dans un fichier se terminant par .opml.',
  'feed-export.file': 'Les flux de ce serveur, en une liste OPML',
  'feed-export.text':
    '{count, plural, one {Le flux de ce serveur, en une liste OPML.} other {Les # flux de ce serveur, en une liste OPML.}} Leurs mots et leurs salons n’y sont pas.',
  'feed-export.none': 'Ce serveur ne lit aucun flux. Ajoutez-en un avec `/feed add`.',

  'fed.none': 'Tous les brouillons de cette liste ont été publiés ou refusés.',
  'fed.too-long': 'Ces brouillons sont trop longs pour une liste.',
  'fed.count':
    '{count, plural, one {# brouillon des flux · pas encore publié} other {# brouillons des flux · pas encore publiés}}',
  'fed.menu': 'Ouvrir un brouillon',
  'fed.new-version': 'nouvelle version',
  'fed.rejected':
    '{who} a refusé {count, plural, one {# brouillon des flux} other {# brouillons des flux}} :',

  'news.feed': '**Flux « {name} »**',
  'news.published': 'Publié : {report}',
  'news.unread': 'Illisible : {link}. {reason}',
};

import type { articles as english } from '../en/articles.ts';
import type { Translation } from '../translation.ts';

/** Changes of reports, their history, and what is kept of their pages, in French. */
export const articles: Translation<typeof english> = {
  'actor.feed': 'Le flux « {name} »',
  'actor.terminal': '{name} (depuis un terminal)',
  'actor.hand': 'Quelqu’un (à la main)',
  'actor.unknown': 'Quelqu’un',
  'actor.by-feed': 'par le flux « {name} »',
  'actor.by-hand': 'à la main',
  'actor.by-person': 'par {name}',

  'done.add': 'Ajouté.',
  'done.edit': 'Modifié.',
  'done.retract': 'Rétracté.',
  'done.reinstate': 'Rétractation annulée.',
  'done.remove': 'Retiré.',
  'done.restore': 'Rétabli.',
  'done.found': 'Trouvé dans le dossier.',
  'done.nothing': 'Rien n’a été changé : c’est déjà ainsi.',
  'done.answers': 'L’article répond désormais aux questions.',
  'done.still-retracted': 'L’article reste rétracté : {reason}',

  'log.add': '**{who}** a ajouté : {report}',
  'log.edit': '**{who}** a modifié : {report}',
  'log.retract': '**{who}** a rétracté : {report}',
  'log.reinstate': '**{who}** a annulé la rétractation : {report}',
  'log.remove': '**{who}** a retiré : {report}',
  'log.restore': '**{who}** a rétabli : {report}',
  'log.found': 'Trouvé dans le dossier : {report}',
  'log.added': '**{who}** a ajouté {count, plural, one {# article} other {# articles}} :',
  'log.more': '{count, plural, one {et # autre} other {et # autres}}',

  'history.none':
    'Aucun changement n’est encore noté : l’article était dans le dossier dès le début.',
  'history.count': '{count, plural, one {# changement} other {# changements, le dernier d’abord}}',
  'history.add': '**ajouté** {by} · {moment}',
  'history.edit': '**modifié** {by} · {moment}',
  'history.retract': '**rétracté** {by} · {moment}',
  'history.reinstate': '**rétractation annulée** {by} · {moment}',
  'history.remove': '**retiré** {by} · {moment}',
  'history.restore': '**rétabli** {by} · {moment}',
  'history.found': '**trouvé dans le dossier** · {moment}',
  'history.current': 'version actuelle',
  'history.version-gone': 'Cette version n’est plus dans l’historique.',
  'history.changed-since':
    'L’article a encore été modifié depuis. Consultez `/article history` et rétablissez la version voulue.',
  'history.no-record': 'Il n’y a plus de trace de cet article.',

  'field.title': 'titre',
  'field.source': 'source',
  'field.author': 'auteur',
  'field.published': 'parution',
  'field.date': 'date',
  'field.url': 'lien',
  'field.archived': 'copie archivée',
  'field.language': 'langue',
  'field.tags': 'mots-clés',
  'field.added': 'date d’ajout',
  'field.retracted': 'motif de la rétractation',
  'field.body': 'texte',
  'field.id': 'identifiant',
  'difference.field': '{field} : {before} → {after}',
  'difference.not-stated': 'sans indication',
  'difference.retracted': 'rétracté : {reason}',
  'difference.reinstated': 'n’est plus rétracté',
  'difference.text': 'texte : {before} → {after}',
  'difference.text-alike': 'texte : modifié, {words}',

  'words.count': '{count, plural, one {# mot} other {# mots}}',
  'words.about': 'environ {count, plural, one {# mot} other {# mots}}',
  'words.number': '{count, number}',
  'words.about-number': 'environ {count, number}',

  'conflict.removed':
    '**{who} a retiré cet article pendant que vous le modifiiez.** Rien n’a été enregistré. Votre version est gardée comme brouillon d’un nouvel article.',
  'conflict.changed': '**{who} a modifié cet article pendant que vous le modifiiez :**',
  'conflict.not-saved':
    'Rien n’a été écrasé, et vos changements ne sont pas encore enregistrés. Le brouillon contient les deux séries de changements : vérifiez-le, puis appuyez sur *Enregistrer*.',

  'evidence.bytes': '{count, plural, one {# octet} other {# octets}}',
  'evidence.kilobytes': '{size} Ko',
  'evidence.megabytes': '{size} Mo',
  'evidence.fetched': 'SHA-256 {hash} · {size} · téléchargement : {date}',
  'evidence.received': 'SHA-256 {hash} · {size} · réception : {date}',
  'evidence.size-fetched': '{size} ({bytes}) · téléchargement : {moment}',
  'evidence.size-received': '{size} ({bytes}) · réception : {moment}',
  'evidence.from': 'Source : {url}',
  'evidence.status': 'Statut {status}',
  'evidence.not-here': 'La page elle-même n’est pas ici : {why}.',
  'evidence.not-kept': 'La page elle-même n’est pas gardée : {why}.',
  'evidence.too-large':
    'seul son SHA-256 est gardé, car la page est plus grande que le réglage ne le permet',
  'evidence.lost': 'seul son SHA-256 est gardé, car le bot a été redémarré avant la publication',
  'evidence.same': 'La page gardée est intacte : son SHA-256 est le même.',
  'evidence.too-large-here': 'La page est trop grande pour Discord. Dans le terminal : {command}',
  'evidence.file': 'La page telle qu’elle a été téléchargée',
  'evidence.nothing': 'Rien n’est gardé de la page de cet article.',

  'page.no-link': 'Cet article n’a pas de lien à vérifier.',
  'page.unread': '{reason}\nLe texte publié reste tel quel.',
  'page.fetched-again': 'Page téléchargée de nouveau : {moment}. Le texte publié reste tel quel.',
  'page.same': '**La page a le même texte.**',
  'page.changed':
    '**La page a changé :** {count, plural, one {# changement dans le texte} other {# changements dans le texte}}.',
  'page.changed-details':
    '**La page a changé :** {count, plural, =0 {seulement la fiche, pas le texte} one {# changement dans le texte, et aussi la fiche} other {# changements dans le texte, et aussi la fiche}}.',
  'page.detail': '{field} : « {now} » au lieu de « {before} »',
  'page.detail-new': '{field} : « {now} », sans indication avant',
  'page.added': 'ajout : {words}',
  'page.taken-out': 'suppression : {words}',
  'page.replaced': '{before} est maintenant {now}',
  'page.moved': 'à un autre endroit : {words}',
  'page.more': '{count, plural, one {et # autre changement} other {et # autres changements}}',
  'page.hash': 'SHA-256 de la page maintenant : {now}',
  'page.hashes': 'SHA-256 de la page maintenant : {now} · lors de l’ajout : {before}',

  'corpus-export.jsonl': 'Un article par ligne, comme le lit `corpus import`.',
  'corpus-export.zip': 'Un fichier Markdown par article, comme dans le dossier des articles.',
  'corpus-export.too-large':
    '{most, plural, one {Les articles dépassent le # Mo que Discord accepte ici.} other {Les articles dépassent les # Mo que Discord accepte ici.}} Dans le terminal du bot, on peut en exporter autant que l’on veut : {command}',
  'corpus-export.too-large-lines':
    '{most, plural, one {Les articles dépassent le # Mo que Discord accepte ici.} other {Les articles dépassent les # Mo que Discord accepte ici.}} Choisissez ZIP, qui est plus petit. Dans le terminal du bot, on peut en exporter autant que l’on veut : {command}',

  'retract.no-reason': '`reason` est vide. Dites aux lecteurs pourquoi l’article est rétracté.',
};

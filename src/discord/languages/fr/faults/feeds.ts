import type { FEED_TEXTS } from '../../../../text/faults/feed-texts.ts';
import type { Translation } from '../../translation.ts';

/** Feeds that cannot be read or added, and what feeds have to tell, in French. */
export const feedFaults: Translation<typeof FEED_TEXTS> = {
  'fault.feed-none':
    'Ce n’est pas un flux. Donnez le lien d’un flux RSS, Atom ou JSON, d’un sitemap d’actualités, ou d’une page qui indique son flux.',
  'fault.feed-broken':
    'Ce flux est défectueux et ne peut pas être lu. C’est à son éditeur de le réparer.',
  'fault.feed-large':
    'Ce flux dépasse 10 Mo. Demandez à son éditeur un flux des seuls articles les plus récents.',
  'fault.feed-not-there': 'Il n’y a pas de flux à ce lien ({status}).',
  'fault.feed-refused': 'Ce site ne me donne pas le flux ({status}).',
  'fault.feed-error': 'Ce site signale une erreur ({status}).',
  'fault.feed-late': 'Ce site a mis trop de temps.',
  'fault.feed-silent': 'Ce site n’a pas répondu.',
  'fault.feed-unreadable': 'Le contenu de ce flux a une forme que je ne peux pas lire.',
  'fault.feed-heavy': 'La lecture de ce flux prend trop de temps ou de mémoire.',
  'fault.feed-crowded': 'Trop d’articles attendent d’être lus.',
  'fault.feed-busy': 'Ce site me demande d’attendre ({status}).',
  'fault.feed-later': '{reason} Réessayez plus tard.',
  'fault.feed-page': 'Ce lien mène maintenant à une page, et non plus à un flux.',
  'fault.feed-list-broken': 'Cette liste de flux est défectueuse et ne peut pas être lue.',
  'fault.feed-page-unsafe':
    'Cette page ne peut pas être lue sans risque. Donnez plutôt le lien de son flux.',
  'fault.sitemap-index':
    'C’est un index de sitemaps. Donnez le lien de son sitemap d’actualités, qui a souvent « news » dans son nom.',
  'fault.sitemap-pages':
    'C’est un sitemap de pages, pas d’actualités : il ne dit pas quelles pages sont des articles. Donnez le lien d’un flux ou d’un sitemap d’actualités.',
  'fault.feed-is-list':
    'C’est une liste de flux. Enregistrez-la dans un fichier, et ajoutez tous les flux avec `/feed import`.',
  'fault.feed-unnamed':
    'Cette page n’indique aucun flux. Cherchez-y un lien vers « RSS » ou « Flux », et donnez ce lien.',
  'fault.feed-misnamed':
    'Cette page indique un flux, mais il n’y a pas de flux au lien qu’elle indique.',
  'fault.feeds-full':
    'Ce serveur lit {most, plural, one {# flux} other {# flux}}, c’est la limite. Retirez-en d’abord un avec `/feed remove`.',
  'fault.feed-known':
    'Ce serveur lit déjà ce flux, sous le nom « {name} ». Modifiez-le avec `/feed edit`.',

  'fault.filter-long':
    'Il y a trop de mots : {length, number} caractères ; la limite est de {longest, number}. Ne gardez que les mots qui comptent. Par exemple : {example}',
  'fault.filter-quotes': 'Dans ces mots, un guillemet n’est pas fermé. Par exemple : {example}',
  'fault.filter-empty': 'Ces mots n’ont ni lettres ni chiffres. Par exemple : {example}',

  'feed-notice.unread':
    'Le flux ne peut pas être lu : {reason} Je réessaie, à intervalles de plus en plus longs.',
  'feed-notice.paused':
    'Le flux n’a pas pu être lu pendant une semaine, il est donc suspendu : {reason} Reprenez-le avec `/feed pause`.',
  'feed-notice.left-out':
    '{count, plural, one {# article plus ancien a été laissé de côté. Prenez-le avec `/feed list`.} other {# articles plus anciens ont été laissés de côté. Prenez-en avec `/feed list`.}}',
};

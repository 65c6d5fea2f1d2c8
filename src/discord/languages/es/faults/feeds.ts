import type { FEED_TEXTS } from '../../../../text/faults/feed-texts.ts';
import type { Translation } from '../../translation.ts';

/** Feeds that cannot be read or added, and what feeds have to tell, in Spanish. */
export const feedFaults: Translation<typeof FEED_TEXTS> = {
  'fault.feed-none':
    'Eso no es un feed. Da el enlace de un feed RSS, Atom o JSON, de un sitemap de noticias o de una página que indique su feed.',
  'fault.feed-broken':
    'Ese feed está defectuoso y no se puede leer. Tiene que arreglarlo quien lo publica.',
  'fault.feed-large':
    'Ese feed ocupa más de 10 MB. Pide a quien lo publica un feed solo con las noticias más recientes.',
  'fault.feed-not-there': 'En ese enlace no hay ningún feed ({status}).',
  'fault.feed-refused': 'Ese sitio no me da el feed ({status}).',
  'fault.feed-error': 'Ese sitio indica un error ({status}).',
  'fault.feed-late': 'Ese sitio ha tardado demasiado.',
  'fault.feed-silent': 'Ese sitio no ha respondido.',
  'fault.feed-unreadable': 'El contenido de ese feed tiene una forma que no puedo leer.',
  'fault.feed-heavy': 'Leer ese feed requiere demasiado tiempo o memoria.',
  'fault.feed-crowded': 'Demasiadas noticias esperan a ser leídas.',
  'fault.feed-busy': 'Ese sitio me pide que espere ({status}).',
  'fault.feed-later': '{reason} Inténtalo más tarde.',
  'fault.feed-page': 'Ese enlace lleva ahora a una página, y no a un feed.',
  'fault.feed-list-broken': 'Esa lista de feeds está defectuosa y no se puede leer.',
  'fault.feed-page-unsafe': 'Esa página no se puede leer con seguridad. Da el enlace de su feed.',
  'fault.sitemap-index':
    'Eso es un índice de sitemaps. Da el enlace de su sitemap de noticias, que a menudo lleva «news» en el nombre.',
  'fault.sitemap-pages':
    'Eso es un sitemap de páginas, no de noticias: no dice qué páginas son noticias. Da el enlace de un feed o de un sitemap de noticias.',
  'fault.feed-is-list':
    'Eso es una lista de feeds. Guárdala como archivo y añádelos todos con `/feed import`.',
  'fault.feed-unnamed':
    'Esa página no indica ningún feed. Busca en ella un enlace a «RSS» o «Feed» y da ese enlace.',
  'fault.feed-misnamed': 'Esa página indica un feed, pero en el enlace que indica no hay ninguno.',
  'fault.feeds-full':
    'Este servidor lee {most, number} feeds, que es el límite. Quita uno primero con `/feed remove`.',
  'fault.feed-known': 'Este servidor ya lee ese feed, como «{name}». Cámbialo con `/feed edit`.',

  'fault.filter-long':
    'Son demasiadas palabras: {length, number} caracteres; el límite es {longest, number}. Escribe solo las palabras que importan. Por ejemplo: {example}',
  'fault.filter-quotes': 'En estas palabras hay comillas sin cerrar. Por ejemplo: {example}',
  'fault.filter-empty': 'Estas palabras no tienen letras ni cifras. Por ejemplo: {example}',

  'feed-notice.unread':
    'El feed no se puede leer: {reason} Lo vuelvo a intentar, a intervalos cada vez más largos.',
  'feed-notice.paused':
    'El feed no se ha podido leer durante una semana, así que está en pausa: {reason} Reanúdalo con `/feed pause`.',
  'feed-notice.left-out':
    '{count, plural, one {Se omitió # noticia más antigua. Tómala con `/feed list`.} other {Se omitieron # noticias más antiguas. Toma algunas con `/feed list`.}}',
};

import type { feeds as english } from '../en/feeds.ts';
import type { Translation } from '../translation.ts';

/** Feeds and the drafts that come from them, in Spanish. */
export const feeds: Translation<typeof english> = {
  'feed.added-by': 'añadido {by}, {moment}',
  'feed.takes-all': 'Se toman todas las noticias del feed.',
  'feed.takes-words': 'Se toman las noticias con: {words}',
  'feed.log-channel': 'en el canal de registro',
  'feed.in-channel': 'en {channel}',
  'feed.drafts': 'Las noticias nuevas pasan a borradores {where}.',
  'feed.trusted':
    'Las noticias sin advertencias se publican al momento. Las demás pasan a borradores {where}.',
  'feed.not-read': 'Todavía no se ha leído.',
  'feed.read': 'Última lectura: {moment}. Próxima lectura: {next}.',
  'feed.paused': 'En pausa desde el {since}. Última lectura: {moment}.',
  'feed.paused-unread': 'En pausa desde el {since}. Todavía no se ha leído.',
  'feed.failing': '⚠ No se puede leer desde el {since}: {reason}',
  'feed.waiting':
    '{count, plural, one {# noticia espera a ser leída.} other {# noticias esperan a ser leídas.}}',
  'feed.left-out':
    '{count, plural, one {Se omitió # noticia, porque había demasiadas a la vez.} other {Se omitieron # noticias, porque había demasiadas a la vez.}}',
  'feed.more-come': 'Las noticias llegarán como borradores en uno o dos minutos.',
  'feed.removed': '«{name}» ya no se lee. Sus noticias y borradores se quedan.',
  'feed.unknown':
    'Este servidor no lee ningún feed como «{typed}». `/feed list` los muestra todos.',
  'feed.several': 'Coinciden varios feeds: {names}. Elige uno de la lista.',
  'feed.gone': 'Este servidor ya no lee ese feed. `/feed list` los muestra todos.',
  'feed.choice-paused': '{name} (en pausa)',
  'feed.change-what':
    'Di qué cambiar: `name`, `words`, `channel` o `publish`. Para volver a tomar todas las noticias, pon `all` en `words`.',

  'feed-added.none': 'El feed no tiene noticias ahora. Las nuevas llegarán solas.',
  'feed-added.none-with':
    'El feed no tiene noticias con estas palabras ahora. Las nuevas llegarán solas.',
  'feed-added.all':
    '{count, plural, one {La noticia del feed llegará en uno o dos minutos.} other {Las # noticias del feed llegarán en uno o dos minutos.}}',
  'feed-added.newest':
    'Las {most, number} noticias más recientes llegarán en uno o dos minutos. {count, plural, one {Se omitió # más antigua; tómala con `/feed list`.} other {Se omitieron # más antiguas; toma algunas con `/feed list`.}}',
  'feed-added.unseen':
    '⚠ No hay canal de registro, así que nadie ve los borradores de este feed. Elige uno en `/settings`.',
  'feed-added.others': 'La página indica también otros feeds: {names}',

  'feed-log.added': '**{who}** ha añadido el feed {feed}',
  'feed-log.changed': '**{who}** ha cambiado el feed {feed}',
  'feed-log.paused': '**{who}** ha puesto en pausa el feed {feed}',
  'feed-log.resumed': '**{who}** ha reanudado el feed {feed}',
  'feed-log.removed': '**{who}** ha quitado el feed {feed}',
  'feed-log.imported':
    '**{who}** ha añadido {count, plural, one {# feed} other {# feeds}} de una lista',

  'feed-list.none':
    'Este servidor no lee ningún feed. Añade uno con `/feed add`: da el enlace de un feed o de una página que indique uno.',
  'feed-list.no-more': 'No hay más feeds.',
  'feed-list.count': '{count, plural, one {# feed} other {# feeds}} de {most, number} como máximo',
  'feed-list.menu': 'Mostrar un feed',
  'feed-list.paused': 'en pausa desde el {since}',
  'feed-list.failing': '⚠ no se puede leer desde el {since}',
  'feed-list.not-read': 'todavía sin leer',
  'feed-list.read': 'leído: {moment}',
  'feed-list.trusted': 'publicado al momento',
  'feed-list.drafts': 'borradores',
  'feed-list.with': 'con {words}',
  'feed-list.left-out': '{count, plural, one {# omitida} other {# omitidas}}',

  'feed-test.count': '{count, plural, one {# noticia en el feed.} other {# noticias en el feed.}}',
  'feed-test.passing':
    '{count, plural, one {# noticia en el feed} other {# noticias en el feed}}, {passing, number} con {words}.',
  'feed-test.newest':
    'Primero se tomarían las {most, number} más recientes; las demás, si las pides.',
  'feed-test.all': 'Se tomarían todas.',
  'feed-test.no-date': 'sin fecha',

  'feed-import.added':
    '{count, plural, one {Se ha añadido # feed. `/feed list` muestra cuándo se ha leído.} other {Se han añadido # feeds. Se leen uno tras otro; `/feed list` muestra cómo va.}}',
  'feed-import.known': '{count, plural, one {# feed ya estaba.} other {# feeds ya estaban.}}',
  'feed-import.left':
    '{count, plural, one {Se ha omitido # feed:} other {Se han omitido # feeds:}} un servidor puede leer {most, number} feeds.',
  'feed-import.no-list':
    'En ese archivo no hay una lista de feeds. Otros lectores de feeds exportan una, en un archivo terminado en .opml.',
  'feed-export.file': 'Los feeds de este servidor, en una lista OPML',
  'feed-export.text':
    '{count, plural, one {El feed de este servidor, en una lista OPML.} other {Los # feeds de este servidor, en una lista OPML.}} Sus palabras y canales no están incluidos.',
  'feed-export.none': 'Este servidor no lee ningún feed. Añade uno con `/feed add`.',

  'fed.none': 'Todos los borradores de esta lista se han publicado o rechazado.',
  'fed.too-long': 'Estos borradores son demasiado largos para una lista.',
  'fed.count':
    '{count, plural, one {# borrador de feeds · todavía sin publicar} other {# borradores de feeds · todavía sin publicar}}',
  'fed.menu': 'Abrir un borrador',
  'fed.new-version': 'versión nueva',
  'fed.rejected':
    '{who} ha rechazado {count, plural, one {# borrador de feeds} other {# borradores de feeds}}:',

  'news.feed': '**Feed «{name}»**',
  'news.published': 'Publicada: {report}',
  'news.unread': 'No se pudo leer: {link}. {reason}',
};

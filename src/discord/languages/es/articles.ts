import type { articles as english } from '../en/articles.ts';
import type { Translation } from '../translation.ts';

/** Changes of reports, their history, and what is kept of their pages, in Spanish. */
export const articles: Translation<typeof english> = {
  'actor.feed': 'El feed «{name}»',
  'actor.terminal': '{name} (desde un terminal)',
  'actor.hand': 'Alguien (a mano)',
  'actor.unknown': 'Alguien',
  'actor.by-feed': 'por el feed «{name}»',
  'actor.by-hand': 'a mano',
  'actor.by-person': 'por {name}',

  'done.add': 'Añadida.',
  'done.edit': 'Cambiada.',
  'done.retract': 'Retractada.',
  'done.reinstate': 'Retractación anulada.',
  'done.remove': 'Quitada.',
  'done.restore': 'Recuperada.',
  'done.found': 'Encontrada en la carpeta.',
  'done.nothing': 'No se ha cambiado nada: ya está así.',
  'done.answers': 'Desde ahora la noticia responde preguntas.',
  'done.still-retracted': 'La noticia sigue retractada: {reason}',

  'log.add': '**{who}** ha añadido: {report}',
  'log.edit': '**{who}** ha cambiado: {report}',
  'log.retract': '**{who}** ha retractado: {report}',
  'log.reinstate': '**{who}** ha anulado la retractación: {report}',
  'log.remove': '**{who}** ha quitado: {report}',
  'log.restore': '**{who}** ha recuperado: {report}',
  'log.found': 'Encontrada en la carpeta: {report}',
  'log.added': '**{who}** ha añadido {count, plural, one {# noticia} other {# noticias}}:',
  'log.more': 'y {count, number} más',

  'history.none':
    'Todavía no hay cambios registrados: la noticia estaba en la carpeta desde el principio.',
  'history.count': '{count, plural, one {# cambio} other {# cambios, el último primero}}',
  'history.add': '**añadida** {by} · {moment}',
  'history.edit': '**cambiada** {by} · {moment}',
  'history.retract': '**retractada** {by} · {moment}',
  'history.reinstate': '**retractación anulada** {by} · {moment}',
  'history.remove': '**quitada** {by} · {moment}',
  'history.restore': '**recuperada** {by} · {moment}',
  'history.found': '**encontrada en la carpeta** · {moment}',
  'history.current': 'versión actual',
  'history.version-gone': 'Esta versión ya no está en el historial.',
  'history.changed-since':
    'La noticia ha vuelto a cambiar desde entonces. Mira `/article history` y recupera la versión que quieras.',
  'history.no-record': 'Ya no hay registro de esta noticia.',

  'field.title': 'título',
  'field.source': 'fuente',
  'field.author': 'autor',
  'field.published': 'publicación',
  'field.date': 'fecha',
  'field.url': 'enlace',
  'field.archived': 'copia archivada',
  'field.language': 'idioma',
  'field.tags': 'etiquetas',
  'field.added': 'fecha de adición',
  'field.retracted': 'motivo de la retractación',
  'field.body': 'texto',
  'field.id': 'identificador',
  'difference.field': '{field}: {before} → {after}',
  'difference.not-stated': 'sin indicar',
  'difference.retracted': 'retractada: {reason}',
  'difference.reinstated': 'ya no está retractada',
  'difference.text': 'texto: {before} → {after}',
  'difference.text-alike': 'texto: cambiado, {words}',

  'words.count': '{count, plural, one {# palabra} other {# palabras}}',
  'words.about': 'unas {count, plural, one {# palabra} other {# palabras}}',
  'words.number': '{count, number}',
  'words.about-number': 'unas {count, number}',

  'conflict.removed':
    '**{who} ha quitado esta noticia mientras la editabas.** No se ha guardado nada. Tu versión queda como borrador de una noticia nueva.',
  'conflict.changed': '**{who} ha cambiado esta noticia mientras la editabas:**',
  'conflict.not-saved':
    'No se ha sobrescrito nada, y tus cambios todavía no están guardados. El borrador tiene los cambios de ambas partes: compruébalo y luego pulsa *Guardar*.',

  'evidence.bytes': '{count, plural, one {# byte} other {# bytes}}',
  'evidence.kilobytes': '{size} KB',
  'evidence.megabytes': '{size} MB',
  'evidence.fetched': 'SHA-256 {hash} · {size} · descarga: {date}',
  'evidence.received': 'SHA-256 {hash} · {size} · recepción: {date}',
  'evidence.size-fetched': '{size} ({bytes}) · descarga: {moment}',
  'evidence.size-received': '{size} ({bytes}) · recepción: {moment}',
  'evidence.from': 'De {url}',
  'evidence.status': 'Estado {status}',
  'evidence.not-here': 'La página en sí no está aquí: {why}.',
  'evidence.not-kept': 'La página en sí no se guarda: {why}.',
  'evidence.too-large':
    'solo se guarda su SHA-256, porque la página es más grande de lo que permite el ajuste',
  'evidence.lost':
    'solo se guarda su SHA-256, porque el bot se reinició antes de publicar la noticia',
  'evidence.same': 'La página guardada no ha cambiado: su SHA-256 es el mismo.',
  'evidence.too-large-here':
    'La página es demasiado grande para Discord. En el terminal: {command}',
  'evidence.file': 'La página tal como se descargó',
  'evidence.nothing': 'No se guarda nada de la página de esta noticia.',

  'page.no-link': 'Esta noticia no tiene enlace que comprobar.',
  'page.unread': '{reason}\nEl texto publicado se queda como está.',
  'page.fetched-again':
    'Página descargada de nuevo: {moment}. El texto publicado se queda como está.',
  'page.same': '**La página tiene el mismo texto.**',
  'page.changed':
    '**La página ha cambiado:** {count, plural, one {# cambio en el texto} other {# cambios en el texto}}.',
  'page.changed-details':
    '**La página ha cambiado:** {count, plural, =0 {solo los datos, no el texto} one {# cambio en el texto, y también los datos} other {# cambios en el texto, y también los datos}}.',
  'page.detail': '{field}: «{now}» en lugar de «{before}»',
  'page.detail-new': '{field}: «{now}», antes sin indicar',
  'page.added': 'añadido: {words}',
  'page.taken-out': 'eliminado: {words}',
  'page.replaced': '{before} ahora es {now}',
  'page.moved': 'en otro lugar: {words}',
  'page.more': '{count, plural, one {y # cambio más} other {y # cambios más}}',
  'page.hash': 'SHA-256 de la página ahora: {now}',
  'page.hashes': 'SHA-256 de la página ahora: {now} · cuando se añadió: {before}',

  'corpus-export.jsonl': 'Una noticia por línea, como la lee `corpus import`.',
  'corpus-export.zip': 'Un archivo Markdown por noticia, como en la carpeta de las noticias.',
  'corpus-export.too-large':
    'Las noticias ocupan más de los {most, number} MB que Discord acepta aquí. En el terminal del bot se pueden exportar todas las que quieras: {command}',
  'corpus-export.too-large-lines':
    'Las noticias ocupan más de los {most, number} MB que Discord acepta aquí. Elige ZIP, que es más pequeño. En el terminal del bot se pueden exportar todas las que quieras: {command}',

  'retract.no-reason': '`reason` está vacío. Di a los lectores por qué se retracta la noticia.',
};

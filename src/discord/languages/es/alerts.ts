import type { alerts as english } from '../en/alerts.ts';
import type { Translation } from '../translation.ts';

/** Alerts of members and digests, in Spanish. */
export const alerts: Translation<typeof english> = {
  'alert.new': '{count, plural, one {Noticia nueva: {topic}} other {# noticias nuevas: {topic}}}',
  'alert.more':
    '{count, plural, one {# noticia más trata de esto.} other {# noticias más tratan de esto.}}',
  'alert.whose': 'Una alerta de {member}.',
  'alert.elsewhere':
    'Tienes {count, number} más en otros sitios. Si me escribes un mensaje directo, `/alert list` las muestra todas.',
  'alert.none':
    'No tienes alertas aquí. Crea una con `/alert add`: di de qué deben tratar las noticias.',
  'alert.list': '{count, plural, one {Tu alerta} other {Tus # alertas}}',
  'alert.set': 'Alerta creada: {topic}',
  'alert.changed': 'Alerta cambiada: {topic}',
  'alert.removed': 'Alerta quitada: {topic}',
  'alert.removed-already': 'Esta alerta ya se había quitado.',
  'alert.unknown':
    'No tienes ninguna alerta sobre «{topic}» aquí. `/alert list` muestra las que tienes.',
  'alert.limit':
    '{most, plural, one {Un miembro puede tener # alerta.} other {Un miembro puede tener # alertas.}} Una alerta nunca menciona a nadie.',
  'alert.hear': 'Recibes las noticias nuevas sobre ello {place}, {pace}.',
  'alert.by-message': 'por mensaje directo',
  'alert.in-channel': 'en {channel}',
  'alert.as-published': 'en cuanto se publican',
  'alert.each-day': 'una vez al día',
  'alert.each-monday': 'una vez a la semana, el lunes',
  'alert.at-once': 'al momento',
  'alert.daily': 'cada día',
  'alert.weekly': 'cada semana',
  'alert.stopped-closed': 'detenida: no aceptas mensajes directos míos',
  'alert.stopped-unreachable': 'detenida: no puedo escribir en su canal',
  'alert.goes-on': 'Para reanudar una alerta detenida, créala de nuevo.',
  'alert.closed':
    '{member}, no puedo enviarte mensajes directos, así que tus alertas por mensaje directo se han detenido.',
  'alert.closed-how':
    'Permite los mensajes directos de miembros de este servidor y crea tus alertas de nuevo: `/alert list` las muestra.',

  'digest.today': 'Novedades de hoy',
  'digest.week': 'Novedades de esta semana',
  'digest.reports': '{count, plural, one {# noticia nueva} other {# noticias nuevas}}',
  'digest.events': '{count, plural, one {# suceso nuevo} other {# sucesos nuevos}}',
  'digest.more':
    '{count, plural, one {# suceso más en las noticias nuevas.} other {# sucesos más en las noticias nuevas.}}',
  'digest.told': '{count, plural, one {Contado por # noticia} other {Contado por # noticias}}',
  'digest.told-by':
    '{count, plural, one {Contado por # noticia} other {Contado por # noticias}}, también por {names}',
  'digest.picture': 'Lo que cuentan las noticias nuevas',
  'digest.by-event':
    '{count, plural, one {# noticia nueva, por suceso} other {# noticias nuevas, por suceso}}',
  'digest.not-posted':
    'No he podido publicar el resumen en {channel}: el canal ya no existe o no puedo escribir en él. Elige otro en `/settings`. El próximo resumen incluirá también estas noticias.',
  'digest.its-channel': 'su canal',
};

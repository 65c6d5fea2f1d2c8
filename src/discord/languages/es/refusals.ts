import type { refusals as english } from '../en/refusals.ts';
import type { Translation } from '../translation.ts';

/** Refusals and faults, in Spanish. */
export const refusals: Translation<typeof english> = {
  'fault.unknown': 'Algo ha fallado. Inténtalo de nuevo. Referencia: {reference}',
  'fault.of-option': '`{option}`: {sentence}',
  'fault.cannot': 'Eso no se puede hacer.',
  'fault.unknown-command':
    'Este comando es de otra versión del bot. Inténtalo de nuevo en un minuto o consulta `/help`.',
  'fault.outdated-button':
    'Este botón es de una versión anterior y ya no funciona. Pregunta de nuevo.',

  'discord.not-permitted':
    'No puedo hacer eso en este canal. Quien administra el servidor puede darme el permiso.',
  'discord.closed-thread': 'Este hilo está cerrado, así que no puedo escribir en él.',
  'discord.for-now':
    'Discord no me deja escribir aquí por ahora. Inténtalo de nuevo en unos minutos.',
  'discord.no-direct-messages': 'Discord no me deja enviarte mensajes directos.',
  'discord.gone': 'Esto ya no existe.',
  'discord.automod': 'Las reglas de AutoMod de este servidor no me dejan publicar esto.',
  'discord.harmful-link':
    'Discord no me deja publicar esto porque considera dañino un enlace que contiene.',
  'discord.deleted': 'El mensaje se eliminó antes de que pudiera responder.',

  'access.managers': 'Solo pueden hacerlo los miembros con el permiso «Gestionar servidor».',
  'access.moderators':
    'Solo pueden hacerlo los moderadores: miembros con «Gestionar mensajes» o con un rol de moderador.',
  'access.moderators-on-servers': 'Solo pueden hacerlo los moderadores, y solo en un servidor.',
  'access.alert': 'Solo puede quitar esta alerta el miembro que la creó o un moderador.',
  'access.delete':
    'Solo puede eliminar esta respuesta quien preguntó o quien puede gestionar mensajes.',
  'access.write-nowhere': 'No puedo escribir aquí por mi cuenta. Elige los mensajes directos.',
  'access.you-cannot-write':
    'No puedes escribir en este canal, así que aquí no puede aparecer ninguna alerta para ti.',
  'access.i-cannot-write':
    'No puedo escribir en este canal. Elige los mensajes directos o pregunta a quien administra el servidor.',

  'wait.questions':
    'Espera {seconds, plural, one {# segundo} other {# segundos}}. Puedes hacer {burst, plural, one {# pregunta} other {# preguntas}} de una vez y luego una cada {each, plural, one {# segundo} other {# segundos}}.',
  'wait.suggestions':
    'Espera {seconds, plural, one {# segundo} other {# segundos}}. Puedes proponer {burst, plural, one {# noticia} other {# noticias}} de una vez y luego una cada {each, plural, one {# segundo} other {# segundos}}.',
  'wait.additions':
    'Espera {seconds, plural, one {# segundo} other {# segundos}}. Puedes añadir {burst, plural, one {# noticia} other {# noticias}} de una vez y luego una cada {each, plural, one {# segundo} other {# segundos}}.',
  'wait.queue': 'Espera: todavía se están respondiendo tus dos últimas preguntas.',

  'gone.report': 'Esta noticia ya no está en el corpus.',
  'gone.passage': 'La noticia ha cambiado y ya no tiene este pasaje. Pregunta de nuevo.',
  'gone.words': 'La noticia ha cambiado y ya no tiene estas palabras. Pregunta de nuevo.',
  'gone.printed': 'Las noticias ya no publican estas palabras. Pregunta de nuevo.',
  'gone.speaker': 'Las noticias ya no tienen declaraciones de esta persona u organismo.',
  'gone.source':
    'La fuente a la que se limitaba esta respuesta ya no está en el corpus. Pregunta de nuevo.',
  'gone.author':
    'El autor al que se limitaba esta respuesta ya no está en el corpus. Pregunta de nuevo.',

  'ask.forwarded':
    'No leo los mensajes reenviados como preguntas. Pregunta con tus palabras. Para añadir el mensaje como noticia, abre su menú en un servidor: Aplicaciones, luego Add to corpus.',
  'ask.wordless':
    'Solo puedo leer palabras. Pregunta por una persona, un lugar o un suceso, por ejemplo: When was the airport reopened?',
  'ask.not-a-follow-up':
    'No puedo leer «{typed}» como continuación. Haz la pregunta completa, por ejemplo: When was the airport reopened?',
  'ask.hidden-role':
    'Discord no me muestra un mensaje que solo menciona mi rol. Para preguntar, empiézalo con @{bot} o usa `/ask`.',
  'ask.hidden-reply':
    'Discord solo me muestra una respuesta si me menciona. Para preguntar, empiézala con @{bot} o usa `/ask`.',

  'check.no-text': 'En este mensaje no hay texto que comprobar.',

  'cite.nothing':
    'Nombra una noticia o las palabras que citas: `/cite report: …` o `/cite words: …`.',

  'article.read-only':
    '«{title}» pertenece al corpus compartido, que aquí solo se puede leer. El operador del bot puede cambiarlo.',
  'article.several':
    '{count, number} noticias se llaman «{title}». Elige una de la lista que se abre al escribir.',
  'article.none':
    'No hay ninguna noticia así. Escribe una parte de su título y elígela de la lista.',
  'article.none-but-one': 'No hay ninguna noticia así. ¿Querías decir «{first}»?',
  'article.none-but-two': 'No hay ninguna noticia así. ¿Querías decir «{first}» o «{second}»?',
  'article.none-but-three':
    'No hay ninguna noticia así. ¿Querías decir «{first}», «{second}» o «{third}»?',

  'suggest.off': 'Las propuestas están desactivadas aquí. Avisa a un moderador de la noticia.',
  'suggest.known': 'Esta noticia ya está en el corpus. Gracias.',
  'suggest.unreached':
    'No he podido contactar con los moderadores. Avisa a uno de ellos de la noticia.',
  'suggest.sent': 'Gracias. Un moderador revisará tu propuesta.',
};

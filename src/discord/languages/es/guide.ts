import type { guide as english } from '../en/guide.ts';
import type { Translation } from '../translation.ts';

/** What the bot says of itself, in Spanish. */
export const guide: Translation<typeof english> = {
  'talk.ask':
    'Pregúntame qué dicen las noticias y las cito palabra por palabra, con fuente y fecha.',
  'talk.greeting':
    'Hola. Pregúntame qué dicen las noticias y las cito palabra por palabra, con fuente y fecha.',
  'talk.farewell': 'Hasta luego. Pregunta de nuevo cuando quieras.',
  'talk.thanks': 'De nada. Sigue preguntando cuando quieras.',
  'talk.complaint':
    'Siento que no haya servido. Prueba con otras palabras o nombra a la persona, el lugar o el suceso.',
  'talk.help':
    'Pregunta por una persona, un lugar o un suceso. Cito palabra por palabra lo que dicen las noticias, con fuente y fecha.',
  'talk.identity':
    'Soy un bot que busca en noticias y las cita. No uso ningún modelo de lenguaje y no escribo nada propio sobre la actualidad.',
  'talk.test':
    'Aquí estoy. Pregúntame qué dicen las noticias y las cito palabra por palabra, con fuente y fecha.',
  'talk.judgement':
    'Solo cito lo que dicen las noticias. No juzgo qué es verdad ni tengo opiniones. Pregunta quién dijo algo o qué dicen las noticias de ello.',
  'talk.writing':
    'Solo cito noticias palabra por palabra. No resumo, no traduzco ni redacto. Pregunta por una cosa y muestro las frases que hablan de ella.',
  'talk.everything': '`/help` lo muestra todo.',
  'talk.examples': 'Por ejemplo',

  'help.title': 'Qué puedes preguntar',
  'help.ask':
    'Pregunta por una persona, un lugar o un suceso con {ask}. La respuesta se cita palabra por palabra de las noticias, con fuente y fecha. El bot nunca escribe una frase propia sobre la actualidad; cuando las noticias no dicen nada, te lo dice.',
  'help.language': 'Pregunta en el idioma de las noticias: el bot no traduce.',
  'help.about-reports':
    'Pregunta también por las propias noticias: «latest news», «who wrote about the border?», «reports from last week», «which sources do you have?». La respuesta es una lista de noticias.',
  'help.no-reports': 'Todavía no hay noticias.',
  'help.examples':
    '{count, plural, one {**Por ejemplo**, de la noticia que hay aquí:} other {**Por ejemplo**, de las # noticias que hay aquí:}}',
  'help.count': '{count, plural, one {Hay # noticia.} other {Hay # noticias.}}',
  'help.talk-title': 'Simplemente escribe',
  'help.talk':
    'Menciona al bot con una pregunta, escríbele directamente o responde a una de sus respuestas para seguir preguntando: «and in 2023?», «since when?», «who said that?». La respuesta muestra cómo te entendió.',
  'help.timeline':
    '{timeline} ordena los sucesos de un tema, con una imagen. Cada cita dice de dónde viene su fecha; las citas sin fecha van al final.',
  'help.narrow-title': 'Acotar',
  'help.narrow-source': '`source` y `author`: solo noticias de un medio o de un autor.',
  'help.narrow-speaker': '`speaker`: solo lo que una persona u organismo dice en las noticias.',
  'help.narrow-published':
    '`after` y `before`: por fecha de publicación: «2019», «2019-09», «2019-09-07».',
  'help.narrow-event': '`from` y `to`: en una cronología, por fecha del suceso.',
  'help.narrow-private': '`private`: solo tú ves la respuesta.',
  'help.under-title': 'Debajo de una respuesta',
  'help.under':
    '*Contexto*, o el número de una cita, muestra el pasaje que la rodea; *Más* muestra las citas siguientes. Ambos son solo para ti. *Útil* y *No es eso* dicen a los moderadores si la respuesta sirvió; pulsa el otro para cambiar de opinión. *Antes*, *Después*, *Más detalle* y *Menos detalle* cambian una cronología; *Exportar* te envía una respuesta o una cronología como archivos. *Eliminar* quita una respuesta que pediste.',
  'help.more-title': 'Más comandos',
  'help.compare':
    '{command}: qué medio informó de un suceso, cuándo, con qué palabras y qué cifras.',
  'help.who':
    '{command}: cómo presentan las noticias a una persona u organismo y qué dice en ellas.',
  'help.quote': '{command}: si unas palabras se publicaron, dónde primero y qué se cambió.',
  'help.cite':
    '{command}: la referencia de una noticia o de palabras que publica, en seis estilos.',
  'help.alert':
    '{command}: entérate de las noticias nuevas sobre un tema, por mensaje directo o en un canal.',
  'help.corpus': '{command}: cuántas noticias hay, de cuándo y de quién.',
  'help.suggest': '{command}: propón una noticia a los moderadores.',
  'help.moderators':
    '`/article`, para moderadores: {add}, corregir, retractar, quitar y recuperar noticias; {gaps} muestra preguntas sin buena respuesta, {export} envía todas las noticias en un archivo. `/feed`: {feed} lee el feed de un medio, cuyas noticias nuevas pasan a borrador. *Add to corpus* está en el menú de un mensaje, en Aplicaciones.',
  'help.settings':
    '{command}, para quien administra el servidor: moderadores, canal de registro, propuestas, quién ve las respuestas.',
  'help.privacy': '{command}: qué guarda el bot sobre ti y cómo hacer que se borre.',

  'privacy.title': 'Privacidad',
  'privacy.english': 'La página siguiente está solo en inglés.',
  'privacy.none-kept': 'Aquí no se guardan las preguntas.',
  'privacy.kept':
    '{count, plural, one {Aquí las preguntas se guardan # día.} other {Aquí las preguntas se guardan # días.}}',

  'welcome.title': 'Gracias por añadirme',
  'welcome.what':
    'Respondo preguntas sobre noticias. Cito las noticias palabra por palabra, con fuente y fecha, y nunca escribo yo una frase sobre la actualidad. Pregunta con `/ask` o mencióname con una pregunta.',
  'welcome.first':
    '**La primera noticia**: aquí todavía no hay noticias, así que no puedo responder nada. Los miembros con el permiso «Gestionar mensajes» añaden noticias con `/article add`, desde un enlace o un archivo. Revisan cada una antes de que se publique.',
  'welcome.reports':
    '**Noticias**: {count, plural, one {hay # noticia} other {hay # noticias}} para responder. Los miembros con el permiso «Gestionar mensajes» añaden noticias con `/article add`, desde un enlace o un archivo. Revisan cada una antes de que se publique.',
  'welcome.settings':
    '**Ajustes**: los miembros con el permiso «Gestionar servidor» eligen en `/settings` quién más puede añadir noticias y un canal que muestra cada cambio.',
  'welcome.more':
    '**Más**: `/help` muestra qué puedes preguntar; `/privacy`, qué se guarda sobre las personas y cómo hacer que se borre.',
};

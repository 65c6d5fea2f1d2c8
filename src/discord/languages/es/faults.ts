import type { FAULT_TEXTS } from '../../../text/faults/fault-texts.ts';
import type { Translation } from '../translation.ts';

/** Faults that are found below Discord, in Spanish. Dates are typed in English or in digits. */
export const faults: Translation<typeof FAULT_TEXTS> = {
  'fault.date-unreadable':
    'No puedo leer «{typed}» como fecha. Escríbela como 2019-09-07, 2019-09 o 2019.',
  'fault.date-unreal': '«{typed}» no es una fecha real. Escríbela como 2019-09-07, 2019-09 o 2019.',
  'fault.date-short-year':
    'No puedo leer «{typed}» como fecha: días, meses y años cortos se parecen. Escríbela como 2019-09-07, 2019-09 o 2019.',
  'fault.date-ambiguous':
    'No puedo leer «{typed}» como fecha: para unos es el {dayFirst} y para otros el {monthFirst}. Escríbela como {day}.',

  'fault.question-empty':
    'La pregunta está vacía. Pregunta por una persona, un lugar o un suceso, por ejemplo: {example}',
  'fault.question-long':
    'La pregunta tiene {length} caracteres; el límite es {longest}. Pregunta una cosa cada vez.',
  'fault.topic-empty':
    'El tema está vacío. Nombra una persona, un lugar o un suceso, por ejemplo: {example}',
  'fault.topic-long':
    'El tema tiene {length} caracteres; el límite es {longest}. Nómbralo en pocas palabras.',
  'fault.nothing-to-search':
    'No puedo buscar «{typed}». Nombra una persona, un lugar o un suceso, por ejemplo: {example}',

  'fault.after-before':
    '`after` ({after}) debe ser anterior a `before` ({before}): ninguna noticia puede ser ambas cosas.',
  'fault.from-to': '`from` ({from}) no debe ser posterior a `to` ({to}).',
  'fault.name-long': 'el nombre tiene más de {longest, number} caracteres; acórtalo.',
  'fault.no-sources': 'ninguna noticia del corpus indica una fuente.',
  'fault.no-authors': 'ninguna noticia del corpus indica un autor.',
  'fault.source-unknown': 'ninguna noticia es de «{typed}». Lo más parecido: {names}.',
  'fault.author-unknown': 'ninguna noticia es obra de «{typed}». Lo más parecido: {names}.',
  'fault.source-several': '«{typed}» encaja con varias fuentes. Lo más parecido: {names}.',
  'fault.author-several': '«{typed}» encaja con varios autores. Lo más parecido: {names}.',

  'fault.speaker-long': 'El nombre tiene más de {longest, number} caracteres; acórtalo.',
  'fault.speaker-several': '«{typed}» puede referirse a varios: {names}.',
  'fault.speaker-unknown': 'No he encontrado en las noticias declaraciones de «{typed}».',
  'fault.speaker-nearest':
    'No he encontrado en las noticias declaraciones de «{typed}». Lo más parecido: {names}.',

  'fault.words-long':
    'El texto tiene {length} caracteres; el límite es {longest}. Compruébalo por partes.',
  'fault.words-none': 'No hay palabras que buscar. Escribe las palabras tal como las leíste.',
  'fault.words-one':
    'Una palabra es muy poco: «{typed}» puede estar en cualquier noticia. Añade las palabras que la rodean.',
  'fault.words-common':
    'Todas las noticias tienen palabras así. Añade las que las rodean, con un nombre o el tema.',

  'fault.cite-unprinted':
    'Ninguna noticia publica estas palabras tal cual, así que no hay nada que citar.',
  'fault.cite-elsewhere':
    'Esta noticia no publica estas palabras. No la indiques para citar la primera noticia que las publica.',

  'fault.alert-nothing':
    '«{topic}» no nombra nada de lo que pueda tratar una noticia. Nombra una persona, un lugar o un suceso, por ejemplo: {example}',
  'fault.alert-common':
    '{found, number} de las últimas {looked, number} noticias tienen «{topic}», así que esta alerta te avisaría de casi todas. Nombra algo de lo que traten menos noticias.',
  'fault.alert-many':
    'Tienes {most, number} alertas, el máximo para un miembro. Quita una primero: `/alert list` muestra las de este servidor, o todas si me escribes un mensaje directo.',

  'fault.database-away':
    'No se puede acceder a la base de datos; no se ha cambiado nada. Inténtalo de nuevo en un minuto.',
  'fault.database-uncertain':
    'La conexión con la base de datos se cortó durante el cambio. Comprueba si se hizo antes de intentarlo de nuevo.',
  'fault.written-at-once':
    'Otros estaban escribiendo en el mismo momento; no se ha cambiado nada. Inténtalo de nuevo.',
  'fault.writers-slow':
    'Otros tardaron demasiado en escribir; no se ha cambiado nada. Inténtalo de nuevo.',
  'fault.process-took-over':
    'Otro proceso tomó el relevo durante el cambio. Comprueba si se hizo antes de intentarlo de nuevo.',

  'fault.stopping': 'El bot se está deteniendo. Inténtalo de nuevo en un minuto.',
  'fault.opening':
    'Las noticias de este servidor todavía se están abriendo. Inténtalo de nuevo en unos segundos.',
};

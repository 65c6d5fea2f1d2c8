import type { DOUBT_TEXTS } from '../../../../text/faults/doubt-texts.ts';
import type { Translation } from '../../translation.ts';

/** What a person should check in a draft, in Spanish. */
export const doubts: Translation<typeof DOUBT_TEXTS> = {
  'doubt.no-title': 'no hay título: añade uno para publicar',
  'doubt.title-from-text': 'el título se ha tomado de la primera línea: compruébalo',
  'doubt.title-is-site-name': 'el título es solo el nombre del sitio: compruébalo',
  'doubt.titles-differ': 'la página da también otro título: {title}',
  'doubt.title-long': 'se ha omitido el título, porque tiene más de {longest, number} caracteres',

  'doubt.no-source': 'no se ha encontrado la fuente',
  'doubt.source-is-host': 'la fuente es solo el dominio del enlace: compruébala',
  'doubt.source-long': 'se ha omitido la fuente, porque tiene más de {longest, number} caracteres',

  'doubt.author-from-byline': 'el autor se ha tomado de la firma: compruébalo',
  'doubt.author-is-outlet': 'el autor es solo una redacción o el medio: compruébalo',
  'doubt.author-is-admin': 'el autor es la cuenta de un administrador: compruébalo',
  'doubt.authors-differ': 'la página publica otra firma: {names}',
  'doubt.author-not-printed': 'la página no publica este autor: {names}',
  'doubt.author-long': 'se ha omitido el autor, porque tiene más de {longest, number} caracteres',

  'doubt.no-date': 'no se ha encontrado la fecha',
  'doubt.only-modified-date': 'no se ha encontrado la fecha; último cambio de la página: {date}',
  'doubt.date-from-byline': 'la fecha se ha tomado de la firma: compruébala',
  'doubt.date-from-dateline': 'la fecha se ha tomado del comienzo del texto: compruébala',
  'doubt.date-from-file': 'la fecha se ha tomado del archivo: compruébala',
  'doubt.date-of-mail': 'la fecha es el día en que se envió el correo: compruébala',
  'doubt.date-ambiguous': 'la fecha de la página se puede leer de varias formas: {days}',
  'doubt.date-given-ambiguous': 'la fecha indicada se puede leer de varias formas: {days}',
  'doubt.date-in-utc': 'la página da su hora solo en UTC, así que el día puede ser otro: {days}',
  'doubt.dates-disagree': 'varias fechas se contradicen: {days}',
  'doubt.dateline-disagrees':
    'la noticia publica una fecha al principio ({printed}), pero tiene otra ({date})',
  'doubt.changed-later': 'la página cambió después de publicarse, el {date}',
  'doubt.changed-meanwhile':
    'la página ha cambiado entretanto: este es su texto nuevo, comprueba también los datos',
  'doubt.changed-after-edit':
    'la página cambió después de que alguien editara este texto; compara los dos',

  'doubt.language-long':
    'se ha omitido el idioma, porque tiene más de {longest, number} caracteres',
  'doubt.link-long': 'se ha omitido el enlace, porque tiene más de {longest, number} caracteres',

  'doubt.no-text': 'no se ha encontrado ninguna noticia ahí: pega su texto',
  'doubt.very-short':
    '{count, plural, one {el texto es muy corto: # palabra} other {el texto es muy corto: # palabras}}',
  'doubt.paywall': 'esto parece el aviso de un muro de pago',
  'doubt.behind-paywall': 'la noticia está tras un muro de pago: el texto puede estar cortado',
  'doubt.characters-lost': 'algunos caracteres no se han podido leer',
  'doubt.letters-garbled': 'algunas letras parecen deformadas',
  'doubt.struck-out': 'la noticia tacha estas palabras, que aquí se omiten: {words}',
  'doubt.partly-struck':
    'la noticia tacha algunas de estas palabras, que aquí se conservan: {words}',
  'doubt.joined-lines': 'se han unido líneas y palabras partidas: comprueba el texto',
  'doubt.is-consent': 'esto parece un aviso de consentimiento, no una noticia: pega el texto',
  'doubt.is-script':
    'esto parece una petición de activar JavaScript, no una noticia: pega el texto',
  'doubt.is-robots': 'esto parece un control contra robots, no una noticia: pega el texto',
  'doubt.is-login': 'esto parece una página para iniciar sesión, no una noticia: pega el texto',
  'doubt.is-missing':
    'esto parece el aviso de una página que no existe, no una noticia: pega el texto',
  'doubt.is-list': 'esto parece una página que lista noticias: da el enlace de una de ellas',
  'doubt.several-reports': 'el texto es de {count, number} noticias: conserva una de ellas',
  'doubt.part-of-report': 'esta es la página 1 de {pages, number}: falta el resto de la noticia',
};

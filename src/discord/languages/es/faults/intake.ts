import type { INTAKE_TEXTS } from '../../../../text/faults/intake-texts.ts';
import type { Translation } from '../../translation.ts';

/** Links, pages and drafts that cannot be taken in, in Spanish. */
export const intakeFaults: Translation<typeof INTAKE_TEXTS> = {
  'fault.link-long': 'Ese enlace tiene más de {longest, number} caracteres; acórtalo.',
  'fault.link-none': 'Eso no es un enlace. Escribe uno que empiece por https:// o http://.',
  'fault.link-not-public': 'Ese enlace no lleva a una página pública, así que no la he descargado.',
  'fault.link-password': 'Ese enlace contiene un nombre de usuario o una contraseña. Quítalos.',
  'fault.link-many-redirects':
    'Ese enlace redirige demasiadas veces. Da el enlace en el que termina.',
  'fault.link-redirect-nowhere':
    'Ese enlace no redirige a ninguna parte. Da el enlace en el que termina.',
  'fault.link-google-news':
    'Es un enlace de Google Noticias, que solo lleva a la noticia. Ábrelo y dame el enlace de la noticia.',

  'fault.site-late': 'Ese sitio ha tardado demasiado. Inténtalo más tarde o pega el texto.',
  'fault.site-silent': 'Ese sitio no ha respondido. Inténtalo más tarde o pega el texto.',
  'fault.site-error': 'Ese sitio indica un error ({status}). Inténtalo más tarde o pega el texto.',
  'fault.site-refuses':
    'Ese sitio no me da la página ({status}). Guárdala y añade el archivo, o pega su texto.',
  'fault.site-coding': 'Ese sitio envía sus páginas de una forma que no puedo leer. Pega el texto.',

  'fault.page-none': 'En ese enlace no hay ninguna página ({status}).',
  'fault.page-other': 'Ese enlace lleva a algo que no es una página, un texto ni un documento.',
  'fault.page-large': 'Esa página es demasiado grande. Pega el texto de la noticia.',
  'fault.page-unsafe': 'Esa página no se puede leer con seguridad. Pega el texto de la noticia.',
  'fault.page-no-report':
    'No he encontrado ninguna noticia en esa página. Si tú puedes leer una, pega su texto.',
  'fault.post-unreadable': 'No puedo leer esa publicación desde aquí. Pega su texto.',

  'fault.reading-long':
    'La lectura ha tardado demasiado, así que la he detenido. Pega el texto de la noticia.',
  'fault.reading-large':
    'La lectura ha ocupado demasiada memoria, así que la he detenido. Pega el texto de la noticia.',
  'fault.unreadable': 'Eso no se ha podido leer. Pega el texto de la noticia.',
  'fault.reading-busy':
    'Ahora mismo se están leyendo demasiadas noticias. Inténtalo de nuevo en un minuto.',
  'fault.reading-yours':
    'Todavía estoy leyendo tu última noticia. Inténtalo de nuevo cuando termine.',
  'fault.text-long':
    'El texto ocupa más de 1 MB, el límite para una noticia. Envía solo la noticia o divídela en varias.',
  'fault.details-long': 'El título, la fuente, el autor o el enlace es demasiado largo.',

  'fault.draft-no-title':
    'El borrador no tiene título. Ponle el titular o las primeras palabras de la noticia.',
  'fault.draft-no-body': 'El borrador no tiene texto. Pega el texto de la noticia.',
  'fault.draft-unfit': 'El borrador todavía no se puede publicar. Comprueba: {parts}.',
  'fault.drafts-yours':
    'Tienes demasiados borradores abiertos. Publica o descarta algunos primero; los demás se quitan al cabo de un día.',
  'fault.drafts-all':
    'Hay demasiados borradores abiertos. Publica o descarta algunos primero; los demás se quitan al cabo de un día.',
  'fault.drafts-fed':
    'Hay demasiados borradores de feeds en espera. Publica o rechaza algunos, y el feed seguirá.',
  'fault.suggestions-all':
    'Hay demasiadas propuestas en espera. Propón esta cuando un moderador haya revisado algunas de las otras.',
  'fault.suggestions-large':
    'Tus propuestas en espera han alcanzado el límite de tamaño. Propón esta cuando un moderador haya revisado algunas de las otras.',
  'fault.suggestions-yours':
    'Tienes {most, number} propuestas en espera, que es el límite. Propón esta cuando un moderador haya revisado algunas de las otras.',

  'fault.evidence-record':
    'El registro de la página descargada está dañado. Restáuralo desde una copia de seguridad.',
  'fault.evidence-gone':
    'La página descargada está dañada: ha desaparecido. Restáurala desde una copia de seguridad.',
  'fault.evidence-packed':
    'La página descargada está dañada: no se puede descomprimir. Restáurala desde una copia de seguridad.',
  'fault.evidence-changed':
    'La página descargada está dañada: su SHA-256 no es el que se registró. Restáurala desde una copia de seguridad.',

  'fault.article-gone': 'La noticia «{id}» ya no existe; tu cambio no se ha hecho.',
  'fault.article-changed':
    'La noticia «{id}» ha cambiado desde entonces; tu cambio no se ha hecho. Mírala de nuevo primero.',
  'fault.article-none': 'No hay ninguna noticia «{id}».',
  'fault.article-unfit': 'La noticia no se puede guardar. Comprueba: {parts}.',
  'fault.article-same-link': 'La noticia «{id}» tiene el mismo enlace.',
  'fault.id-same-but-case':
    'La noticia «{id}» tiene un identificador que solo se distingue en mayúsculas y minúsculas; elige otro.',
  'fault.id-same-but-accents':
    'La noticia «{id}» tiene un identificador que solo se distingue en cómo están codificadas sus letras con acento, «{typed}» y «{other}»; elige otro.',
  'fault.id-same-but-both':
    'La noticia «{id}» tiene un identificador que solo se distingue en mayúsculas y minúsculas y en cómo están codificadas sus letras con acento, «{typed}» y «{other}»; elige otro.',
  'fault.article-file':
    'El archivo de esta noticia tiene un fallo. Corrígelo o quítalo primero: {place}',
  'fault.zip-full':
    'Un archivo ZIP contiene como máximo {most, number} archivos, y hay {count, number} noticias. Expórtalas como JSON Lines.',

  'fault.zone-unknown':
    'No hay ninguna zona horaria «{typed}». Las zonas llevan el nombre de su ciudad más grande, por ejemplo {names}.',
};

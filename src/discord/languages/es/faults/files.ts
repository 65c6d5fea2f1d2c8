import type { FILE_TEXTS } from '../../../../text/faults/file-texts.ts';
import type { Translation } from '../../translation.ts';

/** Files that cannot be read, in Spanish. */
export const fileFaults: Translation<typeof FILE_TEXTS> = {
  'fault.file-large': 'Ese archivo ocupa más de {limit, number} MB. Pega el texto de la noticia.',
  'fault.file-unknown':
    'Puedo leer páginas web (.html, .mht), texto (.txt, .rtf), Markdown (.md), documentos (.docx, .odt, .pdf, .epub), correos (.eml) y subtítulos (.vtt, .srt). Guarda el archivo en uno de estos formatos o pega su texto.',
  'fault.file-broken': 'Ese archivo está dañado. Pega su texto.',
  'fault.file-unpacked': 'Ese archivo es demasiado grande al descomprimirlo. Pega su texto.',
  'fault.file-unsafe': 'Ese archivo no se puede leer con seguridad. Pega su texto.',
  'fault.file-empty': 'Ese archivo no contiene texto. Pega el texto de la noticia.',

  'fault.word-old':
    'Es un documento de Word antiguo o cifrado. Guárdalo como .docx sin contraseña o pega su texto.',
  'fault.word-other': 'Ese archivo comprimido no es un documento de Word. Saca primero la noticia.',
  'fault.word-broken': 'Ese documento de Word está dañado. Pega su texto.',
  'fault.word-unsafe': 'Ese documento de Word no se puede leer con seguridad. Pega su texto.',
  'fault.document-broken': 'Ese documento está dañado. Pega su texto.',
  'fault.book-broken': 'Ese libro electrónico está dañado. Pega el texto de la noticia.',
  'fault.book-long': 'Eso es un libro. Envía solo la noticia o pega su texto.',
  'fault.subtitles-empty': 'En esos subtítulos no hay palabras. Pega el texto de la noticia.',
  'fault.mail-broken': 'Ese correo está dañado. Pega el texto de la noticia.',
  'fault.mail-empty':
    'Ese correo no tiene texto propio. Si la noticia va adjunta, añade el archivo adjunto.',

  'fault.pdf-pictures': 'Ese PDF tiene imágenes de páginas, no texto. Pega el texto de la noticia.',
  'fault.pdf-pages': 'Ese PDF tiene más de {most, number} páginas. Pega el texto de la noticia.',
  'fault.pdf-password': 'Ese PDF está protegido con contraseña. Pega el texto de la noticia.',
  'fault.pdf-broken': 'Ese PDF está dañado. Pega el texto de la noticia.',
  'fault.pdf-full': 'Una página de ese PDF tiene demasiado texto. Pega el texto de la noticia.',
  'fault.pdf-unpacked':
    'Ese PDF es demasiado grande al descomprimirlo. Pega el texto de la noticia.',
  'fault.pdf-unsafe': 'Ese PDF no se puede leer con seguridad. Pega el texto de la noticia.',

  'fault.is-picture':
    'Eso es una imagen, y no puedo leer las palabras de las imágenes. Pega el texto de la noticia.',
  'fault.is-recording':
    'Eso es una grabación, y no puedo escucharla. Añade sus subtítulos (.vtt o .srt) o pega sus palabras.',
  'fault.is-archive': 'Eso es un archivo comprimido. Saca primero la noticia.',
  'fault.is-link': 'Ese archivo solo contiene un enlace. Ábrelo y dame el enlace de la página.',
  'fault.is-web-archive':
    'Eso es un archivo web de Safari, que no puedo leer. Guarda la página como PDF o como código fuente.',
  'fault.is-list':
    'Eso es una lista de noticias para programas, no una noticia. Abre la noticia misma y dame su enlace.',
  'fault.is-data': 'Ese archivo son datos para programas. Pega el texto de la noticia.',
  'fault.is-table': 'No puedo leer hojas de cálculo. Pega el texto de la noticia.',
  'fault.is-slides': 'No puedo leer presentaciones. Guarda la tuya como PDF o pega su texto.',
  'fault.is-pages':
    'No puedo leer documentos de Pages. Exporta el tuyo como Word o PDF o pega su texto.',
};

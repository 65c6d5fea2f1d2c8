import type { forms as english } from '../en/forms.ts';
import type { Translation } from '../translation.ts';

/** Forms, in Spanish. Dates are typed in English or in digits. */
export const forms: Translation<typeof english> = {
  'form-title.add': 'Añadir una noticia',
  'form-title.details': 'Datos de la noticia',
  'form-title.text': 'Texto de la noticia',
  'form-title.draft-details': 'Datos del borrador',
  'form-title.draft-text': 'Texto del borrador',

  'form-label.title': 'Título',
  'form-label.source': 'Fuente',
  'form-label.author': 'Autor',
  'form-label.published': 'Publicación',
  'form-label.link': 'Enlace',
  'form-label.text': 'Texto',
  'form-label.report-text': 'Texto de la noticia',
  'form-label.text-file': 'El texto corregido, en un archivo .txt',

  'form-hint.title': 'El titular',
  'form-hint.source': 'Quién publicó la noticia, por ejemplo Xinhua',
  'form-hint.source-or-empty': 'Quién publicó la noticia, por ejemplo Xinhua; vacío si no lo dice',
  'form-hint.author': 'Quién escribió la noticia, según la firma',
  'form-hint.author-or-empty': 'Quién escribió la noticia, según la firma; vacío si no la hay',
  'form-hint.published': '2019-09-07, 2019-09 o 2019',
  'form-hint.published-or-empty': '2019-09-07, 2019-09 o 2019; vacío si la noticia no lo dice',
  'form-hint.report-text':
    'Tal como se publicó, hasta 4000 caracteres; si es más largo, adjunta un archivo',
  'form-hint.text-file':
    'Es muy largo para un formulario. «Ver texto completo» lo da como archivo para corregir.',

  'form.too-long': '{field}: más de {longest, number} caracteres; escribe menos.',
  'form.too-long-for-form': '{field}: no cabe en un formulario; cambia el archivo en el corpus.',
  'form.no-day': '«{typed}» no nombra un día. Escribe el día, como 2019-09-07.',
  'form.future': '«{typed}» está en el futuro. Escribe el día en que se publicó.',
  'form.rest-kept': '{problems}\nLo demás se ha guardado.',
};

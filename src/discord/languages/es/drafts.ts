import type { drafts as english } from '../en/drafts.ts';
import type { Translation } from '../translation.ts';

/** Drafts of reports, in Spanish. */
export const drafts: Translation<typeof english> = {
  'draft.addition': 'Borrador · todavía sin publicar',
  'draft.suggestion': 'Propuesta · todavía sin publicar',
  'draft.suggested-by': 'Propuesta por {name}',
  'draft.suggested': 'Propuesta por alguien',
  'draft.edit': 'Cambios · todavía sin guardar',
  'draft.edit-of': 'Para «{title}»',
  'draft.from-feed': 'Del feed «{name}»',
  'draft.no-title': 'Sin título',
  'draft.no-source': 'fuente sin indicar',
  'draft.no-author': 'autor sin indicar',
  'draft.link': 'Enlace',
  'draft.link-known': '⚠ El corpus ya tiene este enlace: {report}',
  'draft.text-known': '⚠ El mismo texto: {report}',
  'draft.alike': '⚠ Coincide en un {share, number} % con: {report}',

  'draft.gone':
    'Este borrador ya no existe: se publicó, se descartó o caducó. No se ha cambiado nada.',
  'draft.decided': 'Otra persona ya ha publicado o descartado este borrador.',
  'draft.decided-or-expired': 'Alguien ya ha publicado o rechazado este borrador, o ha caducado.',
  'draft.nothing-left-out': 'Este borrador ya no omite nada.',
  'draft.passage-back': 'Ese pasaje ya está de vuelta, o el texto se ha editado.',
  'draft.no-text': 'El borrador todavía no tiene texto. Pulsa «Editar texto».',

  'ended.discarded': 'Descartado: {report}. No se ha publicado nada.',
  'ended.suggestion': '{who} ha rechazado una propuesta de {name}: {report}.',
  'ended.suggestion-of': '{who} ha rechazado una propuesta: {report}.',
  'ended.from-feed': '{who} ha rechazado un borrador del feed «{feed}»: {report}.',
  'ended.untitled': 'una noticia sin título',

  'left-out.count': '{count, plural, one {# pasaje omitido} other {# pasajes omitidos}}',
  'left-out.explained':
    'En la página, estos pasajes están dentro de la noticia, pero parecen parte de la página. Si alguno pertenece a la noticia, vuelve a ponerlo.',
  'left-out.file': 'Todos los pasajes omitidos',
  'left-out.whole': 'Todo está en este archivo:',
  'left-out.more': '… y {count, number} más. Todos están en este archivo:',

  'whole-text.file': 'El texto de la noticia',
  'whole-text.untitled': 'El texto completo',
  'whole-text.title': 'El texto completo de «{title}»',

  'add.nothing':
    'En este mensaje no hay ningún enlace, archivo ni texto. Usa `/article add` en su lugar.',
  'add.others':
    '{count, plural, one {El mensaje tiene un enlace o archivo más. Solo se ha leído el primero; añade el otro con `/article add`.} other {El mensaje tiene # enlaces o archivos más. Solo se ha leído el primero; añade los otros con `/article add`.}}',

  'attached.undelivered': 'Discord no ha entregado el archivo. Adjúntalo de nuevo.',
  'attached.too-large': '«{name}» es demasiado grande. El límite es {most, number} MB.',
  'attached.none': 'No había ningún archivo en el formulario. Adjunta el texto corregido.',
  'attached.not-text': 'Ese archivo no es texto sin formato. Guárdalo como .txt en UTF-8.',
};

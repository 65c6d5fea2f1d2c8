import type { quotes as english } from '../en/quotes.ts';
import type { Translation } from '../translation.ts';

/** What is written around quotes, checked words and speakers, in Spanish. */
export const quotes: Translation<typeof english> = {
  quoted: '«{words}»',

  'said.says': 'Dicho por: {name}',
  'said.claims': 'Afirmado por: {name}',
  'said.denies': 'Desmentido por: {name}',
  'said.accuses': 'Acusación de: {name}',
  'said.confirms': 'Confirmado por: {name}',
  'said.according': 'según {name}',
  'said.unsure': 'La noticia no dice con certeza de quién son estas palabras.',

  'attribution.undated': 'sin fecha',
  'attribution.added': 'sin fecha, añadida el {date}',
  'attribution.doubt': '{published} (fecha incierta; impresa: {days})',
  'attribution.retracted': 'Retractada: {reason}',
  'attribution.also-in': 'también en: {reports}',
  'attribution.also-in-more': 'también en: {reports} y {count, number} más',
  'attribution.retracted-too': 'retractada',
  'attribution.also-counted':
    '{count, plural, one {también en # noticia más} other {también en # noticias más}}',
  'attribution.archived': 'Copia archivada',

  'citation.uncertain':
    '⚠ La noticia lleva una fecha al principio ({days}), pero está registrada con otra ({date}). La referencia da la segunda.',
  'citation.file': 'La referencia en {style}',

  'check.printed':
    'Publicado palabra por palabra en {count, plural, one {# noticia} other {# noticias}}.',
  'check.altered':
    'No se publicó así. {count, plural, one {# noticia publica} other {# noticias publican}} casi estas palabras.',
  'check.missing': 'No he encontrado ninguna noticia que publique esto.',
  'check.undated': 'Ninguna de estas noticias tiene fecha.',
  'check.earliest': 'La más antigua primero.',
  'check.earliest-undated': 'La más antigua primero; {count, number} sin fecha al final.',
  'check.not-whole': 'Ninguna noticia publica esto completo. Cada parte por separado:',
  'check.nearest': 'La frase más parecida. No es la misma:',
  'check.negation': 'una negación',
  'check.number': 'un número',
  'check.name': 'un nombre',
  'check.differs':
    '{count, plural, one {hay una diferencia en {what}} other {hay diferencias en {what}}}',
  'check.negation-left-out': 'las palabras omitidas con «…» contienen una negación',
  'check.left-out':
    '«…» sustituye a {count, plural, one {# palabra} other {# palabras}} de la noticia.',
  'check.more-differences': '{count, plural, one {y # diferencia más} other {y # diferencias más}}',
  'check.added': 'no publicado: {asked}',
  'check.dropped': 'publicado, pero omitido: {printed}',
  'check.replaced': 'se publicó {printed} donde tú tienes {asked}',
  'check.reordered': 'en otro orden: se publicó {printed} donde tú tienes {asked}',
  'check.moved': 'en otro lugar: {words}',
  'check.asked': 'Preguntado',
  'check.as-printed': 'Publicado',
  'check.page': 'Noticias {first, number} a {last, number} de {total, number}',

  'speaker.profile':
    '{statements, plural, one {# declaración} other {# declaraciones}} en {reports, plural, one {# noticia} other {# noticias}}, {when}.',
  'speaker.undated': 'sin fecha',
  'speaker.from-to': 'período: {from} – {to}',
  'speaker.none-left': 'Las noticias no tienen más declaraciones.',
  'speaker.newest-first': 'Las más recientes primero.',
  'speaker.one': 'Declaración {first, number}, las más recientes primero.',
  'speaker.some': 'Declaraciones {first, number} a {last, number}, las más recientes primero.',
  'speaker.introduced': 'Presentación:',
  'speaker.sentences': '{name} · {count, plural, one {# frase} other {# frases}}',
};

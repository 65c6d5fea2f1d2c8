import type { answers as english } from '../en/answers.ts';
import type { Translation } from '../translation.ts';

/** Answers to questions, in Spanish. */
export const answers: Translation<typeof english> = {
  'answer.read-as': 'Entendido como:',
  'answer.none': 'No he encontrado ninguna cita que responda a esto.',
  'answer.about': 'Sobre esto, pero quizá no te responda:',
  'answer.no-more': 'No hay más citas.',
  'answer.after':
    '{count, plural, one {Citas después de la primera.} other {Citas después de las # primeras.}}',
  'answer.too-many-names': 'Hay más. Para verlo, indica menos fuentes o autores.',
  'answer.full': 'Este mensaje está lleno. Pulsa «Más» para ver las citas siguientes.',
  'answer.or-else': 'O quizá querías decir:',
  'answer.unclear': '¿Qué quieres decir con «{typed}»?',
  'answer.in-context': 'Ver en contexto:',
  'answer.closest': 'Lo más cercano por tema:',

  'side.denial': 'Desmentido:',
  'side.claim': 'También afirmado:',
  'side.figure': 'Otra cifra:',

  'missing.on': '«{time}»',
  'missing.in': '«{time}»',
  'missing.at': '«{time}»',
  'missing.time': 'Ninguna noticia que he encontrado habla de ello en estas fechas: {when}.',
  'missing.time-nearest':
    'Ninguna noticia que he encontrado habla de ello en estas fechas: {when}. Fecha de la más cercana: {date}.',
  'missing.names':
    '{quotes, plural, one {Esta cita no menciona} other {Ninguna de estas citas menciona}} {names}.',
  'missing.words':
    'En {quotes, plural, one {esta cita} other {estas citas}} no he encontrado ninguna palabra para {words}.',
  'missing.death':
    'En {quotes, plural, one {esta cita} other {estas citas}} no he encontrado nada sobre la muerte de {name}.',
  'missing.speaker': 'No he encontrado ninguna declaración atribuida a {name}.',
  'missing.deed':
    '{quotes, plural, one {Esta cita no habla de esto} other {Ninguna de estas citas habla de esto}}: {deed}.',
  'missing.kinds':
    '{quotes, plural, one {En esta cita falta} other {En estas citas falta}}: {kinds}.',
  'missing.age': 'una edad',
  'missing.money': 'una cantidad de dinero',
  'missing.weight': 'un peso',
  'missing.share': 'un porcentaje',
  'missing.length': 'una distancia o longitud',
  'missing.duration': 'una duración',
  'missing.how-long': 'una longitud o una duración',
  'missing.wounded': 'un número de heridos',
  'missing.killed': 'un número de muertos',
  'missing.date': 'una fecha',
  'missing.clock': 'una hora',
  'missing.number': 'un número',
  'missing.number-of': 'un número ({people})',
  'missing.name': 'un nombre',
  'missing.reason': 'un motivo',
  'missing.speech': 'una declaración',
  'missing.denial': 'un desmentido',

  'filters.reports': 'Solo noticias {which}.',
  'filters.source': 'de {names}',
  'filters.author': 'escritas por {names}',
  'filters.after': 'publicadas desde el {date}',
  'filters.before': 'publicadas antes del {date}',
  'filters.between': 'publicadas desde el {after} y antes del {before}',
  'filters.speaker': 'Solo declaraciones de: {name}.',
  'filters.undated':
    '{count, plural, one {Se omitió # noticia sin fecha cierta.} other {Se omitieron # noticias sin fecha cierta.}}',
  'filters.or-more': '{names} o {count, number} más',

  'excluded.source': 'Ninguna noticia es de {names}.',
  'excluded.author': 'Ninguna noticia es obra de {names}.',
  'excluded.both': 'Ninguna noticia de {sources} es obra de {authors}.',
  'excluded.certain': 'con fecha cierta',
  'excluded.new': 'Ninguna noticia {which} es tan reciente.',
  'excluded.new-newest':
    'Ninguna noticia {which} es tan reciente. Fecha de la más reciente: {date}.',
  'excluded.old': 'Ninguna noticia {which} es anterior al {before}.',
  'excluded.old-oldest':
    'Ninguna noticia {which} es anterior al {before}. Fecha de la más antigua: {date}.',
  'excluded.time': 'Ninguna noticia {which} es de esas fechas.',
  'excluded.time-range':
    'Ninguna noticia {which} es de esas fechas. Fecha de la más antigua: {oldest}; de la más reciente: {newest}.',

  'reports.after':
    '{count, plural, one {Noticias después de la primera.} other {Noticias después de las # primeras.}}',
  'reports.no-more': 'No hay más noticias.',
  'reports.list':
    '{count, plural, one {# noticia.} other {# noticias, {order, select, newest {las más recientes} other {las más antiguas}} primero.}}',
  'reports.list-about':
    '{count, plural, one {# noticia sobre {topic}.} other {# noticias sobre {topic}, {order, select, newest {las más recientes} other {las más antiguas}} primero.}}',
  'reports.none-at-all': 'Todavía no hay noticias.',
  'reports.none-by': 'Ninguna noticia es de {name}.',
  'reports.none-about': 'Ninguna noticia trata de {topic}.',
  'reports.none-such': 'No hay ninguna noticia así.',
  'reports.have-undated':
    '{count, plural, one {Tengo # noticia sin fecha.} other {Tengo # noticias sin fecha.}}',
  'reports.have':
    '{count, plural, one {Tengo # noticia, de esta fecha: {newest}.} other {Tengo # noticias; fecha de la más reciente: {newest}.}}',
  'reports.from': 'De {names}.',
  'reports.more-names': '{count, number} más',
  'reports.unsigned':
    '{count, plural, one {# noticia no indica fuente ni autor.} other {# noticias no indican fuente ni autor.}}',

  'judged.helpful': 'Gracias. El bot anota que la respuesta sirvió, pero no quién lo dijo.',
  'judged.not-it':
    'Gracias. Los moderadores verán la pregunta, pero no quién la hizo. Así saben qué noticias faltan. Prueba con otras palabras.',
  'judged.changed': 'Cambiado a *{choice}*.',
  'judged.same': 'Ya habías elegido *{choice}*.',

  'export.quotes': '{count, plural, one {# cita} other {# citas}}',
  'export.quotes-about': '{count, plural, one {# cita sobre ello} other {# citas sobre ello}}',
  'export.reports': '{count, plural, one {# noticia} other {# noticias}}',
  'export.outlets': '{count, plural, one {# medio} other {# medios}}',
  'export.spreadsheets': 'para hojas de cálculo',
  'export.programs': 'para programas',
  'export.documents': 'para documentos',
  'export.timelinejs': 'para TimelineJS',
  'export.answer-file': 'La respuesta {use}',
  'export.timeline-file': 'La cronología {use}',
  'export.comparison-file': 'La comparación {use}',
};

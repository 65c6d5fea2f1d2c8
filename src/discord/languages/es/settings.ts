import type { settings as english } from '../en/settings.ts';
import type { Translation } from '../translation.ts';

/** The settings of a server, and the questions without an answer, in Spanish. */
export const settings: Translation<typeof english> = {
  'settings.title': 'Ajustes de este servidor',
  'settings.about':
    'Quien puede gestionar el servidor cambia estos ajustes aquí. «Predeterminado» es lo que ha fijado el operador del bot.',
  'settings.lacks-here':
    '⚠ En este canal al bot le falta un permiso que necesita para responder mensajes: {permissions}.',
  'settings.nothing': 'Aquí todavía no hay nada ajustado.',
  'settings.reset': 'Volver a lo predeterminado',
  'settings.forget': 'Olvidar roles y canales eliminados',
  'settings.default': 'predeterminado',
  'settings.moderators': '**Moderadores:** miembros con «Gestionar mensajes»',
  'settings.moderators-and': '**Moderadores:** miembros con «Gestionar mensajes», y {roles}',
  'settings.more': '{count, number} más',
  'settings.more-deleted': '{count, plural, one {# eliminado más} other {# eliminados más}}',
  'settings.deleted-role': 'un rol eliminado ({id})',
  'settings.show-them':
    'Discord muestra `/article` solo a miembros con «Gestionar mensajes» hasta que lo permitas a estos roles en Ajustes del servidor → Integraciones.',
  'settings.choose-roles': 'Roles de los moderadores',
  'settings.log-channel': '**Canal de registro:** {channel}',
  'settings.cannot-write': '⚠ El bot no puede escribir ahí. Le falta: {permissions}.',
  'settings.choose-log': 'Canal de los cambios',
  'settings.none': 'ninguno',
  'settings.deleted-channel': 'un canal eliminado ({id})',
  'settings.elsewhere': 'en otro servidor',
  'settings.suggestions-on': '**Propuestas:** activadas; cada miembro tiene `/suggest`',
  'settings.suggestions-off': '**Propuestas:** desactivadas',
  'settings.suggestions-need': '⚠ Las propuestas necesitan un canal de registro: elige uno.',
  'settings.choose-suggestions': 'Si los miembros pueden proponer noticias',
  'settings.on': 'Activado',
  'settings.off': 'Desactivado',
  'settings.answers-public':
    '**Respuestas a comandos:** las ven todos, salvo que `private` diga otra cosa',
  'settings.answers-private':
    '**Respuestas a comandos:** solo las ve quien pregunta, salvo que `private` diga otra cosa',
  'settings.choose-answers': 'Quién ve las respuestas',
  'settings.everyone': 'Las ven todos',
  'settings.asker': 'Solo las ve quien pregunta',
  'settings.questions': '**Preguntas guardadas, sin nombres:** {days}',
  'settings.not-at-all': 'no se guardan',
  'settings.days': '{count, plural, one {# día} other {# días}}',
  'settings.choose-days': 'Cuánto tiempo se guardan las preguntas',
  'settings.shared-on': '**Corpus compartido:** activado; no se puede cambiar desde aquí',
  'settings.shared-off': '**Corpus compartido:** desactivado',
  'settings.choose-shared': 'Si se busca también en el corpus compartido',
  'settings.no-digest': '**Resumen de noticias nuevas:** ninguno',
  'settings.digest-daily':
    '**Resumen de noticias nuevas:** cada día, hora {hour} (zona {zone}), en {channel}',
  'settings.digest-weekly':
    '**Resumen de noticias nuevas:** cada lunes, hora {hour} (zona {zone}), en {channel}',
  'settings.choose-digest': 'Canal del resumen',
  'settings.choose-often': 'Con qué frecuencia aparece el resumen',
  'settings.choose-hour': 'La hora del resumen',
  'settings.every-day': 'Cada día',
  'settings.every-week': 'Cada semana, el lunes',
  'settings.at-hour': 'Hora: {hour}',
  'settings.time-zone': 'Zona horaria',
  'settings.digest-zone': 'Zona horaria del resumen',
  'settings.zone-hint': 'La ciudad más grande de la zona, como Europe/Madrid o solo Madrid; o UTC',

  'gaps.title': 'Preguntas sin buena respuesta',
  'gaps.not-kept': 'No se guardan preguntas: el ajuste `QUESTION_LOG_DAYS` es 0.',
  'gaps.span':
    '{days, plural, one {Del último día, las más frecuentes primero. No se guardan nombres.} other {De los últimos # días, las más frecuentes primero. No se guardan nombres.}}',
  'gaps.none': 'No hay ninguna.',
  'gaps.asked': '{times, plural, one {preguntada una vez} other {preguntada # veces}}',
  'gaps.not-answered': 'sin respuesta',
  'gaps.not-answered-times':
    '{times, plural, one {sin respuesta una vez} other {sin respuesta # veces}}',
  'gaps.not-it': '{times, plural, one {«No es eso» una vez} other {«No es eso» # veces}}',
  'gaps.last': 'la última vez el {date}',
};

/** @import { ReplyTarget, ShownAuthor, ShownMessage } from '../../src/preview/wire.ts' */
/** @import { App } from '../app.js' */

import { ICONS, icon, make } from '../parts/element.js';
import { drawMarkdown } from '../parts/markdown.js';
import { sentInWords } from '../parts/time.js';
import { drawComponents, fileLine } from './component.js';
import { openMenu } from './message-menu.js';

/**
 * Draws a message.
 *
 * @param {ShownMessage} message
 * @param {App} app
 * @param {string | null} failure Why the last use of a control on it failed.
 * @param {(control: HTMLElement, act: object) => void} use
 */
export function drawMessage(message, app, failure, use) {
  const { author, ephemeral, notifies } = message;
  const classes = ['message', ephemeral && 'ephemeral', notifies && 'notifies'].filter(Boolean);
  return make(
    'article',
    {
      class: classes.join(' '),
      tabindex: -1,
      'aria-label': `${author.name}, ${sentInWords(message.sentMs)}`,
    },
    aboveOf(message),
    avatar(author),
    make(
      'div',
      { class: 'body' },
      authorLine(message),
      bodyOf(message, app, use),
      failure !== null && make('p', { class: 'failed', role: 'alert' }, failure),
      ephemeral && privateLine(() => app.act({ kind: 'dismiss', messageId: message.id })),
    ),
    toolsOf(message, app, use),
  );
}

/**
 * A line that only this player sees, about a command that is being sent or that got no answer.
 *
 * @param {ShownAuthor} bot
 * @param {{ name: string, command: string }} used
 * @param {string} text
 * @param {(() => void) | null} dismiss `null` while the line may still change.
 */
export function drawNotice(bot, used, text, dismiss) {
  return make(
    'article',
    { class: `message ephemeral${dismiss ? ' unanswered' : ''}`, 'aria-label': bot.name },
    usedLine(used),
    avatar(bot),
    make(
      'div',
      { class: 'body' },
      make('p', { class: 'author-line' }, nameOf(bot)),
      make('p', dismiss ? { class: 'failed', role: 'alert' } : { class: 'thinking' }, text),
      dismiss && privateLine(dismiss),
    ),
  );
}

/** @param {ShownMessage} message */
function aboveOf({ usedBy, replyTo }) {
  if (usedBy) return usedLine(usedBy);
  return replyTo && replyLine(replyTo);
}

/** @param {{ name: string, command: string }} used */
function usedLine({ name, command }) {
  return make(
    'p',
    { class: 'above' },
    make('span', { class: 'small-avatar', 'aria-hidden': 'true' }, name.slice(0, 1)),
    make('span', {}, make('b', {}, name), ' used ', make('span', { class: 'used' }, command)),
  );
}

/** @param {ReplyTarget} target */
function replyLine({ name, excerpt }) {
  return make(
    'p',
    { class: 'above' },
    make('span', { class: 'unseen' }, 'In reply to '),
    name && make('b', {}, `@${name}`),
    make('span', { class: 'excerpt' }, ` ${excerpt}`),
  );
}

/** @param {ShownAuthor} author */
function avatar({ name, bot }) {
  return make(
    'span',
    { class: `avatar${bot ? ' bot' : ''}`, 'aria-hidden': 'true' },
    name.slice(0, 1),
  );
}

/** @param {ShownMessage} message */
function authorLine({ author, sentMs }) {
  return make(
    'p',
    { class: 'author-line' },
    nameOf(author),
    make('time', { class: 'sent', datetime: new Date(sentMs).toISOString() }, sentInWords(sentMs)),
  );
}

/** @param {ShownAuthor} author */
function nameOf({ name, bot }) {
  return make(
    'span',
    {},
    make('b', { class: 'author' }, name),
    bot && make('span', { class: 'app-badge' }, 'APP'),
  );
}

/**
 * @param {ShownMessage} message
 * @param {App} app
 * @param {(control: HTMLElement, act: object) => void} use
 */
function bodyOf(message, app, use) {
  const { author, thinkingUntilMs, content, components, files, edited } = message;
  if (thinkingUntilMs !== null) return thinking(author, thinkingUntilMs);
  return [
    content.length > 0 && make('div', { class: 'text' }, drawMarkdown(content, app.place())),
    ...drawComponents(components, { app, message, use }),
    ...files.map((file) =>
      file.contentType.startsWith('image/')
        ? imageOf(file, app)
        : fileLine(file.name, file.url, file.size),
    ),
    edited && make('span', { class: 'edited' }, '(edited)'),
  ];
}

/**
 * @param {{ name: string, url: string, description: string }} file
 * @param {App} app
 */
function imageOf({ name, url, description }, app) {
  const label = `Enlarge the picture: ${description || name}`;
  const opener = { type: 'button', class: 'picture', 'aria-label': label };
  return make(
    'div',
    { class: 'gallery alone' },
    make(
      'button',
      { ...opener, click: () => app.enlarge(url, description) },
      make('img', { src: url, alt: '' }),
    ),
  );
}

/**
 * @param {ShownAuthor} author
 * @param {number} untilMs
 */
function thinking({ name }, untilMs) {
  const line = make(
    'p',
    { class: 'thinking' },
    make('span', { class: 'dots', 'aria-hidden': 'true' }, make('i'), make('i'), make('i')),
    `${name} is thinking…`,
  );
  const giveUp = () => {
    line.className = 'failed';
    line.textContent = 'The application did not respond';
  };
  const left = untilMs - Date.now();
  if (left <= 0) giveUp();
  else setTimeout(giveUp, left);
  return line;
}

/** @param {() => void} dismiss */
function privateLine(dismiss) {
  return make(
    'p',
    { class: 'private' },
    icon(ICONS.eye),
    'Only you can see this · ',
    make('button', { type: 'button', class: 'link-button', click: dismiss }, 'Dismiss message'),
  );
}

/**
 * @param {ShownMessage} message
 * @param {App} app
 * @param {(control: HTMLElement, act: object) => void} use
 */
function toolsOf(message, app, use) {
  // Discord offers neither replies nor apps on a message that only one person sees.
  if (message.ephemeral || message.thinkingUntilMs !== null) return null;
  const place = app.place();
  const isDirect = place.channels.some(({ id, direct }) => direct && id === message.channelId);
  const apps = (isDirect ? place.menu.direct : place.menu.server).map((name) => ({
    label: name,
    choose: () => use(more, { kind: 'menu', name, messageId: message.id }),
  }));
  const own = [
    { label: 'Reply', choose: () => app.reply(message) },
    { label: 'Copy text', choose: () => void navigator.clipboard?.writeText(message.plainText) },
  ];
  const groups = [
    { heading: 'Message', entries: own },
    ...(apps.length > 0 ? [{ heading: 'Apps', entries: apps }] : []),
  ];
  const more = make(
    'button',
    {
      type: 'button',
      class: 'icon-button',
      'data-key': 'more',
      'aria-label': 'Message menu',
      'aria-haspopup': 'menu',
      'aria-expanded': 'false',
      click: () => openMenu(more, 'Message', groups),
    },
    icon(ICONS.more),
  );
  return make(
    'div',
    { class: 'tools', contextmenu: (/** @type {Event} */ event) => event.preventDefault() },
    make(
      'button',
      {
        type: 'button',
        class: 'icon-button',
        'data-key': 'reply',
        'aria-label': 'Reply',
        click: () => app.reply(message),
      },
      icon(ICONS.reply),
    ),
    more,
  );
}

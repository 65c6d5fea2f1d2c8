/** @import { ShownComponent, ShownMessage } from '../../src/preview/wire.ts' */
/** @import { App } from '../app.js' */
import { ICONS, icon, make } from '../parts/element.js';
import { BUTTON_STYLES, COMPONENT } from '../parts/kinds.js';
import { drawMarkdown } from '../parts/markdown.js';
import { selectMenu } from '../parts/select-menu.js';

/**
 * What drawing a component needs.
 *
 * @typedef {object} Drawing
 * @property {App} app
 * @property {ShownMessage} message
 * @property {(control: HTMLElement, act: object) => void} use Called when a button is pressed or
 *   something is chosen.
 */

/**
 * Draws the components of a message, including nested ones.
 *
 * @param {readonly ShownComponent[]} components
 * @param {Drawing} drawing
 * @returns {HTMLElement[]}
 */
export function drawComponents(components, drawing) {
  return components.map((component) => draw(component, drawing));
}

/**
 * @param {ShownComponent} component
 * @param {Drawing} drawing
 * @returns {HTMLElement}
 */
function draw(component, drawing) {
  const { app, message, use } = drawing;
  switch (component.type) {
    case COMPONENT.container:
      return container(component, drawing);
    case COMPONENT.text:
      return text(component, app);
    case COMPONENT.section:
      return make(
        'div',
        { class: 'section' },
        make('div', { class: 'section-text' }, drawComponents(component.components ?? [], drawing)),
        component.accessory && draw(component.accessory, drawing),
      );
    case COMPONENT.row:
      return make('div', { class: 'row' }, drawComponents(component.components ?? [], drawing));
    case COMPONENT.button:
      return button(component, drawing);
    case COMPONENT.stringSelect:
    case COMPONENT.userSelect:
    case COMPONENT.roleSelect:
    case COMPONENT.mentionableSelect:
    case COMPONENT.channelSelect: {
      const label = String(component.placeholder || 'Make a selection');
      const menu = selectMenu(component, app.place(), label, (values) =>
        use(menu.field, {
          kind: 'select',
          messageId: message.id,
          customId: component.custom_id,
          values,
        }),
      );
      return menu.element;
    }
    case COMPONENT.separator:
      return make('hr', {
        class: `separator${component.divider === false ? ' invisible' : ''}${component.spacing === 2 ? ' large' : ''}`,
      });
    case COMPONENT.gallery:
      return gallery(component, app);
    case COMPONENT.thumbnail:
      return make('div', { class: 'thumbnail' }, picture(component, app));
    case COMPONENT.file:
      return file(component);
    default:
      return make('p', { class: 'unknown' }, `(a component of type ${component.type})`);
  }
}

/**
 * @param {ShownComponent} component
 * @param {Drawing} drawing
 */
function container({ accent_color: colour, components = [], spoiler }, drawing) {
  const box = make('div', { class: 'container' }, drawComponents(components, drawing));
  if (typeof colour === 'number') {
    box.classList.add('accented');
    box.style.setProperty('--accent', `#${colour.toString(16).padStart(6, '0')}`);
  }
  return spoiler === true ? covered(box) : box;
}

/**
 * @param {ShownComponent} component
 * @param {App} app
 */
function text({ markdown = [] }, app) {
  return make('div', { class: 'text' }, drawMarkdown(markdown, app.place()));
}

/**
 * @param {ShownComponent} component
 * @param {Drawing} drawing
 */
function button(component, { message, use }) {
  const { style, label, emoji, url, custom_id: customId, disabled } = component;
  const look = `button ${BUTTON_STYLES[Number(style)] ?? 'secondary'}`;
  const named = /** @type {{ name?: string } | undefined} */ (emoji)?.name ?? '';
  const content = [named && `${named} `, String(label ?? '')];
  if (typeof url === 'string') {
    const target = { href: url, target: '_blank', rel: 'noopener noreferrer' };
    return make('a', { class: look, ...target }, content);
  }
  const control = make(
    'button',
    {
      type: 'button',
      class: look,
      'data-key': String(customId),
      disabled: disabled === true,
      click: () => use(control, { kind: 'click', messageId: message.id, customId }),
    },
    make('span', { class: 'button-label' }, content),
  );
  return control;
}

/**
 * @param {ShownComponent} component
 * @param {App} app
 */
function gallery({ items }, app) {
  const listed = Array.isArray(items) ? items : [];
  return make(
    'div',
    { class: `gallery ${listed.length === 1 ? 'alone' : 'several'}` },
    listed.map((item) => picture(item, app)),
  );
}

/**
 * A picture that opens large.
 *
 * @param {Readonly<Record<string, unknown>>} item
 * @param {App} app
 */
function picture({ media, description, spoiler }, app) {
  const { url = '' } = /** @type {{ url?: string }} */ (media ?? {});
  const alternative = String(description ?? '');
  if (!url.startsWith('/')) {
    return make(
      'p',
      { class: 'not-loaded' },
      `A picture from ${url}, which the preview does not load`,
    );
  }
  const opener = make(
    'button',
    {
      type: 'button',
      class: 'picture',
      'data-key': `picture ${url.split('/').at(-1)}`,
      'aria-label': `Enlarge the picture: ${alternative || 'no description'}`,
      click: () => app.enlarge(url, alternative),
    },
    make('img', { src: url, alt: '' }),
  );
  return spoiler === true ? covered(opener) : opener;
}

/** @param {ShownComponent} component */
function file({ file: media, name, size, spoiler }) {
  const { url = '' } = /** @type {{ url?: string }} */ (media ?? {});
  const called = String(name ?? decodeURIComponent(url.split('/').at(-1) ?? ''));
  const line = fileLine(called, url, typeof size === 'number' ? size : null);
  return spoiler === true ? covered(line) : line;
}

/**
 * A file that can be saved.
 *
 * @param {string} name
 * @param {string} url
 * @param {number | null} size In bytes.
 */
export function fileLine(name, url, size) {
  return make(
    'div',
    { class: 'file' },
    icon(ICONS.file),
    make('a', { href: url, download: name }, name),
    size !== null && make('span', { class: 'file-size' }, sizeInWords(size)),
  );
}

/** @param {number} bytes */
export function sizeInWords(bytes) {
  if (bytes < 1024) return `${bytes} bytes`;
  const kilobytes = bytes / 1024;
  return kilobytes < 1024 ? `${kilobytes.toFixed(1)} KB` : `${(kilobytes / 1024).toFixed(1)} MB`;
}

/** @param {HTMLElement} content */
function covered(content) {
  const reveal = make('button', { type: 'button', class: 'uncover' }, 'Spoiler');
  const cover = make('div', { class: 'covered' }, content, reveal);
  content.inert = true;
  reveal.addEventListener('click', () => {
    content.inert = false;
    cover.classList.remove('covered');
    reveal.remove();
  });
  return cover;
}

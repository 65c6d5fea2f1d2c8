/** @import { Outcome, ShownComponent, ShownModal } from '../../src/preview/wire.ts' */
/** @import { App } from '../app.js' */
/** @import { Field } from './modal-field.js' */
import { freshId, ICONS, icon, make } from '../parts/element.js';
import { COMPONENT } from '../parts/kinds.js';
import { drawMarkdown } from '../parts/markdown.js';
import { drawField } from './modal-field.js';

/**
 * Opens a modal, which stays open until it is submitted or closed.
 *
 * @param {ShownModal} modal
 * @param {App} app
 */
export function openModal(modal, app) {
  /** @type {Field[]} */
  const fields = [];
  const titleId = freshId('modal-title');
  const fault = make('p', { class: 'failed', role: 'alert' });
  const close = make(
    'button',
    { type: 'button', class: 'icon-button', 'aria-label': 'Close' },
    icon(ICONS.close),
  );
  const send = make('button', { type: 'submit', class: 'button primary' }, 'Submit');
  const cancel = make('button', { type: 'button', class: 'button secondary' }, 'Cancel');
  const form = make(
    'form',
    { class: 'modal-form', novalidate: true },
    make('header', { class: 'modal-top' }, make('h2', { id: titleId }, modal.title), close),
    make(
      'div',
      { class: 'modal-fields' },
      make('p', { class: 'modal-warning' }, warning(app.place().bot.name)),
      modal.components.map((component) => drawTop(component, app, fields)),
      fault,
    ),
    make('footer', { class: 'modal-foot' }, cancel, send),
  );
  const dialog = make('dialog', { class: 'modal', 'aria-labelledby': titleId }, form);
  for (const each of [close, cancel]) each.addEventListener('click', () => shut(dialog, app));
  // `cancel` comes from fields for files too. Chromium may close a dialog without it.
  dialog.addEventListener('cancel', (event) => {
    if (event.target !== dialog) return;
    event.preventDefault();
    shut(dialog, app);
  });
  dialog.addEventListener('close', () => shut(dialog, app));
  form.addEventListener('submit', async (event) => {
    event.preventDefault();
    fault.textContent = '';
    const wrong = fields.filter((field) => !field.check());
    if (wrong[0]) return wrong[0].focus();
    send.disabled = true;
    send.classList.add('busy');
    const outcome = await submit(modal.id, fields, app);
    send.disabled = false;
    send.classList.remove('busy');
    if (outcome.kind === 'done' || outcome.kind === 'modal') return shut(dialog, app);
    fault.textContent =
      outcome.kind === 'impossible' ? outcome.reason : 'Something went wrong. Try again.';
    return undefined;
  });
  document.body.append(dialog);
  dialog.showModal();
  fields[0]?.focus();
}

/**
 * Closes a modal, and gives the focus back at once: the event `close` follows later, and what is typed
 * before it would be lost.
 *
 * @param {HTMLDialogElement} dialog
 * @param {App} app
 */
function shut(dialog, app) {
  if (!dialog.isConnected) return;
  dialog.close();
  dialog.remove();
  const { activeElement } = document;
  if (!(activeElement instanceof HTMLElement) || activeElement === document.body) {
    return app.write();
  }
  // Chromium shows the focus where it was before the dialog, but loses the keys until it is set again.
  activeElement.blur();
  activeElement.focus();
}

/** @param {string} app */
function warning(app) {
  return `This form will be submitted to ${app}. Do not share passwords or other sensitive information.`;
}

/**
 * @param {ShownComponent} component
 * @param {App} app
 * @param {Field[]} fields The drawn fields are added to it.
 * @returns {HTMLElement}
 */
function drawTop(component, app, fields) {
  if (component.type === COMPONENT.text) {
    return make('div', { class: 'text' }, drawMarkdown(component.markdown ?? [], app.place()));
  }
  const isLabel = component.type === COMPONENT.label;
  const inner = isLabel ? component.component : component.components?.[0];
  if (!inner) return make('p', {}, '');
  const label = String((isLabel ? component.label : inner.label) ?? '');
  const description = String((isLabel ? component.description : '') ?? '');
  const field = drawField(inner, label, description, app);
  fields.push(field);
  return field.element;
}

/**
 * @param {string} modalId
 * @param {readonly Field[]} fields
 * @param {App} app
 * @returns {Promise<Outcome>}
 */
function submit(modalId, fields, app) {
  /** @type {File[]} */
  const files = [];
  /** @type {Record<string, unknown>} */
  const values = {};
  for (const { customId, value } of fields) {
    const entered = value();
    if (Array.isArray(entered) && entered.every((each) => each instanceof File) && entered[0]) {
      values[customId] = { files: entered.map((_, at) => files.length + at) };
      files.push(.../** @type {File[]} */ (entered));
    } else values[customId] = entered;
  }
  return app.act({ kind: 'submit', modalId, values }, files);
}

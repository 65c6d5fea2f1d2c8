/** @import { ShownComponent } from '../../src/preview/wire.ts' */
/** @import { App } from '../app.js' */
import { freshId, make } from '../parts/element.js';
import { COMPONENT } from '../parts/kinds.js';
import { selectMenu } from '../parts/select-menu.js';

/**
 * A field of a modal.
 *
 * @typedef {object} Field
 * @property {string} customId
 * @property {HTMLElement} element
 * @property {() => string | boolean | readonly string[] | readonly File[]} value
 * @property {() => boolean} check Shows the field's fault beside it; returns whether it has none.
 * @property {() => void} focus
 */

/**
 * The control of a field.
 *
 * @typedef {object} Control
 * @property {HTMLElement} element
 * @property {HTMLElement} focusable
 * @property {() => string | boolean | readonly string[] | readonly File[]} value
 * @property {() => string} fault What is wrong with its value; empty if nothing is.
 */

/**
 * @param {ShownComponent} component
 * @param {string} label
 * @param {string} description
 * @param {App} app
 * @returns {Field}
 */
export function drawField(component, label, description, app) {
  const isGroup =
    component.type === COMPONENT.radioGroup || component.type === COMPONENT.checkboxGroup;
  const isRequired = component.required !== false && component.type !== COMPONENT.checkbox;
  const control = controlFor(component, label, app);
  const { focusable } = control;
  focusable.id ||= freshId('field');
  const describedBy = freshId('about');
  const fault = make('span', { class: 'field-fault', role: 'alert' });
  const named = [
    label,
    isRequired && make('span', { class: 'required', 'aria-hidden': 'true' }, ' *'),
  ];
  focusable.setAttribute('aria-describedby', describedBy);
  if (isRequired && !isGroup) focusable.setAttribute('aria-required', 'true');
  const about = make('p', { id: describedBy, class: 'field-about' }, description, ' ', fault);
  const element = isGroup
    ? make('fieldset', { class: 'field' }, make('legend', {}, named), about, control.element)
    : make(
        'div',
        { class: 'field' },
        make('label', { for: focusable.id }, named),
        about,
        control.element,
      );
  return {
    customId: String(component.custom_id),
    element,
    value: control.value,
    focus: () => focusable.focus(),
    check() {
      const value = control.value();
      const isEmpty = value === '' || (Array.isArray(value) && value.length === 0);
      const wrong = isEmpty ? (isRequired ? 'This is required.' : '') : control.fault();
      fault.textContent = wrong;
      focusable.setAttribute('aria-invalid', String(wrong !== ''));
      return wrong === '';
    },
  };
}

/**
 * @param {ShownComponent} component
 * @param {string} label
 * @param {App} app
 * @returns {Control}
 */
function controlFor(component, label, app) {
  switch (component.type) {
    case COMPONENT.textInput:
      return textInput(component);
    case COMPONENT.upload:
      return upload(component);
    case COMPONENT.radioGroup:
    case COMPONENT.checkboxGroup:
      return group(component);
    case COMPONENT.checkbox: {
      const box = make('input', { type: 'checkbox', checked: component.default === true });
      return { element: box, focusable: box, value: () => box.checked, fault: () => '' };
    }
    default: {
      const menu = selectMenu(component, app.place(), label, () => undefined);
      const fault = () => countFault(component, menu.values().length, 'choices');
      return { element: menu.element, focusable: menu.field, value: menu.values, fault };
    }
  }
}

/** @param {ShownComponent} component */
function textInput({ style, value, placeholder, max_length: most, min_length: least }) {
  const attributes = {
    class: 'text-input',
    placeholder: String(placeholder ?? ''),
    maxlength: Number(most ?? 4000),
  };
  const input =
    style === 2
      ? make('textarea', { ...attributes, rows: 5 })
      : make('input', { ...attributes, type: 'text', autocomplete: 'off' });
  input.value = String(value ?? '');
  const counter = make('span', { class: 'counter', 'aria-hidden': 'true' });
  const count = () => {
    counter.textContent = `${input.value.length}/${most ?? 4000}`;
  };
  input.addEventListener('input', count);
  count();
  const fewest = Number(least ?? 0);
  return {
    element: make('div', { class: 'text-input-box' }, input, counter),
    focusable: input,
    value: () => input.value,
    fault: () => (input.value.length < fewest ? `At least ${fewest} characters.` : ''),
  };
}

/** @param {ShownComponent} component */
function upload(component) {
  const input = make('input', {
    type: 'file',
    class: 'file-input',
    multiple: Number(component.max_values ?? 1) > 1,
  });
  const files = () => [...(input.files ?? [])];
  return {
    element: make('div', { class: 'drop' }, input),
    focusable: input,
    value: files,
    fault: () => countFault(component, files().length, 'files'),
  };
}

/** @param {ShownComponent} component */
function group(component) {
  const { type, options, custom_id: customId } = component;
  const kind = type === COMPONENT.radioGroup ? 'radio' : 'checkbox';
  const inputs = (Array.isArray(options) ? options : []).map((option) => {
    const input = make('input', {
      type: kind,
      name: String(customId),
      value: option.value,
      checked: option.default === true,
    });
    const about = option.description && make('small', {}, option.description);
    return {
      input,
      line: make('label', { class: 'tick' }, input, make('span', {}, option.label, about)),
    };
  });
  const element = make(
    'div',
    { class: 'ticks' },
    inputs.map(({ line }) => line),
  );
  const chosen = () => inputs.filter(({ input }) => input.checked).map(({ input }) => input.value);
  return {
    element,
    focusable: inputs[0]?.input ?? element,
    value: chosen,
    fault: () => (kind === 'radio' ? '' : countFault(component, chosen().length, 'choices')),
  };
}

/**
 * @param {ShownComponent} component
 * @param {number} count
 * @param {string} what
 */
function countFault({ min_values: least, max_values: most }, count, what) {
  const [from, to] = [Number(least ?? 1), Number(most ?? 1)];
  return count < from || count > to ? `${from} to ${to} ${what}, please.` : '';
}

/** @import { APIApplicationCommandBasicOption, APIApplicationCommandOptionChoice } from 'discord-api-types/v10' */
/** @import { App } from '../app.js' */
/** @import { Choice } from '../parts/listbox.js' */
import { sizeInWords } from '../messages/component.js';
import { freshId, make } from '../parts/element.js';
import { OPTION } from '../parts/kinds.js';
import { Listbox } from '../parts/listbox.js';

/** How long to wait for the next letter before the bot is asked for choices, in milliseconds. */
const COMPLETION_PAUSE = 120;

/**
 * The field for an option of a command.
 *
 * @typedef {object} OptionField
 * @property {HTMLElement} element
 * @property {HTMLElement} popup The choices, shown above the whole form.
 * @property {() => string | number | boolean | File | null} value `null` for nothing.
 * @property {() => string} fault What is wrong with it; empty if nothing is.
 * @property {() => void} focus
 * @property {(text: string) => void} fill
 */

/**
 * @typedef {object} FieldActions
 * @property {(typed: string) => Promise<readonly APIApplicationCommandOptionChoice[]>} complete
 * @property {() => void} focused
 */

/**
 * @param {APIApplicationCommandBasicOption} option
 * @param {App} app
 * @param {FieldActions} actions
 * @returns {OptionField}
 */
export function optionField(option, app, actions) {
  return option.type === OPTION.attachment
    ? fileField(option, app, actions)
    : typedField(option, app, actions);
}

/**
 * @param {APIApplicationCommandBasicOption} option
 * @param {App} app
 * @param {FieldActions} actions
 * @returns {OptionField}
 */
function fileField({ name, required, description }, app, { focused }) {
  const id = freshId('option');
  const input = make('input', {
    id,
    type: 'file',
    class: 'file-input',
    'aria-description': description,
    focus: focused,
  });
  const { largestFile } = app.place();
  return {
    element: framed(name, id, input),
    popup: make('div'),
    value: () => input.files?.[0] ?? null,
    focus: () => input.focus(),
    // A text cannot become a file.
    fill: () => undefined,
    fault() {
      const file = input.files?.[0];
      if (!file) return required ? 'This option is required. Choose a file.' : '';
      return file.size > largestFile ? `A file may be at most ${sizeInWords(largestFile)}.` : '';
    },
  };
}

/**
 * @param {APIApplicationCommandBasicOption} option
 * @param {App} app
 * @param {FieldActions} actions
 * @returns {OptionField}
 */
function typedField(option, app, { complete, focused }) {
  const id = freshId('option');
  const fixed = fixedChoices(option, app);
  const isCompleted = 'autocomplete' in option && option.autocomplete === true;
  const hasList = fixed !== null || isCompleted;
  const isNumber = option.type === OPTION.integer || option.type === OPTION.number;
  /** @type {Choice | null} */
  let chosen = null;
  let asked = 0;
  const input = make('input', {
    id,
    type: 'text',
    class: 'option-input',
    autocomplete: 'off',
    inputmode: isNumber ? 'decimal' : null,
    maxlength: 'max_length' in option ? option.max_length : null,
    'aria-description': option.description,
    'aria-required': option.required === true ? 'true' : null,
    ...(hasList ? { role: 'combobox', 'aria-autocomplete': 'list', 'aria-expanded': 'false' } : {}),
  });
  const list = new Listbox(input, `Choices for ${option.name}`);
  const choose = (/** @type {Choice} */ choice) => {
    chosen = choice;
    input.value = choice.label;
    list.hide();
  };
  const offer = async () => {
    asked += 1;
    const mine = asked;
    const typed = input.value;
    if (fixed) {
      const begun = typed.toLowerCase();
      const fitting = fixed.filter(({ label }) => label.toLowerCase().includes(begun));
      return list.show(option.name, fitting, choose);
    }
    if (!isCompleted) return undefined;
    await new Promise((resolve) => setTimeout(resolve, COMPLETION_PAUSE));
    if (mine !== asked) return undefined;
    const offered = await complete(typed);
    // The text has changed or the focus has left since.
    if (mine !== asked || document.activeElement !== input) return undefined;
    const choices = offered.map(({ name, value }) => ({ label: name, value }));
    return list.show(option.name, choices, choose);
  };
  input.addEventListener('focus', () => {
    focused();
    void offer();
  });
  input.addEventListener('input', () => {
    chosen = null;
    input.removeAttribute('aria-invalid');
    void offer();
  });
  input.addEventListener('blur', () => {
    asked += 1;
    list.hide();
  });
  input.addEventListener('keydown', (event) => {
    if (event.isComposing) return;
    if (
      event.key === 'Tab' &&
      list.isOpen &&
      list.active &&
      input.value !== '' &&
      !event.shiftKey
    ) {
      choose(list.active);
      return;
    }
    if (!list.takesKey(event)) return;
    event.preventDefault();
    event.stopPropagation();
  });
  const value = () => {
    const typed = input.value.trim();
    if (typed === '') return null;
    const exact =
      chosen ?? fixed?.find(({ label }) => label.toLowerCase() === typed.toLowerCase()) ?? null;
    if (exact) return /** @type {string | number | boolean} */ (exact.value);
    return isNumber ? Number(typed) : input.value;
  };
  return {
    element: framed(option.name, id, input),
    popup: list.element,
    value,
    focus: () => input.focus(),
    fill(text) {
      input.value = text;
      void offer();
    },
    fault() {
      const wrong = faultOf(option, value(), fixed);
      if (wrong !== '') input.setAttribute('aria-invalid', 'true');
      return wrong;
    },
  };
}

/**
 * @param {APIApplicationCommandBasicOption} option
 * @param {string | number | boolean | null} value
 * @param {readonly Choice[] | null} fixed
 */
function faultOf(option, value, fixed) {
  if (value === null) return option.required ? 'This option is required. Specify a value.' : '';
  if (fixed && !fixed.some((choice) => choice.value === value)) {
    return 'Choose one of the options that are offered.';
  }
  if (typeof value === 'number') {
    if (Number.isNaN(value)) return 'Input a number.';
    if (option.type === OPTION.integer && !Number.isInteger(value)) return 'Input a whole number.';
    const least = 'min_value' in option ? (option.min_value ?? value) : value;
    const most = 'max_value' in option ? (option.max_value ?? value) : value;
    if (value < least) return `Input a number of at least ${least}.`;
    if (value > most) return `Input a number of at most ${most}.`;
  }
  if (
    typeof value === 'string' &&
    'min_length' in option &&
    value.length < (option.min_length ?? 0)
  ) {
    return `Input at least ${option.min_length} characters.`;
  }
  return '';
}

/**
 * The only values that are allowed, if the page knows them.
 *
 * @param {APIApplicationCommandBasicOption} option
 * @param {App} app
 * @returns {readonly Choice[] | null}
 */
function fixedChoices(option, app) {
  const { members, roles, channels } = app.place();
  const people = members.map(({ id, name }) => ({ label: name, value: id }));
  const groups = roles.map(({ id, name }) => ({ label: name, value: id }));
  switch (option.type) {
    case OPTION.boolean:
      return [
        { label: 'True', value: true },
        { label: 'False', value: false },
      ];
    case OPTION.user:
      return people;
    case OPTION.role:
      return groups;
    case OPTION.mentionable:
      return [...people, ...groups];
    case OPTION.channel:
      return channels
        .filter(({ direct }) => !direct)
        .map(({ id, name }) => ({ label: `#${name}`, value: id }));
    default: {
      const { choices = [] } =
        /** @type {{ choices?: readonly APIApplicationCommandOptionChoice[] }} */ (option);
      return choices.length > 0 ? choices.map(({ name, value }) => ({ label: name, value })) : null;
    }
  }
}

/**
 * @param {string} name
 * @param {string} id
 * @param {HTMLElement} input
 */
function framed(name, id, input) {
  return make('div', { class: 'option' }, make('label', { for: id }, name), input);
}

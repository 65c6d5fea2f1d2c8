/** @import { ShownCommand } from '../../src/preview/wire.ts' */
/** @import { App } from '../app.js' */
/** @import { OptionField } from './option-field.js' */
import { ICONS, icon, make } from '../parts/element.js';
import { optionField } from './option-field.js';

/**
 * What a form can do with its values.
 *
 * @typedef {object} FormActions
 * @property {() => void} cancel
 * @property {(options: Record<string, unknown>, files: readonly File[]) => void} send
 */

/** A command while its options are filled in. */
export class CommandForm {
  /** @type {HTMLElement} */
  element;
  #command;
  #app;
  #actions;
  /** @type {Map<string, OptionField>} */
  #fields = new Map();
  #hint = make('p', { class: 'command-hint', role: 'status' });
  #row = make('div', { class: 'command-options' });
  #more = make('div', { class: 'command-more', role: 'group', 'aria-label': 'Further options' });
  #popups = make('div');
  #submitter;

  /**
   * @param {ShownCommand} command
   * @param {App} app
   * @param {FormActions} actions
   */
  constructor(command, app, actions) {
    this.#command = command;
    this.#app = app;
    this.#actions = actions;
    this.#submitter = make(
      'button',
      { type: 'submit', class: 'icon-button', 'aria-label': `Send /${command.title}` },
      icon(ICONS.send),
    );
    this.element = make(
      'form',
      {
        class: 'command',
        'aria-label': `Command ${command.title}`,
        novalidate: true,
        submit: (/** @type {Event} */ event) => this.#send(event),
        keydown: (/** @type {KeyboardEvent} */ event) => this.#key(event),
      },
      this.#popups,
      make('div', { class: 'command-top' }, this.#hint),
      make(
        'div',
        { class: 'composer' },
        make('span', { class: 'command-name' }, `/${command.title}`),
        this.#row,
        make(
          'button',
          {
            type: 'button',
            class: 'icon-button',
            'aria-label': 'Cancel the command',
            click: actions.cancel,
          },
          icon(ICONS.close),
        ),
        this.#submitter,
      ),
      this.#more,
    );
    for (const option of command.options) if (option.required) this.#add(option.name);
    this.#offerMore();
    this.#describe(null);
  }

  focus() {
    const [first] = this.#fields.values();
    if (first) first.focus();
    else this.#submitter.focus();
  }

  /**
   * Puts a text into the first option.
   *
   * @param {string} text
   */
  fill(text) {
    const [first] = this.#fields.values();
    if (text !== '') first?.fill(text);
  }

  /** @param {string} name */
  #add(name) {
    const option = this.#command.options.find((each) => each.name === name);
    if (!option) return;
    const field = optionField(option, this.#app, {
      complete: (typed) => this.#complete(name, typed),
      focused: () => this.#describe(name),
    });
    this.#fields.set(name, field);
    this.#row.append(field.element);
    this.#popups.append(field.popup);
  }

  /** @param {string} name */
  #remove(name) {
    const field = this.#fields.get(name);
    this.#fields.delete(name);
    field?.element.remove();
    field?.popup.remove();
    this.#offerMore();
    [...this.#fields.values()].at(-1)?.focus();
  }

  #offerMore() {
    const left = this.#command.options.filter(({ name }) => !this.#fields.has(name));
    const buttons = left.map(({ name, description }) =>
      make(
        'button',
        {
          type: 'button',
          class: 'option-button',
          title: description,
          focus: () => this.#describe(name),
          click: () => {
            this.#add(name);
            this.#offerMore();
            this.#fields.get(name)?.focus();
          },
        },
        `+ ${name}`,
      ),
    );
    this.#more.replaceChildren(...buttons);
    this.#more.hidden = left.length === 0;
  }

  /** @param {string | null} name */
  #describe(name) {
    const option = this.#command.options.find((each) => each.name === name);
    this.#hint.replaceChildren(
      make('b', {}, option?.name ?? `/${this.#command.title}`),
      ` ${option?.description ?? this.#command.description}`,
    );
  }

  /**
   * @param {string} option
   * @param {string} typed
   */
  async #complete(option, typed) {
    const { name, group, subcommand } = this.#command;
    /** @type {Record<string, unknown>} */
    const options = {};
    for (const [other, field] of this.#fields) {
      const value = field.value();
      if (other !== option && value !== null && !(value instanceof File)) options[other] = value;
    }
    const channelId = this.#app.channelId();
    const act = { kind: 'complete', channelId, name, group, subcommand, option, typed, options };
    const outcome = await this.#app.act(act);
    return outcome.kind === 'choices' ? outcome.choices : [];
  }

  /** @param {KeyboardEvent} event */
  #key(event) {
    if (event.key === 'Escape') {
      event.preventDefault();
      this.#actions.cancel();
    }
    if (event.key !== 'Backspace') return;
    const input = event.target;
    if (!(input instanceof HTMLInputElement) || input.value !== '') return;
    const own = [...this.#fields].find(([, field]) => field.element.contains(input));
    if (!own) return;
    event.preventDefault();
    const isRequired = this.#command.options.some(
      ({ name, required }) => name === own[0] && required,
    );
    if (isRequired) this.#actions.cancel();
    else this.#remove(own[0]);
  }

  /** @param {Event} event */
  #send(event) {
    event.preventDefault();
    for (const [name, field] of this.#fields) {
      const wrong = field.fault();
      if (wrong === '') continue;
      field.focus();
      this.#hint.replaceChildren(
        make('b', {}, name),
        make('span', { class: 'wrong' }, ` ${wrong}`),
      );
      return;
    }
    /** @type {File[]} */
    const files = [];
    /** @type {Record<string, unknown>} */
    const options = {};
    for (const [name, field] of this.#fields) {
      const value = field.value();
      if (value === null) continue;
      options[name] = value instanceof File ? { file: files.push(value) - 1 } : value;
    }
    this.#actions.send(options, files);
  }
}

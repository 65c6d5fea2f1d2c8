import { freshId, make } from './element.js';

/**
 * An item that can be chosen.
 *
 * @typedef {object} Choice
 * @property {string} label
 * @property {string} [detail] Shown beside it in smaller letters.
 * @property {unknown} value
 * @property {boolean} [chosen] For lists in which several can be chosen.
 */

/** A list of choices, controlled by the keys of its field. */
export class Listbox {
  /** @type {HTMLElement} */
  element;
  #list;
  #heading;
  /** @type {HTMLElement} */
  #field;
  /** @type {readonly Choice[]} */
  #choices = [];
  /** @type {HTMLElement[]} */
  #items = [];
  #active = -1;
  /** @type {(choice: Choice) => void} */
  #choose = () => undefined;

  /**
   * @param {HTMLElement} field Keeps the focus, and refers to the active choice.
   * @param {string} label
   * @param {boolean} [isMultiple]
   */
  constructor(field, label, isMultiple = false) {
    this.#field = field;
    this.#heading = make('p', { class: 'listbox-heading', 'aria-hidden': 'true' });
    this.#list = make('ul', {
      id: freshId('list'),
      class: 'listbox-list',
      role: 'listbox',
      // A long list scrolls, and what scrolls must be within reach of the keyboard.
      tabindex: '0',
      'aria-label': label,
      'aria-multiselectable': isMultiple ? 'true' : null,
    });
    this.element = make('div', { class: 'listbox', hidden: true }, this.#heading, this.#list);
    // The field keeps the focus when a choice is pressed.
    this.element.addEventListener('mousedown', (event) => event.preventDefault());
  }

  get isOpen() {
    return !this.element.hidden;
  }

  /** The choice that Enter takes. */
  get active() {
    return this.#choices[this.#active];
  }

  /**
   * @param {string} heading
   * @param {readonly Choice[]} choices
   * @param {(choice: Choice) => void} choose
   * @param {number} [active] Index of the choice that is active at first; -1 for none.
   */
  show(heading, choices, choose, active = 0) {
    this.#choices = choices;
    this.#choose = choose;
    this.#heading.textContent = heading;
    this.#items = choices.map((choice, at) => this.#item(choice, at));
    this.#list.replaceChildren(...this.#items);
    this.element.hidden = choices.length === 0;
    this.#field.setAttribute('aria-controls', this.#list.id);
    if (this.#field.getAttribute('role') === 'combobox') {
      this.#field.setAttribute('aria-expanded', String(this.isOpen));
    }
    this.#activate(Math.min(active, choices.length - 1));
  }

  hide() {
    this.show('', [], () => undefined, -1);
  }

  /**
   * @param {KeyboardEvent} event
   * @returns {boolean} Whether the list has used the key.
   */
  takesKey({ key }) {
    if (!this.isOpen) return false;
    const last = this.#choices.length - 1;
    if (key === 'ArrowDown') this.#activate(this.#active >= last ? 0 : this.#active + 1);
    else if (key === 'ArrowUp') this.#activate(this.#active <= 0 ? last : this.#active - 1);
    else if (key === 'Escape') this.hide();
    else if (key === 'Enter' && this.active) this.#choose(this.active);
    else return false;
    return true;
  }

  /**
   * Activates the first choice that begins with the letters.
   *
   * @param {string} letters
   */
  seek(letters) {
    const found = this.#choices.findIndex(({ label }) =>
      label.toLowerCase().startsWith(letters.toLowerCase()),
    );
    if (found >= 0) this.#activate(found);
  }

  /**
   * @param {Choice} choice
   * @param {number} at
   */
  #item(choice, at) {
    const { label, detail, chosen } = choice;
    return make(
      'li',
      {
        id: freshId('choice'),
        class: 'listbox-choice',
        role: 'option',
        'aria-selected': chosen ? 'true' : 'false',
        click: () => this.#choose(choice),
        mousemove: () => at !== this.#active && this.#activate(at),
      },
      make('span', { class: 'choice-label' }, label),
      detail && make('span', { class: 'choice-detail' }, detail),
    );
  }

  /** @param {number} at */
  #activate(at) {
    this.#active = at;
    for (const [position, item] of this.#items.entries()) {
      item.classList.toggle('active', position === at);
    }
    const item = this.#items[at];
    if (item) {
      this.#field.setAttribute('aria-activedescendant', item.id);
      item.scrollIntoView({ block: 'nearest' });
    } else this.#field.removeAttribute('aria-activedescendant');
  }
}

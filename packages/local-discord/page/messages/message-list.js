/** @import { Outcome, ShownMessage } from '../../src/preview/wire.ts' */
/** @import { App } from '../app.js' */
import { byId, make } from '../parts/element.js';
import { drawMessage, drawNotice } from './message.js';

/** How near the end counts as at the end, in pixels. */
const NEAR = 80;

/** How long after a command is sent the page shows that it is under way, in milliseconds. */
const SENDING_SHOWN_AFTER = 200;

/** The messages of the open channel. */
export class MessageList {
  #app;
  #list = byId('messages');
  #scroller = byId('scroller');
  /** @type {Map<string, ShownMessage>} */
  #messages = new Map();
  /** @type {Map<string, HTMLElement>} */
  #rows = new Map();
  /** @type {Map<string, string>} */
  #failures = new Map();

  /** @param {App} app */
  constructor(app) {
    this.#app = app;
    // Lets the arrow keys scroll.
    this.#scroller.tabIndex = 0;
    this.#list.addEventListener('contextmenu', (event) => {
      const row = event.target instanceof Element ? event.target.closest('.message') : null;
      const more = row?.querySelector('[data-key="more"]');
      if (!(more instanceof HTMLElement)) return;
      event.preventDefault();
      more.click();
    });
    // A picture takes its room only once it has loaded.
    this.#list.addEventListener('load', () => this.#follow(this.#wasAtEnd), true);
    this.#scroller.addEventListener('scroll', () => {
      // Only a person scrolls up. What grows while it is drawn leaves the end too, and is followed.
      const { scrollTop } = this.#scroller;
      this.#wasAtEnd = this.#isAtEnd() || (this.#wasAtEnd && scrollTop >= this.#scrolledTo);
      this.#scrolledTo = scrollTop;
    });
    const grown = new ResizeObserver(() => this.#follow(this.#wasAtEnd));
    grown.observe(this.#scroller);
    grown.observe(this.#list);
  }

  #wasAtEnd = true;
  #scrolledTo = 0;

  /** Forgets everything. */
  clear() {
    this.#messages.clear();
    this.#failures.clear();
    this.redraw();
  }

  /** Draws everything again, for another channel or other names. */
  redraw() {
    this.#rows.clear();
    this.#list.replaceChildren();
    for (const message of this.#messages.values()) this.#place(message);
    this.#follow(true);
  }

  /**
   * @param {readonly ShownMessage[]} changed
   * @param {readonly string[]} gone
   */
  update(changed, gone) {
    const isFollowed = this.#wasAtEnd || changed.some((message) => this.#isNewAndOwn(message));
    for (const id of gone) this.#remove(id);
    for (const message of changed) {
      this.#messages.set(message.id, message);
      this.#failures.delete(message.id);
      this.#place(message);
    }
    this.#follow(isFollowed);
  }

  /**
   * Whether a message is new here and is of the player, or answers only the player.
   *
   * @param {ShownMessage} message
   */
  #isNewAndOwn({ id, channelId, author, ephemeral, usedBy }) {
    if (this.#messages.has(id) || channelId !== this.#app.channelId()) return false;
    const { you } = this.#app.place();
    return author.id === you.id || ephemeral || usedBy?.name === you.name;
  }

  /**
   * Shows that a command is under way, and its outcome.
   *
   * @param {string} command As typed, such as `/ask`.
   * @param {Promise<Outcome>} outcome
   */
  async expect(command, outcome) {
    const { bot, you } = this.#app.place();
    const used = { name: you.name, command };
    const row = make('li');
    const show = (/** @type {string} */ text, /** @type {(() => void) | null} */ dismiss) => {
      const atEnd = this.#wasAtEnd;
      row.replaceChildren(drawNotice(bot, used, text, dismiss));
      if (!row.isConnected) this.#list.append(row);
      this.#follow(atEnd);
    };
    const late = setTimeout(() => show('Sending command…', null), SENDING_SHOWN_AFTER);
    const { kind } = await outcome;
    clearTimeout(late);
    row.remove();
    if (kind !== 'no answer') return;
    show('The application did not respond', () => {
      row.remove();
      this.#scroller.focus();
    });
  }

  /**
   * Uses a control of a message.
   *
   * @param {ShownMessage} message
   * @param {HTMLElement} control
   * @param {object} act
   */
  async #use(message, control, act) {
    control.classList.add('busy');
    control.setAttribute('aria-busy', 'true');
    this.#fail(message.id, null);
    const outcome = await this.#app.act(act);
    control.classList.remove('busy');
    control.removeAttribute('aria-busy');
    if (outcome.kind === 'no answer') this.#fail(message.id, 'This interaction failed');
    if (outcome.kind === 'impossible') this.#fail(message.id, outcome.reason);
  }

  /**
   * @param {string} id
   * @param {string | null} failure
   */
  #fail(id, failure) {
    if ((this.#failures.get(id) ?? null) === failure) return;
    if (failure === null) this.#failures.delete(id);
    else this.#failures.set(id, failure);
    const body = this.#rows.get(id)?.querySelector('.body');
    body?.querySelector(':scope > .failed')?.remove();
    if (failure !== null) body?.append(make('p', { class: 'failed', role: 'alert' }, failure));
    this.#follow(this.#wasAtEnd);
  }

  /** @param {ShownMessage} message */
  #place(message) {
    if (message.channelId !== this.#app.channelId()) return;
    const { id } = message;
    const drawn = drawMessage(
      message,
      this.#app,
      this.#failures.get(id) ?? null,
      (control, act) => void this.#use(message, control, act),
    );
    const row = this.#rows.get(id);
    if (row) return keepingFocus(row, () => row.replaceChildren(drawn));
    const fresh = make('li', { 'data-message': id }, drawn);
    this.#rows.set(id, fresh);
    const next = [...this.#list.children].find(
      (each) => each instanceof HTMLElement && isLater(each.dataset.message, id),
    );
    this.#list.insertBefore(fresh, next ?? null);
  }

  /** @param {string} id */
  #remove(id) {
    this.#messages.delete(id);
    this.#failures.delete(id);
    const row = this.#rows.get(id);
    this.#rows.delete(id);
    if (!row) return;
    const hadFocus = row.contains(document.activeElement);
    const near = row.nextElementSibling ?? row.previousElementSibling;
    row.remove();
    if (!hadFocus) return;
    // Keeps the place of people who use the keyboard.
    const message = near?.querySelector('.message');
    if (message instanceof HTMLElement) message.focus();
    else this.#scroller.focus();
  }

  #isAtEnd() {
    const { scrollTop, scrollHeight, clientHeight } = this.#scroller;
    return scrollHeight - scrollTop - clientHeight < NEAR;
  }

  /** @param {boolean} atEnd */
  #follow(atEnd) {
    this.#wasAtEnd = atEnd;
    if (!atEnd) return;
    this.#scroller.scrollTop = this.#scroller.scrollHeight;
    this.#scrolledTo = this.#scroller.scrollTop;
  }
}

/**
 * Ids grow with time; a row without one is the newest.
 *
 * @param {string | undefined} id
 * @param {string} than
 */
function isLater(id, than) {
  if (id === undefined) return true;
  return id.length === than.length ? id > than : id.length > than.length;
}

/**
 * Changes a row, and returns the focus to the control that had it, or else to the message.
 *
 * @param {HTMLElement} row
 * @param {() => void} change
 */
function keepingFocus(row, change) {
  const focused = row.contains(document.activeElement) ? document.activeElement : null;
  const key = focused instanceof HTMLElement ? focused.dataset.key : undefined;
  const label = focused?.textContent;
  change();
  if (!focused) return;
  const controls = [...row.querySelectorAll('[data-key]')].filter(
    /** @returns {each is HTMLElement} */
    (each) => each instanceof HTMLElement && !each.hasAttribute('disabled'),
  );
  const same =
    controls.find((each) => each.dataset.key === key) ??
    controls.find((each) => label && each.textContent === label) ??
    row.querySelector('.message');
  if (same instanceof HTMLElement) same.focus({ preventScroll: true });
}

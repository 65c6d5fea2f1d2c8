/** @import { Outcome, ShownCommand, ShownMessage } from '../../src/preview/wire.ts' */
/** @import { App } from '../app.js' */

import { sizeInWords } from '../messages/component.js';
import { byId, freshId, ICONS, icon, make } from '../parts/element.js';
import { Listbox } from '../parts/listbox.js';
import { CommandForm } from './command-form.js';

/** How many commands are offered at once. */
const MOST_OFFERED = 25;

/** The field in which a player writes a message or a command. */
export class Composer {
  #app;
  /** @type {(command: string, outcome: Promise<Outcome>) => void} */
  #expect;
  #writing = byId('writing');
  #text;
  #list;
  /** @type {File[]} */
  #files = [];
  /** @type {ShownMessage | null} */
  #target = null;
  /** Titles of the commands that may be used here. */
  #known = '';
  #above = make('div', { class: 'composer-above' });
  #box;
  #typing = make('p', { class: 'typing', role: 'status' });
  #fault = make('p', { class: 'failed composer-fault', role: 'alert' });

  /**
   * @param {App} app
   * @param {(command: string, outcome: Promise<Outcome>) => void} expect Called with each command.
   */
  constructor(app, expect) {
    this.#app = app;
    this.#expect = expect;
    this.#text = make('textarea', {
      id: freshId('text'),
      class: 'composer-text',
      rows: 1,
      maxlength: 2000,
      'aria-autocomplete': 'list',
      'aria-haspopup': 'listbox',
      input: () => this.#typed(),
      keydown: (/** @type {KeyboardEvent} */ event) => this.#key(event),
      blur: () => this.#list.hide(),
      paste: (/** @type {ClipboardEvent} */ event) => this.#attach(event.clipboardData?.files),
    });
    this.#list = new Listbox(this.#text, 'Commands and people');
    const chooser = make('input', {
      type: 'file',
      class: 'unseen',
      multiple: true,
      tabindex: -1,
      'aria-hidden': 'true',
      change: () => {
        this.#attach(chooser.files);
        chooser.value = '';
      },
    });
    this.#box = make(
      'form',
      { class: 'composer', submit: (/** @type {Event} */ event) => this.#submit(event) },
      make(
        'button',
        {
          type: 'button',
          class: 'icon-button',
          'aria-label': 'Attach files',
          click: () => chooser.click(),
        },
        icon(ICONS.plus),
      ),
      chooser,
      this.#text,
      make(
        'button',
        { type: 'submit', class: 'icon-button', 'aria-label': 'Send' },
        icon(ICONS.send),
      ),
    );
    this.#showText();
  }

  /** Draws what depends on the place: names, typing, and the channel. */
  refresh() {
    const { channels, typing, bot } = this.#app.place();
    const channel = channels.find(({ id }) => id === this.#app.channelId());
    const label = `Message ${channel?.direct ? '@' : '#'}${channel?.name ?? ''}`;
    this.#text.placeholder = label;
    this.#text.setAttribute('aria-label', label);
    const isTyping = channel && typing.includes(channel.id);
    this.#typing.textContent = isTyping ? `${bot.name} is typing…` : '';
    this.#readAnew();
  }

  /** Once a command is known, turns a text that already names it into that command. */
  #readAnew() {
    const known = this.#commands()
      .map(({ title }) => title)
      .join();
    if (known === this.#known) return;
    this.#known = known;
    if (this.#text.value.startsWith('/') && document.activeElement === this.#text) this.#typed();
  }

  /**
   * Shows why the bot cannot answer.
   *
   * @param {string} text Empty if it can.
   */
  status(text) {
    if (text !== '') this.#typing.textContent = text;
  }

  /** Starts again, in another channel or as another person. */
  reset() {
    this.#target = null;
    this.#files = [];
    this.#text.value = '';
    this.#showText();
  }

  /** Focuses the field, so that what is typed goes there. */
  focus() {
    this.#text.focus();
  }

  /** @param {ShownMessage} message */
  reply(message) {
    this.#target = message;
    this.#showText();
    this.#text.focus();
  }

  #showText() {
    this.#fault.textContent = '';
    this.#above.replaceChildren(...this.#aboveLines());
    this.#writing.replaceChildren(
      this.#list.element,
      this.#above,
      this.#box,
      this.#fault,
      this.#typing,
    );
    this.#grow();
  }

  /**
   * @param {ShownCommand} command
   * @param {string} [rest] The text after its name, as when the whole command was pasted.
   */
  #showCommand(command, rest = '') {
    this.#text.value = '';
    this.#list.hide();
    const form = new CommandForm(command, this.#app, {
      cancel: () => {
        this.#showText();
        this.#text.focus();
      },
      send: (options, files) => {
        this.#showText();
        this.#text.focus();
        const { name, group, subcommand, title } = command;
        const channelId = this.#app.channelId();
        const act = { kind: 'command', channelId, name, group, subcommand, options };
        const outcome = this.#app.act(act, files);
        this.#expect(`/${title}`, outcome);
        void outcome.then((became) => this.#say(became));
      },
    });
    this.#writing.replaceChildren(form.element, this.#typing);
    form.focus();
    form.fill(rest);
  }

  /** @param {Outcome} outcome */
  #say(outcome) {
    this.#fault.textContent = outcome.kind === 'impossible' ? outcome.reason : '';
  }

  #aboveLines() {
    const lines = [];
    if (this.#target) {
      lines.push(
        make(
          'p',
          { class: 'replying' },
          make('span', {}, 'Replying to ', make('b', {}, this.#target.author.name)),
          this.#removeButton('Do not reply', () => {
            this.#target = null;
          }),
        ),
      );
    }
    for (const file of this.#files) {
      lines.push(
        make(
          'p',
          { class: 'attached' },
          make('span', {}, `${file.name} `, make('small', {}, sizeInWords(file.size))),
          this.#removeButton(`Remove ${file.name}`, () => {
            this.#files = this.#files.filter((each) => each !== file);
          }),
        ),
      );
    }
    return lines;
  }

  /**
   * @param {string} label
   * @param {() => void} remove
   */
  #removeButton(label, remove) {
    const click = () => {
      remove();
      this.#showText();
      this.#text.focus();
    };
    return make(
      'button',
      { type: 'button', class: 'icon-button', 'aria-label': label, click },
      icon(ICONS.close),
    );
  }

  /** @param {FileList | null | undefined} files */
  #attach(files) {
    if (!files || files.length === 0) return;
    const { largestFile } = this.#app.place();
    const fitting = [...files].filter(({ size }) => size <= largestFile);
    this.#files = [...this.#files, ...fitting].slice(0, 10);
    this.#showText();
    if (fitting.length < files.length) {
      this.#fault.textContent = `Files may be at most ${sizeInWords(largestFile)}.`;
    }
    this.#text.focus();
  }

  #typed() {
    this.#grow();
    this.#fault.textContent = '';
    const { value, selectionStart } = this.#text;
    const commands = this.#commands();
    const named = commands.find(({ title }) => value.startsWith(`/${title} `));
    if (named) return this.#showCommand(named, value.slice(named.title.length + 2));
    if (/^\/[\w -]*$/.test(value)) {
      const matching = commands
        .filter(({ title }) => title.startsWith(value.slice(1).trimStart()))
        .slice(0, MOST_OFFERED);
      const choices = matching.map((command) => ({
        label: `/${command.title}`,
        detail: command.description,
        value: command,
      }));
      const heading = this.#app.place().bot.name;
      return this.#list.show(heading, choices, ({ value: command }) =>
        this.#showCommand(/** @type {ShownCommand} */ (command)),
      );
    }
    const mention = /(?:^|\s)@(\w*)$/.exec(value.slice(0, selectionStart));
    if (mention) return this.#offerPeople(mention[1] ?? '');
    return this.#list.hide();
  }

  /** @param {string} begun The text after the @ so far. */
  #offerPeople(begun) {
    const choices = this.#app
      .place()
      .members.filter(({ name }) => name.toLowerCase().startsWith(begun.toLowerCase()))
      .map(({ name }) => ({ label: name, value: name }));
    this.#list.show('Members', choices, ({ label }) => {
      const { selectionStart } = this.#text;
      this.#text.setRangeText(`${label} `, selectionStart - begun.length, selectionStart, 'end');
      this.#list.hide();
    });
  }

  #commands() {
    const { channels, commands } = this.#app.place();
    const isDirect = channels.some(({ id, direct }) => direct && id === this.#app.channelId());
    return isDirect ? commands.direct : commands.server;
  }

  /** @param {KeyboardEvent} event */
  #key(event) {
    if (event.isComposing) return;
    if (event.key === 'Tab' && this.#list.isOpen && this.#list.active && !event.shiftKey) {
      // Tab completes, as at Discord; without choices it moves the focus.
      event.preventDefault();
      this.#list.takesKey(new KeyboardEvent('keydown', { key: 'Enter' }));
      return;
    }
    if (this.#list.takesKey(event)) return event.preventDefault();
    if (event.key === 'Escape' && this.#target) {
      this.#target = null;
      this.#showText();
      this.#text.focus();
    }
    if (event.key === 'Enter' && !event.shiftKey) this.#submit(event);
  }

  /** @param {Event} event */
  async #submit(event) {
    event.preventDefault();
    await this.say(this.#text.value);
  }

  /**
   * Sends a message with the files that are attached.
   *
   * @param {string} text
   */
  async say(text) {
    const files = this.#files;
    if (text.trim() === '' && files.length === 0) return;
    const act = {
      kind: 'say',
      channelId: this.#app.channelId(),
      text,
      replyTo: this.#target?.id ?? null,
      files: files.map((_, slot) => slot),
    };
    this.reset();
    this.#text.focus();
    this.#say(await this.#app.act(act, files));
  }

  #grow() {
    this.#text.style.height = 'auto';
    this.#text.style.height = `${this.#text.scrollHeight}px`;
  }
}

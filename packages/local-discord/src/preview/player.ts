import type { Person } from '../actors/person.ts';
import type { Modal } from '../actors/seen/modal.ts';

/** A person that the page plays, with the state of their client. */
export class Player {
  readonly person: Person;
  readonly #dismissed: Set<string>;
  readonly #modals: Map<string, Modal>;

  constructor(person: Person, dismissed = new Set<string>(), modals = new Map<string, Modal>()) {
    this.person = person;
    this.#dismissed = dismissed;
    this.#modals = modals;
  }

  /** The same player with their Discord in another language. What they opened and hid stays so. */
  inLanguage(locale: string): Player {
    return new Player(this.person.inLanguage(locale), this.#dismissed, this.#modals);
  }

  /** Hides a private message. As at Discord, the bot is not notified. */
  dismiss(messageId: string): void {
    this.#dismissed.add(messageId);
  }

  hasDismissed(messageId: string): boolean {
    return this.#dismissed.has(messageId);
  }

  /** @param id - Id of the interaction that opened it. */
  open(id: string, modal: Modal): void {
    this.#modals.set(id, modal);
  }

  modal(id: string): Modal | undefined {
    return this.#modals.get(id);
  }
}

import type { Modal } from '../actors/modal.ts';
import type { Person } from '../actors/person.ts';

/** A person that the page plays, with the state of their client. */
export class Player {
  readonly person: Person;
  readonly #dismissed = new Set<string>();
  readonly #modals = new Map<string, Modal>();

  constructor(person: Person) {
    this.person = person;
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

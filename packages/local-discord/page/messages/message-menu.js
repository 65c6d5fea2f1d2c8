import { make } from '../parts/element.js';
import { findRoom } from '../parts/room.js';

/**
 * An entry of a message's menu.
 *
 * @typedef {object} Entry
 * @property {string} label
 * @property {() => void} choose
 */

/**
 * Opens a menu under a button. Arrow keys move in it; Escape or a loss of focus closes it.
 *
 * @param {HTMLElement} opener Gets the focus back.
 * @param {string} label
 * @param {readonly { heading: string, entries: readonly Entry[] }[]} groups
 */
export function openMenu(opener, label, groups) {
  const items = groups.map(({ heading, entries }) =>
    make(
      'div',
      { role: 'group', 'aria-label': heading, class: 'menu-group' },
      make('p', { class: 'menu-heading', 'aria-hidden': 'true' }, heading),
      entries.map((entry) =>
        make(
          'button',
          { type: 'button', role: 'menuitem', tabindex: -1, click: () => choose(entry) },
          entry.label,
        ),
      ),
    ),
  );
  const menu = make('div', { class: 'menu', role: 'menu', 'aria-label': label }, items);
  const buttons = () => [...menu.querySelectorAll('button')];
  let isOpen = true;
  const close = (back = true) => {
    // Removing the menu also takes the focus from it, which calls this again.
    if (!isOpen) return;
    isOpen = false;
    menu.remove();
    opener.setAttribute('aria-expanded', 'false');
    if (back) opener.focus();
  };
  const choose = (/** @type {Entry} */ entry) => {
    close();
    entry.choose();
  };
  menu.addEventListener('keydown', (event) => {
    /** @type {(Element | null)[]} */
    const focusable = buttons();
    const at = focusable.indexOf(document.activeElement);
    const all = buttons();
    if (event.key === 'Escape' || event.key === 'Tab') close();
    else if (event.key === 'ArrowDown') all[(at + 1) % all.length]?.focus();
    else if (event.key === 'ArrowUp') all.at(at - 1)?.focus();
    else if (event.key === 'Home') all[0]?.focus();
    else if (event.key === 'End') all.at(-1)?.focus();
    else return;
    event.preventDefault();
  });
  menu.addEventListener('focusout', ({ relatedTarget }) => {
    const isInside = relatedTarget instanceof Node && menu.contains(relatedTarget);
    if (!isInside) close(false);
  });
  opener.after(menu);
  opener.setAttribute('aria-expanded', 'true');
  findRoom(menu);
  buttons()[0]?.focus();
}

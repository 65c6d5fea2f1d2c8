/** What cuts off whatever reaches beyond it. */
const ROOMS = '.scroller, .modal-fields';

/**
 * Lets what has opened under a control open above it instead, where there is no room below but above.
 *
 * @param {HTMLElement} opened
 */
export function findRoom(opened) {
  opened.classList.remove('upwards');
  const room = opened.closest(ROOMS)?.getBoundingClientRect();
  if (!room) return;
  const below = opened.getBoundingClientRect();
  if (below.bottom <= room.bottom) return;
  opened.classList.add('upwards');
  if (opened.getBoundingClientRect().top < room.top) opened.classList.remove('upwards');
}

/** Elements that cut off their overflow. */
const ROOMS = '.scroller, .modal-fields';

/**
 * Moves an element that has opened under a control above it, if there is room only there.
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

import { ICONS, icon, make } from './element.js';

/**
 * Shows a picture as large as the window allows, until it is closed.
 *
 * @param {string} url
 * @param {string} description
 */
export function enlargePicture(url, description) {
  const close = make(
    'button',
    { type: 'button', class: 'icon-button', 'aria-label': 'Close the picture' },
    icon(ICONS.close),
  );
  const dialog = make(
    'dialog',
    { class: 'large-picture', 'aria-label': 'Picture' },
    make(
      'div',
      { class: 'picture-bar' },
      make('a', { href: url, target: '_blank' }, 'Open in browser'),
      close,
    ),
    make('img', { src: url, alt: description }),
    description && make('p', { class: 'picture-description', tabindex: 0 }, description),
  );
  close.addEventListener('click', () => dialog.close());
  dialog.addEventListener('click', ({ target }) => target === dialog && dialog.close());
  dialog.addEventListener('close', () => dialog.remove());
  document.body.append(dialog);
  dialog.showModal();
}

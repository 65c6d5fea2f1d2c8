/**
 * @typedef {string | Node | null | undefined | false} Child
 * @typedef {Record<string, string | number | boolean | null | undefined | ((event: any) => void)>} Attributes
 */

const SVG = 'http://www.w3.org/2000/svg';

/**
 * Makes an element. Texts become text nodes, so that nothing from a message is ever parsed as HTML.
 *
 * @template {keyof HTMLElementTagNameMap} Tag
 * @param {Tag} tag
 * @param {Attributes} [attributes] A function listens to the event of its name; `true` is an attribute
 *   without a value; `false`, `null` and `undefined` are left out.
 * @param {...(Child | readonly Child[])} children
 * @returns {HTMLElementTagNameMap[Tag]}
 */
export function make(tag, attributes = {}, ...children) {
  const element = document.createElement(tag);
  for (const [name, value] of Object.entries(attributes)) {
    if (typeof value === 'function') element.addEventListener(name, value);
    else if (value === true) element.setAttribute(name, '');
    else if (value !== false && value !== null && value !== undefined) {
      element.setAttribute(name, String(value));
    }
  }
  element.append(...kept(children));
  return element;
}

/**
 * A small picture for a button, drawn with lines.
 *
 * @param {string} path
 */
export function icon(path) {
  const svg = document.createElementNS(SVG, 'svg');
  svg.setAttribute('viewBox', '0 0 24 24');
  svg.setAttribute('aria-hidden', 'true');
  const line = document.createElementNS(SVG, 'path');
  line.setAttribute('d', path);
  svg.append(line);
  return svg;
}

/** Paths of the icons. */
export const ICONS = {
  plus: 'M12 5v14M5 12h14',
  send: 'M4 12l16-8-6 16-3-7z',
  close: 'M6 6l12 12M18 6L6 18',
  more: 'M5 12h.01M12 12h.01M19 12h.01',
  reply: 'M10 7L4 12l6 5M4 12h9a6 6 0 0 1 6 6v1',
  file: 'M6 3h8l4 4v14H6zM14 3v4h4',
  open: 'M6 9l6 6 6-6',
  eye: 'M2 12s4-7 10-7 10 7 10 7-4 7-10 7-10-7-10-7zM12 9a3 3 0 1 0 0 6 3 3 0 0 0 0-6z',
};

/**
 * @param {string} id
 * @returns {HTMLElement}
 */
export function byId(id) {
  const element = document.getElementById(id);
  if (!element) throw new Error(`The page has no ${id}.`);
  return element;
}

let made = 0;

/**
 * Returns a new id, for an element that another one refers to.
 *
 * @param {string} what
 */
export function freshId(what) {
  made += 1;
  return `${what}-${made}`;
}

/**
 * @param {readonly (Child | readonly Child[])[]} children
 * @returns {(string | Node)[]}
 */
function kept(children) {
  return /** @type {Child[]} */ (children.flat()).filter(
    /** @returns {child is string | Node} */
    (child) => child !== null && child !== undefined && child !== false && child !== '',
  );
}

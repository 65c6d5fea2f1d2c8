/** @import { Markdown, MarkdownNode, ShownPlace } from '../../src/preview/wire.ts' */
import { make } from './element.js';
import { timeInWords } from './time.js';

/** Elements for nodes that only hold other nodes. */
const HOLDERS = /** @type {const} */ ({
  strong: 'strong',
  emphasis: 'em',
  underline: 'u',
  strike: 's',
});

/**
 * Draws a text.
 *
 * @param {Markdown} markdown
 * @param {ShownPlace} place Has the names of mentions, and the language of times.
 * @returns {Node[]}
 */
export function drawMarkdown(markdown, place) {
  return markdown.map((node) => draw(node, place));
}

/**
 * @param {MarkdownNode} node
 * @param {ShownPlace} place
 * @returns {Node}
 */
function draw(node, place) {
  switch (node.type) {
    case 'text':
      return document.createTextNode(node.text);
    case 'break':
      return make('br');
    case 'code':
      return make('code', { class: 'code' }, node.text);
    case 'code-block':
      return make('pre', { class: 'code-block', tabindex: 0 }, make('code', {}, node.text));
    case 'strong':
    case 'emphasis':
    case 'underline':
    case 'strike':
      return make(HOLDERS[node.type], {}, drawMarkdown(node.content, place));
    case 'heading':
      // Screen readers get one level for all sizes: the heading of a reply is its question.
      return make('h2', { class: `heading-${node.level}` }, drawMarkdown(node.content, place));
    case 'sub-text':
      return make('small', { class: 'sub-text' }, drawMarkdown(node.content, place));
    case 'quote':
      return make('blockquote', {}, drawMarkdown(node.content, place));
    case 'spoiler':
      return spoiler(drawMarkdown(node.content, place));
    case 'link':
      return make(
        'a',
        { href: node.url, target: '_blank', rel: 'noopener noreferrer' },
        drawMarkdown(node.content, place),
      );
    case 'time':
      return make('time', { class: 'time' }, timeInWords(node.seconds, node.style, place.locale));
    case 'mention':
      return make('span', { class: 'mention' }, mentionInWords(node, place));
    case 'list': {
      const items = node.items.map((item) => make('li', {}, drawMarkdown(item, place)));
      return node.ordered ? make('ol', { start: node.start }, items) : make('ul', {}, items);
    }
  }
}

/** @param {readonly Node[]} content */
function spoiler(content) {
  const hidden = make('span', { class: 'spoiler', role: 'button', tabindex: 0 }, content);
  const reveal = () => {
    hidden.classList.add('revealed');
    hidden.removeAttribute('role');
  };
  hidden.setAttribute('aria-label', 'Spoiler');
  hidden.addEventListener('click', reveal);
  hidden.addEventListener('keydown', ({ key }) => key === 'Enter' && reveal());
  return hidden;
}

/**
 * @param {Extract<MarkdownNode, { type: 'mention' }>} node
 * @param {ShownPlace} place
 */
function mentionInWords({ of, id }, { members, roles, channels }) {
  const find = (/** @type {readonly { id: string, name: string }[]} */ list) =>
    list.find((each) => each.id === id)?.name ?? 'unknown';
  if (of === 'user') return `@${find(members)}`;
  if (of === 'role') return `@${find(roles)}`;
  if (of === 'channel') return `#${find(channels)}`;
  return of === 'command' ? `/${id}` : `@${id}`;
}

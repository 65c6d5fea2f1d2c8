/** @import { ShownComponent, ShownPlace } from '../../src/preview/wire.ts' */
/** @import { Choice } from './listbox.js' */
import { ICONS, icon, make } from './element.js';
import { COMPONENT } from './kinds.js';
import { Listbox } from './listbox.js';
import { findRoom } from './room.js';

/** How long letters typed one after another count as one word, in milliseconds. */
const TYPING_PAUSE = 700;

/**
 * A select menu of a message or a modal.
 *
 * @param {ShownComponent} component
 * @param {ShownPlace} place Has the members, roles and channels that can be chosen.
 * @param {string} label
 * @param {(values: readonly string[]) => void} changed Called when the list closes with other
 *   values than it opened with.
 */
export function selectMenu(component, place, label, changed) {
  const choices = choicesOf(component, place);
  const most = Number(component.max_values ?? 1);
  const least = Number(component.min_values ?? 1);
  let values = choices.filter(({ chosen }) => chosen).map(({ value }) => String(value));
  let before = values.join();
  let typed = '';
  let typedAt = 0;
  const shown = make('span', { class: 'select-value' });
  const field = make(
    'button',
    {
      type: 'button',
      class: 'select-field',
      role: 'combobox',
      'aria-haspopup': 'listbox',
      'aria-expanded': 'false',
      'aria-label': label,
      'data-key': String(component.custom_id),
      disabled: component.disabled === true,
    },
    shown,
    icon(ICONS.open),
  );
  const list = new Listbox(field, label, most > 1);

  const describe = () => {
    const names = choices.filter(({ value }) => values.includes(String(value)));
    const text = names.map((choice) => choice.label).join(', ');
    shown.textContent = text || String(component.placeholder ?? 'Make a selection');
    shown.classList.toggle('placeholder', text === '');
    field.setAttribute('aria-label', text ? `${label}: ${text}` : label);
  };
  const open = () => {
    const marked = choices.map((choice) => ({
      ...choice,
      chosen: values.includes(String(choice.value)),
    }));
    const first = marked.findIndex(({ chosen }) => chosen);
    list.show('', marked, choose, Math.max(first, 0));
    findRoom(list.element);
  };
  const close = () => {
    list.hide();
    describe();
    if (values.join() === before || values.length < least) return;
    before = values.join();
    changed(values);
  };
  const choose = (/** @type {Choice} */ { value }) => {
    const id = String(value);
    if (most === 1) {
      values = [id];
      return close();
    }
    if (values.includes(id)) values = values.filter((each) => each !== id);
    else if (values.length < most) values = [...values, id];
    return open();
  };
  field.addEventListener('click', () => (list.isOpen ? close() : open()));
  field.addEventListener('blur', () => list.isOpen && close());
  field.addEventListener('keydown', (event) => {
    if (event.key === 'Escape' && list.isOpen) {
      // Close only the list, not the modal around it.
      event.preventDefault();
      event.stopPropagation();
      return close();
    }
    if (list.takesKey(event)) return event.preventDefault();
    if (!list.isOpen && (event.key === 'ArrowDown' || event.key === 'ArrowUp')) {
      event.preventDefault();
      return open();
    }
    if (event.key.length !== 1 || event.key === ' ' || event.ctrlKey || event.metaKey) return;
    typed = event.timeStamp - typedAt < TYPING_PAUSE ? typed + event.key : event.key;
    typedAt = event.timeStamp;
    if (!list.isOpen) open();
    list.seek(typed);
  });
  describe();
  return {
    element: make('div', { class: 'select' }, field, list.element),
    field,
    values: () => values,
  };
}

/**
 * @param {ShownComponent} component
 * @param {ShownPlace} place
 * @returns {Choice[]}
 */
function choicesOf({ type, options, default_values: defaults }, { members, roles, channels }) {
  const preset = (Array.isArray(defaults) ? defaults : []).map(({ id }) => id);
  const entities = (/** @type {readonly { id: string, name: string }[]} */ list, mark = '') =>
    list.map(({ id, name }) => ({
      label: `${mark}${name}`,
      value: id,
      chosen: preset.includes(id),
    }));
  if (type === COMPONENT.userSelect) return entities(members);
  if (type === COMPONENT.roleSelect) return entities(roles, '@');
  if (type === COMPONENT.channelSelect) {
    return entities(
      channels.filter(({ direct }) => !direct),
      '#',
    );
  }
  if (type === COMPONENT.mentionableSelect) return [...entities(members), ...entities(roles, '@')];
  return (Array.isArray(options) ? options : []).map((option) => ({
    label: option.label,
    detail: option.description ?? '',
    value: option.value,
    chosen: option.default === true,
  }));
}

/** @import { PlayerName, ShownPlace } from '../src/preview/wire.ts' */
import { byId, make } from './parts/element.js';

/**
 * Sets up the sidebar: the channels, the player, their language and the theme.
 *
 * @param {{ play: (player: PlayerName) => void, speak: (locale: string) => void, open: (channelId: string) => void }} actions
 */
export function setUpSidebar({ play, speak, open }) {
  const sidebar = byId('sidebar');
  const opener = byId('open-sidebar');
  const toggle = (/** @type {boolean} */ isOpen) => {
    sidebar.classList.toggle('open', isOpen);
    opener.setAttribute('aria-expanded', String(isOpen));
  };
  opener.addEventListener('click', () => {
    toggle(!sidebar.classList.contains('open'));
    sidebar.querySelector('button')?.focus();
  });
  sidebar.addEventListener('keydown', ({ key }) => {
    if (key !== 'Escape' || !sidebar.classList.contains('open')) return;
    toggle(false);
    opener.focus();
  });
  byId('scroller').addEventListener('pointerdown', () => toggle(false));
  byId('players').addEventListener('change', ({ target }) => {
    if (!(target instanceof HTMLInputElement)) return;
    toggle(false);
    play(target.value === 'moderator' ? 'moderator' : 'member');
  });
  const language = /** @type {HTMLSelectElement} */ (byId('language'));
  language.addEventListener('change', () => {
    toggle(false);
    speak(language.value);
  });
  setUpTheme();
  return {
    /**
     * @param {ShownPlace} place
     * @param {string} channelId
     * @param {PlayerName} as
     */
    show({ channels, you, locale, locales }, channelId, as) {
      showLanguages(language, locales, locale);
      byId('you').textContent = you.name;
      for (const input of byId('players').querySelectorAll('input'))
        input.checked = input.value === as;
      const shown = channels.map(({ id, name, direct }) => `${id} ${name} ${direct}`).join();
      const list = byId('channels');
      if (list.dataset.shown !== shown) {
        list.dataset.shown = shown;
        list.replaceChildren(
          ...channels.map(({ id, name, direct }) =>
            make(
              'li',
              {},
              make(
                'button',
                {
                  type: 'button',
                  class: 'channel-button',
                  'data-channel': id,
                  click: () => {
                    toggle(false);
                    open(id);
                  },
                },
                make('span', { class: 'channel-mark', 'aria-hidden': 'true' }, direct ? '@' : '#'),
                direct ? `${name} (direct message)` : name,
              ),
            ),
          ),
        );
      }
      for (const button of list.querySelectorAll('button')) {
        button.setAttribute('aria-current', String(button.dataset.channel === channelId));
      }
    },
  };
}

/**
 * Offers the languages that the bot's commands know, each by its own name.
 *
 * @param {HTMLSelectElement} select
 * @param {readonly string[]} locales
 * @param {string} chosen
 */
function showLanguages(select, locales, chosen) {
  byId('languages').hidden = locales.length < 2;
  if (select.dataset.shown !== locales.join()) {
    select.dataset.shown = locales.join();
    select.replaceChildren(
      ...locales.map((locale) => make('option', { value: locale, lang: locale }, nameOf(locale))),
    );
  }
  select.value = chosen;
}

/** @param {string} locale */
function nameOf(locale) {
  const name = new Intl.DisplayNames([locale], { type: 'language' }).of(locale) ?? locale;
  return name.charAt(0).toLocaleUpperCase(locale) + name.slice(1);
}

function setUpTheme() {
  const root = document.documentElement;
  const button = byId('theme');
  const describe = () => {
    button.textContent = root.dataset.theme === 'dark' ? 'Light theme' : 'Dark theme';
  };
  button.addEventListener('click', () => {
    root.dataset.theme = root.dataset.theme === 'dark' ? 'light' : 'dark';
    localStorage.setItem('theme', root.dataset.theme);
    describe();
  });
  describe();
}

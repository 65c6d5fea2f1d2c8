/** @import { PlayerName, ShownPlace, Update } from '../src/preview/wire.ts' */
/** @import { App } from './app.js' */

import { follow, perform } from './link.js';
import { MessageList } from './messages/message-list.js';
import { byId, make } from './parts/element.js';
import { enlargePicture } from './parts/picture.js';
import { setUpSidebar } from './sidebar.js';
import { Composer } from './writing/composer.js';
import { openModal } from './writing/modal.js';

const ENDED = 'The preview has ended. Start it again to continue on this page.';

/** @type {PlayerName} */
let as = 'member';
let locale = localStorage.getItem('locale') ?? 'en-US';
/** @type {ShownPlace | null} */
let place = null;
let channelId = '';
/** @type {() => void} */
let leave = () => undefined;

/** @type {App} */
const app = {
  place: () => {
    if (!place) throw new Error('No update has arrived yet.');
    return place;
  },
  channelId: () => channelId,
  act: async (act, files = []) => {
    const outcome = await perform({ as, locale }, act, files);
    if (outcome.kind === 'modal') openModal(outcome.modal, app);
    return outcome;
  },
  enlarge: enlargePicture,
  reply: (message) => composer.reply(message),
  write: () => composer.focus(),
  announce: (text) => {
    // A new element each time: a screen reader does not repeat an unchanged status.
    byId('announcer').replaceChildren(make('p', {}, text));
  },
};

const list = new MessageList(app);
const composer = new Composer(app, (command, outcome) => void list.expect(command, outcome));
const sidebar = setUpSidebar({
  play: (player) => begin(player),
  speak: (language) => {
    locale = language;
    localStorage.setItem('locale', language);
    begin(as);
  },
  open: (id) => enter(id),
});

/** @param {PlayerName} player */
function begin(player) {
  leave();
  as = player;
  composer.reset();
  leave = follow(
    { as, locale },
    {
      told,
      lost: () => {
        document.documentElement.dataset.connection = 'lost';
        showState();
      },
    },
  );
}

/** @param {string} id */
function enter(id) {
  channelId = id;
  composer.reset();
  list.redraw();
  showState();
}

/** @param {Update} update */
function told({ anew, place: news, messages, gone }) {
  document.documentElement.dataset.connection = 'there';
  const before = place;
  if (news) place = news;
  if (!place) return;
  if (anew) list.clear();
  if (!place.channels.some(({ id }) => id === channelId)) channelId = place.channels[0]?.id ?? '';
  list.update(messages, gone);
  // Messages contain menus and names, so they must be drawn again.
  if (news && before && !anew && JSON.stringify(before.menu) !== JSON.stringify(news.menu)) {
    list.redraw();
  }
  if (!anew) announceThose(messages);
  showState();
}

/** @param {Update['messages']} messages */
function announceThose(messages) {
  const here = messages.filter((message) => message.channelId === channelId).at(-1);
  if (!here) return;
  const { name } = here.author;
  app.announce(
    here.thinkingUntilMs === null ? `${name}: ${here.plainText}` : `${name} is thinking`,
  );
}

function showState() {
  if (!place) return;
  const channel = place.channels.find(({ id }) => id === channelId);
  const name = `${channel?.direct ? '@' : '#'}${channel?.name ?? ''}`;
  const isLost = document.documentElement.dataset.connection === 'lost';
  byId('title').textContent = name;
  document.title = `${name} · ${place.bot.name}`;
  byId('beginning-title').textContent = channel?.direct
    ? `You and ${place.bot.name}`
    : `Welcome to ${name}`;
  const { bot, connected } = place;
  showFirstSteps(place, channel?.direct === true);
  sidebar.show(place, channelId, as);
  composer.refresh();
  composer.status(isLost ? ENDED : connected ? '' : `${bot.name} is connecting…`);
}

/** What the buttons of the examples write; compared, because drawing them again would lose the focus. */
let offered = '';

/**
 * @param {ShownPlace} place
 * @param {boolean} isDirect
 */
function showFirstSteps({ bot, connected, firstSteps }, isDirect) {
  const { hint, examples } = firstSteps;
  const lines = [hint, `Type / to see what ${bot.name} offers.`].filter(Boolean);
  byId('beginning-text').textContent = connected ? lines.join(' ') : '';
  const texts = examples.map((example) => (isDirect ? example : `@${bot.name} ${example}`));
  if (texts.join('\n') === offered) return;
  offered = texts.join('\n');
  const buttons = texts.map((text) => {
    const click = () => composer.say(text);
    return make('button', { type: 'button', class: 'button secondary', click }, text);
  });
  byId('beginning-examples').replaceChildren(...buttons);
}

begin(as);

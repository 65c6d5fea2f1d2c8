import {
  type APIApplicationCommandStringOption,
  ApplicationCommandOptionType,
  type ChatInputCommandInteraction,
} from 'discord.js';
import { LONGEST_DETAIL } from '../../text/length-limits.ts';
import { fold } from '../../text/words/fold.ts';
import type { Feed } from '../../watch/feeds/feed.ts';
import type { Choice } from '../dispatch/respond.ts';
import { refuse } from '../languages/refuse.ts';
import type { Texts } from '../languages/texts.ts';
import { LIMITS } from '../message/limits.ts';
import { shorten } from '../message/shorten.ts';
import type { Services } from '../services.ts';

/** Characters of a choice kept for the state of a feed. */
const STATE_ROOM = 20;

/** Feeds that a refusal names. */
const NAMED = 5;

/** The option that names a feed. */
export function feedOption(description: string): APIApplicationCommandStringOption {
  return {
    name: 'feed',
    description,
    type: ApplicationCommandOptionType.String,
    required: true,
    max_length: LONGEST_DETAIL,
    autocomplete: true,
  };
}

/** Choices while a feed is typed: those with every word so far in their name or link. */
export function feedChoices(typed: string, feeds: readonly Feed[], texts: Texts): Choice[] {
  if (typed.length > LONGEST_DETAIL) return [];
  return feeds
    .filter((feed) => isMeant(feed, typed))
    .slice(0, LIMITS.choices)
    .map(({ id, name, paused }) => {
      const shown = shorten(name, LIMITS.choice - (paused === null ? 0 : STATE_ROOM));
      return {
        name: paused === null ? shown : texts.say('feed.choice-paused', { name: shown }),
        value: id,
      };
    });
}

function isMeant({ name, link }: Feed, typed: string): boolean {
  const text = fold(`${name} ${link}`);
  return fold(typed)
    .split(/\s+/)
    .every((word) => text.includes(word));
}

/**
 * Finds the feed that an option names: one that was chosen, or one that the words mean.
 *
 * @throws UserError if there is none, or the words mean several.
 */
export async function readFeedOption(
  interaction: ChatInputCommandInteraction,
  services: Services,
): Promise<Feed> {
  const typed = interaction.options.getString('feed', true).trim();
  const feeds = await services.feeds().list();
  const chosen = feeds.find(({ id }) => id === typed);
  if (chosen) return chosen;
  const meant = feeds.filter((feed) => isMeant(feed, typed));
  const [only, ...others] = meant;
  if (only && others.length === 0) return only;
  if (!only) {
    throw refuse('feed.unknown', { typed: shorten(typed, 100) });
  }
  const quoted = meant.slice(0, NAMED).map(({ name }) => shorten(name, 60));
  throw refuse('feed.several', { names: { quoted } });
}

/**
 * Finds the feed of a button or a menu.
 *
 * @throws UserError if it does not exist any more.
 */
export async function requireFeed(id: string | null, services: Services): Promise<Feed> {
  const feed = id === null ? null : await services.feeds().find(id);
  if (feed === null) throw refuse('feed.gone');
  return feed;
}

/**
 * Changes a feed.
 *
 * @throws UserError if it does not exist any more.
 */
export async function changeFeed(
  id: string,
  make: (feed: Feed) => Feed,
  services: Services,
): Promise<Feed> {
  const feed = await services.feeds().change(id, make);
  if (feed === null) throw refuse('feed.gone');
  return feed;
}

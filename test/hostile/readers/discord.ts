import { findAgain } from '../../../src/discord/message/fingerprint.ts';
import {
  escapePart,
  escapeText,
  maskedLink,
  unescapeText,
} from '../../../src/discord/message/markdown.ts';
import { shorten } from '../../../src/discord/message/shorten.ts';
import { decodeAlert } from '../../../src/discord/state/alert.ts';
import { decodeArticle } from '../../../src/discord/state/article.ts';
import { decodeContext } from '../../../src/discord/state/context.ts';
import { decodeAnswered, decodeDelete } from '../../../src/discord/state/delete.ts';
import { decodeDraft } from '../../../src/discord/state/draft.ts';
import { decodeFeed, decodeFeedsPage } from '../../../src/discord/state/feed.ts';
import { kindOf } from '../../../src/discord/state/fields.ts';
import { decodePage } from '../../../src/discord/state/page.ts';
import { decodeReading } from '../../../src/discord/state/possible-question.ts';
import { decodePrinted } from '../../../src/discord/state/printed.ts';
import { decodeSettings, SETTINGS } from '../../../src/discord/state/settings.ts';
import { decodeTimeline } from '../../../src/discord/state/timeline-state.ts';
import { readTypedQuestion } from '../../../src/discord/typed-question.ts';
import { readSettings } from '../../../src/settings/server-settings.ts';
import { readShardIds } from '../../../src/shards.ts';
import { onOneLine, printable } from '../../../src/terminal/replies/printable.ts';
import type { Reader } from '../growth.ts';

/** Decodes a custom id in every way. */
export function decodeAll(customId: string): readonly unknown[] {
  return [
    kindOf(customId),
    decodeAlert(customId),
    decodeArticle(customId, 'restore'),
    decodeArticle(customId, 'undo'),
    decodeArticle(customId, 'history'),
    decodeArticle(customId, 'evidence'),
    decodeArticle(customId, 'check-page'),
    decodeContext(customId),
    decodeContext(customId, 'cite'),
    decodeDelete(customId),
    decodeAnswered(customId),
    decodeDraft(customId, 'draft-publish'),
    decodeFeed(customId, 'feed-more'),
    decodeFeedsPage(customId),
    decodePage('more', customId),
    decodePage('list', customId),
    decodePage('save', customId),
    decodePrinted(customId),
    decodeReading(customId),
    decodeSettings(customId, SETTINGS),
    decodeTimeline('timeline', customId),
    decodeTimeline('export', customId),
    decodeTimeline('compare-export', customId),
  ];
}

/** Readers and writers of the bot's messages, and readers of settings. */
export const DISCORD_READERS: readonly Reader[] = [
  { name: 'a custom id', read: decodeAll },
  { name: 'a custom id with many fields', read: (text) => decodeAll(`timeline:${text}`) },
  { name: 'a typed question', read: readTypedQuestion },
  { name: 'an escaped text', read: (text) => unescapeText(escapeText(text)) },
  { name: 'a part of a line', read: escapePart },
  {
    name: 'the words of a masked link',
    read: (text) => maskedLink(text, 'https://a.example.org/'),
  },
  {
    name: 'the address of a masked link',
    read: (text) => maskedLink('a', `https://a.example.org/${text}`),
  },
  { name: 'a shortened text', read: (text) => shorten(text, 1_000) },
  {
    name: 'a text in which words are found again',
    read: (text) => findAgain(text, { start: 0, end: 50 }, 1),
  },
  { name: 'a text for a terminal', read: (text) => [printable(text), onOneLine(text)] },
  { name: 'stored settings', read: readSettings },
  { name: 'a list of shards', read: readShardIds },
];

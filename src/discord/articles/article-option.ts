import {
  type APIApplicationCommandStringOption,
  ApplicationCommandOptionType,
  type ChatInputCommandInteraction,
} from 'discord.js';
import type { Article } from '../../corpus/article.ts';
import { publishedInWords } from '../../corpus/article-in-words.ts';
import { articleKey } from '../../corpus/format/identifier.ts';
import { describeTooLong, LONGEST_DETAIL } from '../../text/length-limits.ts';
import { findNearest } from '../../text/similar-spellings.ts';
import { fold } from '../../text/words/fold.ts';
import { words } from '../../text/words/words.ts';
import { UserError } from '../../user-error.ts';
import type { Choice } from '../dispatch/respond.ts';
import { LIMITS } from '../message/limits.ts';
import { shorten } from '../message/shorten.ts';
import type { Services } from '../services.ts';

/** The articles that can be changed (`corpus`), and those that can be read (`reports`). */
export type Readable = Pick<Services, 'corpus' | 'reports'>;

/** The refusal to change an article of the shared corpus from a server that only reads it. */
export function onlyReadHere({ title }: Article): UserError {
  return new UserError(
    `“${shorten(title, 100)}” belongs to the shared corpus, which is read-only here. The operator of the bot can change it.`,
  );
}

/** Prefix of a choice's value, so that no typed title is mistaken for one. */
const CHOSEN = 'article:';

/** Maximum number of titles that a refusal names. */
const NAMED = 3;

/** Characters of a choice kept for the date. */
const DATE_ROOM = 40;

/** The option that names an article. */
export function articleOption(description: string): APIApplicationCommandStringOption {
  return {
    name: 'article',
    description,
    type: ApplicationCommandOptionType.String,
    required: true,
    max_length: LONGEST_DETAIL,
    autocomplete: true,
  };
}

/** Sorts articles by date added, newest first. Those without one come last, by date published. */
export function newestFirst(articles: readonly Article[]): Article[] {
  const keyed = articles.map((article) => {
    const { added, published, id } = article;
    return { article, key: [added ?? '', published ?? '', id].join(' ') };
  });
  keyed.sort((one, other) => (one.key < other.key ? 1 : -1));
  return keyed.map(({ article }) => article);
}

/**
 * Choices while an article is typed: those with every word so far in title or source, newest first.
 *
 * @param articles - The articles to choose from.
 */
export function articleChoices(typed: string, articles: readonly Article[]): Choice[] {
  if (typed.length > LONGEST_DETAIL) return [];
  const wanted = fold(typed).split(/\s+/);
  const holds = ({ title, source }: Article) => {
    const text = fold(`${title} ${source ?? ''}`);
    return wanted.every((word) => text.includes(word));
  };
  return newestFirst(articles.filter(holds)).slice(0, LIMITS.choices).map(choiceOf);
}

function choiceOf(article: Article): Choice {
  const title = shorten(article.title, LIMITS.choice - DATE_ROOM);
  const retracted = article.retracted === null ? '' : ', retracted';
  return {
    name: `${title} (${publishedInWords(article)}${retracted})`,
    value: CHOSEN + articleKey(article.id),
  };
}

/**
 * Finds the article that an option names: by the choice that was offered, or by a typed title or id.
 *
 * @throws UserError naming the nearest titles, when there is no such article.
 */
export function readArticle(interaction: ChatInputCommandInteraction, readable: Readable): Article {
  return findArticle(interaction, readable.corpus.articles(), readable);
}

/** Like {@link readArticle}, but searches `articles`, which may include removed ones. */
export function findArticle(
  { options }: ChatInputCommandInteraction,
  articles: readonly Article[],
  { reports }: Readable,
): Article {
  const name = options.getString('article', true).trim();
  if (name.length > LONGEST_DETAIL) {
    throw new UserError(`\`article\`: ${describeTooLong('the name', LONGEST_DETAIL)}.`);
  }
  const chosen = name.startsWith(CHOSEN) ? name.slice(CHOSEN.length) : null;
  const isMeant = ({ id, title }: Article) =>
    chosen === null ? id === name || fold(title) === fold(name) : articleKey(id) === chosen;
  const found = articles.filter(isMeant);
  const [article, ...others] = found;
  if (article && others.length === 0) return article;
  const onlyRead = article ? undefined : reports.articles().find(isMeant);
  if (onlyRead) throw onlyReadHere(onlyRead);
  if (article) {
    throw new UserError(
      `${found.length} reports are called “${shorten(name, 100)}”. Choose one from the list that opens as you type.`,
    );
  }
  throw new UserError(`There is no such report. ${advice(chosen === null ? name : '', articles)}`);
}

/** Titles with at least half of the words, best first. If there are none, titles spelled alike. */
function nearestTitles(name: string, articles: readonly Article[]): readonly string[] {
  const typed = words(name).map(({ folded }) => folded);
  const titles = [...new Set(articles.map(({ title }) => title))];
  const sharing = titles.flatMap((title) => {
    const held = new Set(words(title).map(({ folded }) => folded));
    const shared = typed.filter((word) => held.has(word)).length;
    return shared > 0 && shared >= typed.length / 2 ? [{ title, shared }] : [];
  });
  sharing.sort((one, other) => other.shared - one.shared);
  return sharing.length > 0 ? sharing.map(({ title }) => title) : findNearest(name, titles, NAMED);
}

function advice(name: string, articles: readonly Article[]): string {
  const nearest = nearestTitles(name, articles).slice(0, NAMED);
  return nearest.length > 0
    ? `Did you mean ${nearest.map((title) => `“${shorten(title, 100)}”`).join(' or ')}?`
    : 'Type a part of its title, and choose it from the list.';
}

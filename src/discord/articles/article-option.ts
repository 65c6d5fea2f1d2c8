import {
  type APIApplicationCommandStringOption,
  ApplicationCommandOptionType,
  type ChatInputCommandInteraction,
} from 'discord.js';
import type { Article } from '../../corpus/article.ts';
import { articleKey } from '../../corpus/format/identifier.ts';
import { ofOption, userFault } from '../../text/faults/user-fault.ts';
import { LONGEST_DETAIL } from '../../text/length-limits.ts';
import { findNearest } from '../../text/similar-spellings.ts';
import { fold } from '../../text/words/fold.ts';
import { words } from '../../text/words/words.ts';
import type { UserError } from '../../user-error.ts';
import type { Choice } from '../dispatch/respond.ts';
import { refuse } from '../languages/refuse.ts';
import type { Texts } from '../languages/texts.ts';
import { LIMITS } from '../message/limits.ts';
import { shorten } from '../message/shorten.ts';
import { publishedIn } from '../replies/words/published.ts';
import type { Services } from '../services.ts';

/** The articles that can be changed (`corpus`), and those that can be read (`reports`). */
export type Readable = Pick<Services, 'corpus' | 'reports'>;

/** The refusal to change an article of the shared corpus from a server that only reads it. */
export function onlyReadHere({ title }: Article): UserError {
  return refuse('article.read-only', { title: shorten(title, 100) });
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
export function articleChoices(
  typed: string,
  articles: readonly Article[],
  texts: Texts,
): Choice[] {
  if (typed.length > LONGEST_DETAIL) return [];
  const wanted = fold(typed).split(/\s+/);
  const holds = ({ title, source }: Article) => {
    const text = fold(`${title} ${source ?? ''}`);
    return wanted.every((word) => text.includes(word));
  };
  return newestFirst(articles.filter(holds))
    .slice(0, LIMITS.choices)
    .map((article) => choiceOf(article, texts));
}

function choiceOf(article: Article, texts: Texts): Choice {
  const title = shorten(article.title, LIMITS.choice - DATE_ROOM);
  const notes = [
    publishedIn(article, texts),
    ...(article.retracted === null ? [] : [texts.say('attribution.retracted-too')]),
  ];
  return {
    // A menu breaks no lines.
    name: `${title} (${notes.join(', ').replaceAll('\u00A0', ' ')})`,
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
  return articleNamed(options.getString('article', true).trim(), 'article', articles, reports);
}

/**
 * Finds the article that an option names, as {@link readArticle} does.
 *
 * @param name - As it was chosen or typed.
 * @param option - The name of the option.
 */
export function articleNamed(
  name: string,
  option: 'article' | 'report',
  articles: readonly Article[],
  reports: Pick<Readable['reports'], 'articles'>,
): Article {
  if (name.length > LONGEST_DETAIL) {
    throw ofOption(option, userFault('fault.name-long', { longest: LONGEST_DETAIL }));
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
    throw refuse('article.several', { count: found.length, title: shorten(name, 100) });
  }
  throw noneSuch(chosen === null ? name : '', articles);
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

function noneSuch(name: string, articles: readonly Article[]): UserError {
  const [first, second, third] = nearestTitles(name, articles).map((title) => shorten(title, 100));
  if (first === undefined) return refuse('article.none');
  if (second === undefined) return refuse('article.none-but-one', { first });
  return third === undefined
    ? refuse('article.none-but-two', { first, second })
    : refuse('article.none-but-three', { first, second, third });
}

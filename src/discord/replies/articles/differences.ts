import type { Article } from '../../../corpus/article.ts';
import { countWords } from '../../../text/words/word-count.ts';
import type { TextKey, Texts } from '../../languages/texts.ts';
import { escapeText } from '../../message/markdown.ts';
import { publishedIn } from '../words/published.ts';

/** Characters shown of a value, from the most to the fewest. With the fewest, all differences fit into a message. */
export const VALUE_LENGTHS = [120, 60, 30, 15] as const;

/**
 * Lists the differences between two versions of an article, one line per field, escaped for Discord.
 *
 * @param longest - Characters shown of a value.
 * @returns Lines such as `- published: undated → 7 September 2019`; none if the versions are equal.
 */
export function differencesIn(
  before: Article,
  after: Article,
  texts: Texts,
  longest: number = VALUE_LENGTHS[0],
): string[] {
  const shown = (value: string) => shownIn(value, longest);
  // Half a date would look like another one.
  const written = (field: TextKey, value: string) =>
    field === 'field.published' ? escapeText(value) : shown(value);
  const stated = (value: string | null) =>
    value === null || value === '' ? texts.say('difference.not-stated') : value;
  const published = (article: Article) => publishedIn({ ...article, added: null }, texts);
  const fields: readonly (readonly [Extract<TextKey, `field.${string}`>, string, string])[] = [
    ['field.title', before.title, after.title],
    ['field.source', stated(before.source), stated(after.source)],
    ['field.author', stated(before.author), stated(after.author)],
    ['field.published', published(before), published(after)],
    ['field.url', stated(before.url), stated(after.url)],
    ['field.archived', stated(before.archived), stated(after.archived)],
    ['field.language', stated(before.language), stated(after.language)],
    ['field.tags', stated(before.tags.join(', ')), stated(after.tags.join(', '))],
  ];
  const changed = fields.flatMap(([field, was, is]) =>
    was === is
      ? []
      : texts.say('difference.field', {
          field: texts.say(field),
          before: written(field, was),
          after: written(field, is),
        }),
  );
  const lines = [
    ...changed,
    ...retraction(before.retracted, after.retracted, shown, texts),
    ...(before.body === after.body ? [] : [textDifference(before.body, after.body, texts)]),
  ];
  return lines.map((line) => `- ${line}`);
}

function retraction(
  before: string | null,
  after: string | null,
  shown: (reason: string) => string,
  texts: Texts,
): string[] {
  if (before === after) return [];
  if (after === null) return [texts.say('difference.reinstated')];
  return [texts.say('difference.retracted', { reason: shown(after) })];
}

function shownIn(value: string, longest: number): string {
  const line = value.replace(/\s+/gu, ' ');
  const characters = [...line.slice(0, 2 * longest + 2)];
  return escapeText(
    characters.length <= longest ? line : `${characters.slice(0, longest).join('')}…`,
  );
}

function textDifference(before: string, after: string, texts: Texts): string {
  const [was, is] = [wordsIn(before, texts), wordsIn(after, texts)];
  if (was === is) return texts.say('difference.text-alike', { words: is });
  const { words: count, isExact } = countWords(before);
  const first = texts.say(isExact ? 'words.number' : 'words.about-number', { count });
  return texts.say('difference.text', { before: first, after: is });
}

/** Counts the words of a text: `590 words`, `about 170,000 words`. */
export function wordsIn(text: string, texts: Texts): string {
  const { words: count, isExact } = countWords(text);
  return texts.say(isExact ? 'words.count' : 'words.about', { count });
}

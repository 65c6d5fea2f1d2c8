import type { ModalSubmitFields } from 'discord.js';
import type { Article } from '../../corpus/article.ts';
import { findLinkFault } from '../../corpus/format/link.ts';
import { describeTooLong, LONGEST_DETAIL, LONGEST_LINK } from '../../text/length-limits.ts';
import { readTypedDate } from '../../text/typed-date.ts';
import { visibleLine } from '../../text/visible-text.ts';
import { UserError } from '../../user-error.ts';
import { LIMITS } from '../message/limits.ts';
import {
  lineField,
  type Modal,
  type ModalField,
  modal,
  type TextFieldOptions,
} from '../message/modal.ts';

/** What a report states apart from its text; `null` for what it does not state. */
export type Details = Readonly<
  Record<'title', string | null> & Pick<Article, 'source' | 'author' | 'published' | 'url'>
>;

/** The details in display order. */
export const DETAILS = ['title', 'source', 'author', 'published', 'url'] as const;

/** A form with the details filled in. Throws a UserError if one is too long for a form. */
export function detailsModal(title: string, customId: string, details: Details): Modal {
  const long = DETAILS.find((name) => (details[name]?.length ?? 0) > LIMITS.input);
  if (long !== undefined) {
    throw new UserError(`The ${long} is too long for a form; edit the file in the corpus instead.`);
  }
  return modal(title, customId, [
    detailField({ name: 'title', label: 'Title', value: details.title, required: true }),
    detailField({
      name: 'source',
      label: 'Source',
      hint: 'Who published it, for example Xinhua; empty if the report does not say',
      value: details.source,
    }),
    detailField({
      name: 'author',
      label: 'Author',
      hint: 'Who wrote it, as the byline says; empty if there is none',
      value: details.author,
    }),
    detailField({
      name: 'published',
      label: 'Published',
      hint: '2019-09-07, 7 September 2019, Sept 2019 or 2019; empty if the report does not say',
      value: details.published,
    }),
    lineField({
      name: 'url',
      label: 'Link',
      hint: 'https://…',
      value: details.url,
      longest: LONGEST_LINK,
    }),
  ]);
}

/** A one-line field for a detail, limited to the length that articles allow. */
export function detailField(options: TextFieldOptions): ModalField {
  return lineField({ longest: LONGEST_DETAIL, ...options });
}

/** The result of reading a form of details. */
export interface ReadDetails {
  /** The valid values. An invalid field keeps the value it had before. */
  readonly details: Details;
  /** A message for each invalid field. */
  readonly problems: readonly string[];
}

/**
 * Reads the form. An invalid field does not affect the others.
 *
 * @param before - The details before the form was sent.
 * @param now - The clock, for dates such as "yesterday".
 */
export function readDetails(fields: ModalSubmitFields, before: Details, now: Date): ReadDetails {
  const problems: string[] = [];
  const read = (name: (typeof DETAILS)[number], check: (text: string) => string) => {
    const text = visibleLine(typedIn(fields, name));
    if (text === visibleLine(before[name] ?? '')) return before[name];
    if (text === '') return null;
    try {
      return check(text);
    } catch (error) {
      if (!(error instanceof UserError)) throw error;
      problems.push(error.message);
      return before[name];
    }
  };
  const details = {
    title: read('title', (text) => asTyped('title', text)),
    source: read('source', (text) => asTyped('source', text)),
    author: read('author', (text) => asTyped('author', text)),
    published: read('published', (text) => readPublished(text, now)),
    url: read('url', readLink),
  };
  return { details, problems };
}

function typedIn(fields: ModalSubmitFields, name: string): string {
  return fields.fields.has(name) ? fields.getTextInputValue(name) : '';
}

function asTyped(name: string, text: string): string {
  if (text.length > LONGEST_DETAIL) {
    throw new UserError(`${describeTooLong(`The ${name}`, LONGEST_DETAIL)}.`);
  }
  return text.toWellFormed();
}

function readPublished(text: string, now: Date): string {
  // A week is not a date of publication.
  if (/\bweek\b/i.test(text)) {
    throw new UserError(`“${text}” names no day. Write the day, such as 2019-09-07.`);
  }
  const date = readTypedDate(text, now);
  if (date > now.toISOString().slice(0, date.length)) {
    throw new UserError(`“${text}” is in the future. Write the day on which it was published.`);
  }
  return date;
}

function readLink(text: string): string {
  const fault = findLinkFault(text);
  if (fault !== null) throw new UserError(fault);
  return text;
}

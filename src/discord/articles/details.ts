import type { ModalSubmitFields } from 'discord.js';
import type { Article } from '../../corpus/article.ts';
import { findLinkFault } from '../../corpus/format/link.ts';
import { LONGEST_DETAIL, LONGEST_LINK } from '../../text/length-limits.ts';
import { readTypedDate } from '../../text/typed-date.ts';
import { visibleLine } from '../../text/visible-text.ts';
import { UserError } from '../../user-error.ts';
import { refuse, sentenceOf, toldIn } from '../languages/refuse.ts';
import type { Texts } from '../languages/texts.ts';
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

/**
 * A form with the details filled in.
 *
 * @throws UserError if a detail is too long for a form.
 */
export function detailsModal(
  title: string,
  customId: string,
  details: Details,
  texts: Texts,
): Modal {
  const long = DETAILS.find((name) => (details[name]?.length ?? 0) > LIMITS.input);
  if (long !== undefined) {
    throw refuse('form.too-long-for-form', { field: toldIn(`field.${long}`) });
  }
  const field = (name: 'source' | 'author' | 'published') =>
    detailField({
      name,
      label: texts.say(`form-label.${name}`),
      hint: texts.say(`form-hint.${name}-or-empty`),
      value: details[name],
    });
  return modal(title, customId, [
    detailField({
      name: 'title',
      label: texts.say('form-label.title'),
      value: details.title,
      required: true,
    }),
    field('source'),
    field('author'),
    field('published'),
    lineField({
      name: 'url',
      label: texts.say('form-label.link'),
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
export function readDetails(
  fields: ModalSubmitFields,
  before: Details,
  now: Date,
  texts: Texts,
): ReadDetails {
  const problems: string[] = [];
  const read = (name: (typeof DETAILS)[number], check: (text: string) => string) => {
    const text = visibleLine(typedIn(fields, name));
    if (text === visibleLine(before[name] ?? '')) return before[name];
    if (text === '') return null;
    try {
      return check(text);
    } catch (error) {
      if (!(error instanceof UserError)) throw error;
      problems.push(sentenceOf(error, texts));
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

function asTyped(name: 'title' | 'source' | 'author', text: string): string {
  if (text.length > LONGEST_DETAIL) {
    throw refuse('form.too-long', { field: toldIn(`field.${name}`), longest: LONGEST_DETAIL });
  }
  return text.toWellFormed();
}

function readPublished(text: string, now: Date): string {
  // A week is not a date of publication.
  if (/\bweek\b/i.test(text)) {
    throw refuse('form.no-day', { typed: text });
  }
  const date = readTypedDate(text, now);
  if (date > now.toISOString().slice(0, date.length)) {
    throw refuse('form.future', { typed: text });
  }
  return date;
}

function readLink(text: string): string {
  const fault = findLinkFault(text);
  if (fault !== null) throw fault;
  return text;
}

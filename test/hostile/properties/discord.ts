import type { ModalSubmitFields } from 'discord.js';
import fc from 'fast-check';
import { expect } from 'vitest';
import { readMarkdown } from '../../../packages/local-discord/src/preview/markdown.ts';
import type { Markdown } from '../../../packages/local-discord/src/preview/wire.ts';
import type { Article } from '../../../src/corpus/article.ts';
import { isLink } from '../../../src/corpus/format/link.ts';
import { DETAILS, readDetails } from '../../../src/discord/articles/details.ts';
import { ENGLISH } from '../../../src/discord/languages/texts.ts';
import { findAgain, fingerprint } from '../../../src/discord/message/fingerprint.ts';
import { headingLine, readHeading } from '../../../src/discord/message/heading.ts';
import { LIMITS, withinLimits } from '../../../src/discord/message/limits.ts';
import { shorten } from '../../../src/discord/message/shorten.ts';
import { answerReply } from '../../../src/discord/replies/answer.ts';
import { decodeArticle, encodeArticle } from '../../../src/discord/state/article.ts';
import { decodeContext, encodeContext } from '../../../src/discord/state/context.ts';
import { decodeDelete, encodeDelete } from '../../../src/discord/state/delete.ts';
import { decodeDraft, encodeDraft } from '../../../src/discord/state/draft.ts';
import { decodePage, encodePage } from '../../../src/discord/state/page.ts';
import { decodeReading, encodeReading } from '../../../src/discord/state/possible-question.ts';
import { decodeTimeline } from '../../../src/discord/state/timeline-state.ts';
import { readTypedQuestion } from '../../../src/discord/typed-question.ts';
import { NO_FILTERS } from '../../../src/search/filters.ts';
import { isPartialDate } from '../../../src/text/iso-dates.ts';
import { visibleText } from '../../../src/text/visible-text.ts';
import { allParts } from '../../discord/as-text.ts';
import { answerOf } from '../../discord/reports.ts';
import { damaged, hostileText } from '../fragments.ts';
import { decodeAll } from '../readers/discord.ts';
import { REPORT } from '../readers/search.ts';
import { orRefused, type Property, property } from './property.ts';

const IDS = [
  'context:abcd_-12:a1:1z:0:zz:k3',
  'more:3:::abc123.def456:',
  'list:a:g1::000000:',
  'reading:0:123456789012345678:::a1b2c3:',
  'timeline:0:8:::a1b2c3:123456789012345678',
  'delete:123456789012345678::::',
  'delete:123456789012345678',
  'draft-publish:abcdefghij',
  'history:abcd_-12:0',
  'restore:abcd_-12:1',
  'evidence:abcd_-12:0',
  'check-page:abcd_-12:0',
  'save:0::::',
  'compare-export:0:1::::123456789012345678',
  'undo:abcd_-12:z',
  'settings:roles',
  'helpful',
];

const customId = fc.oneof(
  fc.constantFrom(...IDS),
  fc.constantFrom(...IDS).chain(damaged),
  hostileText(4),
  fc
    .array(fc.oneof(hostileText(1), fc.stringMatching(/^[0-9a-z.]{0,12}$/)), { maxLength: 8 })
    .map((fields) => fields.join(':')),
);

/** Encodes again what was decoded from a custom id. */
function writtenAgain(id: string): (string | null)[] {
  const [article, context, asker] = [
    decodeArticle(id, 'restore'),
    decodeContext(id),
    decodeDelete(id),
  ];
  const [draft, page, reading] = [
    decodeDraft(id, 'draft-publish'),
    decodePage('more', id),
    decodeReading(id),
  ];
  return [
    article && encodeArticle('restore', article),
    context && encodeContext(context),
    asker && encodeDelete(asker),
    draft && encodeDraft('draft-publish', draft),
    // A custom id has marks instead of names, so only pages without names can be encoded again.
    page && page.sources.length + page.authors.length === 0
      ? encodePage('more', page.offset, { ...page })
      : null,
    reading && reading.filters.sources.length + reading.filters.authors.length === 0
      ? encodeReading(reading.index, reading.asker, reading.filters)
      : null,
  ];
}

function linksIn(markdown: Markdown): string[] {
  return markdown.flatMap((node) => {
    const inner = 'content' in node ? linksIn(node.content) : [];
    const items = node.type === 'list' ? node.items.flatMap(linksIn) : [];
    return [...(node.type === 'link' ? [node.url] : []), ...inner, ...items];
  });
}

function mentionsIn(markdown: Markdown): string[] {
  return markdown.flatMap((node) => {
    const inner = 'content' in node ? mentionsIn(node.content) : [];
    const items = node.type === 'list' ? node.items.flatMap(mentionsIn) : [];
    return [
      ...(node.type === 'mention' || node.type === 'time' ? [node.type] : []),
      ...inner,
      ...items,
    ];
  });
}

const report = fc
  .record({
    title: hostileText(3),
    source: fc.option(hostileText(2)),
    author: fc.option(hostileText(2)),
    retracted: fc.option(hostileText(2)),
    body: hostileText().filter((text) => /\S/.test(text)),
  })
  .map((stated): Article => ({ ...REPORT, ...stated, url: 'https://a.example.org/report' }));

const field = fc.oneof(
  hostileText(3),
  fc.constantFrom('', '2019-09-07', 'yesterday', 'https://a.example.org/'),
);

function fieldsOf(typed: Readonly<Record<string, string>>): ModalSubmitFields {
  const fields = new Map(Object.entries(typed));
  const double = { fields, getTextInputValue: (name: string) => fields.get(name) ?? '' };
  return double as unknown as ModalSubmitFields;
}

/** Properties of the bot's messages, buttons and forms. */
export const DISCORD_PROPERTIES: readonly Property[] = [
  property(
    'a custom id is read as it was written, or rejected',
    customId,
    (id) => {
      expect(decodeAll(id)).toHaveLength(23);
      for (const again of writtenAgain(id)) {
        if (again === null) continue;
        expect(writtenAgain(again)).toContain(again);
        expect(again.length).toBeLessThanOrEqual(LIMITS.customId);
      }
      const timeline = decodeTimeline('timeline', id);
      if (timeline !== null) expect(timeline.entries).toBeGreaterThan(0);
    },
    400,
  ),
  property(
    'a question is one line or refused, and is read back from the heading of its answer',
    hostileText(6),
    async (typed) => {
      const question = await orRefused(() => readTypedQuestion(typed));
      if (question === null) return;
      const content = `${headingLine(question)}\n-# a note`;
      const message = { components: [{ type: 17, components: [{ type: 10, content }] }] };
      expect(readHeading(message as unknown as Parameters<typeof readHeading>[0])).toBe(question);
    },
  ),
  property(
    'an answer fits into a message, links only to its report and mentions no one',
    fc.tuple(report, hostileText(3)),
    ([article, asked]) => {
      const span = { start: 0, end: article.body.length };
      const said = { article, span, emphasis: null, passage: span, score: 1 };
      const quote = { ...said, side: null, alsoIn: [article] };
      const question = visibleText(asked).replace(/\s+/g, ' ').trim().slice(0, 300) || 'a';
      const { components } = answerReply(
        answerOf(question, [quote]),
        {
          filters: NO_FILTERS,
          offset: 0,
          asker: '123456789012345678',
        },
        ENGLISH,
      );
      withinLimits(components);
      for (const part of components.flatMap(allParts)) {
        if (!('content' in part)) continue;
        const markdown = readMarkdown(part.content);
        expect(mentionsIn(markdown)).toEqual([]);
        const links = linksIn(markdown).map((link) => link.replace(/#?:~:text=[^ ]*$/, ''));
        for (const link of links) expect(link).toBe(article.url);
      }
    },
  ),
  property(
    'a shortened text fits and is the beginning of the text',
    fc.tuple(hostileText(), fc.integer({ min: 1, max: 200 })),
    ([text, most]) => {
      const short = shorten(text, most);
      expect(short.length).toBeLessThanOrEqual(Math.max(most, 1));
      expect(text.startsWith(short.replace(/…$/, ''))).toBe(true);
    },
  ),
  property(
    'words are found again between other text',
    fc.tuple(
      hostileText(6),
      hostileText(2).filter((text) => text !== ''),
      hostileText(6),
    ),
    ([before, words, after]) => {
      const text = before + words + after;
      const found = findAgain(
        text,
        { start: before.length, end: before.length + words.length },
        fingerprint(words),
      );
      expect(found && text.slice(found.start, found.end)).toBe(words);
    },
  ),
  property(
    'a form gives valid fields, and reports those it rejects',
    fc.record({ title: field, source: field, author: field, published: field, url: field }),
    (typed) => {
      const before = { title: 'Before', source: null, author: null, published: null, url: null };
      const { details, problems } = readDetails(
        fieldsOf(typed),
        before,
        new Date('2026-11-20T12:00:00Z'),
        ENGLISH,
      );
      for (const name of DETAILS) {
        const value = details[name];
        if (value === null) continue;
        expect(value).toSatisfy((text: string) => text.isWellFormed());
        expect(value).not.toMatch(/[\r\n\u2028\u2029]/);
      }
      if (details.published !== null) expect(details.published).toSatisfy(isPartialDate);
      if (details.url !== null) expect(details.url).toSatisfy(isLink);
      for (const problem of problems) expect(problem).toMatch(/\S/);
    },
  ),
];

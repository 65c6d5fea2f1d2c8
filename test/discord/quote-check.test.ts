import { ComponentType } from 'discord.js';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Article } from '../../src/corpus/article.ts';
import { articleKey } from '../../src/corpus/format/identifier.ts';
import { ENGLISH } from '../../src/discord/languages/texts.ts';
import { COLOURS } from '../../src/discord/message/components.ts';
import { fingerprint } from '../../src/discord/message/fingerprint.ts';
import { withinLimits } from '../../src/discord/message/limits.ts';
import { printedIn } from '../../src/discord/printed.ts';
import { printedReply, quoteCheckReply } from '../../src/discord/replies/quote-check.ts';
import { decodePrinted } from '../../src/discord/state/printed.ts';
import { checkQuote } from '../../src/verbatim/check.ts';
import { makeArticle } from '../corpus/folders.ts';
import { runsOf } from '../runs.ts';
import { verbatimOf } from '../verbatim/words.ts';
import { allParts, asText, customIdsOfKind } from './as-text.ts';
import { article } from './worst.ts';

const ASKER = '100000000000000001';

const DAM = 'Engineers closed the dam near Mosul on Friday, as the ministry said later that day.';

async function check(asked: string, reports: readonly Partial<Article>[]) {
  return quoteCheckReply(await checkQuote(asked, verbatimOf(reports)), ASKER, ENGLISH);
}

const shown = async (asked: string, reports: readonly Partial<Article>[]) =>
  asText(await check(asked, reports));

describe('a checked quotation', () => {
  test.each([
    ['printed', DAM, null, 'answer'],
    ['printed in a retracted report', DAM, 'made up', 'doubtful'],
    ['altered', DAM.replace('closed', 'opened'), null, 'doubtful'],
    ['not printed', 'Elephants painted a green house', null, 'none'],
  ] as const)('has a colour that says so if it is %s', async (_, asked, retracted, colour) => {
    const reply = await check(asked, [{ body: DAM, retracted }]);
    expect(reply.components[0]).toMatchObject({ accent_color: COLOURS[colour] });
  });

  test('shows what was left out, and counts it', async () => {
    const text = await shown('Engineers closed the dam … on Friday', [{ body: DAM }]);
    expect(text).toContain('-# “…” stands for 2 words of the report.');
    expect(text).toContain('> **Engineers closed the dam** near Mosul **on Friday**');
  });

  test.each([
    ['asked and printed', DAM.replace('closed', 'opened'), ['Asked', 'Printed']],
    ['nearest', 'Engineers of the ministry looked after the dam near Mosul', ['Nearest sentence.']],
  ])('stands right below the line that announces it: %s', async (_, asked, announced) => {
    const texts = (await check(asked, [{ body: DAM }])).components
      .flatMap(allParts)
      .flatMap((part) => (part.type === ComponentType.TextDisplay ? [part.content] : []));
    for (const line of announced) {
      expect(texts).toContainEqual(expect.stringMatching(new RegExp(`-# ${line}.*\n> `)));
    }
  });

  test('marks moved words too, whatever their order', async () => {
    const body = DAM.replace('Mosul', 'the old bridge of Mosul');
    const asked = 'Engineers closed near the new bridge of Mosul the dam on Friday';
    const text = await shown(`${asked}, as the ministry said later that day.`, [{ body }]);
    expect(text).toContain('closed near the ~~new~~ bridge of Mosul ~~the dam~~ on Friday');
    expect(text).toContain('closed **the dam** near the **old** bridge of Mosul on Friday');
    expect(text).not.toContain('‹ All');
  });

  test('counts the differences that there is no room for', async () => {
    const words = Array.from({ length: 60 }, (_, at) => `w${'o'.repeat(35)}rd${at}`);
    const asked = words.map((word, at) => (at % 6 === 4 ? word.replace('w', 'b') : word));
    const text = await shown(asked.join(' '), [{ body: words.join(' ') }]);
    const listed = text.match(/^- “.* is printed where you have /gm) ?? [];
    expect(listed.length).toBeLessThan(8);
    expect(text).toContain(`\n- and ${10 - listed.length} more differences\n`);
  });

  test('has one button for parts that are the same words', async () => {
    const asked = `${DAM} Elephants painted a green house. ${DAM.toUpperCase()}`;
    const reply = await check(asked, [{ body: DAM }]);
    withinLimits(reply.components);
    expect(asText(reply).match(/-# \*\*1\*\* · /g)).toHaveLength(2);
    expect(asText(reply)).toMatch(/‹ Context › ‹ Delete ›$/);
  });

  test('cannot format by the words asked about', async () => {
    const asked = DAM.replace('dam', 'weir *of* mud');
    expect(await shown(asked, [{ body: DAM }])).toContain('where you have “weir \\*of\\* mud”');
    const parts = `${DAM} Elephants *painted* a_green_house all day long.`;
    const [, ...below] = (await shown(parts, [{ body: DAM }])).split('\n');
    expect(below.join('\n')).toContain('\\*painted\\* a\\_green\\_house');
  });

  test('warns in each part, and shortens it', async () => {
    const long = `${DAM.replace('Mosul', 'Tikrit').slice(0, -1)} ${'in the evening '.repeat(3)}there.`;
    const text = await shown(`${long} Elephants painted a green house.`, [
      { body: long.replace('Tikrit', 'Mosul') },
    ]);
    expect(text).toMatch(
      /\nEngineers closed the dam near Tikrit .*…\n\*\*Not printed like this.*\n⚠ A name differs\./,
    );
  });

  test('shows fewer reports if not all fit', async () => {
    const stars = '*'.repeat(500);
    const url = `https://example.com/${'a'.repeat(275)}`;
    const named = { title: stars, source: stars, author: stars, retracted: stars, url };
    const rivers = ['Tigris', 'Euphrates', 'Jordan', 'Orontes'].map(
      (river) => `Water of the ${river} fell by two metres that day.`,
    );
    const asked = ['Elephants painted a green house.', ...rivers].join(' ');
    const inParts = await check(asked, [{ ...named, body: rivers.join(' ') }]);
    withinLimits(inParts.components);
    expect(asText(inParts).match(/^\*\*Printed word for word/gm)).toHaveLength(4);
    expect(asText(inParts)).toContain('-# **1** · ');
    expect(asText(inParts)).not.toContain('-# **4** · ');
    const listed = await check(
      DAM,
      Array.from({ length: 5 }, () => ({ ...named, body: DAM })),
    );
    withinLimits(listed.components);
    expect(asText(listed)).toMatch(/^-# Reports 1 to [1-4] of 5$/m);
  });

  test('is within the limits with the worst reports', async () => {
    const sentences = [
      DAM,
      '关闭 大坝 附近 军队 昨天 晚上 工程师 部门 消息 河流 下降 米。'.repeat(20),
      `${'*_'.repeat(40)} stars fell on *the* _old_ bridge. `,
      'The river fell by two metres. '.repeat(8),
      'Farmers sold wheat to the port. '.repeat(8),
    ];
    const asked = [
      sentences.join(' '),
      ...sentences,
      ...sentences.map((sentence) => sentence.replace(/(?:the|军队|two|to) /g, '')),
      `${sentences[1]} ${sentences[1]}`.repeat(4).slice(0, 4_000),
    ];
    await fc.assert(
      fc.asyncProperty(
        fc.array(article, { minLength: 6, maxLength: 6 }),
        fc.constantFrom(...asked),
        async (articles, words) => {
          const reports = articles.map((one, at) => ({
            ...one,
            id: `report-${at}`,
            body: sentences.join('\n\n'),
          }));
          withinLimits((await check(words, reports)).components);
        },
      ),
      { numRuns: runsOf(7) },
    );
  });
});

describe('a page of the reports that print some words', () => {
  test('leads back to the first one from any', async () => {
    const reports = Array.from({ length: 9 }, () => ({ body: DAM }));
    const finding = await verbatimOf(reports).find(DAM);
    if (finding.outcome !== 'printed') throw new Error('It is not printed');
    const offsets = customIdsOfKind(
      printedReply(DAM, { finding, offset: 3, asker: ASKER }, ENGLISH),
      'printed',
    ).map((id) => decodePrinted(id)?.offset);
    expect(offsets).toEqual([0, 8]);
  });

  test('finds its words again where they moved to, and says so if they are gone', () => {
    const span = { start: 10, end: 17 };
    const body = DAM;
    const words = body.slice(span.start, span.end);
    const state = {
      ...{ key: articleKey('dam'), spans: [span], check: fingerprint(words) },
      ...{ offset: 0, asker: null },
    };
    const inBody = (now: string | null) => () =>
      printedIn(state, { byKey: () => (now === null ? undefined : makeArticle({ body: now })) });
    expect(inBody(body)()).toBe(words);
    expect(inBody(`Again. ${body}`)()).toBe(words);
    expect(inBody('Other words.')).toThrow('The report has changed');
    expect(inBody(null)).toThrow('no longer in the corpus');
  });
});

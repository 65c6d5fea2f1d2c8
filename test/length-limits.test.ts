import { Readable } from 'node:stream';
import { ApplicationCommandOptionType, type ModalSubmitFields, TextInputStyle } from 'discord.js';
import { describe, expect, it } from 'vitest';
import { commands } from '../commands/index.ts';
import { Corpus } from '../src/corpus/corpus.ts';
import { readArticle } from '../src/corpus/format/format.ts';
import { isLink, linkKey } from '../src/corpus/format/link.ts';
import { importArticles } from '../src/corpus/import/import.ts';
import {
  articleChoices,
  readArticle as readNamed,
} from '../src/discord/articles/article-option.ts';
import { detailsModal, readDetails } from '../src/discord/articles/details.ts';
import { isMessageCommand } from '../src/discord/command.ts';
import { ENGLISH } from '../src/discord/languages/texts.ts';
import type { Draft } from '../src/intake/draft.ts';
import { fetchPage } from '../src/intake/fetch/fetch.ts';
import { checkLink } from '../src/intake/fetch/link-check.ts';
import { Intake } from '../src/intake/intake.ts';
import { articleOf } from '../src/intake/publish.ts';
import { readMaterial } from '../src/intake/read-material.ts';
import { readFilters } from '../src/search/typed-filters.ts';
import { FolderStore } from '../src/storage/folder/articles.ts';
import { runAsk } from '../src/terminal/commands/ask-command.ts';
import { runCorpus } from '../src/terminal/corpus/corpus.ts';
import { LONGEST_DETAIL, LONGEST_LINK } from '../src/text/length-limits.ts';
import { LONGEST_ASKED } from '../src/verbatim/asked-words.ts';
import { makeArticle, makeFile, makeFolder, makeFolderWith, TESTER } from './corpus/folders.ts';
import { CONVOY, codesOf, LINK, linkedData, makePage, NOW } from './intake/pages.ts';
import { serve } from './intake/web.ts';
import { corpusOf } from './search/corpora.ts';

const SLASHES = `https://www.example.org/world/${'/'.repeat(200_000)}`;
const WIDE = `Xinhua${' '.repeat(60_000)}News`;
/** Options that take more than a detail of a report. */
const LONGEST: Readonly<Record<string, number>> = {
  link: LONGEST_LINK,
  archive: LONGEST_LINK,
  words: LONGEST_ASKED,
};
const LONG = 'a'.repeat(LONGEST_DETAIL + 1);
/** A language tag that BCP 47 allows. */
const LONG_TAG = `en-x${'-aaaaaaaa'.repeat(200)}`;
const LONG_LINK = `https://www.example.org/${'a'.repeat(LONGEST_LINK)}`;

const read = (file: string) => readArticle('convoy', Buffer.from(file));

describe('the front matter of a file', () => {
  it.each([
    ['a title', `title: ${LONG}`, 'title is longer than 1,000 characters; shorten it'],
    ['a source', `source: "${WIDE}"`, 'source is longer than 1,000 characters; shorten it'],
    ['an author', `author: ${LONG}`, 'author is longer than 1,000 characters; shorten it'],
    ['a tag', `tags: [${LONG}]`, 'a tag is longer than 1,000 characters; shorten it'],
    ['a language', `language: ${LONG_TAG}`, 'language is longer than 1,000 characters'],
    ['a reason', `retracted: ${LONG}`, 'retracted is longer than 1,000 characters; shorten it'],
    ['a link', `url: ${SLASHES.slice(0, 60_000)}`, 'url is longer than 2,048 characters'],
  ])('may not state %s that is too long', (_what, line, message) => {
    const lines = line.startsWith('title') ? [line] : ['title: A convoy', line];
    const { article, faults } = read(makeFile(lines));
    expect(article).toBeNull();
    expect(faults.map((fault) => fault.message)).toEqual([expect.stringContaining(message)]);
  });

  it('reports a value of 60,000 blanks as blank', () => {
    const { faults } = read(makeFile(['title: A convoy', `source: "${' '.repeat(60_000)}"`]));
    expect(faults.map(({ message }) => message)).toEqual([
      expect.stringContaining('source is blank'),
    ]);
  });

  it('may state values of exactly the longest length', () => {
    const url = LONG_LINK.slice(0, LONGEST_LINK);
    expect(read(makeFile([`title: ${LONG.slice(1)}`, `url: ${url}`])).faults).toEqual([]);
  });
});

describe('a line of an import', () => {
  it.each([
    ['title', LONG],
    ['source', WIDE],
    ['author', LONG],
    ['url', SLASHES],
  ])(
    'is refused with a message if its %s is too long, and the others are imported',
    async (field, text) => {
      const corpus = await Corpus.open(new FolderStore(makeFolder()));
      const line = { title: 'A convoy', body: CONVOY };
      const lines = [{ ...line, [field]: text }, line].map((each) => JSON.stringify(each));
      const { added, faults } = await importArticles(Readable.from(lines), corpus, TESTER);
      expect(added).toBe(1);
      expect(faults).toContainEqual({
        line: 1,
        message: expect.stringMatching(`^${field} is longer than`),
      });
    },
  );
});

describe('a link', () => {
  it('cannot have 200,000 slashes, and an old one that does equals only itself', () => {
    expect(isLink(SLASHES)).toBe(false);
    expect(linkKey(SLASHES)).toBe(SLASHES);
  });

  it('is refused with the reason if a person gives one that is too long', async () => {
    const sentence = 'That link is longer than 2,048 characters; shorten it.';
    await expect(fetchPage(LONG_LINK)).rejects.toThrow(sentence);
    const intake = new Intake({ now: () => NOW });
    await expect(intake.fromText(CONVOY, LONG_LINK)).rejects.toThrow(sentence);
  });

  it('is refused if encoding makes it too long', () => {
    expect(() => checkLink(`https://www.example.org/${'é'.repeat(1_000)}`, null)).toThrow(
      'longer than 2,048',
    );
  });

  it('is refused if a site redirects to one that is too long', async () => {
    const origin = await serve((_request, response) => {
      response.writeHead(302, { location: `/${'a'.repeat(LONGEST_LINK)}` }).end();
    });
    await expect(fetchPage(`${origin}/`, { allowedOrigin: origin })).rejects.toThrow(
      'longer than 2,048',
    );
  });
});

function readPage(head: string, name = 'a.html', text = makePage({ head })): Promise<Draft> {
  return readMaterial({ name, bytes: Buffer.from(text), contentType: null, url: LINK, now: NOW });
}

describe('a page or a file', () => {
  it('keeps the link it was read from if it states one of 200,000 slashes', async () => {
    for (const head of [
      `<link rel="canonical" href="${SLASHES}">`,
      `<meta property="og:url" content="${SLASHES}">`,
      `<link rel="canonical" href="/${'é'.repeat(1_000)}">`,
    ]) {
      expect((await readPage(head)).url).toBe(LINK);
    }
  });

  it('ignores statements that are too long in favour of others', async () => {
    const head =
      linkedData({
        '@type': 'NewsArticle',
        headline: LONG,
        author: LONG,
        publisher: { name: LONG },
        inLanguage: LONG_TAG,
      }) +
      `<title>${WIDE.replace(/ +/, (blanks) => 'a '.repeat(blanks.length / 2))}</title>` +
      `<meta name="author" content="${LONG}"><meta property="og:site_name" content="${LONG}">` +
      '<meta http-equiv="content-language" content="pt-BR">';
    const { title, source, author, language } = await readPage(
      head,
      'a.html',
      makePage({ head }).replace('lang="en"', ''),
    );
    expect({ title, source, author, language }).toEqual({
      title: null,
      source: 'example.org',
      author: null,
      language: 'pt-BR',
    });
  });

  it('leaves out a list of authors that is too long, and says so', async () => {
    const names = Array.from({ length: 99 }, (_, at) => `Ann Lee Nr${at}x Smith`);
    const draft = await readPage(linkedData({ '@type': 'NewsArticle', author: names }));
    expect(draft.author).toBeNull();
    expect(draft.doubts).toContainEqual(
      expect.objectContaining({
        code: 'author-too-long',
        message: 'author left out: it has over 1,000 characters',
      }),
    );
  });

  it('leaves out a heading that is too long for a title, and says so', async () => {
    const draft = await readPage('', 'a.md', `# ${LONG}\n\n${CONVOY}`);
    expect(draft.title).toBeNull();
    expect(codesOf(draft)).toContain('title-too-long');
  });
});

describe('a draft', () => {
  const draft: Draft = {
    title: 'A convoy',
    ...{ source: null, author: null, published: null, language: null, url: null },
    body: CONVOY,
    doubts: [],
  };

  it.each([
    ['title', `${' '.repeat(300)}a${'"'.repeat(20_000)}`],
    ['title', `a${' '.repeat(60_000)}b`],
    ['source', WIDE],
    ['url', SLASHES],
  ])('is not published with a %s that is too long', (field, text) => {
    const publish = () => articleOf({ ...draft, [field]: text }, () => false, '2026-11-20');
    expect(publish).toThrow(`${field} is longer than`);
  });
});

describe('typed text that is too long', () => {
  it('is refused field by field in a form, and the rest is kept', () => {
    const typed = { title: LONG, source: 'Xinhua', author: LONG, url: LONG_LINK };
    const before = { title: 'A', source: null, author: null, published: null, url: null };
    const fields = {
      fields: new Map(Object.entries(typed)),
      getTextInputValue: (name: keyof typeof typed) => typed[name],
    };
    const { details, problems } = readDetails(
      fields as unknown as ModalSubmitFields,
      before,
      NOW,
      ENGLISH,
    );
    expect(details).toEqual({ ...before, source: 'Xinhua' });
    expect(problems).toEqual([
      'The title is longer than 1,000 characters; shorten it.',
      'The author is longer than 1,000 characters; shorten it.',
      'That link is longer than 2,048 characters; shorten it.',
    ]);
  });

  it('can be shortened in a form if it was stored before, and not entered otherwise', () => {
    const details = { title: LONG, source: null, author: null, published: null, url: null };
    const inputs = detailsModal('Details', 'x', details, ENGLISH).components.flatMap((field) =>
      'component' in field && 'style' in field.component ? [field.component] : [],
    );
    expect(inputs.every(({ style }) => style === TextInputStyle.Short)).toBe(true);
    expect(inputs.map(({ max_length: most }) => most)).toEqual([
      LONG.length,
      ...[LONGEST_DETAIL, LONGEST_DETAIL, LONGEST_DETAIL, LONGEST_LINK],
    ]);
  });

  it('does not fit into an option of a command, as Discord enforces its limit', () => {
    const definitions = commands.flatMap((each) =>
      isMessageCommand(each) ? [] : [each.definition],
    );
    const options = definitions
      .flatMap(({ options: all = [] }) => all)
      .flatMap((option) => ('options' in option ? (option.options ?? []) : [option]))
      .filter((option) => option.type === ApplicationCommandOptionType.String)
      .filter((option) => !('choices' in option));
    expect(options.length).toBeGreaterThan(10);
    for (const option of options) {
      const most = 'max_length' in option ? option.max_length : undefined;
      expect(most ?? Number.POSITIVE_INFINITY, option.name).toBeLessThanOrEqual(
        LONGEST[option.name] ?? LONGEST_DETAIL,
      );
    }
  });

  it('is refused as a source or an author', async () => {
    const corpus = await corpusOf([{ source: 'Xinhua', author: 'Ken Hanly' }]);
    for (const typed of [{ source: LONG }, { author: LONG }]) {
      expect(() => readFilters(typed, corpus, NOW)).toThrow(
        /`(?:source|author)`: the name is longer/,
      );
    }
  });

  it('is refused as the name of a report, and gets no choices', async () => {
    const corpus = await corpusOf([{ title: 'A convoy' }]);
    const options = { getString: () => LONG };
    const readable = { corpus, reports: corpus } as never;
    expect(() => readNamed({ options } as never, readable)).toThrow(
      '`article`: the name is longer',
    );
    const titled = { title: `A convoy ${LONG}` };
    expect(articleChoices('convoy', [makeArticle(titled)], ENGLISH)).toHaveLength(1);
    expect(articleChoices(LONG, [makeArticle(titled)], ENGLISH)).toEqual([]);
  });

  it.each([
    [['show', LONG], 'The id is longer than 1,000 characters; shorten it.'],
    [['add', LONG_LINK.replace('www.', '')], 'That link is longer than 2,048 characters'],
    [['add', '--title', LONG, 'report.txt'], '--title is longer than 1,000 characters'],
  ])('is refused at a terminal: corpus %j', async (argv, message) => {
    const folder = makeFolderWith({ 'a.md': makeFile(['title: A']) });
    const err: string[] = [];
    const code = await runCorpus([...argv, '--corpus', folder], {
      stdin: Object.assign(Readable.from([]), { isTTY: false }),
      stdout: { write: () => true },
      stderr: { write: (text) => err.push(text), isTTY: false },
      now: () => NOW,
    });
    expect(code).toBe(1);
    expect(err.join('')).toContain(message);
  });

  it('is refused as a question at a terminal', async () => {
    const folder = makeFolderWith({ 'a.md': makeFile(['title: A']) });
    const err: string[] = [];
    const code = await runAsk([LONG, '--corpus', folder], {
      stdout: { write: () => true },
      stderr: { write: (text: string) => err.push(text) },
      columns: null,
      now: () => NOW,
    } as never);
    expect(code).toBe(1);
    expect(err.join('')).toContain('The question is longer than 1,000 characters; shorten it.');
  });
});

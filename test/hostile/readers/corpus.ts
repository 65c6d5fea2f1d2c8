import { FIELDS, findFieldFault } from '../../../src/corpus/format/fields.ts';
import { findArticleFaults, readArticle, writeArticle } from '../../../src/corpus/format/format.ts';
import { findIdFault, foldId, makeId } from '../../../src/corpus/format/identifier.ts';
import { isLink, linkKey } from '../../../src/corpus/format/link.ts';
import { decodeUtf8, findBrokenLine } from '../../../src/corpus/format/utf8.ts';
import { readImportLine } from '../../../src/corpus/import/import-line.ts';
import { ENGLISH } from '../../../src/discord/languages/texts.ts';
import { differencesIn } from '../../../src/discord/replies/articles/differences.ts';
import { readJournalLine } from '../../../src/storage/folder/journal/journal-line.ts';
import { makeArticle, makeFile } from '../../corpus/folders.ts';
import type { Reader } from '../growth.ts';

/** The key of a text, if the text is a link. */
function keyOf(link: string): string | null {
  return isLink(link) ? linkKey(link) : null;
}

function readFile(text: string) {
  return readArticle('convoy', Buffer.from(text));
}

/** Front matter with the same value for every key. */
function frontMatterOf(value: string): string {
  return makeFile(FIELDS.map((field) => `${field}: ${value}`));
}

const STATED = { title: 'Convoy', body: 'The convoy came from Jordan.' };

/** Readers of articles, links and the files of a corpus. */
export const CORPUS_READERS: readonly Reader[] = [
  { name: 'a link', read: (text) => keyOf(text) },
  { name: 'the path of a link', read: (text) => keyOf(`https://a.example.org/${text}`) },
  {
    name: 'the path of a link, with more after it',
    read: (text) => keyOf(`https://a.example.org/${text}/b`),
  },
  { name: 'the query of a link', read: (text) => keyOf(`https://a.example.org/?${text}`) },
  { name: 'the host of a link', read: (text) => keyOf(`https://${text}.example.org/`) },
  { name: 'the anchor of a link', read: (text) => keyOf(`https://a.example.org/#!${text}`) },
  { name: 'a title for an id', read: (title) => makeId({ title, published: null }, () => false) },
  { name: 'a file name', read: (text) => [findIdFault(text), foldId(text)] },
  { name: 'every field', read: (text) => FIELDS.map((field) => findFieldFault(field, text)) },
  { name: 'a file of the corpus', read: readFile },
  { name: 'the front matter', read: (text) => readFile(makeFile([text])) },
  { name: 'a value in the front matter', read: (text) => readFile(makeFile([`title: ${text}`])) },
  { name: 'a quoted value', read: (text) => readFile(makeFile([`title: "${text}"`])) },
  { name: 'every value', read: (text) => readFile(frontMatterOf(text)) },
  { name: 'a key of the front matter', read: (text) => readFile(makeFile([`${text}: a`])) },
  { name: 'tags', read: (text) => readFile(makeFile(['title: a', `tags: [${text}]`])) },
  { name: 'the body of a file', read: (text) => readFile(makeFile(['title: a'], text)) },
  {
    name: 'a written article',
    read: (text) => {
      const fields = {
        title: text,
        source: text,
        author: text,
        url: text,
        tags: [text],
        body: text,
      };
      const article = makeArticle(fields);
      return [findArticleFaults(article), writeArticle(article)];
    },
  },
  {
    name: 'two versions of an article',
    read: (text) => differencesIn(makeArticle(), makeArticle({ title: text, body: text }), ENGLISH),
  },
  { name: 'a line of an import', read: readImportLine },
  {
    name: 'every text of an import',
    read: (text) => {
      const fields = ['id', 'title', 'source', 'author', 'published', 'url', 'language', 'body'];
      const line = Object.fromEntries(fields.map((field) => [field, text]));
      return readImportLine(JSON.stringify({ ...line, tags: [text] }));
    },
  },
  {
    name: 'a key of an import',
    read: (text) => readImportLine(JSON.stringify({ ...STATED, [text]: 1 })),
  },
  { name: 'a line of the journal', read: (text) => readJournalLine(Buffer.from(text)) },
  {
    name: 'bytes that are not UTF-8',
    read: (text) => {
      const bytes = Buffer.concat([Buffer.from(text), Buffer.from([0xff])]);
      return [decodeUtf8(bytes), findBrokenLine(bytes)];
    },
  },
];

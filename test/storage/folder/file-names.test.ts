import fs from 'node:fs';
import path from 'node:path';
import { describe, expect, onTestFinished, test } from 'vitest';
import { Corpus } from '../../../src/corpus/corpus.ts';
import { describeFault, type Fault } from '../../../src/corpus/fault.ts';
import { FolderStore } from '../../../src/storage/folder/articles.ts';
import { runCorpus } from '../../../src/terminal/corpus/corpus.ts';
import { layArticles, makeArticle, makeFile, makeFolder, TESTER } from '../../corpus/folders.ts';
import { KINDS, openCorpus } from '../../corpus/kinds.ts';
import { makeTerminal } from '../../terminal/streams.ts';
import { expectSound } from './processes/soundness.ts';

/** `café` with one character for the é, and with two. */
const [ONE, TWO] = ['caf\u00e9', 'cafe\u0301'];

/** Writes a file whose name is these bytes; `false` where the system takes only UTF-8. */
function layBytes(folder: string, name: string, text: string): boolean {
  try {
    fs.writeFileSync(
      Buffer.concat([Buffer.from(folder + path.sep), Buffer.from(name, 'latin1')]),
      text,
    );
    return fs.readdirSync(folder, 'latin1').includes(name);
  } catch {
    return false;
  }
}

const CAN_HAVE_ANY_NAME = process.platform === 'linux';

describe.skipIf(!CAN_HAVE_ANY_NAME)('a file whose name is not UTF-8', () => {
  const FAULT =
    'caf\\xe9.md:1: the name is not UTF-8, so the file is left out; rename it with at most 80 letters, digits, hyphens and underscores, such as 2019-09-07-convoy.md';

  function makeFolderWithIt(): string {
    const folder = makeFolder();
    layArticles(folder, [makeArticle({ id: 'kept', title: 'Kept' })]);
    layBytes(folder, 'caf\xe9.md', makeFile(['title: Left out']));
    layBytes(folder, 'notes\xff.txt', 'no article');
    return folder;
  }

  test('is a fault with its bytes escaped, and other files are served and can be changed', async () => {
    const folder = makeFolderWithIt();
    const corpus = await Corpus.open(new FolderStore(folder));
    const faults = corpus.faults.map((fault) =>
      describeFault({ ...fault, file: path.basename(fault.file) }),
    );
    expect(faults).toEqual([FAULT]);
    expect(corpus.articles().map(({ title }) => title)).toEqual(['Kept']);
    await corpus.reconcile();
    await corpus.put(makeArticle({ id: 'new', title: 'New' }), TESTER);
    const { changes } = await expectSound(new FolderStore(folder));
    expect(changes.map(({ id }) => id)).toEqual(['kept', 'new']);
  });

  test('is named by corpus check', async () => {
    const folder = makeFolderWithIt();
    const terminal = makeTerminal();
    expect(await runCorpus(['check', '--corpus', folder], terminal)).toBe(1);
    const written = terminal.written();
    expect(written).toContain(FAULT);
    expect(written).toContain('1 fault in 1 of 2 files.');
  });

  test('is reported if it appears while the corpus is watched, and is served once it is renamed', async () => {
    const folder = makeFolder();
    const faults: Fault[] = [];
    const corpus = await Corpus.open(new FolderStore(folder), {
      onFault: (fault) => faults.push(fault),
    });
    onTestFinished(() => corpus.close());
    await corpus.watch();
    layBytes(folder, 'caf\xe9.md', makeFile(['title: A']));
    await expect.poll(() => faults).toHaveLength(1);
    expect(describeFault(faults[0] ?? { file: '', line: 0, message: '' })).toContain(FAULT);
    fs.renameSync(
      Buffer.concat([Buffer.from(`${folder}/`), Buffer.from('caf\xe9.md', 'latin1')]),
      path.join(folder, 'cafe.md'),
    );
    await expect.poll(() => corpus.size).toBe(1);
    expect(corpus.faults).toEqual([]);
  });

  test('cannot lead out of the folder by its id', async () => {
    const outer = makeFolder();
    const folder = path.join(outer, 'corpus');
    fs.mkdirSync(folder);
    fs.writeFileSync(path.join(outer, 'kept.md'), makeFile(['title: A']));
    const store = new FolderStore(folder);
    for (const id of ['/../kept', '/kept', '/\\x2e\\x2e\\x2fkept']) {
      expect(await store.read(id)).toBeNull();
    }
  });
});

describe('names that look the same but have different characters', () => {
  test.skipIf(process.platform === 'darwin')(
    'are a fault that says how they differ, and the first is served',
    async () => {
      const folder = makeFolder();
      for (const id of [ONE, TWO]) layArticles(folder, [makeArticle({ id })]);
      const corpus = await Corpus.open(new FolderStore(folder));
      expect(corpus.articles().map(({ id }) => id)).toEqual([TWO]);
      expect(corpus.faults.map(({ message }) => message)).toEqual([
        `the name differs from ${path.join(folder, `${TWO}.md`)} only in how its accented letters are encoded, "caf\\u00e9" and "cafe\\u0301"; rename one of the files`,
      ]);
    },
  );

  test.skipIf(process.platform === 'darwin')('may also differ in case', async () => {
    const folder = makeFolder();
    for (const id of [ONE.toUpperCase(), TWO]) layArticles(folder, [makeArticle({ id })]);
    const corpus = await Corpus.open(new FolderStore(folder));
    expect(corpus.faults.map(({ message }) => message)).toEqual([
      expect.stringContaining('only in case and in how its accented letters are encoded'),
    ]);
  });

  describe.each(KINDS)('$kind', ({ make }) => {
    test.each([
      [ONE, TWO, `only in how its accented letters are encoded, “cafe\\u0301” and “caf\\u00e9”`],
      ['convoy', 'CONVOY', 'only in upper and lower case'],
    ])('cannot be kept together: %s', async (id, twin, difference) => {
      const corpus = await openCorpus(await make());
      await corpus.put(makeArticle({ id }), TESTER);
      await expect(corpus.put(makeArticle({ id: twin }), TESTER)).rejects.toMatchObject({
        message: `The article “${id}” has an id that differs ${difference}; choose another id.`,
        // For the same sentence in other languages.
        told: { values: { id } },
      });
      expect(corpus.articles().map((article) => article.id)).toEqual([id]);
    });
  });
});

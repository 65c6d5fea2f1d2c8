import { readFile } from 'node:fs/promises';
import { parseArgs } from 'node:util';
import MiniSearch from 'minisearch';
import { z } from 'zod';
import { NO_FILTERS } from '../../src/search/filters.ts';
import { Searcher } from '../../src/search/searcher.ts';
import { fold } from '../../src/text/words/fold.ts';
import { words } from '../../src/text/words/words.ts';
import type { Figures } from '../figures.ts';
import { corpusInMemory } from './corpus.ts';

const place = z.object({ geonameid: z.number(), latin: z.array(z.string()) });

/** The right report must be among this many quotes. */
const FIRST = 3;

/** A place as one report spells it, and as a reader does. */
interface Spelled {
  readonly id: string;
  readonly printed: string;
  readonly asked: string;
}

/**
 * Measures how well transliterated names are found: `bench -- names --data FILE`. Each place with
 * several Latin spellings is in one invented report in one spelling, and is asked for in another.
 *
 * @returns Share of the places whose report is among the first three quotes, and the share for
 *   MiniSearch over folded words.
 */
export async function benchNames(argv: readonly string[]): Promise<Figures> {
  const { values } = parseArgs({ args: [...argv], options: { data: { type: 'string' } } });
  if (values.data === undefined) throw new Error('Say which places: --data FILE');
  const lines = (await readFile(values.data, 'utf8')).split('\n').filter((line) => line !== '');
  const places = lines.flatMap((line) => spelled(place.parse(JSON.parse(line))));
  const articles = places.map(({ id, printed }) => ({
    id,
    title: 'Report',
    body: `Reporters reached ${printed} on Monday and spoke with people there.`,
  }));
  const searcher = new Searcher(corpusInMemory(articles));
  const plain = new MiniSearch<(typeof articles)[number]>({
    fields: ['body'],
    tokenize: (text) => words(text).map(({ folded }) => folded),
  });
  plain.addAll(articles);
  let [found, foundPlainly] = [0, 0];
  for (const { id, asked } of places) {
    const options = { filters: NO_FILTERS, limit: FIRST, offset: 0 };
    const { quotes } = await searcher.ask(asked, options);
    if (quotes.some(({ article }) => article.id === id)) found += 1;
    if (
      plain
        .search(asked)
        .slice(0, FIRST)
        .some((result) => result.id === id)
    ) {
      foundPlainly += 1;
    }
  }
  return {
    places: places.length,
    found: found / places.length,
    foundByFoldedWords: foundPlainly / places.length,
  };
}

/** The first two spellings that fold to different words, without airport codes. */
function spelled({ geonameid, latin }: z.infer<typeof place>): Spelled[] {
  const byFold = new Map<string, string>();
  for (const spelling of latin) {
    const key = fold(spelling).replace(/[^\p{L}]/gu, '');
    if (/^\p{Lu}+$/u.test(spelling) || byFold.has(key)) continue;
    byFold.set(key, spelling);
  }
  const [printed, asked] = byFold.values();
  return printed && asked ? [{ id: `place-${geonameid}`, printed, asked }] : [];
}

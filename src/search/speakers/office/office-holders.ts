import type { Slices } from '../../../give-way.ts';
import { isSayingWord } from '../../../reading/saying.ts';
import { isOf, type Token, tokensOf } from '../../../reading/statements/grammar/tokens.ts';
import { AND, PREPOSITION, TO } from '../../../reading/statements/grammar/word-classes.ts';
import { readNaming } from '../../../reading/statements/naming/named-speaker.ts';
import { keyOf } from '../../../reading/statements/naming/names.ts';
import { wordsForOffice } from '../../../reading/statements/naming/office-words.ts';
import { type OfficeMention, officesIn } from '../../../reading/statements/naming/offices.ts';
import { cut, type Span } from '../../../text/span.ts';
import { terms } from '../../../text/words/terms.ts';
import type {
  IndexedArticle,
  IndexedPassage,
  SearchIndex,
  SearchTerm,
} from '../../index/search-index.ts';
import { sentenceSpan } from '../../index/search-index.ts';
import type { ToldSentence } from '../statements/article-statements.ts';
import { SaidSentences } from '../statements/said-sentences.ts';
import { type AskedOffice, holderIn, isOfNoPlace, type OfficeHolder } from './asked-office.ts';

/** Someone whom a report names beside an office that is asked for. */
interface Holder extends OfficeHolder, Pick<OfficeMention, 'start' | 'head'> {}

/** Fewest keys of a name that is the same person in every report. */
const FULL_NAME = 2;

/** What finds the passages that name an office. */
function termsOfOffice({ office }: AskedOffice): SearchTerm[] {
  const printed = wordsForOffice(office).join(' ').replaceAll('-', ' ');
  return [...new Set(terms(printed).map(({ term }) => term))].map((term) => ({ term, boost: 1 }));
}

/** Those who have an office that is asked for, as each report introduces them. */
class OfficeHolders {
  readonly #asked: AskedOffice;
  readonly #pattern: RegExp;
  readonly #byArticle = new Map<IndexedArticle, Holder[]>();
  /** Names of those whom some report introduces with the whole office. */
  readonly #names = new Set<string>();

  constructor(asked: AskedOffice) {
    this.#asked = asked;
    const printed = wordsForOffice(asked.office).map((word) => word.replace('-', '[- ]'));
    this.#pattern = new RegExp(`\\b(?:${printed.join('|')})\\b`, 'i');
  }

  /** Takes note of those whom a passage introduces. */
  read(passage: IndexedPassage): void {
    const { body } = passage.article.article;
    const found = [...passage.ends.keys()].flatMap((sentence) => {
      const span = sentenceSpan(passage, sentence);
      if (!this.#pattern.test(cut(body, span))) return [];
      return officesIn(tokensOf(body, span, [])).flatMap((mention) => {
        const holder = holderIn(mention, this.#asked);
        return holder ? [{ ...holder, start: mention.start, head: mention.head }] : [];
      });
    });
    if (found.length === 0) return;
    const known = this.#byArticle.get(passage.article);
    if (known) known.push(...found);
    else this.#byArticle.set(passage.article, found);
    for (const { fit, person } of found) {
      if (fit === 'whole' && person.length >= FULL_NAME) this.#names.add(person.join(' '));
    }
  }

  /**
   * Whether it is clear whose words are asked for. "The governor" is clear only if all reports have the same one.
   */
  get isClear(): boolean {
    if (!isOfNoPlace(this.#asked)) return true;
    const all = [...this.#byArticle.values()].flat().filter(({ fit }) => fit === 'whole');
    const several = (texts: readonly string[]) =>
      new Set(texts.filter((text) => text !== '')).size > 1;
    return (
      !several(all.map(({ place }) => place)) &&
      !several(all.map(({ person }) => person.at(-1) ?? ''))
    );
  }

  /** The articles that introduce any, each with what finds their statements. */
  *articles(): Iterable<readonly [IndexedArticle, HoldersInArticle]> {
    for (const [indexed, all] of this.#byArticle) {
      const isKnown = ({ fit, person }: Holder) =>
        fit === 'whole' || (fit === 'part' && this.#names.has(person.join(' ')));
      const own = all.filter(isKnown);
      const others = all.filter(({ fit }) => fit === 'other');
      if (own.length > 0)
        yield [indexed, new HoldersInArticle(this.#asked.office, indexed, own, others)];
    }
  }
}

/** Those whom one report introduces with an office. */
class HoldersInArticle {
  readonly #office: string;
  readonly #body: string;
  readonly #own: readonly Holder[];
  readonly #starts: ReadonlySet<number>;
  readonly #names: ReadonlySet<string>;
  readonly #surnames: ReadonlySet<string>;

  constructor(
    office: string,
    { article }: IndexedArticle,
    own: readonly Holder[],
    others: readonly OfficeHolder[],
  ) {
    this.#office = office;
    this.#body = article.body;
    this.#own = own;
    this.#starts = new Set(own.map(({ start }) => start));
    // A report that names someone as the former governor too is about another time.
    const not = new Set(others.map(({ person }) => person.join(' ')));
    const names = own.map(({ person }) => person.join(' '));
    this.#names = new Set(names.filter((name) => name !== '' && !not.has(name)));
    this.#surnames = new Set([...this.#names].map((name) => name.slice(name.lastIndexOf(' ') + 1)));
  }

  /** Whether a sentence is said by one of them. */
  says({ naming }: ToldSentence): boolean {
    if (this.#isOfOther(naming)) return false;
    const isNamed = this.#own.some(
      ({ start, head, person }) =>
        start <= naming.start &&
        naming.start <= head &&
        (person.length === 0 || this.#names.has(person.join(' '))),
    );
    if (isNamed) return true;
    const name = readNaming(this.#body, naming).name;
    return name !== null && this.#hasName(name.keys);
  }

  /** Whether a sentence seems to be said by one of them: it has the office or the name beside a verb of saying. */
  tells(sentence: Span): boolean {
    const tokens = tokensOf(this.#body, sentence, []);
    const isOwn = ({ start }: Token) => this.#starts.has(start);
    const isNamed = ({ lower }: Token) => this.#surnames.has(keyOf(lower).at(-1) ?? '');
    return tokens.some(
      (token, at) =>
        (isOwn(token) || isNamed(token)) &&
        isBesideSaying(tokens, at, isOwn(token) ? OFFICE_REACH : 1),
    );
  }

  /** Whether a speaker is named by another office, or as someone beside the one who has it: "a supporter of President Assad". */
  #isOfOther(naming: Span): boolean {
    const tokens = tokensOf(this.#body, naming, []);
    const offices = officesIn(tokens);
    const own = offices.find(({ office }) => office === this.#office);
    if (!own) return offices.length > 0;
    return tokens.some((token) => token.start < own.start && isOf(token, PREPOSITION | AND));
  }

  #hasName(keys: readonly string[]): boolean {
    const name = keys.join(' ');
    if (this.#names.has(name)) return true;
    const [surname, ...others] = keys;
    const full = [...this.#names].filter((one) => one.endsWith(` ${surname}`));
    return others.length === 0 && surname !== undefined && full.length === 1;
  }
}

/** Words between the beginning of an office and a verb of saying behind the name. */
const OFFICE_REACH = 9;

/** Words of one who is spoken to or of: "told the governor", "with the governor". */
const SPOKEN_TO =
  /^(?:told|tells|asked|asks|urged|accused|called|thanked|praised|criticised|criticized)$/;

/** Whether a verb of saying is behind the words for a speaker, or right before them. */
function isBesideSaying(tokens: readonly Token[], at: number, reach: number): boolean {
  const before = tokens[at - 1];
  if (before && isSayingWord(before.lower) && !SPOKEN_TO.test(before.lower)) return true;
  if (before?.lower === 'to' && tokens[at - 2]?.lower === 'according') return true;
  if (before && (SPOKEN_TO.test(before.lower) || isOf(before, PREPOSITION | TO))) return false;
  return tokens.slice(at + 1, at + 1 + reach).some(({ lower }) => isSayingWord(lower));
}

/** The statements of articles, once they are read. */
type ReadStatements = (
  articles: readonly IndexedArticle[],
) => Promise<(indexed: IndexedArticle) => Iterable<ToldSentence>>;

/** What those say whom the reports introduce with an office. */
export interface SaidInOffice {
  /** The sentences that are their words. */
  readonly said: SaidSentences;
  /** Whether any report introduces someone with the office. */
  readonly isHeld: boolean;
  /** Whether any other sentence seems to be theirs. */
  readonly tells: (indexed: IndexedPassage, sentence: number) => boolean;
}

/** Finds what those say whom the reports introduce with an office; `null` if it is not clear whom the question means. */
export async function saidInOffice(
  asked: AskedOffice,
  index: SearchIndex,
  slices: Slices,
  read: ReadStatements,
): Promise<SaidInOffice | null> {
  const holders = new OfficeHolders(asked);
  for (const passage of index.search(termsOfOffice(asked), null, Number.POSITIVE_INFINITY)) {
    holders.read(passage);
    if (slices.isOver) await slices.next();
  }
  if (!holders.isClear) return null;
  const articles = new Map(holders.articles());
  const statementsOf = await read([...articles.keys()]);
  const said = new SaidSentences();
  for (const [indexed, own] of articles) {
    for (const told of statementsOf(indexed)) {
      if (own.says(told)) said.add(told.passage, told.sentence);
    }
  }
  const tells = (passage: IndexedPassage, sentence: number) =>
    articles.get(passage.article)?.tells(sentenceSpan(passage, sentence)) ?? false;
  return { said, isHeld: articles.size > 0, tells };
}

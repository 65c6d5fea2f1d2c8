import type { Word } from '../../text/words/words.ts';
import { HAS_NUMBER, type Instance, KILLED, WOUNDED } from '../kinds.ts';
import { classOf, isOfPeople } from '../numbers/counts.ts';

type Harm = ReadonlyMap<string, number>;

const harmOf = (...lists: readonly (readonly [words: string, kind: number])[]): Harm =>
  new Map(lists.flatMap(([all, kind]) => all.split(' ').map((word) => [word, kind] as const)));

/** What there was none of: "no deaths". */
const HARM = harmOf(
  ['deaths fatalities fatality', KILLED],
  ['injuries', WOUNDED],
  ['casualties', KILLED | WOUNDED],
);

/** Those that there were none of, unless they describe another noun: "no dead or wounded", "no wounded fighters". */
const HARMED_PEOPLE = harmOf(['dead', KILLED], ['wounded injured', WOUNDED]);

/** What did not happen to anybody. */
const HARMED = harmOf(['killed dead', KILLED], ['hurt injured wounded harmed', WOUNDED]);

const DIED = harmOf(['died', KILLED]);

/** Words between "no" and the harm or the people. Names can be there too: "no serious injuries", "no American soldiers". */
const DESCRIBING: ReadonlySet<string> = new Set(
  'civilian military human serious major coalition local'.split(' '),
);
const MOST_DESCRIBING = 2;

/** Words of "none of those on board", or before the noun of "none of the passengers". */
const OF_WHOM: ReadonlySet<string> = new Set(
  'the its their his her our these those them us on board aboard'.split(' '),
);
const MOST_OF_WHOM = 3;

const BEING: ReadonlySet<string> = new Set(
  'was were is are be been being has have had got seriously badly reportedly'.split(' '),
);
const MOST_BEING = 4;

const JOINING: ReadonlySet<string> = new Set(['or', 'and', 'nor']);

/** Words that may follow those who were harmed without being described by them. */
const BEHIND_PEOPLE: ReadonlySet<string> = new Set(
  'or and nor was were among in at from on after so yet reported'.split(' '),
);

/**
 * Finds the statements of a sentence that no one was killed or hurt: "no casualties", "none of them was hurt". They
 * answer how many were.
 *
 * @param all - The words of the sentence.
 */
export function noHarmIn(all: readonly Word[]): Instance[] {
  return all.flatMap(({ start }, at) => {
    const reader = new Reader(all, at);
    const found = reader.noHarm();
    return found ? [{ start, ...found }] : [];
  });
}

/** Reads words one after another, as far as nothing but a space or a hyphen is between them. */
class Reader {
  readonly #all: readonly Word[];
  #at: number;

  constructor(all: readonly Word[], at: number) {
    this.#all = all;
    this.#at = at;
  }

  /** Where the statement that begins here ends, and what it denies; `null` if none begins here. */
  noHarm(): { readonly end: number; readonly kinds: number } | null {
    const isNobody = this.#take('nobody') || this.#take('none');
    if (!isNobody && !this.#take('no')) return null;
    if (isNobody && this.#take('of')) {
      this.#skip(({ folded }) => OF_WHOM.has(folded), MOST_OF_WHOM);
      this.#skip(({ folded }) => !BEING.has(folded) && !DIED.has(folded), 1);
    }
    const isNoOne = isNobody || this.#take('one');
    if (!isNoOne) {
      this.#skip((word) => word.capitalised || DESCRIBING.has(word.folded), MOST_DESCRIBING);
      const harm = this.#harm(HARM) ?? this.#harmedPeople();
      if (harm !== null) return this.#joined(harm, () => this.#harm(HARM) ?? this.#harmedPeople());
    }
    if (!this.#people() && !isNoOne) return null;
    const harm = this.#harm(DIED) ?? this.#happened();
    if (harm === null) return null;
    return this.#joined(harm, () => this.#harm(DIED) ?? this.#harm(HARMED));
  }

  get #next(): Word | undefined {
    const [before, next] = [this.#all[this.#at - 1], this.#all[this.#at]];
    return before && next && next.start - before.end > 1 ? undefined : next;
  }

  #take(word: string): boolean {
    if (this.#next?.folded !== word) return false;
    this.#at += 1;
    return true;
  }

  /** @returns The number of words that were skipped. */
  #skip(isSkipped: (word: Word) => boolean, most: number): number {
    const from = this.#at;
    while (this.#at - from < most && this.#next && isSkipped(this.#next)) this.#at += 1;
    return this.#at - from;
  }

  #harm(of: Harm): number | null {
    const kind = of.get(this.#next?.folded ?? '');
    if (kind === undefined) return null;
    this.#at += 1;
    return kind;
  }

  #harmedPeople(): number | null {
    const from = this.#at;
    const kind = this.#harm(HARMED_PEOPLE);
    const next = this.#next;
    if (kind !== null && (!next || BEHIND_PEOPLE.has(next.folded))) return kind;
    this.#at = from;
    return null;
  }

  #people(): boolean {
    const word = this.#next;
    if (!word || !isOfPeople(classOf(word))) return false;
    this.#at += 1;
    return true;
  }

  #happened(): number | null {
    return this.#skip(({ folded }) => BEING.has(folded), MOST_BEING) > 0
      ? this.#harm(HARMED)
      : null;
  }

  /** "No deaths or injuries", "no one was killed or hurt". */
  #joined(first: number, read: () => number | null): { end: number; kinds: number } {
    let kinds = HAS_NUMBER | first;
    let end = this.#end;
    while (this.#skip(({ folded }) => JOINING.has(folded), 1) > 0) {
      const other = read();
      if (other === null) break;
      kinds |= other;
      end = this.#end;
    }
    return { end, kinds };
  }

  get #end(): number {
    return this.#all[this.#at - 1]?.end ?? 0;
  }
}

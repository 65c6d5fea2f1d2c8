import type { Span } from '../../../text/span.ts';
import type { Clause } from '../grammar/clauses.ts';
import type { Token } from '../grammar/tokens.ts';
import { DETERMINER, GERUND, PREPOSITION, RELATIVE } from '../grammar/word-classes.ts';
import { keyOf, type Name, namesIn } from './names.ts';
import { genderOf, isBody, isRole, isTitle, sameRole } from './roles.ts';

/** One who was named before in a body. */
interface Known {
  /** The fullest naming so far. */
  naming: Span;
  readonly keys: readonly string[];
  readonly roles: string[];
  gender: 'he' | 'she' | null;
  isPerson: boolean;
  readonly isBody: boolean;
}

/** Words that the noun of a source is before: "Lavrov, speaking with his counterpart". */
const AFTER_HEAD = PREPOSITION | GERUND | RELATIVE;

/** Names to look back over for a surname or a pronoun. */
const MEMORY = 200;

/**
 * Leads the sources of a body back to their fullest naming. Feed it sentences and sources in the order of the
 * text.
 */
export class Namings {
  readonly #known: Known[] = [];
  /** The one who was named or spoke last is the last. */
  readonly #recent: Known[] = [];

  /** The names of the sentence that was read last. */
  #here: readonly (readonly [Name, Known])[] = [];

  /** Takes note of the names of a sentence. */
  read(clause: Clause): void {
    this.#here = namesIn(clause).map((name) => {
      const known = this.#find(name.keys) ?? this.#add(name);
      merge(known, name);
      return [name, known] as const;
    });
    // The first person of a sentence is most often its subject, whom a pronoun stands for.
    const subject = this.#here.find(([name, known]) => known.isPerson && !name.isInside)?.[1];
    if (subject && clause.depth === 0 && !isHeadline(clause)) this.#touch(subject);
  }

  /**
   * Leads a source back.
   *
   * @param printed - The source as it is beside its cue.
   * @param words - Its tokens.
   * @param isSure - Whether it surely is a source.
   * @param isQuoted - Whether its words are in quotation marks.
   */
  lead(printed: Span, words: readonly Token[], isSure: boolean, isQuoted = false): Span {
    const known = this.#introduce(printed, words) ?? this.#knownFor(printed, words);
    if (!known) return printed;
    // Anyone who speaks is a person unless the name shows that it is not.
    // A city may say something, but seldom in quotation marks.
    known.isPerson ||= isSure && !known.isBody && (known.keys.length > 1 || isQuoted);
    if (known.isPerson || isSure) this.#touch(known);
    const isLonger = printed.end - printed.start >= known.naming.end - known.naming.start;
    return isLonger && printed.start <= known.naming.end ? printed : known.naming;
  }

  /** The names of the sentence that are in a span. */
  #inside({ start, end }: Span) {
    return this.#here.filter(([{ bare }]) => bare.start >= start && bare.end <= end);
  }

  #knownFor(printed: Span, words: readonly Token[]): Known | null {
    const [first] = words;
    if (!first) return null;
    const pronoun = words.length === 1 ? /^(he|she)(?:'|$)/.exec(first.lower)?.[1] : undefined;
    if (pronoun === 'he' || pronoun === 'she') return this.#person(pronoun);
    const inside = this.#inside(printed);
    const head = words.find(({ classes }, at) => at > 0 && (classes & AFTER_HEAD) !== 0);
    const leading = inside.filter(([{ bare }]) => head === undefined || bare.end <= head.start);
    // The first word of a sentence is no name by itself.
    if (head && first.capital && leading.length === 0) {
      const known = this.#find(nameKeys([first]));
      if (known) return known;
    }
    const named =
      leading.findLast(([name, known]) => known.isPerson && !name.isInside) ??
      inside.findLast(([name, known]) => known.isPerson && !name.isInside) ??
      inside.find(([name]) => !name.isInside);
    if (named) return named[1];
    // "Allies of Iran" are not Iran.
    if (inside.length > 0) return null;
    const keys = nameKeys(words);
    if (keys.length > 0) return this.#find(keys);
    const role = words.find(({ lower }) => isRole(lower) || isBody(lower));
    const isDefinite = /^(?:the|this|that)$/.test(first.lower);
    return isDefinite && role ? this.#withRole(role.lower) : null;
  }

  /** "A resident of Homs said": the words are the naming. */
  #introduce(printed: Span, words: readonly Token[]): Known | null {
    const roles = words.map(({ lower }) => lower).filter((lower) => isRole(lower));
    const isOne = /^(?:a|an|one|another)$/.test(words[0]?.lower ?? '') && roles.length > 0;
    // "A resident of Homs" and "an AFP correspondent", but not "a media activist Abdul Wahab".
    const named = this.#here.find(([{ start, isPerson }]) => isPerson && start === printed.start);
    if (named) return named[1];
    const from = words[1]?.lower === 'of' ? 2 : 1;
    const head = words.findIndex(({ classes }, at) => at > from && (classes & AFTER_HEAD) !== 0);
    const noun = words.at((head < 0 ? words.length : head) - 1);
    if (!isOne || !noun || !isRole(noun.lower)) return null;
    const known: Known = {
      naming: printed,
      keys: [],
      roles,
      gender: genderOf(roles),
      isPerson: true,
      isBody: false,
    };
    return this.#keep(known);
  }

  #person(gender: 'he' | 'she'): Known | null {
    const found = this.#recent.findLast(
      (one) => one.isPerson && (one.gender === null || one.gender === gender),
    );
    if (found) found.gender = gender;
    return found ?? null;
  }

  #withRole(role: string): Known | null {
    return (
      this.#recent.findLast(({ roles }) => roles.some((own) => sameRole(own, role))) ??
      this.#known.findLast(({ roles }) => roles.some((own) => sameRole(own, role))) ??
      null
    );
  }

  /** The one with these names. A surname leads to a full name, the one that was named last. */
  #find(keys: readonly string[]): Known | null {
    if (keys.length === 0) return null;
    const found = this.#known.filter(
      (one) => one.keys.length > 0 && keys.every((key) => one.keys.includes(key)),
    );
    const surname = keys.at(-1);
    const full = found.filter((one) => one.keys.length > 1 && one.keys.at(-1) === surname);
    const recent = this.#recent.findLast((one) => full.includes(one));
    return recent ?? full[0] ?? found[0] ?? null;
  }

  #add(name: Name): Known {
    const known: Known = {
      naming: name,
      keys: name.keys,
      roles: [...name.roles],
      gender: genderOf(name.roles),
      isPerson: name.isPerson,
      isBody: name.isBody,
    };
    return this.#keep(known);
  }

  #keep(known: Known): Known {
    this.#known.push(known);
    if (this.#known.length > MEMORY) this.#known.shift();
    return known;
  }

  #touch(known: Known): void {
    const at = this.#recent.indexOf(known);
    if (at >= 0) this.#recent.splice(at, 1);
    this.#recent.push(known);
    if (this.#recent.length > MEMORY) this.#recent.shift();
  }
}

function merge(known: Known, name: Name): void {
  for (const role of name.roles) if (!known.roles.includes(role)) known.roles.push(role);
  known.gender ??= genderOf(name.roles);
  known.isPerson ||= name.isPerson;
}

function nameKeys(words: readonly Token[]): string[] {
  return words
    .filter(
      ({ capital, lower, classes }) =>
        capital && !isRole(lower) && !isTitle(lower) && (classes & DETERMINER) === 0,
    )
    .flatMap(({ lower }) => keyOf(lower));
}

/** Share of the words of a headline that have a capital. */
const CAPITALS = 0.7;

function isHeadline({ tokens }: Clause): boolean {
  const words = tokens.filter(({ sort }) => sort === 'word');
  return words.filter(({ capital }) => capital).length > CAPITALS * words.length;
}

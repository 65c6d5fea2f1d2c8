import { isGroupNoun } from '../mentions.ts';
import {
  ADVERB,
  AND,
  AUXILIARY,
  BUT,
  DETERMINER,
  MODAL,
  NEGATION,
  PAST,
  POSSESSIVE,
  PREPOSITION,
  PRONOUN,
  RELATIVE,
  SUBORDINATOR,
  THAT,
  TO,
} from '../statements/grammar/word-classes.ts';
import {
  isOfClass,
  isOneOf,
  isSpeech,
  type Names,
  namesNation,
  PARTING,
  type Piece,
  partsNouns,
  piecesOf,
  prepositionOf,
} from './pieces.ts';

/**
 * Whether someone has a part in a deed: `named` if the words of the sentence can say so, `other` if they give the part
 * to someone else, `open` if they give it to no one by name.
 */
export type Fit = 'named' | 'open' | 'other';

/** What a word for a deed says of two parties. */
export interface Deed {
  /** Whether the one who is asked about can be the one who does it. */
  readonly agent: Fit;
  /** Whether the one who is asked about can be the one to whom it is done. */
  readonly patient: Fit;
}

/** Who does something to whom. `null` for one who is not asked about. */
export interface Parties {
  readonly agent: Names | null;
  readonly patient: Names | null;
  /** Whether what is done in a place is done to it: a strike in Iraq, but no arrest in Iraq. */
  readonly isOfPlaces: boolean;
}

const setOf = (spaced: string): ReadonlySet<string> => new Set(spaced.split(/\s+/));

/** Deeds that two sides do together, as lemmas. */
const MUTUAL = setOf(
  'meet meeting talk negotiate negotiation summit fight battle clash combat war',
);

/** A name behind one of these has no part in what follows: "in Syria", "against Iran". */
const BARRING = setOf(
  `in at near inside outside into onto over across against with between among amid on around toward towards through
  within along by about to for under beyond via`,
);

/** What a deed is done to is behind these: "an attack on Iran", "strikes in Syria". */
const TO_PATIENT = setOf(
  'on against at in near inside into over across around onto outside upon toward towards targeting of to',
);

/** A passive says by these who does it, or with what. */
const NO_PLACE = setOf('by against with from');

/** What is not in a nation: "near Turkey", "the border with Turkey". */
const BESIDE_NATION = setOf('near from with along to toward towards for like between');
const BORDERS = setOf('border borders frontier');

/** Before a place, and nouns of places. */
const IN_PLACE = setOf('in at near inside into over across around during after before amid');
const PLACES = setOf(
  `province town city territory territories airspace village villages region capital soil side countryside waters base
  area areas desert mountains district towns cities`,
);

/** Before the one to whom something is done that is not done to places. */
const OF_PATIENT = setOf('of on with for to against');

/** What begins another clause, although it can be before a noun too. */
const CLAUSES = setOf('as when while');

const BEING = setOf('was were been being is are be got gets stand stands stood');

/** What makes the one before them only judge a deed of others: "Iran condemned the attack". */
const JUDGING =
  /^(?:condemn|denounc|criticis|criticiz|decr|describ|blam|accus|suspect|investigat|report|discuss|mourn|protest)/;

/** Who says so speaks of a deed of his own: "denied bombing", "claimed the attack". */
const OWNING = /^(?:den(?:y|ie)|claim|admit|acknowledg|confirm|vow|threat|promis|warn)/;

const BLAMING = /^(?:accus|blam|suspect)/;

/** Who does so to an attack does it: "launched an attack". */
const DOING = setOf(
  `launch launches launched launching carry carries carried conduct conducts conducted conducting stage staged mount
  mounted wage waged waging deny denied denies claim claimed claims start started begin began resume resumed step
  stepped intensify intensified fire fired`,
);

/**
 * Reads what a sentence tells of a deed.
 *
 * @param words - Lemmas of the deed.
 * @returns One reading for each way to read each of its words.
 */
export function deedsIn(sentence: string, words: ReadonlySet<string>, parties: Parties): Deed[] {
  const pieces = piecesOf(sentence);
  return pieces.flatMap((piece, at): Deed[] => {
    if (!words.has(piece.term) || piece.isName) return [];
    const reader = new DeedReader(pieces, at, parties);
    if (MUTUAL.has(piece.term)) return [reader.mutual()];
    const { isVerb, isNoun } = formsOf(pieces, at);
    return [...(isVerb ? [reader.verb()] : []), ...(isNoun ? [reader.noun()] : [])];
  });
}

/**
 * Whether a sentence names someone, and not only to say where something else is: "the border with Turkey".
 *
 * @param isSpeaker - Whether those who only say something count.
 */
export function namesAny(sentence: string, names: Names, isSpeaker: boolean): boolean {
  const pieces = piecesOf(sentence);
  return pieces.some(
    (piece, at) =>
      isOneOf(names, piece) && !isBesideNation(pieces, at) && (isSpeaker || !speaksAt(pieces, at)),
  );
}

/** Whether something is beside a nation and not in it. */
function isBesideNation(pieces: readonly Piece[], at: number): boolean {
  if (!pieces[at]?.isNation) return false;
  const isBorder = BORDERS.has(pieces[at + 1]?.word.folded ?? '');
  return isBorder || BESIDE_NATION.has(prepositionOf(pieces, at) ?? '');
}

/** Deeds that have no noun of the same form, as lemmas. */
const VERBS = setOf(
  `kill wound injure destroy shoot invade bombard execute behead accuse detain kidnap abduct seize meet enter occupy
  arm equip provide deliver impose freeze provoke threaten say tell allege condemn denounce criticise criticize`,
);

/** A headline leaves out "were": "25 fighters killed near Azaz". */
const HARMED = setOf('killed wounded injured arrested kidnapped detained captured');

/** Before a noun: "the attack", "their strikes", "Israeli strikes". */
const BEFORE_NOUN = DETERMINER | POSSESSIVE | PREPOSITION;

/** Whether a word can be a verb or a noun where it is printed. */
function formsOf(pieces: readonly Piece[], at: number): { isVerb: boolean; isNoun: boolean } {
  const [before, piece, next] = [pieces[at - 1], pieces[at], pieces[at + 1]];
  const folded = piece?.word.folded ?? '';
  if (piece?.word.joined && /ed$/.test(folded)) return { isVerb: true, isNoun: false };
  if (folded.endsWith('ing')) {
    const isNoun =
      isOfClass(before, DETERMINER | POSSESSIVE) ||
      before?.isAdjective === true ||
      isOfClass(next, PREPOSITION);
    return { isVerb: !isOfClass(before, DETERMINER | POSSESSIVE), isNoun };
  }
  if (/ed$/.test(folded) || (isOfClass(piece, PAST) && folded !== 'hit' && folded !== 'shot'))
    return { isVerb: true, isNoun: false };
  if (isOfClass(before, MODAL | NEGATION | PRONOUN | RELATIVE) || before?.word.folded === 'to')
    return { isVerb: true, isNoun: before?.word.folded === 'to' && folded.endsWith('s') };
  if (isOfClass(before, BEFORE_NOUN) || before?.isAdjective) return { isVerb: false, isNoun: true };
  const isBeforeObject =
    isOfClass(next, DETERMINER) || next?.isName === true || next?.word.numeric === true;
  if (VERBS.has(piece?.term ?? '') || (before?.isName && isBeforeObject))
    return { isVerb: true, isNoun: false };
  return { isVerb: true, isNoun: true };
}

/** Reads the parts at one word for a deed. */
class DeedReader {
  readonly #pieces: readonly Piece[];
  readonly #at: number;
  readonly #parties: Parties;

  constructor(pieces: readonly Piece[], at: number, parties: Parties) {
    this.#pieces = pieces;
    this.#at = at;
    this.#parties = parties;
  }

  /** "X met with Y", "fighting between X and Y". */
  mutual(): Deed {
    const barred = setOf('in on of against from about over for near at into');
    const isBarred = (at: number) => barred.has(prepositionOf(this.#pieces, at) ?? '');
    const around = [...this.#names(this.#left()), ...this.#names(this.#right())];
    const taking = around.filter((at) => !isBarred(at) && !this.#speaks(at));
    const own = this.#nounPhrase(this.#at - 1);
    return {
      agent: this.#fit(this.#parties.agent, [...taking, ...own]),
      patient: this.#fit(this.#parties.patient, [...taking, ...own]),
    };
  }

  verb(): Deed {
    const { agent, patient } = this.#parties;
    const piece = this.#pieces[this.#at];
    if (piece?.word.joined) {
      // "US-backed fighters"
      const before = this.#pieces[this.#at - 1]?.isName ? [this.#at - 1] : [];
      return { agent: this.#fit(agent, before), patient: this.#fit(patient, this.#behind()) };
    }
    const { names, fit } = this.#subject();
    const by = this.#by();
    const isPassive = this.#isPassive() || (by !== null && isOfClass(piece, PAST));
    if (isPassive) {
      const places = this.#behind().filter((at) => prepositionOf(this.#pieces, at) !== null);
      const before = this.#names(this.#left()).filter((at) => {
        const preposition = prepositionOf(this.#pieces, at);
        return preposition !== null && !NO_PLACE.has(preposition) && this.#canBear(at);
      });
      const borne = [...names, ...places, ...before];
      const isAt = (at: number) => this.#isOf(patient, at);
      return {
        agent: by === null ? 'open' : this.#fit(agent, by),
        patient: borne.some(isAt) ? 'named' : this.#fit(patient, names),
      };
    }
    const subject = names.some((one) => this.#isOf(agent, one)) ? 'named' : fit;
    return {
      agent: agent === null ? 'open' : subject,
      patient: this.#isOpposed() ? 'named' : this.#objectFit(this.#behind()),
    };
  }

  /** "The anti-ISIS coalition attacked". */
  #isOpposed(): boolean {
    const { patient } = this.#parties;
    return this.#left().some(
      (at) => this.#isOf(patient, at) && prepositionOf(this.#pieces, at) === 'against',
    );
  }

  noun(): Deed {
    const { agent, patient } = this.#parties;
    const own = this.#nounPhrase(this.#at - 1);
    const right = this.#names(this.#right()).filter((one) => !this.#speaks(one));
    const by = this.#by();
    const isBehindVerb = isOfClass(this.#pieces[this.#at + 1], PAST);
    const borne = right.filter((one) => {
      const preposition = prepositionOf(this.#pieces, one);
      const isAttached = preposition !== null && this.#isAttached(one);
      return this.#canBear(one) && (isAttached ? TO_PATIENT.has(preposition) : isBehindVerb);
    });
    const doing = right.filter((one) => {
      const preposition = prepositionOf(this.#pieces, one);
      if (preposition === 'of' || preposition === 'from') return this.#isAttached(one);
      const after = this.#pieces.slice(one + 1, one + 5);
      return preposition === null && after.some(({ word }) => DOING.has(word.folded));
    });
    const left = this.#names(this.#left()).filter((one) => !own.includes(one));
    const free = left.filter((one) => !this.#isBarred(one) && !this.#judges(one));
    const placed = left.filter((one) => this.#isBarred(one) && this.#canBear(one));
    const owners = own.filter((one) => this.#owns(one));
    const isAgent = (one: number) => this.#isOf(agent, one);
    const isPatient = (one: number) => this.#isOf(patient, one);
    const fitOfAgent = (): Fit => {
      if ([...own, ...(by ?? []), ...doing].some(isAgent)) return 'named';
      if ((by ?? []).length > 0 || owners.length > 0) return 'other';
      // "Bombings by jihadists"
      if (by !== null) return 'open';
      if (free.some(isAgent)) return 'named';
      const isDone = this.#pieces.slice(0, this.#at).some(({ word }) => DOING.has(word.folded));
      return free.length > 0 && isDone ? 'other' : 'open';
    };
    const borneByOwn = own.filter((one) => !owners.includes(one));
    return {
      agent: agent === null ? 'open' : fitOfAgent(),
      patient: [...borneByOwn, ...borne, ...placed].some(isPatient)
        ? 'named'
        : this.#objectFit(borne),
    };
  }

  #isOf(names: Names | null, at: number): boolean {
    const piece = this.#pieces[at];
    return piece !== undefined && isOneOf(names, piece);
  }

  #fit(names: Names | null, at: readonly number[]): Fit {
    if (names === null || at.length === 0) return 'open';
    return at.some((one) => this.#isOf(names, one)) ? 'named' : 'other';
  }

  /** The object can be of a nation, or in one of its towns. */
  #objectFit(at: readonly number[]): Fit {
    const { patient } = this.#parties;
    if (patient === null || at.length === 0) return 'open';
    if (at.some((one) => this.#isOf(patient, one))) return 'named';
    const isNation = namesNation(patient);
    const isOther = at.some((one) =>
      isNation
        ? this.#pieces[one]?.isNation || this.#isGroup(one)
        : !this.#pieces[one]?.isNation && prepositionOf(this.#pieces, one) === null,
    );
    return isOther ? 'other' : 'open';
  }

  /** Whether a name is of a group, which is no town of a nation: "the SDF", "Daesh militants". */
  #isGroup(at: number): boolean {
    const next = this.#pieces[at + 1]?.word.folded ?? '';
    return this.#pieces[at]?.word.acronym === true || isGroupNoun(next);
  }

  /** Indexes of the words before the deed, as far as no mark parts them from it. */
  #left(): readonly number[] {
    let from = this.#at;
    while (from > 0 && !PARTING.test(this.#pieces[from]?.gap ?? '')) from -= 1;
    return range(from, this.#at - 1);
  }

  /** Indexes of the words behind the deed, up to a mark or the next clause. */
  #right(): readonly number[] {
    let to = this.#at;
    for (let at = this.#at + 1; at < this.#pieces.length; at += 1) {
      const piece = this.#pieces[at];
      if (!piece || PARTING.test(piece.gap)) break;
      const isNext = isOfClass(piece, SUBORDINATOR | RELATIVE | THAT | BUT);
      if (CLAUSES.has(piece.word.folded) || (isNext && !isOfClass(piece, PREPOSITION))) break;
      to = at;
    }
    return range(this.#at + 1, to);
  }

  #names(at: readonly number[]): number[] {
    return at.filter((one) => this.#isNamed(one));
  }

  /** Whether a word is a name, or one of those asked about. */
  #isNamed(at: number): boolean {
    const { agent, patient } = this.#parties;
    return this.#pieces[at]?.isName === true || this.#isOf(agent, at) || this.#isOf(patient, at);
  }

  /** Names behind an active verb, without those who say so and those behind "by". */
  #behind(): number[] {
    return this.#names(this.#right()).filter((one) => this.#canBear(one));
  }

  /** Whether something can be done to a name behind a verb, or to something in it. */
  #canBear(at: number): boolean {
    const preposition = prepositionOf(this.#pieces, at);
    if (preposition === 'by' || this.#speaks(at)) return false;
    if (!this.#parties.isOfPlaces && preposition !== null && !OF_PATIENT.has(preposition))
      return false;
    // "Killed in Turkish strikes", but "in a Turkish town"
    const isPlace = PLACES.has(this.#pieces[at + 1]?.word.folded ?? '');
    const isOther = this.#pieces[at]?.isAdjective && IN_PLACE.has(preposition ?? '');
    return !(isOther && !isPlace) && !isBesideNation(this.#pieces, at);
  }

  /** Names behind a "by" that belongs to the deed; `null` without one. */
  #by(): number[] | null {
    for (let at = this.#at + 1; at < this.#pieces.length; at += 1) {
      const piece = this.#pieces[at];
      if (!piece || PARTING.test(piece.gap)) return null;
      if (piece.word.folded === 'by') return this.#byFrom(at + 1);
      // "The attack was carried out by …"
      const isOwn = this.#pieces.slice(at, at + 3).some(({ word }) => DOING.has(word.folded));
      if (!isOwn && partsNouns(piece)) return null;
    }
    return null;
  }

  #byFrom(from: number): number[] {
    let to = from;
    while (to < this.#pieces.length) {
      const piece = this.#pieces[to];
      if (!piece || PARTING.test(piece.gap)) break;
      const isEnd = isOfClass(piece, PREPOSITION) && piece.word.folded !== 'of';
      const isAfterComma = piece.gap.includes(',') && !piece.isName;
      if (isEnd || isAfterComma || partsNouns(piece)) break;
      to += 1;
    }
    return this.#names(range(from, to - 1));
  }

  #isPassive(): boolean {
    const folded = this.#pieces[this.#at]?.word.folded ?? '';
    if (folded.endsWith('ing')) return false;
    const next = this.#pieces[this.#at + 1];
    const isLast = !next || next.word.numeric || isOfClass(next, PREPOSITION | AND);
    if (HARMED.has(folded) && isLast) return true;
    for (let at = this.#at - 1; at >= this.#at - 3; at -= 1) {
      const piece = this.#pieces[at];
      if (!piece) return false;
      if (BEING.has(piece.word.folded)) return true;
      if (!isOfClass(piece, ADVERB | NEGATION)) return false;
    }
    return false;
  }

  /** The names of the subject, and whether it can be another's. */
  #subject(): { names: number[]; fit: Fit } {
    let at = this.#at - 1;
    const isHelper = (piece: Piece | undefined) =>
      isOfClass(piece, AUXILIARY | MODAL | NEGATION | ADVERB) && !isOfClass(piece, PRONOUN);
    while (isHelper(this.#pieces[at])) at -= 1;
    const before = this.#pieces[at];
    if (!before) return { names: [], fit: 'open' };
    if (isOfClass(before, TO | AND | BUT) || /,/.test(this.#pieces[at + 1]?.gap ?? ''))
      return this.#free(at, true);
    const isGerund = this.#pieces[this.#at]?.word.folded.endsWith('ing') === true;
    if (isOfClass(before, PREPOSITION) && isGerund) {
      const blamed = this.#left().some((one) => this.#isLike(one, BLAMING));
      return blamed ? this.#adjacent(at - 1) : this.#free(at, true);
    }
    if (isOfClass(before, PRONOUN)) return this.#free(at, false);
    if (isOfClass(before, RELATIVE)) return this.#adjacent(at - 1);
    return this.#adjacent(at);
  }

  /** The names of the noun phrase that ends at a word. */
  #adjacent(from: number): { names: number[]; fit: Fit } {
    let at = from;
    while (at >= 0) {
      const [piece, next] = [this.#pieces[at], this.#pieces[at + 1]];
      if (!piece || PARTING.test((at < from ? next?.gap : '') ?? '')) break;
      const isBy = isOfClass(piece, PAST) && next?.word.folded === 'by';
      if (!isBy && partsNouns(piece)) break;
      at -= 1;
    }
    const phrase = range(at + 1, from);
    const names = this.#names(phrase).filter((one) => !this.#isBarred(one));
    if (names.length > 0) return { names, fit: this.#fit(this.#parties.agent, names) };
    const isEmpty = phrase.every((one) => isOfClass(this.#pieces[one], ADVERB | PREPOSITION));
    return isEmpty ? this.#free(at, false) : { names: [], fit: 'open' };
  }

  /** All names before a word that can be the subject from farther away: "Iran said it would attack". */
  #free(from: number, isJudged: boolean): { names: number[]; fit: Fit } {
    const names = this.#names(this.#left()).filter(
      (one) => one <= from && !this.#isBarred(one) && !(isJudged && this.#judges(one)),
    );
    return { names, fit: this.#fit(this.#parties.agent, names) };
  }

  /** Names directly before a noun: "the Israeli air strikes". */
  #nounPhrase(from: number): number[] {
    let at = from;
    while (at >= 0) {
      const [piece, next] = [this.#pieces[at], this.#pieces[at + 1]];
      if (!piece || PARTING.test(next?.gap ?? '') || /,/.test(next?.gap ?? '')) break;
      const ends = PREPOSITION | TO | DETERMINER;
      if (isOfClass(piece, ends) || partsNouns(piece)) break;
      at -= 1;
    }
    return this.#names(range(at + 1, from));
  }

  /** Whether a name before a noun can only be of the one who does it: "Israeli strikes", "Israel’s strikes". */
  #owns(at: number): boolean {
    const piece = this.#pieces[at];
    if (!piece) return false;
    const next = this.#pieces[at + 1];
    const isLed = next?.word.joined === true && /ed$/.test(next.word.folded);
    return piece.isAdjective || isLed || /['’]s$/.test(piece.word.text);
  }

  #isBarred(at: number): boolean {
    return BARRING.has(prepositionOf(this.#pieces, at) ?? '');
  }

  #isLike(at: number, pattern: RegExp): boolean {
    const piece = this.#pieces[at];
    return piece !== undefined && !piece.word.capitalised && pattern.test(piece.word.folded);
  }

  /** Whether the preposition of a name belongs to the deed: no verb is between them. */
  #isAttached(at: number): boolean {
    const preposition = prepositionOf(this.#pieces, at);
    for (let one = this.#at + 1; one <= at; one += 1) {
      const piece = this.#pieces[one];
      if (!piece || piece.word.folded === preposition) return piece !== undefined;
      if (partsNouns(piece) && !DOING.has(piece.word.folded)) return false;
    }
    return false;
  }

  /** Whether a name before a deed only tells or judges what others do. */
  #judges(at: number): boolean {
    const near = [...range(at + 1, at + 4), ...range(this.#at - 4, this.#at - 1)];
    return near.some((one) => {
      if (one <= at || one >= this.#at) return false;
      if (this.#isLike(one, OWNING)) return false;
      return isSpeech(this.#pieces[one]) || this.#isLike(one, JUDGING);
    });
  }

  #speaks(at: number): boolean {
    return speaksAt(this.#pieces, at);
  }
}

/** Whether a name is only of the one who says something: "…, Iran said", "according to Turkish sources". */
function speaksAt(pieces: readonly Piece[], at: number): boolean {
  const after = pieces.slice(at + 1, at + 4);
  const stop = after.findIndex((piece) => isSpeech(piece));
  const isBeforeSpeech =
    stop >= 0 && after.slice(0, stop).every((piece) => !isOfClass(piece, PREPOSITION));
  if (isBeforeSpeech) return true;
  const before = pieces.slice(Math.max(0, at - 4), at);
  return (
    prepositionOf(pieces, at) === 'to' && before.some(({ word }) => word.folded === 'according')
  );
}

function range(from: number, to: number): number[] {
  return to < from ? [] : Array.from({ length: to - from + 1 }, (_, more) => from + more);
}

import { type Word, words } from '../../text/words/words.ts';

const setOf = (all: string): ReadonlySet<string> => new Set(all.split(/\s+/));

const DENYING = setOf('deny denies denied denying');

const REJECTING = /^(?:reject|dismiss|refut|disput)(?:s|es|ed|ing|e)?$/;

/** The forms of both that can follow what is denied: "the claims were rejected by …". */
const REJECTED = setOf('denied dismissed rejected refuted');

const CLAIMS = setOf(
  `claim claims report reports reporting accusation accusations allegation allegations charge charges suggestion
  suggestions talk rumor rumors rumour rumours assertion assertions account accounts version statement statements
  comment comments`,
);

const FALSE = setOf(
  'false untrue baseless groundless unfounded fabricated biased nonsense lies lie',
);

/** Words that follow "denied" where a person was refused something. */
const REFUSED = setOf(
  `access entry entrance passage permission visa visas food water aid help medical treatment bail asylum them him
  her us me people civilians residents journalists reporters inspectors the`,
);

/** "The right", "the chance": what else a person is refused. */
const REFUSED_AFTER_THE = setOf('right ability chance opportunity');

/** "Did not deny", "neither confirmed nor denied", "to deny them shelter" deny nothing. */
const NOT_DENYING = setOf('not never cannot nor or to be will would could can no');

const PASSIVE = setOf('is are was were been being');

/** How many words can be between a word of denying and the claim, and between a claim and its denial. */
const REACH_TO_CLAIM = 4;
const REACH_TO_DENIAL = 3;
const REACH_TO_FALSE = 12;

/** Whether a sentence tells of a denial, or calls a report false. */
export function isDenial(sentence: string): boolean {
  const all = words(sentence);
  return all.some(
    ({ folded }, at) =>
      denies(all, at) ||
      rejects(all, at) ||
      (CLAIMS.has(folded) && (isRejected(all, at) || isCalledFalse(all, at))) ||
      (folded === 'no' && ['truth', 'basis'].includes(all[at + 1]?.folded ?? '')),
  );
}

function denies(all: readonly Word[], at: number): boolean {
  if (!DENYING.has(all[at]?.folded ?? '') || isNot(all, at)) return false;
  if (PASSIVE.has(all[at - 1]?.folded ?? '')) return false;
  const next = all[at + 1]?.folded ?? '';
  return next === 'the' ? !REFUSED_AFTER_THE.has(all[at + 2]?.folded ?? '') : !REFUSED.has(next);
}

function rejects(all: readonly Word[], at: number): boolean {
  if (!REJECTING.test(all[at]?.folded ?? '') || isNot(all, at)) return false;
  const after = all.slice(at + 1, at + 2 + REACH_TO_CLAIM);
  return after.some(
    ({ folded }, next) =>
      CLAIMS.has(folded) || (folded === 'as' && FALSE.has(after[next + 1]?.folded ?? '')),
  );
}

/** "The claims were rejected by the ministry." */
function isRejected(all: readonly Word[], at: number): boolean {
  const after = all.slice(at + 1, at + 3 + REACH_TO_DENIAL);
  return after.some(
    ({ folded }, next) =>
      REJECTED.has(folded) && ['by', 'as'].includes(after[next + 1]?.folded ?? ''),
  );
}

/** "The report is completely untrue." */
function isCalledFalse(all: readonly Word[], at: number): boolean {
  const after = all.slice(at + 1, at + 2 + REACH_TO_FALSE);
  const copula = after.findIndex(({ folded }) =>
    ['is', 'are', 'was', 'were', 'as'].includes(folded),
  );
  return copula >= 0 && after.slice(copula + 1, copula + 4).some(({ folded }) => FALSE.has(folded));
}

function isNot(all: readonly Word[], at: number): boolean {
  const before = all[at - 1]?.folded ?? '';
  return NOT_DENYING.has(before) || /n['’]?t$/.test(before);
}

const ACCUSING =
  /\b(?:accus(?:es?|ed|ing|ations?)|blam(?:es?|ed|ing)|alleg(?:es?|ed|ing|edly|ations?)|fingers? at|held responsible)\b/i;

/** "Claimed responsibility" and "claimed ten lives" are no accusations. */
const CLAIMING =
  /\bclaim(?:s|ed|ing)?\b(?! (?:(?:full|the|its|their) )?(?:responsib|credit|lives|\d|at least|more than))/i;

const SAYING = /\b(?:says?|said|saying|told|reported|charged|insisted)\b/i;

/** The deed of an accusation, after a word of {@link SAYING}. */
const DEED =
  /\b(?:attack|bomb|shell|strike|struck|kill|target|fire|firing|gass|used|using|carried|carry|behind|responsible|launch|massacre|destroy|burn|shot|hit)/i;

/** Whether a sentence tells of an accusation or a claim. */
export function isAccusation(sentence: string): boolean {
  return ACCUSING.test(sentence) || CLAIMING.test(sentence) || saysDeed(sentence);
}

function saysDeed(sentence: string): boolean {
  const said = SAYING.exec(sentence);
  return said !== null && DEED.test(sentence.slice(said.index).split(/[.;]/, 1)[0] ?? '');
}

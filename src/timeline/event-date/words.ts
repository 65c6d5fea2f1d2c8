import { PARTICIPLES, UNSURE_PASTS as PASTS_OR_PARTICIPLES } from '../../text/words/past-forms.ts';

export { NO_PASTS, SURE_PASTS } from '../../text/words/past-forms.ts';

// Words that show the structure of a sentence, in lower case.

const set = (words: string): ReadonlySet<string> => new Set(words.split(/\s+/));

/** Prepositions before the time of an event. */
export const AT_TIME = set(
  'on in at during throughout within over around about amid en im em nel в у في به در',
);

/** Prepositions before a limit or a length of time, which do not date an event. */
export const BOUND_TO_TIME = set(
  `since until till by before after from to past through for of than into with between against
   versus and or following regarding despite beyond toward towards under per via
   منذ حتى قبل بعد depuis desde seit dal с до`,
);

/** Words that can come between a preposition and its time without changing the meaning. */
export const NEAR_TIME = set(
  'early late earlier later only just shortly mid exactly both the عام سنة يوم',
);

/** Parts of a time: `the hours of Monday` are Monday. */
export const PARTS_OF_TIME = set(
  'morning afternoon evening night hours minutes start beginning middle end course day eve',
);

export const DETERMINERS = set(
  'the a an his her its their our my your this that these those any each every another some no',
);

export const SUBJECT_PRONOUNS = set('he she they we it i you');

export const RELATIVES = set('who whom whose which where الذي التي الذين اللذين');

/** Words that open a clause about another time than the main clause, or about no event. */
export const SUBORDINATORS = set(
  `after before since until till because although though if unless whereas once despite than
   compared versus unlike while whilst whether following lest provided according`,
);

/** Words that open a clause about the same time as the main clause. */
export const SIMULTANEOUS = set('when as');

export const COORDINATORS = set('and or but nor');

export const PREPOSITIONS = set(
  `on in at during throughout within over around about amid by from to of for with without into
   onto against between among through under near off out up down upon along across toward towards
   behind beside beyond past per via inside outside`,
);

export const BE = set('be is are was were been being am');
export const HAVE = set('has have had having');
export const PRESENT_AUXILIARIES = set('is are has have am');
export const DO = set('do does did');

/** Modals for the future. The day they announce can date the event. */
export const PLANNING_MODALS = set("will shall would 'll ’ll won't wouldn't");

/** Modals that leave open whether the event happens. */
export const OPEN_MODALS = set(
  `may might could can should must ought cannot can't couldn't shouldn't mustn't`,
);

/** Announce an event after `is`: `is due to open`, `is scheduled for Friday`. */
export const PLANNED = set(
  'due scheduled expected planned set slated going likely poised supposed meant billed bound',
);

/** Verbs whose infinitive has not happened yet. */
export const INTENDING = set(
  `agree agreed agrees vow vowed vows promise promised pledge pledged decide decided hope hoped
   hopes want wanted wants ask asked order ordered orders urge urged invite invited threaten
   threatened intend intended intends arrange arranged prepare prepared preparing choose chose plan
   plans planned planning propose proposed refuse refused offer offered aim aims aimed expect expects expected due scheduled set slated likely supposed meant ready deadline
   vote voted need needs needed chance bid deal law call calls called commit committed proposal
   decision right`,
);

/** Verbs of saying. Their date is the date of the saying. */
export const SAYING = set(
  `say says said saying tell tells told announce announces announced report reports reported add adds
   added claim claims claimed warn warns warned confirm confirms confirmed deny denies denied state
   states stated argue argued insist insisted believe believes believed estimate estimated declare
   declared reveal revealed explain explained acknowledge acknowledged authorize admitted suggest
   suggested conclude concluded write wrote testify testified reply replied note noted recall recalled
   reiterated stressed indicated predicted alleged think thinks thought know knows knew complain
   complained hear heard show shows showed learn learned fear feared`,
);

/** Nouns that open a clause with `that`, like verbs of saying. */
export const SAYING_NOUNS = set(
  'report reports claim claims statement news announcement fears rumours',
);

/** Past forms without -ed that may be participles, like all in -ed. */
export const UNSURE_PASTS: ReadonlySet<string> = new Set([...PASTS_OR_PARTICIPLES, ...PARTICIPLES]);

/** Present tenses that reports use for events. */
export const PRESENTS = set(
  `begins starts opens closes meets marks faces remains comes goes makes takes leaves dies wins
   loses becomes arrives ends kills hits gather gathers enter enters runs aground`,
);

/** Nouns for events. A date after one may belong to the noun and not to the clause. */
export const HAPPENINGS = set(
  `attack attacks bombing bombings explosion explosions blast blasts earthquake quake flood floods
   flooding fire fires crash crashes storm storms election elections vote referendum protest
   protests killing killings shooting shootings raid raids murder death deaths collapse landslide
   landslides strike strikes airstrike airstrikes assault clashes violence eruption hurricane
   cyclone typhoon tornado tsunami coup massacre disaster accident incident battle siege uprising
   revolution riot riots demonstration rally march offensive ambush arrest arrests spill poll war
   derailment sinking fighting unrest outbreak debate summit meeting talks hearing ceremony funeral
   match game race final festival arrival departure resignation visit speech announcement`,
);

/** Prepositions before an event that is only mentioned: `responsibility for the attack on Friday`. */
export const ABOUT_HAPPENING = set(
  'from over into about for of to against despite since regarding',
);

/** Verbs of a trial. The date after them belongs to the deed: `charged in Monday's attack`. */
export const ACCUSING = set(
  `charged convicted sentenced suspected accused named involved wanted acquitted indicted tried
   arrested detained questioned held`,
);

const ADVERB = /^(?:last|this|next|yesterday|today|tonight|tomorrow|earlier|later)\b|\bago$/iu;

/** Whether a time cannot describe a noun, unlike `Friday prayers`: adverbs, and days with their year. */
export function isAdverbial(time: string): boolean {
  const lines = time.split(/[\n\r\u2028\u2029]/);
  return ADVERB.test(time) || endsWithYear(lines.at(-1) ?? '') || lines.some(hasDayBeforeYear);
}

/** `7 September 2019`. */
function endsWithYear(line: string): boolean {
  return /\d{4}$/.test(line) && /\d/.test(line.slice(0, -4));
}

/** `September 7, 2019`. */
function hasDayBeforeYear(line: string): boolean {
  const day = /\p{L} \d/u.exec(line);
  return day !== null && /\d{4}/.test(line.slice(day.index + day[0].length));
}

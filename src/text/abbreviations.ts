/** Titles and ranks before a name that are written short, in lower case. */
export const SHORT_TITLES: ReadonlySet<string> = new Set(
  `mr mrs ms dr prof rev hon fr gen lt col sgt maj capt cpt cmdr cdr adm brig cpl pvt pfc gov sen rep
  pres supt insp det`.split(/\s+/),
);

/** Abbreviations, in lower case, that never end a sentence, even before a capital letter. */
export const NEVER_ENDS: ReadonlySet<string> = new Set([
  ...SHORT_TITLES,
  ...'st mt ft messrs mme mlle vs v cf viz eg ie approx est ca fig figs vol pp art sec op ed eds nr'.split(
    ' ',
  ),
]);

/** Abbreviations that do not end a sentence when a number follows: `No. 5`, `Jan. 12`, `p. 4`. */
export const GOES_ON_BEFORE_NUMBER: ReadonlySet<string> = new Set(
  'no nos p ch jan feb mar apr jun jul aug sep sept oct nov dec art par'.split(' '),
);

/**
 * Abbreviations that end a sentence only if the next word is one of {@link SENTENCE_STARTERS} or the
 * text ends.
 */
export const MAY_END: ReadonlySet<string> = new Set(
  `inc ltd co corp bros llc plc dept univ assn intl jr sr phd md etc al am pm us uk un eu uae dc
  mon tue tues wed thu thurs fri sat sun jan feb mar apr jun jul aug sep sept oct nov dec
  calif conn ariz ala ark colo del fla ga ill ind kan ky la mass md me mich minn miss mo mont neb
  nev okla ore pa tenn tex va vt wash wis wyo km kg cm mm hr hrs min mph ave blvd rd no`.split(
    /\s+/,
  ),
);

/** Words that begin a sentence more often than they continue a name. */
export const SENTENCE_STARTERS: ReadonlySet<string> = new Set(
  `a about after all also although an and another any are as at because before both but by despite
  do during each earlier even every everyone few following for from had has have he her here his how
  however i if in indeed instead is it its last later local many meanwhile more moreover most much my
  neither no nobody none nor not nothing now of officials on once one only or other others our out over police
  several she since so some sources still such than that the their then there these they this those
  though three through thus to today two under until we what when where whether which while who why
  will with witnesses yesterday yet you your`.split(/\s+/),
);

/**
 * Words that name no subject: articles, pronouns, prepositions, auxiliaries, question words. Folded, so
 * without apostrophes.
 */
const STOP_WORDS: ReadonlySet<string> = new Set(
  `a about above according across actually after again against ago all almost along already also
  although always am among an and another any anybody anyone anything are arent around as at away be
  became because been before being below between both but by came can cannot cant could couldnt did
  didnt do does doesnt doing done dont down during each either else ever every everyone everything
  few for from further gave get gets getting give given go goes going got had hadnt has hasnt have
  havent having he hed hell her here hers herself hes him himself his how however i id if ill im in
  indeed instead into is isnt it itd itll its itself ive just kind least less let lets like likely
  made make many may maybe me might mine more moreover most much must my myself namely near neither
  never nevertheless no nobody none nor not nothing now of off often oh on once one ones only onto or
  other others otherwise our ours ourselves out over own per perhaps please put quite rather really
  same shall she shed shes should shouldnt since so some somebody someone something sometimes
  somewhat still such take than that thatll thats the their theirs them themselves then there
  therefore theres these they theyd theyll theyre theyve thing things this those though through
  throughout thus till to together too toward towards under until up upon us used using very via was
  wasnt way we wed well were werent weve what whatever whats when whenever where wheres whereas
  wherever whether which whichever while who whoever whole whom whos whose why will with within
  without wont would wouldnt yes yet you youd youll your youre yours yourself yourselves youve tell
  say says said`.split(/\s+/),
);

/** Arabic particles, folded. */
const ARABIC_STOP_WORDS: ReadonlySet<string> = new Set(
  `في من الي علي عن ان انه انها هذا هذه ذلك تلك التي الذي الذين ما ماذا من هو هي هم و او ثم لا لم لن
  قد كان كانت يكون مع بعد قبل بين كل كما حتي اذا هل اين متي كيف لماذا كم عند منذ
  قرب ضد نحو حول داخل خارج تحت فوق خلال ايضا لدي بعض`.split(/\s+/),
);

/**
 * Whether a word is a stop word.
 *
 * @param folded - A word as `fold` returns it. Check capitals first: `US`, `WHO`, `IT` and `May` are
 *   names, but `us`, `who`, `it` and `may` are not.
 */
export function isStopWord(folded: string): boolean {
  return STOP_WORDS.has(folded) || ARABIC_STOP_WORDS.has(folded);
}

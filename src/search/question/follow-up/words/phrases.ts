import { withoutTrailing } from '../../../../text/trailing.ts';

/** Words that link a follow-up to what was said before. */
const LINK =
  /^(?:(?:and|but|or|so|also|then|ok|okay|well)\b[\s,:…-]*)+|^(?:no|nope|sorry|oops|hm+)\b[\s,:…-]+/i;

/** Words that replace something old by something new. */
const INSTEAD =
  /^(?:(?:and )?(?:what|how) about|what of|as for|(?:the )?same (?:question |thing )?(?:for|about|with|in(?= ))|i (?:mean|meant|was asking about)(?: to say)?|i['’]?m asking about|actually|rather|make (?:that|it)|only|just|instead)\b[\s,:]{0,20}/i;

/** "not Iraq but Syria": only the part after it counts. */
const NOT_BUT = /^not .{1,60}?(?:, but |,? but |, )(?=\S)/i;

const BEHIND = /[\s,](?:instead|then|too|as well|though|please|by the way)$/i;

/**
 * Removes the words that link a follow-up to the question before.
 *
 * @param said - Without punctuation at its end.
 */
export function withoutLead(said: string): { readonly rest: string; readonly isLinked: boolean } {
  let rest = said;
  for (let before = ''; before !== rest; ) {
    before = rest;
    rest = rest.replace(LINK, '').replace(INSTEAD, '').replace(NOT_BUT, '');
  }
  const isLinked = rest !== said;
  const behind = BEHIND.exec(rest);
  const led = behind === null ? rest : withoutTrailing(rest.slice(0, behind.index), /[\s,]/);
  return { rest: led.trim(), isLinked };
}

/** "only from SANA", "Red Cross figures only", "according to the Observatory". */
const BY =
  /^(?:(?:only|just) (?:from |by |according to )?|according to )(?<led>[^?]{2,60})$|^(?:from |by )?(?<before>[^?]{2,60}?) only$/i;

const FIGURES = / (?:figures?|numbers?|reports?|quotes?|sources?)$/i;

/** Whose words alone a text asks for: `SANA`; `null` if it asks for something else. */
export function limitedTo(said: string): string | null {
  const { led, before } = BY.exec(said)?.groups ?? {};
  const whose = (led ?? before)?.replace(FIGURES, '').trim();
  return whose === undefined || /\d/.test(whose) ? null : whose;
}

const MORE =
  /^(?:and )?(?:(?:tell|show|give) me |is there |are there |any|some)? ?(?:more|anything (?:else|more)|what else|something else|go on|continue|next(?: ones?)?|(?:thing )?else|further|other quotes?)(?: please| quotes?| about (?:it|this|that)| on (?:it|this|that)| of (?:it|this|that))?$/i;

/** Whether a text asks for the next quotes. */
export function asksForMore(said: string): boolean {
  return MORE.test(said);
}

const WHO_SAID_IT: readonly RegExp[] = [
  /^(?:and |but |so )?who (?:exactly )?(?:said|says|wrote|writes|reported|reports|claimed|claims|told)(?: (?:that|this|so|it|you|you that|these|those))?$/i,
  /^(?:and |but )?(?:according to whom?|says who|says whom|source|sources|citation|reference)$/i,
  /^(?:and |but )?(?:what|which|who)(?:'s|’s| is| was| are)(?: your| the| its| that| this)? (?:source|sources|author|report|reference)s?(?: (?:of|for) (?:that|this|it))?$/i,
  /^(?:and |but )?where (?:is|was|are|does|do|did)(?: you)? (?:that|this|it|get that|get this)(?: come)? ?(?:from)?$/i,
  /^(?:and |but )?when (?:was|were) (?:this|that|it|these|those)(?: (?:report|article|story))? (?:published|written|posted)$/i,
  /^(?:and |but )?(?:which|what) (?:report|source|paper|article|newspaper|outlet|publication) (?:said|says|wrote|is|was|reported)(?: (?:that|this|it|so))?(?: from| in)?$/i,
];

/** Whether a text asks who said what was quoted, or when it was published. */
export function asksWhoSaidIt(said: string): boolean {
  // "where is it" asks for a place. Only with "from" does it ask for the source of words.
  if (/^(?:and |but )?where\b/i.test(said) && !/\bfrom$/i.test(said)) return false;
  return WHO_SAID_IT.some((pattern) => pattern.test(said));
}

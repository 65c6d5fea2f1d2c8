import type { Word } from '../text/words/words.ts';
import { ADVERB, AUXILIARY, classesOf, MODAL, PAST } from './statements/grammar/word-classes.ts';

/** Things and people that a report calls only by what they are once it has told of them. */
const MENTIONED: ReadonlySet<string> = new Set(
  `attack attacks assault blast blasts explosion explosions bombing bombings strike strikes raid raids shelling incident
  clashes fighting battle operation offensive massacre crash quake fire bomb missile rocket shells claim claims statement
  report reports announcement message letter video footage reporter correspondent witness source sources spokesman
  spokeswoman spokesperson official officials officer officers doctor doctors lawyer suspect suspects attacker attackers
  bomber bombers gunman gunmen driver pilot victim victims dead wounded injured casualties deaths bodies man men woman
  women boy girl child children couple pair two three group organisation organization agency team company firm bank
  decision move plan deal offer proposal agreement truce ceasefire talks meeting visit resolution bill law measure ruling
  verdict trial hearing case arrest arrests protest protests demonstration march rally crowd operation mission convoy
  plane jet helicopter ship vessel bus car truck vehicle building hotel hospital school outbreak disease virus patient
  patients study survey test tests`.split(/\s+/),
);

/**
 * Whether a sentence begins with something that only the sentence before it can explain: "The bomber blew himself up", "The
 * claim was made". "The attack on the market" explains itself.
 *
 * @param all - Its words.
 */
export function pointsBack(all: readonly Word[]): boolean {
  const [article, noun, next] = all;
  if (!article || !noun || !next || article.folded !== 'the') return false;
  if (!MENTIONED.has(noun.folded) || noun.capitalised) return false;
  return (
    next.folded === 'which' || (classesOf(next.folded) & (AUXILIARY | MODAL | PAST | ADVERB)) !== 0
  );
}

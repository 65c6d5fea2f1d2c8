import type { Span } from '../../../../text/span.ts';
import { lemma } from '../../../../text/words/lemma.ts';
import { lemmasOf, type WordGroup, wordGroups } from './word-groups.ts';

/**
 * What people do. A report can also have a word for what comes before or after: who was replaced has left. Attacking
 * and killing are not among them, because reports have too many words for both; but see `asked-death.ts`.
 */
export const ACTIONS: readonly WordGroup[] = [
  ['apologise apology', 'regret forgive forgiveness'],
  [
    'resign resignation quit abdicate',
    'leave step depart oust topple sack remove replace successor relinquish',
  ],
  ['arrest detain detention', 'capture seize jail imprison prison prisoner'],
  ['kidnap abduct kidnapping abduction', 'captive capture disappear missing snatch captor'],
  ['release free', 'let return swap exchange hand ransom'],
  [
    'succeed replace successor',
    'appoint appointment new name elect interim predecessor install inherit',
  ],
  [
    'accuse blame',
    'responsible allege behind fault condemn denounce claim charge hold attribute point cause confront provoke trigger start',
  ],
  ['sentence convict', 'jail prison verdict court condemn ruling execute'],
  ['win', 'elect beat winner triumph reelect retake recapture'],
  ['donate donation', 'give pledge contribution raise'],
  ['behead decapitate', 'head throat'],
  [
    'withdraw withdrawal retreat pullout leave',
    'pull exit evacuate quit move vacate flee return go',
  ],
  ['recapture retake regain reclaim', 'take recover liberate win'],
  [
    'capture seize overrun',
    'take storm grab gain liberate advance enter arrest detain kidnap prisoner captive hold win',
  ],
  ['surrender', 'yield lay give hand'],
  ['assassinate assassination', 'kill murder'],
  ['marry', 'wedding bride groom marriage'],
  ['divorce', 'separate separation split'],
  ['sell', 'sale seller shift shipment purchase buy buyer auction'],
  ['buy', 'acquire acquisition takeover bid sell sale stake deal pay order'],
  ['lose', 'loss cost defeat kill die dead death fall drop plunge shed cut down'],
  ['borrow', 'loan debt lend credit'],
  ['lend', 'loan credit borrow'],
  ['smell', 'scent reek fragrance sniff'],
  ['taste', 'flavour bitter sweet salty sour'],
  ['quarantine', 'isolate isolation seclusion confine'],
  ['pardon', 'amnesty forgive clemency commute'],
  ['retire', 'retirement resign leave quit'],
  ['hire', 'employ recruit appoint job'],
  ['rape', 'sexual assault'],
  ['stab'],
  ['sink', 'capsize founder'],
  ['investigate investigation probe inquiry', 'inspect inspector inspection examine'],
  ['reopen', 'open resume'],
  ['ban prohibit forbid outlaw', 'moratorium suspend bar restrict prohibition'],
  ['build construct', 'construction erect set base'],
  ['destroy demolish', 'damage blow burn detonate collapse destruction'],
  ['defect defection', 'desert join'],
  ['visit', 'arrive tour come fly meet go'],
  ['evacuate evacuation', 'leave bus transfer withdraw move'],
  ['vaccinate jab', 'shot immunise'],
  ['loot', 'looting robbery thief'],
  ['steal', 'robbery thief'],
  ['torture', 'beat abuse mistreat'],
  ['meet meeting', 'talk visit host receive welcome negotiation session gather convene'],
  ['veto', 'block'],
  ['expel deport evict', 'expulsion deportation oust remove displace force leave'],
  ['postpone delay', 'suspend put reschedule later'],
  ['testify', 'testimony witness court hearing trial'],
  ['sue', 'suit court legal claim'],
  ['smuggle'],
  ['recruit enlist', 'recruitment join conscript'],
  ['crucify', 'crucifixion execute execution'],
  ['hijack', 'seize commandeer divert'],
  ['recognise recognize', 'recognition acknowledge'],
  ['confess confession', 'plead guilty'],
  ['vote', 'referendum elect voter abstain'],
  ['score', 'goal point try equaliser penalty beat win'],
  ['protest demonstrate march', 'street crowd gather uprising turnout vigil parade'],
  ['graduate', 'degree diploma graduation study'],
  ['adopt', 'adoption adoptive'],
  ['inherit', 'inheritance heir leave will'],
];

const TOLD = wordGroups(ACTIONS);

/** Actions that a question names in several words, or in one that has other meanings too. */
const PHRASES: readonly (readonly [pattern: RegExp, like: string, told?: string])[] = [
  [
    /\b(?:take|takes|took|taken) over (?:as|from)\b|\b(?:take|takes|took|taken) over\b(?=.{1,80}\bafter\b)/i,
    'succeed',
  ],
  [/\b(?:let|lets) (?:\w{1,30} ){0,4}(?:out|go)\b|\bset (?:\w{1,30} ){0,4}free\b/i, 'release'],
  [
    /\b(?:shoot|shoots|shot|bring|brings|brought) (?:\w{1,30} ){0,6}down\b|\bdowned\b/i,
    'down',
    'shoot crash hit destroy',
  ],
  [/\bpull(?:s|ed|ing)? out (?:of|from)\b/i, 'withdraw'],
  [
    /\bsounds? like\b/i,
    'sound',
    'noise bang boom roar hear loud whistle buzz hum thunder crack rumble scream',
  ],
  [
    /\b(?:get|gets|got) (?:back )?to\b(?! (?:see|know|be|do|go|have|hear|say|vote|choose|keep|meet|work|play|use|make|take|speak|talk|watch|read|live|stay|decide|try|ask|tell|testify|learn)\b)|\barrived? (?:back )?(?:in|at)\b/i,
    'arrive',
    'reach come land enter cross get arrival fly travel bring go transfer evacuate',
  ],
  [
    /(?<=\b(?:when|where) (?:did|does|will|would|has|had|have) (?:[\w'-]{1,30} ){1,6})(?:die|died)\b/i,
    'die',
    'drown succumb body funeral bury execute assassinate behead hang pass lose',
  ],
  [/\bborn\b/i, 'birth', 'native born'],
  [
    /\bclaim(?:s|ed)? (?:responsibility|credit|(?:the |that |this )?(?:[\w'-]{1,30} ){0,5}(?:attack|bomb|bombing|blast|explosion|killing|shooting|assault)s?)\b/i,
    'claim',
    'responsibility responsible credit',
  ],
  [/\bstep(?:s|ped)? down\b/i, 'resign'],
  [
    /(?<=\b(?:who|was|were|been|get|got) )shot\b(?! (?:\w{1,30} ){0,6}down\b)/i,
    'shoot',
    'shooting gun gunman fire bullet sniper gunfire',
  ],
  [/\b(?:win|won|take|took|taken) (?:\w{1,30} ){0,6}back\b/i, 'recapture'],
  [/\b(?:take|takes|took|taken) (?:[\w-]{1,30} ){1,4}from\b/i, 'capture'],
];

/** "Refused to leave" does not ask who left, and a bomb that left eight dead did not leave. */
const BEFORE_OTHER = /(?:\b(?:not|without)|n['’]t|\b(?:refus|declin|fail)\w{0,4} to) $/i;
const REMAINING = /^left\b/i;

/** The lemmas of which a report must have one to tell of an action that a question names; `null` for other words. */
export function tellsOfAction(
  text: string,
  place: number,
  term: string,
): ReadonlySet<string> | null {
  if (BEFORE_OTHER.test(text.slice(0, place)) || REMAINING.test(text.slice(place))) return null;
  return TOLD.get(term) ?? null;
}

/** An action that a question names in several words. */
interface PhrasedAction extends Span {
  /** Lemmas of which a report must have one to tell of it. */
  readonly told: ReadonlySet<string>;
}

/** Finds the actions that a question names in several words. */
export function phrasedActions(text: string): PhrasedAction[] {
  return PHRASES.flatMap(([pattern, like, told = '']) => {
    const match = pattern.exec(text);
    if (!match) return [];
    const words = lemmasOf(`${like} ${told}`);
    const others = TOLD.get(lemma(like)) ?? [];
    return [
      {
        start: match.index,
        end: match.index + match[0].length,
        told: new Set([...words, ...others]),
      },
    ];
  });
}

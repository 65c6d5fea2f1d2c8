/** A kind of deed: the words by which a question asks for it, and more words by which reports tell of it. */
export type DeedKind = readonly [asked: string, told?: string, more?: MoreOfDeed];

/** What else is known of a kind of deed. */
interface MoreOfDeed {
  /** Other words for it: who does any of them does it. */
  readonly same?: string;
  /** Whose part in it is read, if the question names them. */
  readonly sides?: Sides;
  /** Words that tell of it only before an office: "the new governor", "named him governor". */
  readonly beforeOffice?: string;
  /** How a question asks for it in several words, or in one that has other meanings too. */
  readonly phrase?: RegExp;
  /** Where a report has a word for it that tells of something else: "claimed ten lives". */
  readonly other?: RegExp;
}

/**
 * Whose part in a deed is read: that of anyone, that of a place where it is done too, or that of one person. An accusation
 * or a threat can be made in any words, so its sides are read only if the question names both.
 */
export type Sides = 'any' | 'place' | 'person' | 'both';

/**
 * What people do that an answer must tell of. The words of reports include those for what comes before or after: who was
 * replaced has left.
 */
export const PLAIN_DEEDS: readonly DeedKind[] = [
  ['stab'],
  ['behead decapitate', 'head throat'],
  ['torture', 'beat abuse mistreat'],
  ['crucify', 'crucifixion execute execution'],
  ['assassinate assassination', 'kill murder'],
  ['destroy demolish', 'damage blow burn detonate collapse destruction'],
  [
    'explode detonate',
    `explosion detonation blast blow bomb bomber bombing burst erupt rip tear device mine ied rocket shell missile
    grenade trigger activate`,
  ],
  ['rape', 'sexual assault'],
  ['hijack', 'seize commandeer divert'],
  [
    'capture seize overrun',
    'take storm grab gain liberate advance enter arrest detain kidnap prisoner captive hold win',
    { sides: 'place', phrase: /\b(?:take|takes|took|taken) (?:[\w-]{1,30} ){1,4}from\b/i },
  ],
  [
    'recapture retake regain reclaim',
    'take recover liberate win',
    { sides: 'place', phrase: /\b(?:win|won|take|took|taken) (?:\w{1,30} ){0,6}back\b/i },
  ],
  [
    'withdraw withdrawal retreat pullout leave',
    'pull exit evacuate quit move vacate flee return go',
    { phrase: /\bpull(?:s|ed|ing)? out (?:of|from)\b/i },
  ],
  ['surrender', 'yield lay give hand'],
  ['defect defection', 'desert join'],
  ['evacuate evacuation', 'leave bus transfer withdraw move'],
  ['arrest detain detention', 'capture seize jail imprison prison prisoner', { sides: 'any' }],
  [
    'kidnap abduct kidnapping abduction',
    'captive capture disappear missing snatch captor',
    { sides: 'any' },
  ],
  [
    'release free',
    'let return swap exchange hand ransom',
    { phrase: /\b(?:let|lets) (?:\w{1,30} ){0,4}(?:out|go)\b|\bset (?:\w{1,30} ){0,4}free\b/i },
  ],
  ['sentence convict', 'jail prison verdict court condemn ruling execute'],
  ['pardon', 'amnesty forgive clemency commute'],
  ['investigate investigation probe inquiry', 'inspect inspector inspection examine'],
  ['testify', 'testimony witness court hearing trial'],
  ['sue', 'suit court legal claim'],
  ['confess confession', 'plead guilty'],
  ['loot', 'robbery thief'],
  ['steal', 'robbery thief'],
  ['smuggle'],
  ['expel deport evict', 'expulsion deportation oust remove displace leave'],
  ['apologise apology', 'regret forgive forgiveness'],
  [
    'accuse blame',
    `responsible allege behind fault condemn denounce claim charge hold attribute point cause confront
    provoke trigger start`,
  ],
  ['recognise recognize', 'recognition acknowledge'],
  [
    'resign resignation quit abdicate',
    'leave step depart oust topple sack remove replace successor relinquish',
    { phrase: /\bstep(?:s|ped)? down\b/i },
  ],
  [
    'succeed replace successor',
    'appoint appointment elect interim predecessor install inherit',
    {
      beforeOffice: 'new name',
      phrase:
        /\b(?:take|takes|took|taken) over (?:as|from)\b|\b(?:take|takes|took|taken) over\b(?=.{1,80}\bafter\b)/i,
    },
  ],
  [
    'appoint nominate',
    'appointment nomination nominee choice selection install replace successor',
    {
      same: 'name pick choose select tap',
      beforeOffice: 'new',
      phrase:
        /\b(?:(?:pick|choose|select|tap|name)(?:s|ed|ped)?|chose|chosen) (?:[\w'-]{1,30} ){0,3}(?:as|to (?:be|become|replace))\b/i,
    },
  ],
  [
    'appointee',
    `appoint nominate appointment nomination nominee name pick choose choice select tap elect replace successor head
    lead run chair command`,
    {
      beforeOffice: 'new',
      phrase:
        /\b(?:(?:pick|choose|select|tap|name)(?:s|ed|ped)?|chose|chosen) (?:[\w'-]{1,30} ){0,3}to (?:run|head|lead|chair|command|manage)\b/i,
    },
  ],
  ['vote', 'referendum elect voter abstain'],
  ['veto', 'block', { sides: 'any' }],
  ['ban prohibit forbid outlaw', 'moratorium suspend restrict prohibition', { same: 'bar' }],
  ['quarantine', 'isolation seclusion', { same: 'isolate confine seclude' }],
  ['recruit enlist', 'recruitment join conscript'],
  ['postpone delay', 'suspend put reschedule later'],
  ['reopen', 'open resume'],
  ['protest demonstrate march', 'street crowd gather uprising turnout vigil parade'],
  [
    'meet meeting',
    'talk visit host receive welcome negotiation session gather convene',
    { sides: 'any' },
  ],
  ['visit', 'arrive tour come fly meet go'],
  ['sink', 'capsize founder'],
  ['donate donation', 'contribution', { same: 'give pledge contribute raise promise' }],
  ['sell', 'sale seller shipment purchase buy buyer auction', { same: 'shift' }],
  ['buy', 'acquisition takeover bid sell sale stake deal pay order', { same: 'purchase acquire' }],
  ['lose', 'loss cost defeat kill die dead death fall drop plunge shed cut down'],
  ['win', 'elect beat winner triumph reelect retake recapture', { same: 'receive' }],
  ['borrow', 'loan debt lend credit'],
  ['lend', 'credit borrow', { same: 'loan' }],
  ['hire', 'recruit appoint job', { same: 'employ' }],
  ['retire', 'retirement resign leave quit'],
  ['founded', 'launch start begin birth formation creation establishment founder'],
  ['build construct', 'construction erect set base'],
  ['marry', 'wedding bride groom marriage'],
  ['divorce', 'separate separation split'],
  ['adopt', 'adoption adoptive'],
  ['inherit', 'inheritance heir leave will'],
  ['graduate', 'degree diploma graduation study'],
  ['vaccinate jab', 'shot', { same: 'immunise' }],
  ['score', 'goal point try equaliser penalty beat win'],
  ['smell', 'scent reek fragrance sniff'],
  ['taste', 'flavour bitter sweet salty sour'],
];

/**
 * Deeds for which reports have too many words, so that an answer need not have one of these. A word can be for a larger
 * deed that one is part of.
 */
export const VAGUE_DEEDS: readonly DeedKind[] = [
  [
    'attack bomb bombard shell strike hit raid target invade assault pound storm ambush',
    `airstrike bombing bombardment shelling artillery mortar missile rocket fire shoot kill wound injure
    destroy damage blast explosion explode offensive incursion invasion intervene intervention besiege siege
    campaign aggression provocation provoke clash fight battle war combat retaliate retaliation massacre
    involvement involve responsible responsibility perpetrator gas sortie down behead execute murder`,
    { sides: 'place' },
  ],
  ['invade', 'enter cross occupy operation launch troop deploy', { sides: 'place' }],
  ['provoke', 'provocation attack threat threaten', { sides: 'any' }],
  ['besiege', 'siege surround encircle blockade starve', { sides: 'place' }],
  ['shoot stab', 'shooting stabbing wound injure assassinate murder kill', { sides: 'person' }],
  [
    'shoot',
    'gunman bullet sniper gunfire',
    { phrase: /(?<=\b(?:who|was|were|been|get|got) )shot\b(?! (?:\w{1,30} ){0,6}down\b)/i },
  ],
  [
    'down',
    'shoot crash hit destroy bring intercept target',
    {
      sides: 'any',
      phrase: /\b(?:shoot|shoots|shot|bring|brings|brought) (?:\w{1,30} ){0,6}down\b|\bdowned\b/i,
    },
  ],
  [
    'behead execute torture',
    'kill die murder shoot slaughter massacre punish abuse beat',
    { sides: 'any' },
  ],
  ['kill', '', { same: 'slaughter cull murder massacre execute slay' }],
  ['fire', '', { same: 'launch shoot lob unleash' }],
  ['drop', '', { same: 'throw dump release' }],
  [
    'claim',
    'responsibility responsible credit',
    {
      phrase:
        /\bclaim(?:s|ed)? (?:responsibility|credit|(?:the |that |this )?(?:[\w'-]{1,30} ){0,5}(?:attack|bomb|bombing|blast|explosion|killing|shooting|assault)s?)\b/i,
      other: /\bclaim(?:s|ed|ing)? (?:[\w,.-]{1,20} ){0,4}li(?:fe|ves)\b/i,
    },
  ],
  [
    'die',
    'drown succumb body funeral bury execute assassinate behead hang pass lose',
    {
      phrase:
        /(?<=\b(?:when|where) (?:did|does|will|would|has|had|have) (?:[\w'-]{1,30} ){1,6})(?:die|died)\b/i,
    },
  ],
  [
    'accuse blame',
    `allege condemn denounce charge suspect criticise criticize slam fault attribute say tell state claim`,
    { sides: 'both' },
  ],
  [
    'threaten warn',
    `threat vow ultimatum warning promise attack retaliate allow accuse blame condemn denounce caution alert
    fear concern apprehension worry risk danger`,
    { sides: 'both' },
  ],
  [
    'admit acknowledge concede confess',
    'admission confession acknowledgement deny denial',
    { sides: 'any' },
  ],
  [
    'sound',
    'noise bang boom roar hear loud whistle buzz hum thunder crack rumble scream',
    { phrase: /\bsounds? like\b/i },
  ],
  ['sanction', 'embargo blacklist penalty freeze punish impose target measure', { sides: 'any' }],
  [
    'support back arm fund finance sponsor',
    `aid help assist provide supply equip train weapon ally loyal deliver deploy send ship give allied
    cooperate cover assistance funding financing backing supporter backer affiliate link linked relation side fight`,
    { sides: 'any' },
  ],
  [
    'condemn denounce criticise criticize',
    'slam condemnation outrage decry deplore shock appal blame accuse call',
    { sides: 'any' },
  ],
  ['send', '', { same: 'deploy dispatch deliver' }],
  [
    'arrive',
    'come land enter cross get arrival fly travel bring go transfer evacuate',
    {
      phrase:
        /\b(?:get|gets|got) (?:back )?to\b(?! (?:see|know|be|do|go|have|hear|say|vote|choose|keep|meet|work|play|use|make|take|speak|talk|watch|read|live|stay|decide|try|ask|tell|testify|learn)\b)|\barrived? (?:back )?(?:in|at)\b/i,
    },
  ],
  ['order', '', { same: 'buy purchase' }],
  ['pay'],
  ['spend'],
  ['invest'],
  [
    'inhabit',
    'live population inhabitant resident home populate house',
    {
      phrase:
        /(?<=\bhow many (?:[\w'-]{1,30} ){1,4}?)(?:lived?|living)\b(?= (?:in|at|on|there)\b)|(?<=\bhow many )(?:inhabitants|residents)\b(?= (?:does|did|do|has|had)\b)|\bpopulation\b(?= of\b)/i,
      other: /\bhomes\b|\b(?:from|their|his|her) home\b/i,
    },
  ],
  ['birth', 'native born', { phrase: /\bborn\b/i }],
  ['light'],
];

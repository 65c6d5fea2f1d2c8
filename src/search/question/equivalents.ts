import { lemma } from '../../text/words/lemma.ts';

/**
 * Words that reports use for one another, by subject. Acronyms as `terms` marks them. The list is short on
 * purpose, because the rest of a question finds what the corpus says in other words.
 */
const GROUPS: readonly (readonly string[])[] = [
  // States and parties
  ['us.', 'usa', 'america', 'american', 'washington'],
  ['uk', 'britain', 'british', 'london'],
  ['russia', 'russian', 'moscow', 'kremlin'],
  ['turkey', 'turkish', 'turk', 'ankara'],
  ['kurd', 'kurdish'],
  ['iran', 'iranian', 'tehran'],
  ['isis', 'isil', 'daesh', 'is.'],
  // People
  ['person', 'people', 'folk'],
  ['child', 'kid', 'minor', 'youngster'],
  ['woman', 'lady'],
  ['troop', 'soldier', 'serviceman', 'force'],
  ['militant', 'jihadist', 'jihadi', 'extremist', 'terrorist'],
  ['rebel', 'insurgent', 'opposition'],
  ['gunman', 'shooter', 'assailant', 'attacker'],
  ['police', 'policeman', 'cop'],
  ['medic', 'doctor', 'nurse', 'paramedic', 'physician'],
  ['leader', 'head', 'chief', 'commander'],
  ['lawmaker', 'legislator', 'parliamentarian', 'mp'],
  // Death, injury, captivity, flight
  ['kill', 'die', 'dead', 'death', 'fatality', 'perish', 'murder', 'slay', 'casualty', 'toll'],
  ['wound', 'injure', 'injury', 'hurt', 'casualty'],
  ['arrest', 'detain', 'detention', 'apprehend', 'custody'],
  ['jail', 'prison', 'imprison'],
  ['kidnap', 'kidnapping', 'abduct', 'abduction', 'hostage'],
  ['flee', 'displace', 'displacement', 'evacuate', 'evacuation', 'exodus', 'uproot'],
  // Attacks and weapons
  ['jet', 'warplane', 'plane', 'aircraft', 'airplane', 'airstrike', 'raid'],
  ['strike', 'airstrike', 'raid', 'bombing', 'bombardment', 'attack', 'hit'],
  ['bomb', 'bombing', 'bombard', 'blast', 'explosion'],
  ['shell', 'shelling', 'mortar', 'artillery', 'bombardment'],
  ['offensive', 'assault', 'operation'],
  ['missile', 'rocket'],
  ['weapon', 'weaponry', 'arm', 'munition'],
  ['capture', 'seize', 'recapture', 'retake', 'overrun', 'control', 'fall'],
  ['siege', 'besiege', 'blockade', 'encircle'],
  ['destroy', 'flatten', 'demolish', 'level', 'raze'],
  ['fight', 'clash', 'battle', 'combat', 'fighting'],
  ['withdraw', 'withdrawal', 'retreat', 'pullout'],
  ['rescue', 'save', 'liberate', 'free', 'release'],
  ['helicopter', 'chopper'],
  ['checkpoint', 'roadblock'],
  ['base', 'airbase', 'airfield'],
  ['headquarters', 'hq'],
  ['toxic', 'poison', 'chemical'],
  ['execute', 'execution', 'behead'],
  // What people say and do
  ['demand', 'call', 'urge'],
  ['announce', 'declare'],
  ['accuse', 'blame'],
  ['deny', 'reject', 'denial'],
  ['begin', 'start', 'launch'],
  ['truce', 'ceasefire', 'cessation', 'armistice'],
  ['agreement', 'deal', 'accord', 'pact'],
  ['negotiation', 'talk', 'dialogue'],
  ['aid', 'relief', 'assistance'],
  ['protest', 'demonstration', 'demonstrate', 'rally'],
  ['election', 'poll', 'vote', 'ballot'],
  ['resign', 'resignation', 'quit'],
  ['topple', 'overthrow', 'oust'],
  ['cause', 'trigger', 'spark', 'provoke', 'prompt'],
  ['send', 'deploy', 'dispatch'],
  ['build', 'construct', 'establish'],
  ['visit', 'trip', 'travel'],
  ['meet', 'meeting', 'summit'],
  ['buy', 'purchase'],
  ['win', 'victory', 'defeat'],
  ['money', 'fund', 'cash'],
  ['firm', 'company', 'business'],
  // Places and things
  ['home', 'house'],
  ['hospital', 'clinic'],
  ['border', 'frontier'],
  ['village', 'hamlet'],
  ['neighbourhood', 'neighborhood', 'district'],
  ['road', 'highway'],
  ['car', 'vehicle'],
  ['market', 'marketplace', 'bazaar', 'souk'],
  ['funeral', 'burial', 'wake', 'mourner'],
  ['wedding', 'marriage'],
  ['pupil', 'student', 'schoolchild'],
  ['refugee', 'displaced'],
  ['disease', 'illness', 'sickness'],
  ['spill', 'leak'],
  ['truck', 'lorry', 'vehicle'],
  ['petrol', 'gasoline', 'fuel'],
  ['earthquake', 'quake'],
  ['flu', 'influenza'],
];

const OTHERS = new Map<string, readonly string[]>();
for (const group of GROUPS.map((words) => words.map(lemma))) {
  for (const term of group) {
    const others = [...(OTHERS.get(term) ?? []), ...group.filter((other) => other !== term)];
    OTHERS.set(term, [...new Set(others)]);
  }
}

/** Other words for a term. */
export function equivalents(term: string): readonly string[] {
  return OTHERS.get(term) ?? [];
}

const wordsOf = (text: string): ReadonlySet<string> => new Set(text.split(/\s+/));

/** Past tenses without -ed that are never participles. */
export const SURE_PASTS = wordsOf(
  `went took saw gave began fell came rose wrote drove broke chose froze flew grew knew threw blew
   drew ate swam sank rang shook spoke stole swore tore woke wore withdrew undertook underwent
   overtook did was were had ran became drank sang sprang forgot forgave hid`,
);

/** Past tenses without -ed that can also be participles, like all in -ed. */
export const UNSURE_PASTS = wordsOf(
  `said told made found left built held hit shot met won lost led sent kept brought bought caught
   fought felt put set cut let paid sold struck spent stood sat read taught thought sought heard
   hurt shut split spread swept broadcast burst bound dug fed fled hung laid lent lit meant quit
   rebuilt slid slept shed stuck swung understood upheld overran`,
);

/** Participles without -ed that are not past tenses. */
export const PARTICIPLES = wordsOf(
  `been become come run known seen taken given born done gone driven broken fallen written shown
   chosen drawn frozen grown hidden stolen thrown torn worn`,
);

/** Words in -ed that are not forms of a verb, or not its past. */
export const NO_PASTS = wordsOf(
  `need speed feed seed breed indeed exceed proceed succeed embed red bed shed wed hundred united
   sacred naked kindred wicked armed unprecedented aged`,
);

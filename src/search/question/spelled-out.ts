/**
 * Spells out a list of phrases.
 *
 * @param list - Phrases separated by commas or line ends. `[a|b]` stands for each of its choices: `[a|the]
 *   report` are the phrases `a report` and `the report`.
 */
export function spelledOut(list: string): readonly string[] {
  return list.split(/[,\n]/).flatMap((phrase) => {
    let spelled: readonly string[] = [''];
    for (const part of phrase.split(/[[\]]/)) {
      const choices = part.split('|');
      spelled = spelled.flatMap((start) => choices.map((choice) => start + choice));
    }
    return spelled.map((each) => each.trim().replace(/\s+/g, ' ')).filter((each) => each !== '');
  });
}

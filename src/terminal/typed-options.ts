/**
 * Reads options as Discord shows them: `Who said so? source: Xinhua after: 2019`.
 *
 * @param text - What stands before the first option belongs to the first of `names`.
 * @param names - What the options are called.
 * @returns The options that were given, and the first one in any case.
 */
export function readTypedOptions(text: string, names: readonly string[]): Record<string, string> {
  const [first = ''] = names;
  const parts = text.split(new RegExp(`(?:^|\\s)(${names.join('|')}):\\s*`));
  const typed: Record<string, string> = {};
  for (let at = 1; at < parts.length; at += 2) {
    typed[parts[at] ?? ''] = (parts[at + 1] ?? '').trim();
  }
  return { ...typed, [first]: `${parts[0] ?? ''} ${typed[first] ?? ''}`.trim() };
}

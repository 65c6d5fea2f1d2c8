/**
 * Reads options as Discord shows them: `Who said so? source: Xinhua after: 2019`.
 *
 * @param text - Text before the first option is the value of the first of `names`.
 * @returns The given options, and always the first one.
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

/** Ends a text with a full stop, if it has no sign at its end. */
export function sentence(text: string): string {
  return /[.!?]["'”’)]*$/.test(text) ? text : `${text}.`;
}

/** Joins parts with commas, and the last two with another sign. */
export function listed(parts: readonly string[], last: string): string {
  const [end = '', ...others] = [...parts].reverse();
  return others.length === 0 ? end : `${others.reverse().join(', ')}${last}${end}`;
}

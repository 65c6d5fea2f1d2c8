/** Who made a change. */
export type Actor =
  /** Someone on Discord. */
  | { readonly kind: 'member'; readonly id: string; readonly name: string }
  /** A user of this machine. */
  | { readonly kind: 'terminal'; readonly name: string }
  /** Nobody knows: a file was edited by hand. */
  | { readonly kind: 'hand' };

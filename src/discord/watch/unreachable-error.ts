/** Thrown when a channel is not where it was. */
export class UnreachableError extends Error {}

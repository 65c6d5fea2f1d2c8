/** Warns of an error that stops nothing, on the standard error stream of the process. */
export function warn(error: unknown): void {
  process.emitWarning(error instanceof Error ? error : String(error));
}

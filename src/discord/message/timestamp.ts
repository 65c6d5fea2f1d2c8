/**
 * A moment as Discord shows it: in the reader's own time and language.
 *
 * @param moment - A date, or an ISO 8601 text.
 * @see https://docs.discord.com/developers/reference#message-formatting-timestamp-styles
 */
export function timestamp(moment: Date | string): string {
  return `<t:${Math.floor(new Date(moment).getTime() / 1_000)}:f>`;
}

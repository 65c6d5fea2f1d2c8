/** Writes a command so that people can click it: `/ask`, or `/article add` for a part of one. */
export type MentionCommand = (words: string) => string;

/** Writes a command as text. */
export const commandAsText: MentionCommand = (words) => `\`${words}\``;

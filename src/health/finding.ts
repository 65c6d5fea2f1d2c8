/** What an examination has found. */
export interface Finding {
  /** A fault keeps the bot from working; a warning does not. */
  readonly level: 'ok' | 'warning' | 'fault';
  /** What was examined, in a word or two. */
  readonly subject: string;
  /** What was found and, unless all is well, how to mend it. Contains no secret. */
  readonly sentence: string;
}

export const ok = (subject: string, sentence: string): Finding => ({
  level: 'ok',
  subject,
  sentence,
});

export const warning = (subject: string, sentence: string): Finding => ({
  level: 'warning',
  subject,
  sentence,
});

export const fault = (subject: string, sentence: string): Finding => ({
  level: 'fault',
  subject,
  sentence,
});

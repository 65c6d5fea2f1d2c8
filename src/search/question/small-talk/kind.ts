/** What people say to a bot that is no question to the reports. */
export type SmallTalk =
  | 'greeting'
  | 'farewell'
  | 'thanks'
  /** "ok", "lol". */
  | 'acknowledgement'
  /** That an answer was no help. */
  | 'complaint'
  /** Asks what can be asked. */
  | 'help'
  /** Asks who or what the bot is. */
  | 'identity'
  /** Tries whether the bot answers. */
  | 'test'
  /** Asks whether something is true, or what the bot thinks. */
  | 'judgement'
  /** Asks for a summary, a translation or another text. */
  | 'writing';

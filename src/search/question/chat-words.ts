import { type Word, words } from '../../text/words/words.ts';

/** Spellings that people use in chats, by what they stand for. Folded. */
const SPELLED: ReadonlyMap<string, string> = new Map(
  Object.entries({
    u: 'you',
    ur: 'your',
    r: 'are',
    im: 'i',
    pls: 'please',
    plz: 'please',
    whats: 'what',
    thats: 'that',
  }),
);

/** The words of a chat message. Their folded forms have the usual spelling, without 's. */
export function chatWords(typed: string): Word[] {
  return words(typed).map((word) => ({ ...word, folded: SPELLED.get(word.folded) ?? word.folded }));
}

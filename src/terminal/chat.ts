import { createInterface } from 'node:readline';
import { Conversation, type ConversationOptions } from './conversation.ts';

export interface ChatOptions extends ConversationOptions {
  readonly input: NodeJS.ReadableStream;
  readonly output: NodeJS.WritableStream;
}

const PROMPT = '> ';

/** Holds the conversation until the input ends or the user types `/quit`. */
export async function chat(options: ChatOptions): Promise<void> {
  const { input, output, interactive } = options;
  const conversation = new Conversation(options);
  const lines = createInterface({
    input,
    ...(interactive ? { output, prompt: PROMPT } : {}),
    terminal: interactive,
  });
  if (interactive) lines.prompt();
  for await (const line of lines) {
    const text = line.trim();
    if (text === '/quit' || text === '/exit') break;
    if (text !== '') output.write(`${await conversation.reply(text)}\n\n`);
    if (interactive) lines.prompt();
  }
  lines.close();
}

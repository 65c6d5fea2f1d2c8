import { GatewayIntentBits } from 'discord.js';
import { LocalDiscord, type LocalDiscordOptions, type Preview } from '../../src/index.ts';
import type { Outcome, PlayerName, ShownMessage, Update } from '../../src/preview/wire.ts';
import { TestBot } from '../bot.ts';

/** An open page, with everything that it has received. */
export interface Page {
  /** Waits until `look` returns something. */
  until<T>(look: (known: Known) => T | undefined): Promise<T>;
  close(): void;
}

/** What a page knows after all updates so far. */
export interface Known {
  readonly place: Update['place'];
  readonly messages: ReadonlyMap<string, ShownMessage>;
}

/** A local Discord with its preview and a test bot. */
export class PreviewStage {
  readonly discord: LocalDiscord;
  readonly preview: Preview;
  readonly bot: TestBot;
  readonly #pages: Page[] = [];

  static async open(options: LocalDiscordOptions = {}): Promise<PreviewStage> {
    const discord = await LocalDiscord.start(options);
    const preview = await discord.openPreview();
    const { Guilds, GuildMessages, DirectMessages } = GatewayIntentBits;
    const bot = await TestBot.connect(discord, [Guilds, GuildMessages, DirectMessages]);
    return new PreviewStage(discord, preview, bot);
  }

  private constructor(discord: LocalDiscord, preview: Preview, bot: TestBot) {
    this.discord = discord;
    this.preview = preview;
    this.bot = bot;
  }

  /** A request as the page itself sends it. */
  request(path: string, init: RequestInit = {}): Promise<Response> {
    const origin = new URL(this.preview.address).origin;
    return fetch(new URL(path, origin), { ...init, headers: { origin, ...init.headers } });
  }

  /** Performs an action as a player. */
  async act(
    as: PlayerName,
    act: Readonly<Record<string, unknown>>,
    files: readonly File[] = [],
    locale?: string,
  ): Promise<Outcome> {
    const channelId = this.discord.channelId;
    const payload = JSON.stringify({ as, locale, act: { channelId, ...act } });
    const response =
      files.length === 0
        ? await this.request('/act', { method: 'POST', body: payload })
        : await this.request('/act', { method: 'POST', body: formOf(payload, files) });
    if (!response.ok) throw new Error(`${response.status} ${await response.text()}`);
    return (await response.json()) as Outcome;
  }

  /** Types a command. */
  command(as: PlayerName, name: string, options: Readonly<Record<string, unknown>> = {}) {
    return this.act(as, { kind: 'command', name, group: null, subcommand: null, options });
  }

  /** Opens the page, in English unless a language is named. */
  async look(as: PlayerName, locale = 'en-US'): Promise<Page> {
    const controller = new AbortController();
    const query = new URLSearchParams({ as, locale });
    const response = await this.request(`/events?${query}`, { signal: controller.signal });
    const messages = new Map<string, ShownMessage>();
    const known: { place: Update['place']; messages: Map<string, ShownMessage> } = {
      place: undefined,
      messages,
    };
    const listeners = new Set<() => void>();
    void readEvents(response, (update) => {
      if (update.anew) messages.clear();
      if (update.place) known.place = update.place;
      for (const id of update.gone) messages.delete(id);
      for (const message of update.messages) messages.set(message.id, message);
      for (const listener of [...listeners]) listener();
    }).catch(() => undefined);
    const page: Page = {
      until: (look) =>
        new Promise((resolve) => {
          const attempt = () => {
            const found = look(known);
            if (found === undefined) return;
            listeners.delete(attempt);
            resolve(found);
          };
          listeners.add(attempt);
          attempt();
        }),
      close: () => controller.abort(),
    };
    this.#pages.push(page);
    return page;
  }

  async close(): Promise<void> {
    for (const page of this.#pages) page.close();
    await this.preview.stop();
    await this.bot.disconnect();
    await this.discord.stop();
  }
}

/** Finds the message that contains this text. */
export function saying(text: string) {
  return ({ messages }: Known): ShownMessage | undefined =>
    [...messages.values()].find(({ plainText }) => plainText.includes(text));
}

function formOf(payload: string, files: readonly File[]): FormData {
  const form = new FormData();
  form.append('payload_json', payload);
  for (const [slot, file] of files.entries()) form.append(`files[${slot}]`, file);
  return form;
}

async function readEvents(response: Response, told: (update: Update) => void): Promise<void> {
  const decoder = new TextDecoder();
  let rest = '';
  for await (const chunk of response.body ?? []) {
    rest += decoder.decode(chunk, { stream: true });
    const events = rest.split('\n\n');
    rest = events.pop() ?? '';
    for (const event of events) {
      if (event.startsWith('data: ')) told(JSON.parse(event.slice('data: '.length)));
    }
  }
}

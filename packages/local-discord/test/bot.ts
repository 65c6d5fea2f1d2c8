import { Client, Events, GatewayIntentBits, type Interaction } from 'discord.js';
import type { LocalDiscord } from '../src/index.ts';

/** An unmodified discord.js client. Each test defines what it does on an interaction. */
export class TestBot {
  readonly client: Client<true>;
  /** The errors of its handler, in order. */
  failures: unknown[] = [];
  #handler: (interaction: Interaction) => Promise<unknown> = async () => undefined;

  static async connect(
    discord: LocalDiscord,
    intents: readonly GatewayIntentBits[] = [GatewayIntentBits.Guilds],
  ): Promise<TestBot> {
    const client = new Client({ intents, rest: { api: discord.api } });
    const ready = new Promise<Client<true>>((resolve) => client.once(Events.ClientReady, resolve));
    await client.login(discord.token);
    return new TestBot(await ready);
  }

  private constructor(client: Client<true>) {
    this.client = client;
    client.on(Events.InteractionCreate, (interaction) => {
      this.#handler(interaction).catch((error: unknown) => this.failures.push(error));
    });
  }

  /** Sets the handler of the next interactions; forgets earlier failures. */
  answers(handler: (interaction: Interaction) => Promise<unknown>): void {
    this.failures = [];
    this.#handler = handler;
  }

  async disconnect(): Promise<void> {
    await this.client.destroy();
  }
}

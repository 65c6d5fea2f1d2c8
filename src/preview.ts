import { cp, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Logger } from 'pino';
import { LocalDiscord } from './local-discord/index.ts';
import { Service } from './serve.ts';
import { UserError } from './user-error.ts';

/** The same each time, so that a page left open finds the next preview. */
const USUAL_PORT = 8420;

/** As long as Discord waits for a bot: what takes longer is shown as not answered. */
const PATIENCE_MS = 3000;

/** What a preview is opened with. */
export interface PreviewOptions {
  readonly corpusFolder: string;
  /** Whether what is changed in the preview changes the folder itself, rather than a copy. */
  readonly write: boolean;
  /** @returns The log; the secrets never stand in it. */
  readonly createLog: (secrets: readonly string[]) => Logger;
}

/** The bot on a Discord of its own, in a page on this machine. */
export class OpenPreview {
  /** What is to be ended, in the order in which it was begun. */
  readonly #ends: (() => Promise<unknown>)[] = [];
  readonly #opening: Promise<string>;
  #stopping: Promise<void> | undefined;

  /** Opens the page and connects the bot, as it is on Discord, to what stands behind the page. */
  constructor(options: PreviewOptions) {
    this.#opening = this.#open(options);
  }

  /**
   * Waits until the bot is there.
   *
   * @returns Where the page is.
   * @throws UserError when the folder of the articles cannot be read; everything is ended then.
   */
  async address(): Promise<string> {
    try {
      return await this.#opening;
    } catch (error) {
      await this.stop();
      throw error;
    }
  }

  /** Ends everything; a copy of the articles is removed. */
  stop(): Promise<void> {
    this.#stopping ??= this.#end();
    return this.#stopping;
  }

  async #open({ corpusFolder, write, createLog }: PreviewOptions): Promise<string> {
    const folder = write ? corpusFolder : await this.#copyOf(corpusFolder);
    const discord = await LocalDiscord.start({ patienceMs: PATIENCE_MS });
    this.#ends.push(() => discord.stop());
    const page = await discord.openPreview(USUAL_PORT);
    this.#ends.push(() => page.stop());
    const { token, api } = discord;
    const log = createLog([token]);
    const service = await Service.open({ token, api, guildId: null, corpusFolder: folder, log });
    this.#ends.push(() => service.stop());
    await service.start();
    return page.address;
  }

  async #copyOf(folder: string): Promise<string> {
    const copy = await mkdtemp(join(tmpdir(), 'dateline-preview-'));
    this.#ends.push(() => rm(copy, { recursive: true, force: true }));
    try {
      await cp(folder, copy, { recursive: true });
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code !== 'ENOENT') throw error;
      throw new UserError(`${folder} cannot be read: there is no such folder.`);
    }
    return copy;
  }

  async #end(): Promise<void> {
    // What is still being opened is ended as well.
    await this.#opening.catch(() => undefined);
    for (const end of this.#ends.reverse()) await end();
  }
}

import { cp, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Logger } from 'pino';
import { LocalDiscord, type Preview } from './local-discord/index.ts';
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
  readonly #discord: LocalDiscord;
  readonly #page: Preview;
  readonly #service: Service;
  readonly #copy: string | null;
  #stopping: Promise<void> | undefined;

  /**
   * Opens the page and connects the bot, as it is on Discord, to what stands behind the page.
   *
   * @throws UserError when the folder of the articles cannot be read.
   */
  static async open({ corpusFolder, write, createLog }: PreviewOptions): Promise<OpenPreview> {
    const copy = write ? null : await copyOf(corpusFolder);
    const discord = await LocalDiscord.start({ patienceMs: PATIENCE_MS });
    const page = await discord.openPreview(USUAL_PORT);
    const { token, api } = discord;
    const service = await Service.open({
      token,
      api,
      guildId: null,
      corpusFolder: copy ?? corpusFolder,
      log: createLog([token]),
    });
    const preview = new OpenPreview(discord, page, service, copy);
    await service.start();
    return preview;
  }

  private constructor(discord: LocalDiscord, page: Preview, service: Service, copy: string | null) {
    this.#discord = discord;
    this.#page = page;
    this.#service = service;
    this.#copy = copy;
  }

  /** Where the page is. */
  get address(): string {
    return this.#page.address;
  }

  /** Ends everything; a copy of the articles is removed. */
  stop(): Promise<void> {
    this.#stopping ??= this.#end();
    return this.#stopping;
  }

  async #end(): Promise<void> {
    await this.#page.stop();
    await this.#service.stop();
    await this.#discord.stop();
    if (this.#copy !== null) await rm(this.#copy, { recursive: true, force: true });
  }
}

async function copyOf(folder: string): Promise<string> {
  const copy = await mkdtemp(join(tmpdir(), 'dateline-preview-'));
  try {
    await cp(folder, copy, { recursive: true });
    return copy;
  } catch (error) {
    await rm(copy, { recursive: true, force: true });
    if ((error as NodeJS.ErrnoException).code !== 'ENOENT') throw error;
    throw new UserError(`${folder} cannot be read: it does not exist.`);
  }
}

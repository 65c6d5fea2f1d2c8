import { rmSync } from 'node:fs';
import { cp, mkdtemp } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { LocalDiscord } from 'local-discord';
import type { Logger } from 'pino';
import { isMissing } from '../disk-fault.ts';
import { UserError } from '../user-error.ts';

/** The same each time, so that a page left open finds the next preview. */
const USUAL_PORT = 8420;

/** As long as Discord waits for a bot: what takes longer is shown as not answered. */
const PATIENCE_MS = 3000;

/** Long enough to see what /article gaps shows. */
const QUESTION_LOG_DAYS = 30;

/** What a preview is opened with. */
export interface PreviewOptions {
  readonly corpusFolder: string;
  /** Whether what is changed in the preview changes the folder itself, rather than a copy. */
  readonly write: boolean;
  /** @returns The log; the secrets never stand in it. */
  readonly createLog: (secrets: readonly string[]) => Logger;
}

interface OpenPage {
  readonly address: string;
  readonly discord: LocalDiscord;
  /** The folder of the articles, or of their copy. */
  readonly folder: string;
}

/** The bot on a Discord of its own, in a page on this machine. */
export class OpenPreview {
  /** What is to be ended, in the order in which it was begun. */
  readonly #ends: (() => Promise<unknown>)[] = [];
  readonly #opening: Promise<OpenPage>;
  readonly #connecting: Promise<void>;
  #stopping: Promise<void> | undefined;

  /** Opens the page, and then connects the bot, as it is on Discord, to what stands behind it. */
  constructor(options: PreviewOptions) {
    this.#opening = this.#open(options);
    this.#connecting = this.#opening.then((page) => this.#connect(page, options));
    // Whoever waits for either is told; a fault that nobody waits for yet is no reason to end.
    this.#connecting.catch(() => undefined);
  }

  /**
   * Waits until the page can be looked at.
   *
   * @returns Where it is.
   * @throws UserError when there is no folder of the articles; everything is ended then.
   */
  async page(): Promise<string> {
    const { address } = await this.#orEnd(this.#opening);
    return address;
  }

  /**
   * Waits until the bot is there.
   *
   * @throws UserError when the articles cannot be read; everything is ended then.
   */
  connected(): Promise<void> {
    return this.#orEnd(this.#connecting);
  }

  /** Ends everything; a copy of the articles is removed. */
  stop(): Promise<void> {
    this.#stopping ??= this.#end();
    return this.#stopping;
  }

  async #orEnd<T>(work: Promise<T>): Promise<T> {
    try {
      return await work;
    } catch (error) {
      await this.stop();
      throw error;
    }
  }

  async #open({ corpusFolder, write }: PreviewOptions): Promise<OpenPage> {
    const folder = write ? corpusFolder : await this.#copyOf(corpusFolder);
    const discord = await LocalDiscord.start({ patienceMs: PATIENCE_MS });
    this.#ends.push(() => discord.stop());
    const page = await discord.openPreview(USUAL_PORT);
    this.#ends.push(() => page.stop());
    return { folder, discord, address: page.address };
  }

  async #connect({ folder, discord }: OpenPage, { createLog }: PreviewOptions): Promise<void> {
    const { token, api } = discord;
    const log = createLog([token]);
    // Loaded only now: the page is there before the bot is.
    const { Service } = await import('./bot-service.ts');
    const service = await Service.open({
      token,
      api,
      guildId: null,
      corpora: 'shared',
      corpusFolder: folder,
      // A preview is of a folder, which it copies.
      databaseUrl: null,
      moderatorRoles: [],
      // What moderators do is told, and suggestions wait, in the one channel that the page shows.
      logChannelId: discord.channelId,
      suggestions: true,
      questionLogDays: QUESTION_LOG_DAYS,
      log,
    });
    this.#ends.push(() => service.stop());
    await service.start();
  }

  async #copyOf(folder: string): Promise<string> {
    const copy = await mkdtemp(join(tmpdir(), 'dateline-preview-'));
    const remove = () => rmSync(copy, { recursive: true, force: true });
    this.#ends.push(async () => remove());
    // Also where an error is the end, such as a terminal that is no longer there to write to.
    process.once('exit', remove);
    try {
      await cp(folder, copy, { recursive: true });
    } catch (error) {
      if (!isMissing(error)) throw error;
      throw new UserError(`${folder} cannot be read: there is no such folder.`);
    }
    return copy;
  }

  async #end(): Promise<void> {
    // What is still being opened is ended as well.
    await this.#connecting.catch(() => undefined);
    for (const end of this.#ends.reverse()) await end();
  }
}

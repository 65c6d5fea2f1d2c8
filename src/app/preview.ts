import { rmSync } from 'node:fs';
import { cp, mkdtemp } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { LocalDiscord } from 'local-discord';
import type { Logger } from 'pino';
import { isMissing } from '../disk-fault.ts';
import { UserError } from '../user-error.ts';

/** Always the same, so that a page left open connects to the next preview. */
const USUAL_PORT = 8420;

/** As long as Discord waits for a bot. A later answer is shown as no answer. */
const PATIENCE_MS = 3000;

/** Largest page that is kept as it came, in bytes: the default of `.env`. */
const LARGEST_EVIDENCE = 5_000_000;

/** Long enough to see what /article gaps shows. */
const QUESTION_LOG_DAYS = 30;

/** The channel in which changes by moderators and suggestions appear. */
const LOG_CHANNEL = 'moderation-log';

/** What the page tells newcomers, and how many questions it offers. */
const HINT = 'Mention @Dateline or use /ask; in the direct message just write.';
const EXAMPLES = 2;

export interface PreviewOptions {
  readonly corpusFolder: string;
  /** Whether changes are made in the folder itself rather than in a copy. */
  readonly write: boolean;
  /** Creates the log, which never contains the secrets. */
  readonly createLog: (secrets: readonly string[]) => Logger;
}

type Page = Awaited<ReturnType<LocalDiscord['openPreview']>>;

interface OpenPage {
  readonly page: Page;
  readonly discord: LocalDiscord;
  /** The folder of the articles, or its copy. */
  readonly folder: string;
}

/** The bot on a local Discord, with a page on this machine to use it. */
export class OpenPreview {
  /** Functions that end each part, in the order in which the parts were begun. */
  readonly #ends: (() => Promise<unknown>)[] = [];
  readonly #opening: Promise<OpenPage>;
  readonly #connecting: Promise<void>;
  #stopping: Promise<void> | undefined;

  /** Opens the page, then connects the unmodified bot to the local Discord behind it. */
  constructor(options: PreviewOptions) {
    this.#opening = this.#open(options);
    this.#connecting = this.#opening.then((page) => this.#connect(page, options));
    // `page` and `connected` throw the error. Before they are called, it must not end the process.
    this.#connecting.catch(() => undefined);
  }

  /**
   * Waits until the page can be opened.
   *
   * @returns Its address.
   * @throws UserError if the folder of the articles does not exist. Everything is ended first.
   */
  async page(): Promise<string> {
    const { page } = await this.#orEnd(this.#opening);
    return page.address;
  }

  /**
   * Waits until the bot is connected.
   *
   * @throws UserError if the articles cannot be read. Everything is ended first.
   */
  connected(): Promise<void> {
    return this.#orEnd(this.#connecting);
  }

  /** Ends everything, and removes the copy of the articles. */
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
    discord.channels.add(LOG_CHANNEL);
    const page = await discord.openPreview(USUAL_PORT);
    this.#ends.push(() => page.stop());
    return { folder, discord, page };
  }

  async #connect(
    { folder, discord, page }: OpenPage,
    { createLog }: PreviewOptions,
  ): Promise<void> {
    const { token, api } = discord;
    const log = createLog([token]);
    // Load the bot only now, so that the page opens first.
    const { Service } = await import('./bot-service.ts');
    const service = await Service.open({
      token,
      api,
      guildId: null,
      corpora: 'shared',
      corpusFolder: folder,
      // A preview is always of a folder.
      databaseUrl: null,
      moderatorRoles: [],
      logChannelId: discord.channels.named(LOG_CHANNEL),
      suggestions: true,
      largestEvidence: LARGEST_EVIDENCE,
      questionLogDays: QUESTION_LOG_DAYS,
      // The servers of the folder are not those of the preview.
      leftServerDays: null,
      log,
    });
    this.#ends.push(() => service.stop());
    await service.start();
    page.suggest({ hint: HINT, examples: (await service.examples()).slice(0, EXAMPLES) });
  }

  async #copyOf(folder: string): Promise<string> {
    const copy = await mkdtemp(join(tmpdir(), 'dateline-preview-'));
    const remove = () => rmSync(copy, { recursive: true, force: true });
    this.#ends.push(async () => remove());
    // Also remove it when an error ends the process, such as a write to a closed terminal.
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
    // Wait for what is still being opened, so that it is ended too.
    await this.#connecting.catch(() => undefined);
    for (const end of this.#ends.reverse()) await end();
  }
}

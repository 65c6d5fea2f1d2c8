import { setTimeout } from 'node:timers/promises';
import { type Round, Rounds } from '../../src/watch/rounds/rounds.ts';
import { PlayedClock } from '../watch/played-clock.ts';
import { made, type Stage } from './stage.ts';

/** A member of the desk, who publishes reports. */
export const DESK = { kind: 'member', id: '100000000000000009', name: 'Desk' } as const;

/** Plays time for a stage, so that rounds go at once. */
export class PlayedStage {
  readonly clock = new PlayedClock(new Date('2026-11-20T12:00:00Z'));
  readonly #stage: Stage;
  #rounds: Rounds | null = null;
  #underWay = 0;

  constructor(stage: Stage) {
    this.#stage = stage;
  }

  /** Starts a bot whose rounds wait for {@link pass}. */
  async startBot(changed: Parameters<Stage['startBot']>[0] = {}): Promise<void> {
    await this.#rounds?.stop();
    const bot = await this.#stage.startBot({ now: this.clock.now, ...changed });
    this.#go(bot.rounds);
  }

  /** Stops the rounds, as the end of the process does. */
  async stop(): Promise<void> {
    await this.#rounds?.stop();
  }

  /** Publishes a report. */
  async publish(id: string, title: string, body: string): Promise<void> {
    const article = { title, source: 'Harbour Herald', published: '2026-11-19', body };
    await this.#stage.corpus.put(made(id, article), DESK);
  }

  /** Lets hours pass in which no round goes, then a minute in which rounds go. */
  async leap(hours: number): Promise<void> {
    await this.stop();
    await this.clock.pass(hours * 3_600_000);
    this.#go(this.#stage.bot.rounds);
    await this.pass(60);
  }

  /** Lets seconds pass, and waits until the rounds have done their work. */
  async pass(seconds: number): Promise<void> {
    await this.clock.pass(seconds * 1_000, async () => {
      // A round begins some turns after it has the duty.
      for (let quiet = 0; quiet < 3; quiet = this.#underWay === 0 ? quiet + 1 : 0) {
        await setTimeout(2);
      }
    });
  }

  #go(rounds: readonly Round[]): void {
    const { clock } = this;
    const { duty: kept } = this.#stage.stores;
    const duty = {
      lasts: kept.lasts,
      take: () => this.#counted(() => kept.take()),
      release: () => kept.release(),
    };
    const onError = (round: string, error: unknown) => {
      throw new Error(`the round ${round} failed`, { cause: error });
    };
    const followed = rounds.map((round) => this.#followed(round));
    this.#rounds = new Rounds({ rounds: followed, duty, clock, onError });
    this.#rounds.start();
  }

  #followed(round: Round): Round {
    return { ...round, run: (signal) => this.#counted(() => round.run(signal)) };
  }

  async #counted<Result>(work: () => Promise<Result>): Promise<Result> {
    this.#underWay += 1;
    try {
      return await work();
    } finally {
      this.#underWay -= 1;
    }
  }
}

import { PermissionFlagsBits } from 'discord.js';
import type { OptionValues, Person, Server } from 'local-discord';
import type { Article } from '../../src/corpus/article.ts';
import { TESTER } from '../corpus/folders.ts';
import { DAM } from './press.ts';
import { made, Stage, type StageOptions } from './stage.ts';

/** The permissions of a person who looks after a server. */
const LOOKS_AFTER = PermissionFlagsBits.ManageMessages | PermissionFlagsBits.ManageGuild;

/** A report of the first server, and words of it that no other server may ever see. */
export const NORTH_REPORT: Article = made('mosul-dam', {
  title: DAM.title,
  source: DAM.source,
  author: DAM.author,
  published: DAM.published,
  body: DAM.paragraphs.join('\n\n'),
});
export const NORTH_WORDS = /Mosul|Trevi|Xinhua|Laila|Tigris/;

/** A report of the other server. */
export const SOUTH_REPORT: Article = made('basra-port', {
  title: 'Basra port opens a second terminal',
  source: 'Al-Sumaria',
  author: 'Omar Hasan',
  published: '2019-03-02',
  body: 'The port of Basra opened its second terminal on Saturday. Omar Hasan, the director of the port, said that forty ships a week could be unloaded there.\n\nDockers had asked for the terminal since 2015.',
});

/** A person on a server. */
export class Visitor {
  readonly person: Person;
  readonly server: Server;

  constructor(person: Person, server: Server) {
    this.person = person;
    this.server = server;
  }

  command(name: string, options: OptionValues = {}, subcommand?: string) {
    return this.person.command(name, options, this.#here(subcommand));
  }

  async offered(name: string, option: string, subcommand?: string): Promise<readonly string[]> {
    const choices = await this.person.autocomplete(name, option, '', {}, this.#here(subcommand));
    return choices.map((choice) => choice.name);
  }

  #here(subcommand?: string) {
    const { channelId } = this.server;
    return { channelId, ...(subcommand === undefined ? {} : { subcommand }) };
  }
}

/** Two servers with a corpus each, and the people who look after them. */
export interface TwoServers {
  readonly stage: Stage;
  readonly north: Visitor;
  readonly south: Visitor;
}

/** Opens two servers with a report each; the two reports of the project are the shared corpus. */
export async function openTwoServers(options: StageOptions = {}): Promise<TwoServers> {
  const stage = await Stage.open({ ...options, perServer: true });
  const [north, south] = ['North', 'South'].map((name) => {
    const server = stage.discord.servers.add(name);
    const person = stage.member(`${name} Editor`);
    stage.discord.servers.join(person, server, { permissions: LOOKS_AFTER });
    return new Visitor(person, server);
  });
  if (!north || !south) throw new Error('There are no servers');
  await putInto(stage, north.server, NORTH_REPORT);
  await putInto(stage, south.server, SOUTH_REPORT);
  await stage.startBot({ guildId: null });
  return { stage, north, south };
}

/** Puts a report into the corpus of a server. */
export async function putInto(stage: Stage, server: Server, article: Article): Promise<void> {
  await stage.own?.use(server.id, false, ({ corpus }) => corpus.put(article, TESTER));
}

/** A member of a server without special permissions. */
export function memberOf(stage: Stage, server: Server, name: string): Visitor {
  const person = stage.member(name);
  stage.discord.servers.join(person, server);
  return new Visitor(person, server);
}

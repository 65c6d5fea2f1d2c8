import { GatewayDispatchEvents, PermissionFlagsBits } from 'discord-api-types/v10';
import type { Person } from '../actors/person.ts';
import { guildCreated } from '../gateway/guild-events.ts';
import type { State } from '../state/state.ts';
import type { Guild } from '../state/world/guild.ts';

/** A server. */
export interface Server {
  readonly id: string;
  readonly name: string;
  /** The first of its channels. */
  readonly channelId: string;
}

/** How a server is made. */
export interface ServerOptions {
  /** Whether the bot is installed there. Otherwise people use their own installation. */
  readonly hasBot?: boolean;
  /**
   * Whether its channel is also its system channel: one in which the bot may write, or a closed one in which
   * it may not.
   */
  readonly systemChannel?: 'open' | 'closed';
}

/** The permissions and roles of a person on a server. */
export interface MembershipOptions {
  /** Permission bits beyond everyone's, such as `PermissionFlagsBits.ManageMessages`. */
  readonly permissions?: bigint;
  /** Names of roles; those that do not exist are made. */
  readonly roles?: readonly string[];
}

type Named = Pick<Server, 'id'>;

/** The servers: the bot joins and leaves them, and Discord withholds them. */
export class ServerControls {
  readonly #state: State;

  constructor(state: State) {
    this.#state = state;
  }

  /** The servers that everyone joins, the main server first. Each next one belongs to another shard. */
  get joined(): readonly Server[] {
    return this.#state.world.joined;
  }

  /** Makes another server. */
  add(name: string, { hasBot = true, systemChannel }: ServerOptions = {}): Server {
    const { world, gateway } = this.#state;
    const guild = world.addGuild(name, hasBot);
    if (systemChannel) guild.systemChannelId = guild.channelId;
    if (systemChannel === 'closed') {
      world.channels.deny(guild.channelId, world.bot.id, PermissionFlagsBits.SendMessages);
    }
    if (hasBot) gateway.publish(guildCreated(world, guild));
    return guild;
  }

  /** Removes the bot from a server, as a kick or a ban does. */
  kickBot({ id }: Named): void {
    const { world, gateway } = this.#state;
    world.removeBot(this.#guild(id));
    gateway.publish({
      name: GatewayDispatchEvents.GuildDelete,
      guildId: id,
      dataFor: () => ({ id }),
    });
  }

  /** Adds the bot to a server that does not have it. */
  inviteBot({ id }: Named): void {
    const { world, gateway } = this.#state;
    const guild = this.#guild(id);
    world.addBot(guild);
    gateway.publish(guildCreated(world, guild));
  }

  /** Makes a server unavailable, as Discord does when it has trouble: bots do not get it. */
  withhold({ id }: Named): void {
    this.#guild(id).isAvailable = false;
    this.#state.gateway.publish({
      name: GatewayDispatchEvents.GuildDelete,
      guildId: id,
      dataFor: () => ({ id, unavailable: true }),
    });
  }

  /** Makes a server available again. */
  deliver({ id }: Named): void {
    const { world, gateway } = this.#state;
    const guild = this.#guild(id);
    guild.isAvailable = true;
    gateway.publish(guildCreated(world, guild));
  }

  /** Adds a person to a server, or changes their roles there. */
  join(
    { user, name }: Person,
    { id }: Named,
    { permissions = 0n, roles = [] }: MembershipOptions = {},
  ): void {
    const guild = this.#guild(id);
    const roleIds = roles.map((role) => guild.role(role)?.id ?? this.#newRole(role, 0n, guild));
    if (permissions !== 0n) roleIds.push(this.#newRole(`${name}'s role`, permissions, guild));
    guild.addMember(user, roleIds);
  }

  /** Lets a person leave a server. */
  leave({ user }: Person, { id }: Named): void {
    this.#guild(id).removeMember(user.id);
  }

  /** Takes every role from a person, who then has only the permissions of everyone. */
  takeRoles({ user }: Person): void {
    for (const guild of this.#state.world.joined) guild.addMember(user, []);
  }

  /** The id of a role, by its name. */
  roleId(name: string): string {
    const role = this.#state.world.role(name);
    if (!role) throw new Error(`There is no role ${name}.`);
    return role.id;
  }

  /** Deletes a role of the main server. */
  deleteRole(id: string): void {
    const { world, gateway } = this.#state;
    world.main.removeRole(id);
    gateway.publish({
      name: GatewayDispatchEvents.GuildRoleDelete,
      guildId: world.guildId,
      dataFor: () => ({ guild_id: world.guildId, role_id: id }),
    });
  }

  /** Sets the permissions that everyone has on a server. */
  permit({ id }: Named, permissions: bigint): void {
    const guild = this.#guild(id);
    const role = guild.permitEveryone(permissions);
    this.#state.gateway.publish({
      name: GatewayDispatchEvents.GuildRoleUpdate,
      guildId: id,
      dataFor: () => ({ guild_id: id, role }),
    });
  }

  /** Shows the bot the text of messages that mention only its role, or hides it. */
  showRoleMentions(shown: boolean): void {
    this.#state.world.showsRoleMentions = shown;
  }

  /** Lets the AutoMod of every server block messages of the bot; `null` for none. */
  blockMessages(pattern: RegExp | null): void {
    this.#state.world.blocked = pattern;
  }

  #guild(id: string): Guild {
    const guild = this.#state.world.guild(id);
    if (!guild) throw new Error(`There is no server ${id}.`);
    return guild;
  }

  #newRole(name: string, permissions: bigint, guild: Guild): string {
    const { world, gateway } = this.#state;
    const role = world.addRole(name, permissions, guild);
    gateway.publish({
      name: GatewayDispatchEvents.GuildRoleCreate,
      guildId: guild.id,
      dataFor: () => ({ guild_id: guild.id, role }),
    });
    return role.id;
  }
}

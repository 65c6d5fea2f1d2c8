export type { CommandSettings } from './actors/acts/command-action.ts';
export type { SaySettings } from './actors/acts/said-message.ts';
export { ImpossibleAction } from './actors/impossible.ts';
export type { OptionValues, Person } from './actors/person.ts';
export type { PlaceSettings } from './actors/place.ts';
export { Exchange } from './actors/seen/exchange.ts';
export {
  type Button,
  buttonsOf,
  type Message,
  type Select,
  selectsOf,
  textOf,
} from './actors/seen/message.ts';
export type { Modal, ModalField, ModalValue } from './actors/seen/modal.ts';
export type { LocalDiscordOptions } from './assembly.ts';
export type { Clock } from './clock.ts';
export type {
  ChannelControls,
  ChannelOptions,
  ThreadOptions,
} from './controls/channel-controls.ts';
export type { GatewayControls } from './controls/gateway-controls.ts';
export type { Server, ServerControls, ServerOptions } from './controls/server-controls.ts';
export { LocalDiscord, type PersonOptions } from './local-discord.ts';
export type { Preview } from './preview/preview.ts';
export type { Fault } from './rest/faults.ts';
export type { LoggedRequest } from './rest/server.ts';
export type { Upload } from './state/attachments.ts';
export type { Acknowledgement, RequestRefusal } from './state/interactions.ts';

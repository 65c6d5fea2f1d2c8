export type { LocalDiscordOptions } from './assembly.ts';
export type { Clock } from './clock.ts';
export { LocalDiscord, type PersonOptions, type Server } from './local-discord.ts';
export type { CommandSettings } from './people/command-action.ts';
export { Exchange } from './people/exchange.ts';
export { ImpossibleAction } from './people/impossible.ts';
export {
  type Button,
  buttonsOf,
  type Message,
  type Select,
  selectsOf,
  textOf,
} from './people/message.ts';
export type { Modal, ModalField, ModalValue } from './people/modal.ts';
export type { OptionValues, Person, SaySettings } from './people/person.ts';
export type { Preview } from './preview/preview.ts';
export type { Fault } from './rest/faults.ts';
export type { LoggedRequest } from './rest/server.ts';
export type { Upload } from './state/attachments.ts';
export type { Acknowledgement, RequestRefusal } from './state/interactions.ts';

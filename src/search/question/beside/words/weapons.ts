import type { WordGroup } from './word-groups.ts';

/** Weapons and vehicles, with words that reports use for them or for what they do. */
export const WEAPONS: readonly WordGroup[] = [
  ['mustard'],
  ['sarin', 'nerve gas chemical toxic'],
  ['chlorine', 'gas chemical toxic'],
  ['napalm', 'incendiary'],
  ['phosphorus', 'phosphorous incendiary'],
  ['barrel', 'container drum'],
  ['drone', 'unmanned'],
  ['mortar', 'rocket projectile'],
  ['rocket', 'shell shelling projectile mortar'],
  ['missile', 'projectile shell'],
  ['motorcycle motorbike', 'bike'],
  ['grenade'],
  ['landmine', 'ied'],
  ['torpedo'],
  ['tank', 'armour armoured armored'],
  ['truck', 'convoy'],
  ['helicopter', 'aircraft'],
  ['plane', 'flight airliner fly crash'],
  ['ship', 'carrier frigate destroyer tanker warship'],
  ['submarine'],
  ['ambulance'],
];

import { describe, expect, test } from 'vitest';
import type { Action, Actor, Change } from '../../src/corpus/change.ts';
import { LANGUAGES } from '../../src/discord/languages/language.ts';
import { textsOf } from '../../src/discord/languages/texts.ts';
import { changeLine, conflictReply } from '../../src/discord/replies/articles/change.ts';
import { discardedReply } from '../../src/discord/replies/articles/draft-ended.ts';
import { historyReply } from '../../src/discord/replies/articles/history.ts';
import type { Draft } from '../../src/intake/draft.ts';
import type { KeptDraft } from '../../src/intake/drafts/drafts.ts';
import { makeArticle } from '../corpus/folders.ts';
import { asText } from './as-text.ts';

const ARTICLE = makeArticle({ id: 'dam', title: 'The dam' });
const FEED: Actor = { kind: 'feed', id: '1', name: 'World' };
const HAND: Actor = { kind: 'hand' };
const TERMINAL: Actor = { kind: 'terminal', name: 'operator' };
const MEMBER: Actor = { kind: 'member', id: '1', name: 'Pat' };

type Words = readonly [language: (typeof LANGUAGES)[number], actor: Actor, words: string];

function changeOf(by: Actor, action: Action = 'add'): Change {
  const at = '2026-11-20T12:00:00Z';
  const after = action === 'remove' ? null : ARTICLE;
  return { sequence: 1, at, by, action, id: 'dam', before: null, after, request: null };
}

const plain = (text: string) => text.replaceAll('\u00A0', ' ');

describe('who made a change', () => {
  test.each([
    ['en', FEED, '**The feed “World”** added: '],
    ['en', HAND, '**Someone (by hand)** added: '],
    ['en', TERMINAL, '**operator (at a terminal)** added: '],
    ['de', FEED, '**Der Feed „World“** hat hinzugefügt: '],
    ['de', HAND, '**Jemand (von Hand)** hat hinzugefügt: '],
    ['fr', FEED, '**Le flux « World »** a ajouté : '],
    ['fr', HAND, '**Quelqu’un (à la main)** a ajouté : '],
    ['es', FEED, '**El feed «World»** ha añadido: '],
    ['es', HAND, '**Alguien (a mano)** ha añadido: '],
  ] satisfies Words[])('begins a sentence in %s: %j', (language, by, words) => {
    const line = plain(asText(changeLine(changeOf(by), textsOf(language))));
    expect(line.startsWith(words), line).toBe(true);
  });

  test.each([
    ['en', FEED, '**added** by the feed “World” · '],
    ['en', HAND, '**added** by hand · '],
    ['en', TERMINAL, '**added** by operator (at a terminal) · '],
    ['de', FEED, '**hinzugefügt** vom Feed „World“ · '],
    ['de', HAND, '**hinzugefügt** von Hand · '],
    ['de', MEMBER, '**hinzugefügt** von Pat · '],
    ['fr', FEED, '**ajouté** par le flux « World » · '],
    ['fr', HAND, '**ajouté** à la main · '],
    ['es', FEED, '**añadida** por el feed «World» · '],
    ['es', HAND, '**añadida** a mano · '],
  ] satisfies Words[])('is within a sentence in %s: %j', (language, by, words) => {
    const history = { article: ARTICLE, changes: [changeOf(by)], kept: null };
    const reply = historyReply(history, 0, textsOf(language));
    expect(plain(asText(reply))).toContain(words);
  });

  test('is not said of a file that was found', () => {
    const line = asText(changeLine(changeOf(HAND, 'found'), textsOf('en')));
    expect(line).toMatch(/^Found in the folder: .*The dam/);
  });

  test('begins what is said of a conflict', () => {
    const conflict = conflictReply(ARTICLE, null, changeOf(FEED, 'remove'), textsOf('de'));
    expect(asText(conflict)).toMatch(/^\*\*Der Feed „World“ hat diesen Bericht entfernt, während/);
  });
});

describe('a draft that was rejected', () => {
  const keptBy = (by: Actor, title: string | null): KeptDraft => {
    const draft: Draft = {
      ...{ title, source: null, author: null, published: null, language: null },
      ...{ url: null, body: 'The dam was opened.', doubts: [] },
    };
    const times = { begun: '2026-11-20T12:00:00Z', expires: '2026-11-21T12:00:00Z' };
    return { id: 'aaaaaaaaaa', draft, by, ...times, purpose: { kind: 'suggestion' } };
  };
  const ended = (language: (typeof LANGUAGES)[number], by: Actor, title: string | null) =>
    plain(asText(discardedReply(keptBy(by, title), MEMBER, textsOf(language))));

  test.each([
    ['en', 'Pat rejected a draft from the feed “World”: “The dam”.'],
    ['de', 'Pat hat einen Entwurf aus dem Feed „World“ abgelehnt: „The dam“.'],
    ['fr', 'Pat a refusé un brouillon du flux « World » : « The dam ».'],
    ['es', 'Pat ha rechazado un borrador del feed «World»: «The dam».'],
  ] as const)('is named in quotation marks in %s', (language, words) => {
    expect(ended(language, FEED, 'The dam')).toBe(words);
  });

  test.each(LANGUAGES)('has none around what stands for its title in %s', (language) => {
    for (const by of [FEED, MEMBER, TERMINAL]) {
      const untitled = textsOf(language).say('ended.untitled');
      expect(ended(language, by, null)).toContain(`: ${untitled}.`);
    }
  });
});

import type { Missing, MissingKind, NamedKind, Side } from '../../../search/answer.ts';
import { prepositionOf } from '../../../search/answer-in-words.ts';
import type { TextKey, Texts } from '../../languages/texts.ts';
import { anyOf } from './filters.ts';

/** The line over a quote from another side. */
export function sideIn(side: Side, texts: Texts): string {
  return texts.say(`side.${side}`);
}

const KINDS: Readonly<Record<NamedKind, Extract<TextKey, `missing.${string}`>>> = {
  'an age': 'missing.age',
  'an amount of money': 'missing.money',
  'a weight': 'missing.weight',
  'a share': 'missing.share',
  'a distance or length': 'missing.length',
  'a length of time': 'missing.duration',
  'a length': 'missing.how-long',
  'a number of wounded': 'missing.wounded',
  'a number of dead': 'missing.killed',
  'a date': 'missing.date',
  'a time of day': 'missing.clock',
  'a number': 'missing.number',
  'a name': 'missing.name',
  'a reason': 'missing.reason',
  'anyone’s words': 'missing.speech',
  'a denial': 'missing.denial',
};

/**
 * Says what quotes lack that are only about the matter: one sentence about the time, one about the names, one
 * about the words, one about a deed, one about a death, one about a speaker and one about the kind of thing.
 *
 * @param quotes - Number of quotes shown; what is missing is missing from each.
 * @param show - Makes a text that a person typed safe to show.
 */
export function missingIn(
  missing: readonly Missing[],
  quotes: number,
  texts: Texts,
  show: (text: string) => string,
): string[] {
  const names = missing.flatMap((one) => (one.kind === 'name' ? [show(one.text)] : []));
  const words = missing.flatMap((one) =>
    one.kind === 'word' ? [texts.say('quoted', { words: show(one.text) })] : [],
  );
  const deeds = missing.flatMap((one) =>
    one.kind === 'deed' ? [texts.say('quoted', { words: show(one.text) })] : [],
  );
  const dead = missing.flatMap((one) => (one.kind === 'death' ? [show(one.text)] : []));
  const silent = missing.flatMap((one) => (one.kind === 'speaker' ? [show(one.text)] : []));
  const kinds = missing.flatMap((one) =>
    one.kind === 'kind' ? [kindIn(one.text, texts, show)] : [],
  );
  return [
    ...missing.flatMap((one) => (one.kind === 'time' ? [timeIn(one, texts, show)] : [])),
    ...(names.length > 0
      ? [texts.say('missing.names', { quotes, names: anyOf([...new Set(names)], texts) })]
      : []),
    ...(words.length > 0
      ? [texts.say('missing.words', { quotes, words: anyOf([...new Set(words)], texts) })]
      : []),
    ...(deeds.length > 0
      ? [texts.say('missing.deed', { quotes, deed: anyOf([...new Set(deeds)], texts) })]
      : []),
    ...dead.map((name) => texts.say('missing.death', { quotes, name })),
    ...silent.map((name) => texts.say('missing.speaker', { name })),
    ...(kinds.length > 0
      ? [texts.say('missing.kinds', { quotes, kinds: anyOf([...new Set(kinds)], texts) })]
      : []),
  ];
}

function kindIn(kind: MissingKind, texts: Texts, show: (text: string) => string): string {
  if (isNamed(kind)) return texts.sayAny(KINDS[kind], {});
  const people = show(kind.slice('a number of '.length));
  return texts.say('missing.number-of', { people });
}

function isNamed(kind: MissingKind): kind is NamedKind {
  return kind in KINDS;
}

function timeIn(
  { text, nearest }: Extract<Missing, { kind: 'time' }>,
  texts: Texts,
  show: (text: string) => string,
): string {
  const when = texts.say(`missing.${prepositionOf(text)}`, { time: show(text) });
  if (nearest === null) return texts.say('missing.time', { when });
  return texts.say('missing.time-nearest', { when, date: texts.date(nearest) });
}

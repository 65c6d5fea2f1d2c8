import { instancesIn } from '../../reading/instances.ts';
import { GROUP, PERSON } from '../../reading/kinds.ts';
import { isRole } from '../../reading/mentions.ts';
import { classOf, isOfPeople } from '../../reading/numbers/counts.ts';
import { sentences } from '../../text/sentences.ts';
import { cut } from '../../text/span.ts';
import { words } from '../../text/words/words.ts';
import type { Quote } from '../answer.ts';

/** Whether a quote names a person or a body, or tells of people, for "they" to mean them. */
export function namesPeople(quote: Pick<Quote, 'article' | 'span'> | undefined): boolean {
  if (quote === undefined) return false;
  const text = cut(quote.article.body, quote.span);
  return sentences(text).some((each) => {
    const sentence = cut(text, each);
    const all = words(sentence);
    return (
      all.some((word) => isRole(word.folded) || isOfPeople(classOf(word))) ||
      instancesIn(sentence, all).some(({ kinds }) => (kinds & (PERSON | GROUP)) !== 0)
    );
  });
}

import { citationOf } from '../../citation/citation.ts';
import { isStyle, STYLES } from '../../citation/styles.ts';
import { isoDay } from '../../text/iso-dates.ts';
import { UserError } from '../../user-error.ts';
import { printable } from '../replies/printable.ts';
import { UsageError } from '../usage.ts';
import { type Call, describeMissing, open, readId } from './call.ts';

/** `corpus cite`: prints the citation of an article. */
export async function citeArticle(call: Call): Promise<number> {
  const { operands, io } = call;
  const [, style = 'markdown'] = operands;
  if (!isStyle(style)) {
    throw new UsageError(`"${style}" is no style; there are ${Object.keys(STYLES).join(', ')}.`);
  }
  const corpus = await open(call);
  const id = readId(operands);
  const article = corpus.get(id);
  if (!article) throw new UserError(describeMissing(id, corpus));
  const citation = citationOf(article, null, isoDay(io.now()));
  io.stdout.write(`${printable(STYLES[style].write(citation))}\n`);
  return 0;
}

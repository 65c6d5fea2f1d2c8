import { Parser } from 'htmlparser2';
import { userFault } from '../../../text/faults/user-fault.ts';

/** Levels of nesting. Nested tables stay below this. The parser moves the whole list of them for each tag. */
const DEEPEST = 250;

/** Called with the parts of an XML file, in the order of the file. */
export interface XmlHandlers {
  readonly open: (name: string, attributes: Readonly<Record<string, string>>) => void;
  readonly text: (text: string) => void;
  readonly close: (name: string) => void;
}

/**
 * Reads XML.
 *
 * @throws UserError if it is nested deeper than any document.
 */
export function parseXml(xml: string, { open, text, close }: XmlHandlers): void {
  let depth = 0;
  const parser = new Parser(
    {
      onopentag: (name, attributes) => {
        depth += 1;
        if (depth > DEEPEST) throw userFault('fault.file-unsafe');
        open(name, attributes);
      },
      ontext: text,
      onclosetag: (name) => {
        depth -= 1;
        close(name);
      },
    },
    { xmlMode: true },
  );
  parser.end(xml);
}

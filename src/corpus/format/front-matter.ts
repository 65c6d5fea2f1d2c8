import {
  isAlias,
  isMap,
  isScalar,
  isSeq,
  LineCounter,
  type Pair,
  parseDocument,
  Scalar,
  type YAMLError,
  type YAMLMap,
} from 'yaml';
import { findNearest } from '../../text/similar-spellings.ts';
import { quoteForMessage } from '../fault.ts';
import { FIELDS, type Field, findFieldFault, MISSING_TITLE } from './fields.ts';
import { isNestedDeeply } from './yaml-nesting.ts';

/** The content of the front matter. A key that is left out or empty is `null`. */
export interface FrontMatter {
  readonly values: Readonly<Record<Exclude<Field, 'tags'>, string | null>>;
  readonly tags: readonly string[];
  /** Line of each key within the YAML text, counted from 1. */
  readonly lines: ReadonlyMap<Field, number>;
  /** Whether the YAML could be parsed. If not, missing keys mean nothing. */
  readonly isYaml: boolean;
}

/** Called with a fault: its line within the YAML text, counted from 1, and its message. */
export type Report = (line: number, message: string) => void;

/**
 * Reads front matter. Every value is read as text: `title: 1984` and `published: 2019` give strings,
 * not numbers as in other YAML.
 *
 * @param yaml - The text between the two `---` lines.
 * @param report - Called with every fault, not only the first.
 */
export function readFrontMatter(yaml: string, report: Report): FrontMatter {
  const reader = new Reader(yaml, report);
  return reader.read();
}

/** Reads one front matter, key by key. */
class Reader {
  readonly #yaml: string;
  readonly #report: Report;
  readonly #lineCounter = new LineCounter();
  readonly #lines = new Map<Field, number>();
  readonly #values: Record<Exclude<Field, 'tags'>, string | null> = {
    title: null,
    source: null,
    author: null,
    published: null,
    url: null,
    archived: null,
    language: null,
    added: null,
    retracted: null,
  };
  #tags: readonly string[] = [];

  constructor(yaml: string, report: Report) {
    this.#yaml = yaml;
    this.#report = report;
  }

  read(): FrontMatter {
    const map = this.#parse();
    for (const pair of map?.items ?? []) this.#readPair(pair);
    return {
      values: this.#values,
      tags: this.#tags,
      lines: this.#lines,
      isYaml: map !== null,
    };
  }

  /**
   * Parses the YAML. If it does not consist of keys and values, reports the faults and returns `null`.
   */
  #parse(): YAMLMap | null {
    if (isNestedDeeply(this.#yaml)) {
      this.#report(1, brokenYaml('nested too deeply'));
      return null;
    }
    const document = parseDocument(this.#yaml, {
      schema: 'failsafe',
      uniqueKeys: false,
      prettyErrors: false,
      lineCounter: this.#lineCounter,
    });
    const linesWithFaults = new Set<number>();
    for (const error of [...document.errors, ...document.warnings]) {
      const line = this.#lineCounter.linePos(error.pos[0]).line || 1;
      // One mistake often causes several parser errors in the same line.
      if (linesWithFaults.has(line)) continue;
      linesWithFaults.add(line);
      this.#report(line, brokenYaml(describeYamlError(error)));
    }
    if (linesWithFaults.size > 0) return null;
    if (isMap(document.contents)) return document.contents;
    if (!isNothing(document.contents)) {
      this.#report(1, 'broken YAML: no keys; write one key: text on each line, such as title: …');
      return null;
    }
    return document.createNode({});
  }

  #readPair({ key, value }: Pair): void {
    const line = this.#lineOf(key);
    const name = isScalar(key) ? String(key.value) : '';
    const field = FIELDS.find((known) => known === name);
    if (field === undefined) {
      this.#report(line, describeUnknownKey(name));
    } else if (this.#lines.has(field)) {
      this.#report(line, `${field} is set twice; keep one of the lines`);
    } else {
      this.#lines.set(field, line);
      if (field === 'title' && isNothing(value)) this.#report(line, MISSING_TITLE);
      if (field === 'tags') this.#tags = this.#readTags(value, line);
      else this.#values[field] = this.#readText(field, value, line);
    }
  }

  #readTags(value: unknown, line: number): readonly string[] {
    if (isNothing(value)) return [];
    if (!isSeq(value)) {
      this.#report(line, 'tags is not a list; write tags: [World, Iraq]');
      return [];
    }
    const tags: string[] = [];
    for (const item of value.items) {
      const tag = isNothing(item) ? '' : this.#readText('tags', item, this.#lineOf(item) || line);
      if (tag === '') this.#report(this.#lineOf(item) || line, 'a tag is blank; remove it');
      else if (tag !== null) tags.push(tag);
    }
    return tags;
  }

  /** Reads a single text; `null` if there is none or a fault was reported. */
  #readText(field: Field, value: unknown, line: number): string | null {
    if (isNothing(value)) return null;
    if (isAlias(value)) {
      this.#report(line, `${field} refers to another value with *; write the text itself`);
      return null;
    }
    if (!isScalar(value) || typeof value.value !== 'string') {
      this.#report(line, `${field} is not a single text; write ${field}: "text"`);
      return null;
    }
    const fault = findFieldFault(field, value.value);
    if (fault !== null) this.#report(line, fault);
    return fault === null ? value.value : null;
  }

  #lineOf(node: unknown): number {
    const range = isScalar(node) || isMap(node) || isSeq(node) || isAlias(node) ? node.range : null;
    return range ? this.#lineCounter.linePos(range[0]).line : 1;
  }
}

function brokenYaml(reason: string): string {
  return `broken YAML (${reason}); write key: "text", with the text in quotation marks`;
}

/** The parser's message, as part of a sentence. */
function describeYamlError({ message }: YAMLError): string {
  return (message.split('\n', 1)[0] ?? '').replace(/[.:]$/, '');
}

/** Whether a value is empty, or is a form of YAML's `null` without quotation marks. */
function isNothing(value: unknown): boolean {
  if (value === null || value === undefined) return true;
  return (
    isScalar(value) &&
    value.type === Scalar.PLAIN &&
    ['', '~', 'null', 'Null', 'NULL'].includes(String(value.value ?? ''))
  );
}

function describeUnknownKey(name: string): string {
  const [nearest] = findNearest(name, FIELDS, 1);
  const advice = nearest ? `write ${nearest}` : `the keys are ${FIELDS.join(', ')}`;
  return `unknown key ${quoteForMessage(name)}; ${advice}`;
}

/** The names that a part of a message after `{` can begin with. */
type Named<Part extends string> = Part extends `${infer Name}, plural,${string}`
  ? readonly [Name, number]
  : Part extends `${infer Name}, number}${string}`
    ? readonly [Name, number]
    : Part extends `${infer Name}, select,${string}`
      ? readonly [Name, string]
      : Part extends `${infer Name}}${string}`
        ? readonly [Name, string]
        : never;

/** Leaves out the words of a plural's cases, such as `# quotes`, which are no names of values. */
type Value<Part extends string> =
  Named<Part> extends infer Found
    ? Found extends readonly [infer Name, unknown]
      ? Name extends '' | `${string} ${string}` | `#${string}`
        ? never
        : Found
      : never
    : never;

type ValuesIn<Message extends string> = Message extends `${string}{${infer Rest}`
  ? (Rest extends `${infer Part}{${string}` ? Value<Part> : Value<Rest>) | ValuesIn<Rest>
  : never;

/**
 * The values that an ICU message needs, by name: numbers for plurals and numbers, strings for all others. Read from the
 * message itself, so that a call without a value does not compile. A case of a plural that is a single word in braces
 * would be taken for a value, so write at least two words, or `#`.
 */
export type MessageValues<Message extends string> = {
  readonly [Found in ValuesIn<Message> as Found[0] & string]: Found[1];
};

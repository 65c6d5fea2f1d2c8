/** The options of `corpus add`, for `parseArgs`. */
export const ADD_OPTIONS = {
  title: { type: 'string' },
  source: { type: 'string' },
  author: { type: 'string' },
  published: { type: 'string' },
  url: { type: 'string' },
  language: { type: 'string' },
  yes: { type: 'boolean' },
} as const;

/** The typed values of {@link ADD_OPTIONS}. An empty text removes the value that was read. */
export type AddOptions = {
  readonly [Name in keyof typeof ADD_OPTIONS]?:
    | ((typeof ADD_OPTIONS)[Name]['type'] extends 'boolean' ? boolean : string)
    | undefined;
};

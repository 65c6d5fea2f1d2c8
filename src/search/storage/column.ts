/** Numbers that a column can hold; the names are those of a snapshot's parts. */
const KINDS = { u8: Uint8Array, u16: Uint16Array, u32: Uint32Array } as const;

export type ColumnKind = keyof typeof KINDS;

type Numbers = Uint8Array | Uint16Array | Uint32Array;

/** How much larger a full column gets: half as large again, so that little stands empty. */
const GROWTH = 1.5;

const SMALLEST = 64;

/**
 * A list of whole numbers that only grows, without an object for each: a hundred bytes of heap however
 * long it is.
 */
export class Column {
  readonly kind: ColumnKind;
  /** The numbers, and behind `length` what is not yet used. Another array after the column has grown. */
  values: Numbers;
  length: number;

  /** @param values - What it begins with; taken over, not copied. */
  constructor(kind: ColumnKind, values: Numbers = new KINDS[kind]()) {
    this.kind = kind;
    this.values = values;
    this.length = values.length;
  }

  /** The number at a place; 0 where nothing was put. */
  at(index: number): number {
    return this.values[index] ?? 0;
  }

  /** Puts a number at the end. @returns Its place. */
  push(value: number): number {
    if (this.length === this.values.length) this.#grow(this.length + 1);
    this.values[this.length] = value;
    this.length += 1;
    return this.length - 1;
  }

  /** Puts a number at a place, which may lie behind the end; the places between hold 0. */
  set(index: number, value: number): void {
    if (index >= this.length) this.lengthen(index + 1);
    this.values[index] = value;
  }

  /** Makes room up to a length; new places hold 0. */
  lengthen(length: number): void {
    if (length > this.values.length) this.#grow(length);
    this.length = Math.max(this.length, length);
  }

  /** The numbers that are used: a view, not a copy. */
  used(): Numbers {
    return this.values.subarray(0, this.length);
  }

  #grow(least: number): void {
    const grown = new KINDS[this.kind](Math.max(least, SMALLEST, Math.ceil(this.length * GROWTH)));
    grown.set(this.values.subarray(0, this.length));
    this.values = grown;
  }
}

/** A column over a part of a file, which is not copied. The part begins at a multiple of four bytes. */
export function columnOver(
  kind: ColumnKind,
  { buffer, byteOffset, byteLength }: Uint8Array,
): Column {
  const { BYTES_PER_ELEMENT: size } = KINDS[kind];
  const length = byteLength / size;
  switch (kind) {
    case 'u8':
      return new Column(kind, new Uint8Array(buffer, byteOffset, length));
    case 'u16':
      return new Column(kind, new Uint16Array(buffer, byteOffset, length));
    case 'u32':
      return new Column(kind, new Uint32Array(buffer, byteOffset, length));
  }
}

/** Columns by their names. */
export type Columns = Readonly<Record<string, Column>>;

/** Columns with something before their names. */
export function prefixed(prefix: string, columns: Columns): Columns {
  const entries = Object.entries(columns);
  return Object.fromEntries(entries.map(([name, column]) => [prefix + name, column]));
}

/** The columns whose names begin with something, under what follows it. */
export function within(columns: Columns, prefix: string): Columns {
  const own = Object.entries(columns).filter(([name]) => name.startsWith(prefix));
  return Object.fromEntries(own.map(([name, column]) => [name.slice(prefix.length), column]));
}

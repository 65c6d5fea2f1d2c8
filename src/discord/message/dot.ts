/** Separates the parts of a line. A line that wraps can end with it, but cannot begin with it. */
export const DOT = '\u00A0· ';

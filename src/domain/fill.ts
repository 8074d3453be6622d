/** Fills the words in braces of an interface text: fill('{count}件', { count: 3 }) → 3件. */
export const fill = (text: string, values: Readonly<Record<string, string | number>>): string =>
  text.replace(/\{(\w+)\}/g, (whole, name: string) => String(values[name] ?? whole))

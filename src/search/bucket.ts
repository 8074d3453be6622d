/** The name of the file that holds a word: its first letter, or for Japanese one of sixteen by its first character. */
export const bucketOf = (word: string): string =>
  /^[a-z0-9]/.test(word) ? word[0]! : `x${(word.codePointAt(0)! % 16).toString(16)}`

import { createHash } from 'node:crypto'

/** A passage as it is compared: NFKC, without white space, so that widths and line breaks do not count. */
export const normalise = (text: string): string => text.normalize('NFKC').replace(/\s+/gu, '')

/** SHA-256 of a normalised passage, in hexadecimal. */
export const digest = (text: string): string => createHash('sha256').update(normalise(text)).digest('hex')

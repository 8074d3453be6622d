import { digest } from '../passages/digest.ts'

/** Digest of an original's body, 12 hexadecimal digits: white space and character widths do not count. */
export const revisionOf = (body: string): string => digest(body).slice(0, 12)

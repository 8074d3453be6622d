import { decodeNamedCharacterReference } from 'decode-named-character-reference'

/**
 * Puts characters in the place of HTML's references to them; one that is not known stays as it is. A space that does
 * not break is read as a plain one.
 */
export const decodeEntities = (text: string): string =>
  text.replace(
    /&(?:#(\d{1,7})|#x([\da-f]{1,6})|([a-z][a-z\d]{1,31}));/gi,
    (whole: string, decimal?: string, hexadecimal?: string, name?: string) =>
      (name !== undefined
        ? decodeNamedCharacterReference(name) || whole
        : decodeNumber(decimal !== undefined ? Number(decimal) : parseInt(hexadecimal!, 16), whole)
      ).replace('\u00a0', ' '),
  )

const decodeNumber = (code: number, whole: string): string =>
  code > 0 && code <= 0x10ffff ? String.fromCodePoint(code) : whole

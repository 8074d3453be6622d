/** A name as it is compared: NFKC, lower case, without white space, middle dots, hyphens and quotation marks. */
export const foldName = (name: string): string =>
  name
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[\s・･\-‐–—='’‘"“”]+/gu, '')

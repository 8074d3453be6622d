/** Numbering that opens a heading: （1）, (2), （イ）, 第1章, and its depth below the title. */
export const numbering: readonly { readonly pattern: RegExp; readonly level: number }[] = [
  { pattern: /^第[\d０-９一二三四五六七八九十]+[章節部]/u, level: 2 },
  { pattern: /^[（(][\d０-９]+[）)]/u, level: 2 },
  { pattern: /^[（(][ァ-ヶ][）)]/u, level: 3 },
  { pattern: /^[（(][a-z][）)]/u, level: 4 },
]

/** A field of a document's head: 「日 時：」「場 所：」. */
export const fieldLabel = /^(\p{Script=Han}(?:[\s\u3000]*[\p{Script=Han}ー]){1,7})[\s\u3000]*[：:]/u

/** Marks that open an item of a list. One that stands twice is a dash or emphasis. */
export const bullet = /^(?:([-–—*•◦●○■□▪‣⁃・])(?!\1)\s*|[①-⑳]\s*|\d{1,2}[.)．]\s+)/u

/** Tells whether a line is drawn, not written: of dashes, stars or bullets alone. */
export const isRule = (text: string): boolean => /^[\s\-–—―─━=＝_＿~〜*＊•◦●○■□◆◇▪‣⁃・]+$/u.test(text)

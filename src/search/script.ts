/** Scripts, as character classes for regular expressions with the flag u. */
export const han = String.raw`\p{Script=Han}々〆ヶ`
export const katakana = String.raw`\p{Script=Katakana}ー`
export const hiragana = String.raw`\p{Script=Hiragana}`
export const latin = String.raw`\p{Script=Latin}`
export const digit = String.raw`\p{Nd}`

const test = (set: string) => {
  const pattern = new RegExp(`^[${set}]$`, 'u')
  return (char: string | undefined): boolean => char !== undefined && pattern.test(char)
}

export const isKatakana = test(katakana)
export const isLatin = test(latin)
export const isDigit = test(digit)
export const isHan = test(han)

const japanese = new RegExp(`[${han}${katakana}${hiragana}]`, 'u')
export const hasJapanese = (text: string): boolean => japanese.test(text)

const kanaOnly = new RegExp(`^[${hiragana}${katakana}]+$`, 'u')
export const isKana = (text: string): boolean => kanaOnly.test(text)

const latinOnly = new RegExp(`^[${latin}${digit}\\s'’-]+$`, 'u')
export const isLatinText = (text: string): boolean => latinOnly.test(text) && /\p{Script=Latin}/u.test(text)

/** A heading's words and the id written behind them: `経済 [#economy]`. */
export function splitHeadingId(text: string): { title: string; id: string | undefined } {
  const match = /^(.*?)\s*\[#([^\]\s]*)\]\s*$/su.exec(text)
  return match ? { title: match[1]!, id: match[2]! } : { title: text.trim(), id: undefined }
}

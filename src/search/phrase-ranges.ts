/** Where phrases stand in a text, widths and case apart: ranges in order that do not overlap. */
export function phraseRanges(text: string, phrases: readonly string[]): { start: number; end: number }[] {
  // Character by character, so that offsets stay those of the text.
  const fold = (part: string) =>
    [...part]
      .map((char) => (char.normalize('NFKC').length === char.length ? char.normalize('NFKC') : char))
      .join('')
      .toLowerCase()
  const folded = fold(text)
  const ranges = phrases.flatMap((phrase) => {
    const wanted = fold(phrase)
    const found: { start: number; end: number }[] = []
    if (wanted === '' || folded.length !== text.length) return found
    for (let at = folded.indexOf(wanted); at >= 0; at = folded.indexOf(wanted, at + wanted.length))
      found.push({ start: at, end: at + wanted.length })
    return found
  })
  const sorted = ranges.sort((a, b) => a.start - b.start || b.end - a.end)
  return sorted.filter(({ start }, index) => !sorted.slice(0, index).some(({ end }) => start < end))
}

import { getDocumentProxy } from 'unpdf'

/** Words nearer to each other in height than this stand on one line, in points: readings and marks stand higher. */
const sameLine = 7

/** The lines of each page of a PDF, from the top, as their words in order. */
export async function linesOfPages(pdf: Uint8Array): Promise<string[][]> {
  const document = await getDocumentProxy(new Uint8Array(pdf))
  const numbers = Array.from({ length: document.numPages }, (_, index) => index + 1)
  return Promise.all(
    numbers.map(async (number) => {
      const { items } = await (await document.getPage(number)).getTextContent()
      const lines: { y: number; text: string }[] = []
      for (const item of items) {
        if (!('str' in item) || item.str.trim() === '') continue
        const y = Number(item.transform[5])
        const line = lines.find((line) => Math.abs(line.y - y) < sameLine)
        if (line) line.text += item.str
        else lines.push({ y, text: item.str })
      }
      return lines.sort((a, b) => b.y - a.y).map(({ text }) => text.trim())
    }),
  )
}

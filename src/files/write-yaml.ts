import { Document, isScalar, visit } from 'yaml'

/** A title or heading longer than this is folded: a quotation of that length should be seen as one. */
const longest = 22

/**
 * Data as YAML. Long Japanese titles are quoted and folded over lines, which reads the same; hashes and ids
 * stay on theirs.
 */
export function toYaml(data: unknown): string {
  const document = new Document(data)
  visit(document, {
    Scalar: (_key, node) => {
      if (isScalar(node) && typeof node.value === 'string' && isLongJapanese(node.value))
        node.type = 'QUOTE_DOUBLE'
    },
  })
  return document.toString({
    lineWidth: longest + 6,
    minContentWidth: 0,
    doubleQuotedMinMultiLineLength: longest,
  })
}

const isLongJapanese = (text: string): boolean => text.length > longest && /[\u3040-\u30ff]/.test(text)

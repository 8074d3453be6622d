import type { Segmented } from '../passages/segment.ts'

/** Who published a text, and what says so. */
export interface Publisher {
  readonly name: string
  readonly evidence: string
}

/**
 * Finds the publisher where the text names one: the writer's paper in a biography, a copyright line, or the first
 * of the hosts in the head of a government's summary. A reference is not its publisher.
 */
export function findPublisher({ passages, discards }: Segmented): Publisher | undefined {
  const biography = discards.find(({ kind }) => kind === 'biography')
  const paper = /^(?<name>[^。、の]{2,20})の[^。]{0,12}(?:記者|編集者|特派員|ライター)/u.exec(
    biography?.text.trim() ?? '',
  )
  if (paper)
    return { name: paper.groups!['name']!, evidence: `the writer’s biography (line ${biography!.line})` }
  for (const { id, text, kind } of passages) {
    const host =
      kind === 'item' &&
      /^(?:主\s*催|発\s*行|編\s*集|制\s*作)\s*(?:者|元)?\s*[：:]\s*(?<name>[^、，,・（(]+)/u.exec(text)
    if (host) return { name: host.groups!['name']!.trim(), evidence: id }
    const mark = /(?:©|\(c\)|Copyright)\s*(?:\d{4}(?:-\d{4})?)?\s*(?<name>[^.,。、]{2,40})/iu.exec(text)
    if (mark) return { name: mark.groups!['name']!.trim(), evidence: id }
  }
  return undefined
}

/** The kind of publisher that a name suggests. */
export const publisherKind = (name: string): 'state-media' | 'news-outlet' | 'government' =>
  /[^反帰]省$|庁$|政府|官邸|大使館|外務省|内閣府/u.test(name)
    ? 'government'
    : /CGTN|新華|タス通信|スプートニク|人民日報|中央電視台/iu.test(name)
      ? 'state-media'
      : 'news-outlet'

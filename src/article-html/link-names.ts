import type { Element, ElementContent, Root, Text } from 'hast'
import { element } from './element.ts'

/** A name to look for, and the address of what it names. */
export interface NamedPage {
  readonly name: string
  readonly href: string
}

/** Where no link may be put: notes are read beside the text, which has the links. */
const closed = new Set(['a', 'rt', 'rp', 'code', 'details'])

/** A Japanese name as short as this does not break at a line's end. */
const whole = 5

/**
 * Links, in each section, the first mention of every page that has a name in the text: the longest name first,
 * never inside a longer word of the same script (イラン in バイラン, UN in UNDP). A section begins at each `h2`,
 * whose own words are left alone.
 */
export function linkNames(root: Root, pages: readonly NamedPage[]): void {
  if (pages.length === 0) return
  const addresses = new Map(pages.map(({ name, href }) => [name.toLowerCase(), href]))
  const names = [...new Set(pages.map(({ name }) => name))].sort((a, b) => b.length - a.length)
  const pattern = new RegExp(names.map(bounded).join('|'), 'giu')
  let linked = new Set<string>()
  for (const node of root.children) {
    if (node.type !== 'element') continue
    if (node.tagName === 'h2') linked = new Set()
    else linkIn(node)
  }

  function linkIn(parent: Element): void {
    if (closed.has(parent.tagName)) return
    parent.children = parent.children.flatMap((child): ElementContent[] => {
      if (child.type === 'text') return split(child)
      if (child.type === 'element') linkIn(child)
      return [child]
    })
  }

  function split(text: Text): ElementContent[] {
    const parts: ElementContent[] = []
    let at = 0
    for (const match of text.value.matchAll(pattern)) {
      const href = addresses.get(match[0].toLowerCase())!
      if (linked.has(href)) continue
      linked.add(href)
      if (match.index > at) parts.push({ type: 'text', value: text.value.slice(at, match.index) })
      const short = match[0].length <= whole && /\p{Script=Han}|\p{Script=Katakana}/u.test(match[0])
      parts.push(element('a', short ? { className: ['w'], href } : { href }, match[0]))
      at = match.index + match[0].length
    }
    if (parts.length === 0) return [text]
    if (at < text.value.length) parts.push({ type: 'text', value: text.value.slice(at) })
    return parts
  }
}

const katakana = '[\\p{Script=Katakana}ー]'
const latin = '[\\p{Script=Latin}\\p{Nd}]'

/** A name that begins or ends in katakana or Latin letters must not be part of a longer run of them. */
function bounded(name: string): string {
  const edge = (char: string) => [katakana, latin].find((script) => new RegExp(script, 'u').test(char))
  const before = edge([...name][0]!)
  const after = edge([...name].at(-1)!)
  const escaped = name.replace(/[.*+?^${}()|[\]\\/]/g, '\\$&')
  return `${before ? `(?<!${before})` : ''}${escaped}${after ? `(?!${after})` : ''}`
}

import type { Element, ElementContent, Root, Text } from 'hast'
import { inLongerName, type NamedThing } from './longer-name.ts'
import { element } from './element.ts'

/** A name to look for, and the address of what it names; none where it is known, but not linked. */
export interface NamedPage extends NamedThing {
  readonly name: string
  readonly href?: string | undefined
}

/** Where no link may be put: notes are read beside the text, which has the links. */
const closed = new Set(['a', 'rt', 'rp', 'code', 'details'])

/** A Japanese name as short as this does not break at a line's end. */
const whole = 5

/**
 * Links, in each section, the first mention of every page that has a name in the text: the longest name first,
 * never inside a longer word of the same script (イラン in バイラン, UN in UNDP) or a longer name (東京 in
 * 東京女子大学), and never where two links would touch. A section begins at each `h2`, whose own words are left
 * alone.
 */
export function linkNames(root: Root, pages: readonly NamedPage[]): void {
  if (pages.length === 0) return
  const byName = new Map(pages.map((page) => [page.name.toLowerCase(), page]))
  const longestFirst = pages.toSorted((a, b) => b.name.length - a.name.length)
  const pattern = new RegExp(
    [...new Set(longestFirst.map((page) => patternOf(page, pages)))].join('|'),
    'giu',
  )
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
      const { href, place } = byName.get(match[0].toLowerCase())!
      const end = match.index + match[0].length
      const touches = match.index === at && parts.length > 0
      if (href === undefined || linked.has(href) || touches) continue
      if (inLongerName(text.value, match.index, end, { place })) continue
      linked.add(href)
      if (match.index > at) parts.push({ type: 'text', value: text.value.slice(at, match.index) })
      const short = match[0].length <= whole && /\p{Script=Han}|\p{Script=Katakana}/u.test(match[0])
      parts.push(element('a', short ? { className: ['w'], href } : { href }, match[0]))
      at = end
    }
    if (parts.length === 0) return [text]
    if (at < text.value.length) parts.push({ type: 'text', value: text.value.slice(at) })
    return parts
  }
}

const katakana = '[\\p{Script=Katakana}ー]'
const latin = '[\\p{Script=Latin}\\p{Nd}]'

/**
 * A name that begins or ends in katakana or Latin letters must not be part of a longer run of them, and none may
 * break off in the middle of another for the same page: Foreign Minister Wang in Foreign Minister Wang Yi.
 */
function patternOf({ name, href }: NamedPage, pages: readonly NamedPage[]): string {
  const edge = (char: string) => [katakana, latin].find((script) => new RegExp(script, 'u').test(char))
  const before = edge([...name][0]!)
  const after = edge([...name].at(-1)!)
  const rests = pages.flatMap((other) => (other.href === href ? restOf(name, other.name) : []))
  const goesOn = [...rests.map(escape), ...(after ? [after] : [])]
  return `${before ? `(?<!${before})` : ''}${escape(name)}${goesOn.length > 0 ? `(?!${goesOn.join('|')})` : ''}`
}

/** What is left of another name that a name's last words begin: of Wang Yi after Foreign Minister Wang, “ Yi”. */
function restOf(name: string, other: string): string[] {
  const shared = [...name.matchAll(/ (?=\S)/g)].map(({ index }) => name.slice(index + 1))
  const begun = shared.find((words) => other.startsWith(`${words} `))
  return begun ? [other.slice(begun.length)] : []
}

const escape = (text: string): string => text.replace(/[.*+?^${}()|[\]\\/]/g, '\\$&')

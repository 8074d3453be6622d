import type { Block } from '../page/layout.ts'
import { languageOf, mark } from '../page/vocabulary.ts'
import type { Finding, Rule } from '../rule.ts'

/** What a name of an organisation that no registry knows goes on with, or begins with, beside the linked part. */
const organisation = {
  ja: {
    after:
      /^[\p{Script=Han}\p{Script=Katakana}ー]{0,10}?(?:大学院?|調査会|研究所|協会|学会|財団|新聞|銀行|対話)/u,
    before: /(?!)/,
  },
  en: {
    // A capital comes first: “Akio Takahara of Tokyo University” is two names.
    after:
      /^(?: \p{Lu}[\p{L}’'-]*(?: (?:\p{Lu}[\p{L}’'-]*|of|for|and|the))*?)? (?:University|Institute|Academy|Association|Foundation|Dialogue)\b/u,
    before: /\b(?:University|Institute|Academy|Association|Foundation) (?:of|for) (?:the )?$/u,
  },
}

/** A name is linked as a whole or not at all: 東京 not in 東京女子大学. Compared with every name of the registries. */
export const wholeNames: Rule = {
  name: 'whole-names',
  reason: 'a link inside a longer name leads to something else than what the name names',
  find({ blocks, names }) {
    return blocks.flatMap((block): Finding[] => {
      const { text, links } = read(block)
      const language = languageOf(block.element)
      return links.flatMap(({ element, start, end }): Finding[] => {
        const linked = text.slice(start, end)
        const longer =
          names[language]
            .filter((name) => name.length > linked.length && name.includes(linked))
            .find((name) => surrounds(text, name, start, end)) ??
          organisation[language].after.exec(text.slice(end))?.[0].replace(/^/, linked) ??
          organisation[language].before.exec(text.slice(0, start))?.[0].concat(linked)
        if (longer === undefined || linked.trim() === '') return []
        return [{ element, measured: `a link inside “${longer}”`, wanted: 'all of the name, or none of it' }]
      })
    })
  },
}

/** The words of a block, without readings and marks, and where its links stand in them. */
function read({ words }: Block) {
  let text = ''
  const links: { element: Element; start: number; end: number }[] = []
  for (const { node, parent } of words) {
    if (parent.closest(`rt, rp, ${mark}`)) continue
    const start = text.length
    text += node.data.replace(/\s+/g, ' ')
    const element = parent.closest('a[href]')
    if (!element) continue
    const last = links.at(-1)
    if (last?.element === element) last.end = text.length
    else links.push({ element, start, end: text.length })
  }
  return { text, links }
}

/** Tells whether a name stands in a text where it holds the stretch and more. */
function surrounds(text: string, name: string, start: number, end: number): boolean {
  for (let at = text.indexOf(name); at >= 0; at = text.indexOf(name, at + 1))
    if (at <= start && at + name.length >= end && isWhole(text, at, name)) return true
  return false
}

/** In English a name ends where a word does. */
function isWhole(text: string, at: number, name: string): boolean {
  const letter = /[\p{Script=Latin}\p{Nd}]/u
  const joined = (inside: string | undefined, outside: string | undefined) =>
    letter.test(inside ?? '') && letter.test(outside ?? '')
  return !joined(name[0], text[at - 1]) && !joined(name.at(-1), text[at + name.length])
}

import type { Discard } from '../passages/block.ts'
import { referencesHeading } from '../passages/classify.ts'

/** A work that a text names as its source. */
export interface Reference {
  readonly title: string
  /** The site or publisher named with it. */
  readonly site: string
}

/** A host name alone or an address: cgtn.com, https://www.tass.com/world/1. */
const site = /^(?:https?:\/\/)?((?:[a-z\d-]+\.)+[a-z]{2,})(?:[/?#]\S*)?$/i
/** 「題名」新華社 or Title – cgtn.com, on one line. */
const behindTitle = /^(?<title>.+?)\s*(?:[|｜–—-]\s|[（(])\s*(?<site>[^（()）|｜]{2,40}?)[）)]?$/u

/** Reads the lines of a text's references, as the segmenter set them aside: a title, then its site. */
export function readReferences(discards: readonly Discard[]): Reference[] {
  const lines = discards
    .filter(({ kind, text }) => kind === 'references' && !referencesHeading.test(text.trim()))
    .map(({ text }) => text.trim().replace(/^[-–—*•・◦○●■□]\s*/u, ''))
  const references: Reference[] = []
  let title: string | undefined
  const close = () => {
    if (title === undefined) return
    const { title: own = title, site: named = '' } = behindTitle.exec(title)?.groups ?? {}
    references.push({ title: own, site: named })
    title = undefined
  }
  for (const line of lines) {
    const host = site.exec(line)?.[1]
    if (host === undefined) {
      close()
      title = line
    } else {
      references.push({ title: title ?? line, site: host.replace(/^www\./i, '').toLowerCase() })
      title = undefined
    }
  }
  close()
  return references
}

import type { PageId, PageText, SearchPort } from './port.ts'
import { englishMatcher, japaneseMatcher, type Matcher, type Occurrence } from './text-match.ts'
import { foldName } from '../domain/fold-name.ts'

/** A page's text, ready for finding phrases in its body and its title. */
export interface OpenPage {
  readonly page: PageText
  find(phrase: string): readonly Occurrence[]
  /** Whether the title, or the title of a section, has the phrase. */
  readonly inTitle: (phrase: string) => boolean
  readonly inHeading: (phrase: string) => boolean
}

export interface Pages {
  open(id: PageId): Promise<OpenPage>
}

/** Opens pages through the port and keeps them: a text is prepared once. */
export function openPages(port: SearchPort): Pages {
  const opened = new Map<PageId, Promise<OpenPage>>()
  const matcherOf = port.locale === 'ja' ? japaneseMatcher : englishMatcher
  return {
    open(id) {
      const known = opened.get(id)
      if (known) return known
      const opening = port.text(id).then((page) => toOpenPage(page, matcherOf))
      opened.set(id, opening)
      // What failed to load is asked for again the next time.
      opening.catch(() => opened.delete(id))
      return opening
    },
  }
}

function toOpenPage(page: PageText, matcherOf: (text: string) => Matcher): OpenPage {
  const body = matcherOf(page.text)
  const title = matcherOf(page.title)
  const headings = matcherOf(page.sections.map((section) => section.title).join('\n'))
  const found = new Map<string, readonly Occurrence[]>()
  return {
    page,
    find(phrase) {
      const key = foldName(phrase)
      const known = found.get(key) ?? body.find(phrase)
      found.set(key, known)
      return known
    },
    inTitle: (phrase) => title.find(phrase).length > 0,
    inHeading: (phrase) => headings.find(phrase).length > 0,
  }
}

import { describe, expect, it } from 'vitest'
import { documentTitle } from '../../../src/language/document-title.ts'

describe('the title of a document', () => {
  it('is the page’s and the site’s, in the manner of the language', () => {
    expect(documentTitle('年表', 'ユーラシア結節点', 'ja')).toBe('年表｜ユーラシア結節点')
    expect(documentTitle('Timeline', 'Eurasia Crossroads', 'en')).toBe('Timeline | Eurasia Crossroads')
    expect(documentTitle(undefined, 'Eurasia Crossroads', 'en')).toBe('Eurasia Crossroads')
  })

  it('keeps a long headline whole', () => {
    const title = 'Harbour ministers meet for the first time in eleven years, and agree on nothing at all'
    expect(documentTitle(title, 'Eurasia Crossroads', 'en')).toBe(`${title} | Eurasia Crossroads`)
  })
})

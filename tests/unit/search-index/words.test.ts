import { describe, expect, it } from 'vitest'
import { glossaryOf, type IndexedPage } from '../../../src/search-index/words.ts'
import { findNames, openGlossary } from '../../../src/search/glossary.ts'
import { aCountry, aFramework, soundContent } from '../../fixtures/content.ts'

const page: IndexedPage = {
  id: 'ja_1',
  slug: 'harbour-talks',
  locale: 'ja',
  sections: [{ id: '', text: '港の対話と南の国の首脳会議' }],
}

const named = (id: string, ja: string, en: string) =>
  aFramework({ name: { ja, en }, aliases: { ja: [], en: [] } }, id)

const content = soundContent({
  actors: [],
  terms: [],
  countries: [aCountry({ name: { ja: '南の国', en: 'Southland' }, aliases: { ja: [], en: [] } })],
  frameworks: [
    named('talks', '港の対話', 'Harbour Talks'),
    named('summit', '南の国・首脳会議', 'South Summit'),
  ],
})

describe('the glossary of search', () => {
  const entries = glossaryOf(content, [page])

  it('holds the names that stand in a page', () => {
    expect(entries.map(({ names }) => names.ja[0])).toEqual(expect.arrayContaining(['港の対話', '南の国']))
  })

  it('leaves out a framework that no page names, so that its words are looked for one by one', () => {
    expect(entries.flatMap(({ names }) => names.ja)).not.toContain('南の国・首脳会議')
    const found = findNames('南の国 首脳会議', openGlossary(entries))
    expect(found.map(({ start, end }) => [start, end])).toEqual([[0, 3]])
  })
})

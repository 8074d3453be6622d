import { describe, expect, it } from 'vitest'
import { feedOf, newest } from '../../../src/open-data/feed.ts'
import { aCountry, anEvent, anOriginal } from '../../fixtures/content.ts'
import { addresses, modelOf, wordsOf } from '../../fixtures/subject.ts'

const model = modelOf({
  originals: [anOriginal({ published: '2031-06-01', updated: '2031-06-20' })],
  events: [
    anEvent({ date: '2004', published: '2031-06-05' }, 'launch'),
    anEvent({ date: '2031-05', published: '2031-06-01' }, 'in-may'),
    anEvent({ date: '2031-04', published: '2031-06-01', countries: [] }, 'in-april'),
  ],
  countries: [aCountry(), aCountry({ name: { ja: '無国', en: 'Nowhere' } }, 'nowhere')],
})
const feed = (subject?: readonly ['countries' | 'frameworks', string]) =>
  feedOf(subject, 'en', model, wordsOf('en'), addresses)
const last = ({ entries }: ReturnType<typeof feed>) =>
  entries.map(({ url }) => url.replace(/^.*[/#](?=.)/, ''))

describe('a feed', () => {
  it('has articles and events, the newest on the site first, whenever they happened', () => {
    expect(last(feed())).toEqual(['launch', 'harbour-talks/', 'in-may', 'in-april'])
  })

  it('of a country has what names it', () => {
    expect(last(feed(['countries', 'norland']))).toEqual(['launch', 'harbour-talks/', 'in-may'])
  })

  it('was updated when the last of its entries was', () => {
    expect(feed().updated).toBe('2031-06-20')
  })

  it('without entries dates from the first article, so that nothing new changes it', () => {
    expect(feed(['countries', 'nowhere'])).toMatchObject({ entries: [], updated: '2031-06-01' })
  })

  it('gives the date of an event in words, and never as that of the entry', () => {
    const { published, paragraphs, summary } = feed().entries[0]!
    expect(published).toBe('2031-06-05')
    expect(paragraphs[0]).toBe('Date: 2004')
    expect(summary).toBe('Date: 2004')
  })

  it('ends where a reader of news would: the rest is in the data', () => {
    const events = Array.from({ length: newest + 5 }, (_, index) => anEvent({}, `e-${index}`))
    expect(feedOf(undefined, 'ja', modelOf({ events }), wordsOf('ja'), addresses).entries).toHaveLength(
      newest,
    )
  })
})

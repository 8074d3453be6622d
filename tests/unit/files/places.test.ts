import { describe, expect, it } from 'vitest'
import { idAt, type Placed } from '../../../src/files/places.ts'

describe('a file of the content', () => {
  it.each<[Placed, string, string]>([
    ['originals', 'articles/harbour-talks/ja.mdx', 'harbour-talks'],
    ['translations', 'articles/harbour-talks/en.mdx', 'harbour-talks'],
    ['countries', 'countries/norland.yaml', 'norland'],
    ['ui', 'ui/ja.yaml', 'ja'],
    ['lanes', 'lanes.yaml', 'lanes'],
  ])('is one of %s: %s', (collection, path, id) => expect(idAt(collection, path)).toBe(id))

  it.each<[Placed, string]>([
    ['originals', 'articles/harbour-talks/en.mdx'],
    ['originals', 'articles/ja.mdx'],
    ['originals', 'articles/2031/harbour-talks/ja.mdx'],
    ['countries', 'countries/norland.yml'],
    ['countries', 'countries/.yaml'],
    ['countries', 'countries/north/norland.yaml'],
    ['lanes', 'ui/lanes.yaml'],
  ])('is not one of %s: %s', (collection, path) => expect(idAt(collection, path)).toBeUndefined())
})

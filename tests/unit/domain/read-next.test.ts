import { describe, expect, it } from 'vitest'
import type { Original } from '../../../src/schemas/article.ts'
import { edtf } from '../../../src/date/edtf.ts'
import type { Article } from '../../../src/domain/types.ts'
import { readNext } from '../../../src/domain/read-next.ts'
import { anOriginal } from '../../fixtures/content.ts'

type Facts = Partial<Pick<Original, 'actors' | 'countries' | 'frameworks'>>

/** Recommendations among articles of these facts, each as `slug: kind/id …`. */
function recommended(facts: Record<string, Facts>): (slug: string) => string[] {
  const articles = Object.entries(facts).map(([slug, data]): Article => {
    const original = anOriginal({ actors: [], countries: [], frameworks: [], ...data }).data
    return { slug, facts: original, date: edtf(original.date), editions: {} }
  })
  const next = readNext(articles)
  return (slug) =>
    next
      .get(slug)!
      .map(
        ({ article, shared }) =>
          `${article.slug}: ${shared.map(({ kind, id }) => `${kind}/${id}`).join(' ')}`,
      )
}

describe('what to read next', () => {
  it('counts a rare thing in common for more than a frequent one', () => {
    const of = recommended({
      here: { countries: ['norland'], actors: ['mira-holt'] },
      'same-country': { countries: ['norland'] },
      'another-of-the-country': { countries: ['norland'] },
      'same-actor': { actors: ['mira-holt'] },
    })
    expect(of('here')[0]).toBe('same-actor: actors/mira-holt')
  })

  it('gives what both are about as the reason, the rarest first', () => {
    const of = recommended({
      here: { countries: ['norland'], actors: ['mira-holt'] },
      other: { countries: ['norland'], actors: ['mira-holt'] },
      third: { countries: ['norland'] },
    })
    expect(of('here')).toEqual(['other: actors/mira-holt countries/norland', 'third: countries/norland'])
  })

  it('names three articles and three reasons at most, equals in the order of their slugs', () => {
    const facts = { countries: ['a', 'b', 'c', 'd'] }
    const of = recommended({ here: facts, z: facts, y: facts, x: facts, w: facts })
    expect(of('here')).toEqual(['w', 'x', 'y'].map((slug) => `${slug}: countries/a countries/b countries/c`))
  })

  it('is nothing for an article that shares nothing', () => {
    const of = recommended({ here: { countries: ['norland'] }, other: { actors: ['norland'] } })
    expect(of('here')).toEqual([])
  })

  it('never names the article itself', () => {
    expect(recommended({ here: { countries: ['norland'] } })('here')).toEqual([])
  })

  it('looks at the first forty articles about a thing, so that its work does not grow with their number', () => {
    const among = (count: number) =>
      recommended({
        here: { countries: ['norland'] },
        ...Object.fromEntries(
          Array.from({ length: count }, (_, index) => [`news-${index}`, { countries: ['norland'] }]),
        ),
        'a-first-by-slug': { countries: ['norland'] },
      })('here')
    expect(among(30)).toContain('a-first-by-slug: countries/norland')
    expect(among(300)).not.toContain('a-first-by-slug: countries/norland')
    expect(among(300)).toHaveLength(3)
  })
})

import { describe, expect, it } from 'vitest'
import { openGlossary } from '../../../src/search/glossary.ts'
import { createPlanner } from '../../../src/search/plan.ts'
import { anEntry, fakePort, type FakePage } from '../../fixtures/search-port.ts'

const pages: Record<string, FakePage> = {
  harbour: {
    title: '港湾対話の首脳会合が開かれる',
    sections: {
      loan: ['円借款', '北の国は、港の整備に円借款を受ける。重要鉱物サプライチェーンも話し合った。'],
      talks: ['会談', 'HD+1の場で会談した。'],
    },
  },
  dialogue: {
    title: '「港湾対話」の第2回会合',
    sections: { lead: ['', '重要鉱物について。サプライチェーンは別の話である。'] },
    facets: ['kind=report', 'country=north'],
  },
  view: {
    title: '港湾対話を読む',
    sections: { lead: ['', '円借款と港湾対話。HD+1とも呼ぶ。'] },
    facets: ['kind=analysis'],
  },
}
const glossary = openGlossary([
  anEntry('こうわんたいわ', ['港湾対話', 'HD+1'], ['Harbour Dialogue', 'HD+1']),
  anEntry('きたのくに', ['北の国'], ['Northland']),
])
const planner = createPlanner(fakePort(pages), glossary)
const slugs = async (query: string, chosen = {}) =>
  (await (await planner.search(query, chosen)).results(0, 10)).map(({ page }) => page.slug)

describe('a search', () => {
  it('puts the spelling that was typed before others of the same name', async () => {
    expect(await slugs('ＨＤ＋１')).toEqual(['harbour', 'dialogue', 'view'])
  })

  it('puts reports before analyses', async () => {
    expect(await slugs('円借款')).toEqual(['harbour', 'view'])
  })

  it('puts the page that has a compound whole first', async () => {
    expect(await slugs('重要鉱物サプライチェーン')).toEqual(['harbour'])
  })

  it.each(['こうわんたいわ', 'kowan taiwa', 'kouwantaiwa', 'Harbour Dialogue', '港湾対話とは何ですか'])(
    'finds a name by %s',
    async (query) => expect(await slugs(query)).toHaveLength(3),
  )

  it('says which words it dropped', async () => {
    const [first] = await (await planner.search('港湾対話 火星', {})).results(0, 1)
    expect(first?.dropped).toEqual(['火星'])
  })

  it('offers what a misspelt name was meant to be, and says whose results it shows', async () => {
    const outcome = await planner.search('港湾対和', {})
    expect([outcome.suggestion, outcome.ofSuggestion, outcome.total]).toEqual(['港湾対話', true, 3])
  })

  it.each(['は', 'について', 'のという', '南極条約', '大統領選挙', '💥', '\ud800', '" OR 1=1 --', ''])(
    'finds nothing for %j',
    async (query) => expect(await slugs(query)).toEqual(query === '' ? await slugs('') : []),
  )

  it('lists every page that a filter leaves when nothing is typed', async () => {
    expect(await slugs('', { country: 'north' })).toEqual(['dialogue'])
  })

  it('counts for each filter what choosing it would leave', async () => {
    const { counts } = await planner.search('港湾対話', { kind: 'report' })
    expect([counts.get('kind=report'), counts.get('kind=analysis'), counts.get('country=north')]).toEqual([
      2, 1, 1,
    ])
  })

  it('names the section and marks the match', async () => {
    const [first] = await (await planner.search('円借款', {})).results(0, 1)
    expect(first?.excerpt.section?.id).toBe('loan')
    expect(first?.excerpt.pieces.filter(({ marked }) => marked).map(({ text }) => text)).toContain('円借款')
  })
})

import { describe, expect, it } from 'vitest'
import { metaDescription } from '../../../src/language/meta-description.ts'

describe('the description of a page', () => {
  it('is a short text as it stands', () => {
    expect(metaDescription('A port.', 'en')).toBe('A port.')
    expect(metaDescription('港である。', 'ja')).toBe('港である。')
  })

  it('is as many whole sentences as are shown', () => {
    const first = 'Norland and five Southmark states met in Port Lumen on 4 May 2031.'
    const second = 'They agreed to widen the quays and to lower tariffs over five years.'
    expect(metaDescription(`${first} ${second} ${second} ${first}`, 'en')).toBe(`${first} ${second}`)
    const [erste, zweite] = [
      '北の国と南の国が5月4日、ルーメン港で会談した。',
      '埠頭を広げ、関税を下げることで一致した。',
    ]
    expect(metaDescription(erste + zweite.repeat(6), 'ja')).toBe(erste + zweite.repeat(4))
  })

  it('ends at a phrase where the first sentence is too long, or says next to nothing', () => {
    const long = `Norland’s foreign minister met those of five Southmark states in Port Lumen (the old harbour), ${'promising them a new quay '.repeat(6)}`
    expect(metaDescription(`${long}.`, 'en')).toBe(
      'Norland’s foreign minister met those of five Southmark states in Port Lumen (the old harbour)…',
    )
    expect(metaDescription(`A port. ${long}.`, 'en')).toMatch(/^A port\. Norland’s .*\(the old harbour\)…$/)
    expect(
      metaDescription(
        `港である。北の国の外相が5月4日にルーメン港を訪れて埠頭を見て回り、${'南の国の外相と会い'.repeat(12)}た。`,
        'ja',
      ),
    ).toBe('港である。北の国の外相が5月4日にルーメン港を訪れて埠頭を見て回り…')
  })

  it('ends before another clause', () => {
    const long = `The foreign minister of Norland met his counterpart in Port Lumen and ${'promised him a new quay '.repeat(6)}.`
    expect(metaDescription(long, 'en')).toBe(
      'The foreign minister of Norland met his counterpart in Port Lumen…',
    )
  })

  it('ends at a word where there is no phrase, and never inside one', () => {
    const cut = metaDescription(`${'harbour '.repeat(40)}.`, 'en')
    expect(cut).toBe(`${'harbour '.repeat(19).trim()}…`)
    expect(metaDescription('関税'.repeat(100), 'ja').length).toBeLessThanOrEqual(120)
  })
})

import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { bindPieces, setTitle, type TitleRoom } from '../../../src/drawing/title-lines.ts'

/** Full-width characters one em wide, others half of it. */
const measure = (text: string) =>
  [...text].reduce((sum, character) => sum + (character.charCodeAt(0) < 0x2000 ? 0.5 : 1), 0)

const room: TitleRoom = {
  width: 1000,
  height: 400,
  leading: 1.25,
  sizes: [
    { size: 100, lines: 1 },
    { size: 80, lines: 2 },
    { size: 50, lines: 6 },
  ],
}
const set = (pieces: string) => {
  const { size, lines } = setTitle(pieces.split('|'), room, measure)
  return `${size}: ${lines.join(' / ')}`
}

describe('a title', () => {
  it.each([
    ['年表', '100: 年表'],
    ['Search', '100: Search'],
    ['港の|会談が|また|始まる|春の|夜', '80: 港の会談がまた / 始まる春の夜'],
  ])('is set as large as it fits: %s', (pieces, lines) => expect(set(pieces)).toBe(lines))

  it('takes the fewest lines of a size, and makes them even', () => {
    expect(set('北の国と|南の国が|港湾対話の|初会合で|共同声明を|まとめる')).toBe(
      '50: 北の国と南の国が港湾対話の / 初会合で共同声明をまとめる',
    )
    expect(set('The |talks |of |two |states |begin |today')).toBe('80: The talks of two / states begin today')
  })

  it('leaves no orphan: it is set smaller instead', () => {
    expect(set('灯台協力機構首脳理事会|春')).toBe('80: 灯台協力機構首脳理事会春')
  })

  it('breaks between phrases where it can in any size, and inside them where it cannot', () => {
    expect(set('港|灯台海峡半島群島岬湾入江浜辺砂丘の|春')).toBe('50: 港灯台海峡半島群島岬湾入江浜辺砂丘の春')
    const lines = set('灯台海峡半島群島岬湾入江浜辺砂丘台地高原盆地平野').split(': ')[1]!.split(' / ')
    expect(lines.map((line) => line.length)).toEqual([12, 12])
  })

  it('ends in an ellipsis where no size holds it', () => {
    const { size, lines } = setTitle(['港'.repeat(300)], room, measure)
    expect(size).toBe(50)
    expect(lines).toHaveLength(6)
    expect(lines.at(-1)).toMatch(/^港{19}…$/)
  })

  it('never begins a line with a closing mark or small kana, nor ends one with an opening bracket', () => {
    const word = fc.stringMatching(/^[「（]?[港湾会談]{1,4}[、。」）ーっゃ・々]{0,3}$/)
    fc.assert(
      fc.property(fc.array(word, { minLength: 1, maxLength: 14 }), (words) => {
        const pieces = [...words.join('')]
        const { size, lines } = setTitle(pieces, room, measure)
        expect(lines.join('')).toBe(pieces.join(''))
        for (const line of lines) expect(measure(line) * size).toBeLessThanOrEqual(room.width)
        for (const line of lines.slice(1)) expect(line).not.toMatch(/^[、。」）ーっゃ・々]/)
        for (const line of lines.slice(0, -1)) expect(line).not.toMatch(/[「（]$/)
      }),
    )
  })
})

describe('pieces', () => {
  it('are bound where a line may not break between them', () => {
    expect(bindPieces(['港', '、', '「', '灯台', '」', 'の', '春'])).toEqual(['港、', '「灯台」', 'の', '春'])
  })

  it.each([
    ['5 年 で 3 兆 円 規模', '5年 で 3兆円 規模'],
    ['第 13 回 の 春', '第13回 の 春'],
    ['5 か国 と 3 つ', '5か国 と 3つ'],
    ['C5 + 1 の 形', 'C5+1 の 形'],
  ])('never between a figure and what counts it: %s', (pieces, bound) =>
    expect(bindPieces(pieces.split(' ')).join(' ')).toBe(bound),
  )
})

import { describe, expect, it } from 'vitest'
import { readContent } from '../../../src/files/read-content.ts'
import { createFurigana, type Segment } from '../../../src/japanese/furigana.ts'
import { registryNames } from '../../../src/japanese/readings-names.ts'
import { toTokens } from '../../../src/japanese/readings.ts'
import { tokenizer } from '../../../src/japanese/tokenizer.ts'
import { articleReadings } from '../../fixtures/article-readings.ts'
import { japaneseOf } from '../../fixtures/article-text.ts'

const { content } = readContent('content')
const furigana = createFurigana({
  names: registryNames(content),
  corrections: content.readings?.data.corrections ?? [],
  tokenize: async (text) => toTokens((await tokenizer()).tokenize(text)),
})

const known = new Map<string, Promise<Segment[]>>()
const segmentsOf = (text: string) => {
  if (!known.has(text)) known.set(text, furigana(text))
  return known.get(text)!
}

/** The reading of text[start, end), a bar where a ruby runs over its edge. */
async function readingOf(text: string, start: number, end: number): Promise<string> {
  let at = 0
  let reading = ''
  for (const segment of await segmentsOf(text)) {
    const from = at
    at += segment.text.length
    if (at <= start || from >= end) continue
    reading += (from < start ? '|' : '') + (segment.reading ?? segment.text) + (at > end ? '|' : '')
  }
  return reading
}

const textsOf = (slug: string) => {
  const article = content.originals.find(({ id }) => id === slug)
  if (!article) throw new Error(`there is no article ${slug}`)
  return japaneseOf(article)
}

const listed = Object.entries(articleReadings).flatMap(([slug, list]) =>
  list
    .trim()
    .split('\n')
    .map((line) => {
      const [, before, word, after, reading] = /^\s*(.*)\{(.+)\}(.*)=(.+)$/u.exec(line)!
      return { slug, before: before!, word: word!, after: after!, reading: reading! }
    }),
)

describe('in the articles', () => {
  it.each(listed)('$before‹$word›$after is $reading', async ({ slug, before, word, after, reading }) => {
    const context = before + word + after
    const text = textsOf(slug).find((block) => block.includes(context))
    if (text === undefined) throw new Error(`"${context}" no longer stands in ${slug}`)
    const start = text.indexOf(context) + before.length
    expect(await readingOf(text, start, start + word.length)).toBe(reading)
  })

  it.each([
    ['xi-lavrov-beijing', '習近平', '北京', '天津', '上海協力機構'],
    ['wang-lavrov-kuala-lumpur', '王毅', '核兵器不拡散条約', '中東', '諸国連合'],
    ['tajikistan-china-strategic-dialogue', '四中全会', '中国共産党', '中国原則', '質'],
    ['ca-jad-tokyo-summit', '高市', '茂木敏充', '迎賓館赤坂離宮', '5か国', '東京宣言'],
    ['c5-plus-1-as-a-form', '高原', '松本', '松本尚', '湯浅剛', '長安'],
    ['ca-jad-tokyo-dialogue-13', '渡辺', '山添博史', '一帯一路', '連雲港', '大阪万博'],
    ['sco-in-the-words-of-2025', '習', '防衛研究所', '日本', '首脳会議'],
    ['tajikistan-between-beijing-and-tokyo', '青木健太', '高市早苗', '気候変動', '国際秩序'],
  ])('%s marks its names, and no titles', async (slug, ...names) => {
    const segments = (await Promise.all(textsOf(slug).map(segmentsOf))).flat()
    const marked = segments.filter(({ name }) => name).map(({ text }) => text)
    for (const name of names) expect(marked).toContain(name)
    for (const title of ['外相', '首相', '氏', '教授', '国家', '会談', '記事'])
      expect(marked).not.toContain(title)
  })

  it('at least 160 words are held to their reading, from every article', () => {
    expect(listed.length).toBeGreaterThanOrEqual(160)
    expect(Object.keys(articleReadings).sort()).toEqual(content.originals.map(({ id }) => id).sort())
  })
})

describe.each(content.originals.map((article) => [article.id, japaneseOf(article)] as const))(
  'the article %s',
  (_slug, texts) => {
    it('has a reading over every kanji, and over nothing but kanji and numbers', async () => {
      const segments = (await Promise.all(texts.map(segmentsOf))).flat()
      expect(segments.filter(({ text, reading }) => !reading && /\p{Script=Han}/u.test(text))).toEqual([])
      expect(
        segments.filter(
          ({ text, reading }) => reading && !/^(?:\p{Script=Han}+|[0-9.,]+\D{1,3})$/u.test(text),
        ),
      ).toEqual([])
    })

    it('has readings in hiragana alone', async () => {
      const found = (await Promise.all(texts.map(segmentsOf))).flat().flatMap(({ reading }) => reading ?? [])
      expect(found.filter((reading) => !/^[\u3041-\u3096ー]+$/u.test(reading))).toEqual([])
    })

    it('is given back character for character', async () => {
      for (const text of texts)
        expect((await segmentsOf(text)).map((segment) => segment.text).join('')).toBe(text)
    })
  },
)

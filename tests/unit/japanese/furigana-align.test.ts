import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { alignReading, hasKanji, toHiragana, type Segment } from '../../../src/japanese/furigana-align.ts'

const shown = (segments: readonly Segment[]) =>
  segments.map(({ text, reading }) => (reading === undefined ? text : `${text}(${reading})`)).join('')

describe('a reading is laid', () => {
  it.each([
    ['話し合う', 'はなしあう', '話(はな)し合(あ)う'],
    ['取り扱い', 'とりあつかい', '取(と)り扱(あつか)い'],
    ['聞き入る', 'ききいる', '聞(き)き入(い)る'],
    ['お茶', 'おちゃ', 'お茶(ちゃ)'],
    ['見守る', 'みまもる', '見守(みまも)る'],
    ['国々', 'くにぐに', '国々(くにぐに)'],
    ['四つのグローバル', 'よっつのぐろーばる', '四(よっ)つのグローバル'],
    ['買い物', 'カイモノ', '買(か)い物(もの)'],
  ])('over the kanji of %s and not over its kana', (text, reading, expected) =>
    expect(shown(alignReading(text, reading))).toBe(expected),
  )

  it('over a place’s kanji where ヶ is read が', () =>
    expect(shown(alignReading('関ヶ原', 'せきがはら'))).toBe('関(せき)ヶ原(はら)'))

  it('past brackets, middle dots and digits', () => {
    expect(shown(alignReading('日・中央アジア', 'にち・ちゅうおうあじあ'))).toBe(
      '日(にち)・中央(ちゅうおう)アジア',
    )
    expect(shown(alignReading('2040年まで', '2040ねんまで', new Map([['年', 'ねん']])))).toBe(
      '2040年(ねん)まで',
    )
  })

  it('with likely readings where nothing stands between kanji and Latin letters', () => {
    const likely = new Map([['地域', 'ちいき']])
    expect(shown(alignReading('ASEAN地域フォーラム', 'あせあんちいきふぉーらむ', likely))).toBe(
      'ASEAN地域(ちいき)フォーラム',
    )
  })

  it('as it fits, where a likely reading does not', () =>
    expect(shown(alignReading('日の出', 'ひので', new Map([['日', 'にち']])))).toBe('日(ひ)の出(で)'))

  it('over the whole where it does not fit at all', () =>
    expect(shown(alignReading('時雨れる', 'かすむ'))).toBe('時雨れる(かすむ)'))
})

it('segments give the text back, whatever text and reading are', () => {
  const unit = fc.constantFrom('話', '合', 'し', 'う', 'カ', 'ー', '・', '5', 'A', '(', '.', '𠮷', '々', 'ヶ')
  const kana = fc.string({ unit: fc.constantFrom('あ', 'は', 'し', 'う', 'ー', '・') })
  fc.assert(
    fc.property(fc.string({ unit }), kana, (text, reading) => {
      expect(
        alignReading(text, reading)
          .map((segment) => segment.text)
          .join(''),
      ).toBe(text)
    }),
  )
})

it('katakana become hiragana; all else stays', () =>
  expect(toHiragana('ラーメンとヴァ1Aン')).toBe('らーめんとゔぁ1Aん'))

it.each([
  ['漢', true],
  ['𠮷', true],
  ['々', true],
  ['〆', true],
  ['かなカナー、5A', false],
])('%s holds a kanji: %s', (text, expected) => expect(hasKanji(text)).toBe(expected))

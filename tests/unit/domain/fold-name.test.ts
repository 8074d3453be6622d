import { describe, expect, it } from 'vitest'
import { foldName } from '../../../src/domain/fold-name.ts'

describe('names are compared', () => {
  it.each([
    ['ＨＤ', 'hd', 'widths and case'],
    ['ﾐﾗ･ﾎﾙﾄ', 'ミラ・ホルト', 'half-width kana'],
    ['ミラ・ホルト', 'ミラホルト', 'middle dots'],
    ['Mira  Holt', 'miraholt', 'white space'],
    ['ミラ　ホルト', 'ミラホルト', 'full-width space'],
    ['Harbour-Dialogue', 'Harbour Dialogue', 'a hyphen'],
    ['Harbour–Dialogue', 'Harbour‐Dialogue', 'a dash'],
    ['Harbour\u2011Dialogue', 'HarbourDialogue', 'a hyphen that does not break'],
    ['ミラ＝ホルト', 'ミラホルト', 'a double hyphen'],
  ])('%s and %s are one: %s do not count', (a, b) => expect(foldName(a)).toBe(foldName(b)))

  it.each([
    ['ミラ', 'ミーラ'],
    ['HD', 'HDs'],
    ['港湾対話', '港湾協議'],
  ])('%s and %s are two', (a, b) => expect(foldName(a)).not.toBe(foldName(b)))
})

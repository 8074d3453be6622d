import { describe, expect, it } from 'vitest'
import { foldName, namesOf } from '../../../src/domain/registry.ts'
import { aFramework, anActor, soundContent } from '../../fixtures/content.ts'

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

describe('the names of a registry', () => {
  const names = namesOf(
    soundContent({
      frameworks: [aFramework({ aliases: { ja: ['港の対話'], en: ['Port Dialogue'] } })],
      actors: [anActor()],
    }),
  )

  it.each(['港湾対話', 'harbour dialogue', 'ｈｄ', '港の対話', 'PORT-DIALOGUE'])('lead from %s', (name) =>
    expect(names.get(foldName(name))).toEqual({ registry: 'frameworks', id: 'harbour-dialogue' }),
  )

  it('lead to each registry', () => {
    expect(names.get(foldName('北の国'))?.registry).toBe('countries')
    expect(names.get(foldName('Mira Holt'))?.registry).toBe('actors')
    expect(names.get(foldName('Port Lumen'))?.registry).toBe('terms')
  })

  it('do not lead from a name that nobody has', () => {
    expect(names.get(foldName('Atlantis'))).toBeUndefined()
  })
})

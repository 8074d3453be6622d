import { expect, it } from 'vitest'
import { checkContent } from '../../../../src/check/check.ts'
import { rules } from '../../../../src/check/rules/index.ts'
import { aTranslation, anActor, anEvent, soundContent } from '../../../fixtures/content.ts'
import { find } from '../../../fixtures/subject.ts'

it.each(rules.map((rule) => [rule.name, rule] as const))('%s lets sound content through', (_name, rule) => {
  expect(find(rule)).toEqual([])
})

it('finds what is wrong by several rules at once', () => {
  const problems = checkContent(
    soundContent({
      events: [anEvent({ place: 'atlantis', citations: [{ source: 'harbour-gazette', at: 'p9' }] })],
      actors: [anActor({ aliases: { ja: [], en: ['Norland'] } })],
      translations: [aTranslation({ revision: '0'.repeat(12) })],
    }),
  )
  expect(problems.map(({ rule }) => rule)).toEqual([
    'dangling-id',
    'alias-claimed-twice',
    'stale-translation',
    'citation',
  ])
})

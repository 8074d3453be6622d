import { expect, it } from 'vitest'
import { correctedReadings } from '../../../../src/check/rules/readings.ts'
import type { Entry } from '../../../../src/domain/content.ts'
import type { ReadingCorrections } from '../../../../src/schemas/reading-correction.ts'
import { anOriginal } from '../../../fixtures/content.ts'
import { find, told } from '../../../fixtures/subject.ts'

const corrected = (...contexts: string[]): Entry<ReadingCorrections> => ({
  id: 'readings',
  file: 'content/readings.yaml',
  data: { corrections: contexts.map((context) => ({ context, text: context, reading: 'あ', reason: 'x' })) },
})

it('a correction that stands in no article is a warning', () => {
  const found = find(correctedReadings, { readings: corrected('港の会談', '山の会談') })
  expect(found.map(told)).toEqual([
    'readings.yaml · corrections[1].context: "山の会談" stands in no article → copy the words as the article has them now, or remove the correction',
  ])
  expect(found[0]!.severity).toBe('warning')
})

it.each(['title', 'summary'] as const)('a correction may stand in the %s', (field) => {
  const originals = [anOriginal({ [field]: '山の会談' })]
  expect(find(correctedReadings, { originals, readings: corrected('山の会談') })).toEqual([])
})

it.each(['keyPoints', 'unknowns'] as const)('a correction may stand in the %s', (field) => {
  const originals = [anOriginal({ [field]: ['x', '山の会談'] })]
  expect(find(correctedReadings, { originals, readings: corrected('山の会談') })).toEqual([])
})

it('content without corrections is sound', () => expect(find(correctedReadings)).toEqual([]))

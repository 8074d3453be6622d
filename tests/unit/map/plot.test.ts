import { expect, it } from 'vitest'
import type { Participant } from '../../../src/domain/participants.ts'
import { plot } from '../../../src/map/plot.ts'

const one = (code: string | undefined, standing: Participant['standing'] = 'first'): Participant => ({
  name: { ja: code ?? '無名', en: code ?? 'Nameless' },
  code,
  standing,
})

it('names each participant once, on the map or beside it', () => {
  const { drawn, notDrawn } = plot([one('KZ'), one('US'), one('TV'), one(undefined), one('SG')])
  expect(drawn.map(({ code }) => code)).toEqual(['KZ', 'US', 'SG'])
  expect(notDrawn.map(({ name }) => name.en)).toEqual(['TV', 'Nameless'])
})

it('draws who left and came back once, as the member it is', () => {
  const { drawn } = plot([one('KZ', 'former'), one('KZ', 'later')])
  expect(drawn.map(({ standing }) => standing)).toEqual(['later'])
})

import { expect, it } from 'vitest'
import { asAside, asTitle, inBrackets, joinList } from '../../../src/language/punctuation.ts'

it('a list is joined by the comma of its language', () => {
  expect(joinList(['北の国', '南の国'], 'ja')).toBe('北の国、南の国')
  expect(joinList(['Norland', 'Southmark'], 'en')).toBe('Norland, Southmark')
  expect(joinList([], 'en')).toBe('')
})

it('brackets and asides follow on the word before them', () => {
  expect(`2031年${inBrackets('推定', 'ja')}`).toBe('2031年（推定）')
  expect(`2031${inBrackets('inferred', 'en')}`).toBe('2031 (inferred)')
  expect(`2031年${asAside('会議より前', 'ja')}`).toBe('2031年（会議より前）')
  expect(`2031${asAside('before the talks', 'en')}`).toBe('2031, before the talks')
})

it('a title stands in the quotation marks of the language that quotes it, and its own become the inner ones', () => {
  expect(`港報${asTitle('「港」を語る', 'ja')}2031年`).toBe('港報「『港』を語る」2031年')
  expect(`Harbour Gazette${asTitle('The quays', 'en')}2031`).toBe('Harbour Gazette, “The quays”, 2031')
})

import Encoding from 'encoding-japanese'
import { describe, expect, it } from 'vitest'
import { decode } from '../../../src/files/decode.ts'

const text = '会談は2025年12月に東京で開かれた。\r\n「中央アジア＋日本」対話①、髙橋氏ら㈱の名も挙がった。\n'
const plain = '王毅外相はロシアと協力すると述べた。\n'

function encode(words: string, to: 'SJIS' | 'EUCJP' | 'JIS'): Uint8Array {
  return Uint8Array.from(Encoding.convert(Encoding.stringToCode(words), { from: 'UNICODE', to }))
}
const utf16 = (words: string, big: boolean, mark: boolean): Uint8Array => {
  const bytes = Buffer.from((mark ? '\uFEFF' : '') + words, 'utf16le')
  return big ? bytes.swap16() : bytes
}

describe('decoding', () => {
  it.each([
    ['utf-8', Buffer.from(text), text],
    ['utf-8', Buffer.from(`\uFEFF${text}`), text],
    ['utf-16le', utf16(text, false, true), text],
    ['utf-16be', utf16(text, true, true), text],
    ['utf-16le', utf16(text, false, false), text],
    ['utf-16be', utf16(text, true, false), text],
    ['shift_jis', encode(plain, 'SJIS'), plain],
    ['shift_jis', encode('王毅外相', 'SJIS'), '王毅外相'],
    ['euc-jp', encode(plain, 'EUCJP'), plain],
    ['euc-jp', encode('王毅外相', 'EUCJP'), '王毅外相'],
    ['iso-2022-jp', encode(plain, 'JIS'), plain],
  ])('reads %s', (encoding, bytes, expected) => {
    expect(decode(bytes)).toEqual({ ok: true, text: expected, encoding })
  })

  it('refuses a damaged text instead of replacing what it cannot read, and says where', () => {
    const bytes = Buffer.concat([
      Buffer.from('会談は東京で開かれた。\n両国'),
      Buffer.from([0xe3, 0x81]),
      Buffer.from('は合意した。'),
    ])
    expect(decode(bytes)).toMatchObject({ ok: false, message: expect.stringContaining('(line 2)') as string })
  })

  it.each([
    ['a PDF', Buffer.from('%PDF-1.7\n')],
    ['a ZIP', Buffer.from([0x50, 0x4b, 3, 4, 0, 0])],
    ['a picture', Buffer.from([0x89, 0x50, 0x4e, 0x47, 13, 10])],
    ['binary', Buffer.from(Array.from({ length: 999 }, (_, index) => (index * 7919) % 256))],
    ['binary', Buffer.from('text\u0000with zeros')],
  ])('refuses %s by what it is', (what, bytes) => {
    expect(decode(bytes)).toMatchObject({ ok: false, message: expect.stringContaining(what) as string })
  })
})

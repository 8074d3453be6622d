import Encoding from 'encoding-japanese'

/** The encodings that a source text may have, as the WHATWG names them. */
export type TextEncoding = 'utf-8' | 'utf-16le' | 'utf-16be' | 'shift_jis' | 'euc-jp' | 'iso-2022-jp'

/** A text and the encoding it was read in, or why it could not be read. */
export type Decoded =
  | { readonly ok: true; readonly text: string; readonly encoding: TextEncoding }
  | { readonly ok: false; readonly message: string; readonly hint: string }

const saveAsText = 'save it as plain text (UTF-8), then run this again'

/** What the first bytes of a file say it is, where that is no text. */
const signatures: readonly {
  readonly bytes: readonly number[]
  readonly what: string
  readonly hint: string
}[] = [
  {
    bytes: [0x25, 0x50, 0x44, 0x46],
    what: 'a PDF',
    hint: 'take its text out with pdftotext -layout, then run this on that',
  },
  { bytes: [0x50, 0x4b, 0x03, 0x04], what: 'a ZIP or Office document', hint: saveAsText },
  { bytes: [0xd0, 0xcf, 0x11, 0xe0], what: 'an old Office document', hint: saveAsText },
  { bytes: [0x7b, 0x5c, 0x72, 0x74, 0x66], what: 'an RTF document', hint: saveAsText },
  { bytes: [0x1f, 0x8b], what: 'a compressed file', hint: 'unpack it first' },
  { bytes: [0x89, 0x50, 0x4e, 0x47], what: 'a picture', hint: 'give the text, not a picture of it' },
  { bytes: [0xff, 0xd8, 0xff], what: 'a picture', hint: 'give the text, not a picture of it' },
]

/**
 * Reads the bytes of a text file: UTF-8, UTF-16, Shift_JIS, EUC-JP or ISO-2022-JP, with or without a byte order
 * mark. Every byte must decode; nothing is replaced.
 */
export function decode(bytes: Uint8Array): Decoded {
  const signature = signatures.find(({ bytes: start }) => start.every((byte, index) => bytes[index] === byte))
  if (signature) return refuse(`is ${signature.what}, not a text`, signature.hint)
  const encoding = detect(bytes)
  if (encoding === undefined) return refuse('is binary, or in an encoding that is not known', saveAsText)
  const text = decodeAs(bytes, encoding)
  if (text === undefined)
    return refuse(
      `is ${encoding}, but ${firstFault(bytes, encoding)}`,
      'get an undamaged copy, or correct that byte',
    )
  if (isBinary(text)) return refuse('is binary: it holds control characters', saveAsText)
  return { ok: true, text, encoding }
}

const refuse = (message: string, hint: string): Decoded => ({ ok: false, message, hint })

function detect(bytes: Uint8Array): TextEncoding | undefined {
  const [first, second, third] = bytes
  if (first === 0xef && second === 0xbb && third === 0xbf) return 'utf-8'
  if (first === 0xff && second === 0xfe) return 'utf-16le'
  if (first === 0xfe && second === 0xff) return 'utf-16be'
  const wide = detectUtf16(bytes)
  if (wide) return wide
  // It changes its character set by escape sequences, all of them ASCII: valid UTF-8 too.
  if (hasEscape(bytes) && decodeAs(bytes, 'iso-2022-jp') !== undefined) return 'iso-2022-jp'
  if (decodeAs(bytes, 'utf-8') !== undefined || isNearlyUtf8(bytes)) return 'utf-8'
  const guess = Encoding.detect(bytes, ['SJIS', 'EUCJP'])
  const order: TextEncoding[] = guess === 'EUCJP' ? ['euc-jp', 'shift_jis'] : ['shift_jis', 'euc-jp']
  return order.find((encoding) => {
    const text = decodeAs(bytes, encoding)
    return text !== undefined && isJapanese(text)
  })
}

function decodeAs(bytes: Uint8Array, encoding: TextEncoding): string | undefined {
  try {
    return new TextDecoder(encoding, { fatal: true }).decode(bytes)
  } catch {
    return undefined
  }
}

const hasEscape = (bytes: Uint8Array): boolean =>
  bytes.some((byte, index) => byte === 0x1b && (bytes[index + 1] === 0x24 || bytes[index + 1] === 0x28))

/** Japanese in UTF-16 without a mark: every second byte is that of kana, of a full stop or of ASCII. */
function detectUtf16(bytes: Uint8Array): TextEncoding | undefined {
  if (bytes.length < 4 || bytes.length % 2 === 1) return undefined
  const planes = (from: number) => {
    let common = 0
    for (let index = from; index < bytes.length; index += 2)
      if (bytes[index] === 0x30 || bytes[index] === 0) common++
    return common / (bytes.length / 2)
  }
  const [big, little] = [planes(0), planes(1)]
  if (Math.max(big, little) < 0.25 || Math.max(big, little) < 2 * Math.min(big, little)) return undefined
  const encoding = big > little ? 'utf-16be' : 'utf-16le'
  const text = decodeAs(bytes, encoding)
  return text !== undefined && isJapanese(text) && !isBinary(text) ? encoding : undefined
}

/** UTF-8 with a fault here and there: to read it as anything else would make nonsense of all of it. */
function isNearlyUtf8(bytes: Uint8Array): boolean {
  const text = new TextDecoder('utf-8').decode(bytes)
  const faults = text.match(/\uFFFD/g)?.length ?? 0
  return faults * 10 < count(text, japanese)
}

const japanese = /[\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Han}、。「」（）ー]/gu
const count = (text: string, pattern: RegExp): number => text.match(pattern)?.length ?? 0

/** Tells whether nearly all that is not ASCII is Japanese, and not rare. */
function isJapanese(text: string): boolean {
  const foreign = count(text, /[^\u0000-\u007f]/gu)
  const known = count(
    text,
    /[\u2010-\u203b\u2190-\u21ff\u2460-\u24ff\u25a0-\u266f\u3000-\u30ff\u3200-\u33ff\u4e00-\u9fff\uff00-\uffef]/gu,
  )
  return foreign === 0 || known / foreign > 0.9
}

/** Control characters have no place in a text; a stray one does no harm. */
function isBinary(text: string): boolean {
  const controls = count(text, /[\u0000-\u0008\u000e-\u001a\u001c-\u001f\u007f]/g)
  return text.includes('\u0000') || controls * 100 > text.length
}

/** Says where decoding fails, as a line and a byte counted from 1. */
function firstFault(bytes: Uint8Array, encoding: TextEncoding): string {
  let sound = 0
  for (let step = bytes.length; step >= 1; step = Math.floor(step / 2))
    while (sound + step <= bytes.length && isSoundUpTo(bytes, sound + step, encoding)) sound += step
  const line = new TextDecoder(encoding).decode(bytes.subarray(0, sound)).split('\n').length
  return `byte ${sound + 1} (line ${line}) does not belong in it`
}

function isSoundUpTo(bytes: Uint8Array, end: number, encoding: TextEncoding): boolean {
  try {
    new TextDecoder(encoding, { fatal: true }).decode(bytes.subarray(0, end), { stream: true })
    return true
  } catch {
    return false
  }
}

/** Readings of whole numbers, and how their end sounds before a counter. */

const ones = ['', 'いち', 'に', 'さん', 'よん', 'ご', 'ろく', 'なな', 'はち', 'きゅう']
const places = ['', 'じゅう', 'ひゃく', 'せん']
const fused: Readonly<Record<string, string>> = {
  いちじゅう: 'じゅう',
  いちひゃく: 'ひゃく',
  さんひゃく: 'さんびゃく',
  ろくひゃく: 'ろっぴゃく',
  はちひゃく: 'はっぴゃく',
  いちせん: 'せん',
  さんせん: 'さんぜん',
  はちせん: 'はっせん',
}
const myriads = ['', 'まん', 'おく', 'ちょう', 'けい']

/** A whole number below 10^20, in ASCII digits, as it is read by itself: 2025 → にせんにじゅうご. */
export function numberReading(digits: string): string {
  const number = digits.replace(/^0+(?=\d)/, '')
  if (number === '0') return 'ぜろ'
  let reading = ''
  for (let power = Math.ceil(number.length / 4) - 1; power >= 0; power--) {
    const group = number.slice(-4 * power - 4, number.length - 4 * power)
    if (Number(group) === 0) continue
    // 千万 is いっせんまん; a thousand at the end of a number is せん.
    const below = power > 0 && /^1000$/.test(group) ? 'いっせん' : belowMyriad(group)
    reading += power === 0 ? below : beforeCounter(below, myriads[power]!) + myriads[power]!
  }
  return reading
}

const belowMyriad = (group: string): string =>
  [...group]
    .map((digit, index) => {
      const place = places[group.length - 1 - index]!
      const plain = ones[Number(digit)]!
      return plain && (fused[plain + place] ?? plain + place)
    })
    .join('')

/** The ends of a number that lose a sound before a counter, by the counter's first sound. */
const geminated = [
  { before: /^[かきくけこはひふへほ]/u, ends: /(いち|ろく|はち|じゅう|[ひびぴ]ゃく)$/u },
  { before: /^[さしすせそたちつてと]/u, ends: /(いち|はち|じゅう)$/u },
]

/** A number's reading as it sounds before a Sino-Japanese counter: いち, かい → いっ. */
export const beforeCounter = (number: string, counter: string): string =>
  geminated.some(({ before, ends }) => before.test(counter) && ends.test(number))
    ? `${number.slice(0, -1)}っ`
    : number

const kanjiDigits = '〇一二三四五六七八九'
const kanjiPlaces: Readonly<Record<string, bigint>> = { 十: 10n, 百: 100n, 千: 1000n }
const kanjiMyriads: Readonly<Record<string, bigint>> = { 万: 10n ** 4n, 億: 10n ** 8n, 兆: 10n ** 12n }

/** A number in any notation as ASCII digits: １，２００, 二〇二五, 四十三, 3兆 → 3000000000000. */
export function toDigits(number: string): string {
  const plain = number.normalize('NFKC').replace(/,/g, '')
  if (/^\d+$/.test(plain)) return plain
  if (!/[十百千万億兆]/.test(plain)) return [...plain].map((sign) => kanjiDigits.indexOf(sign)).join('')
  let total = 0n
  let group = 0n
  let digit: bigint | undefined
  for (const sign of plain.match(/\d+|./gu) ?? []) {
    if (sign in kanjiPlaces) {
      group += (digit ?? 1n) * kanjiPlaces[sign]!
      digit = undefined
    } else if (sign in kanjiMyriads) {
      total += (group + (digit ?? (group === 0n ? 1n : 0n))) * kanjiMyriads[sign]!
      group = 0n
      digit = undefined
    } else digit = BigInt(/\d/.test(sign) ? sign : kanjiDigits.indexOf(sign))
  }
  return String(total + group + (digit ?? 0n))
}

import { promisify } from 'node:util'
import { crc32, deflate } from 'node:zlib'
import { renderAsync } from '@resvg/resvg-js'
import { palette, type Rgb } from './colours.ts'

const compress = promisify(deflate)

/**
 * Draws an SVG that holds shapes in the picture's colours as an indexed PNG of 4 bits a pixel: half the bytes of
 * one in true colour, and half the time of a quantiser that does not know the palette. The same SVG gives the same
 * bytes. Shapes and compression are computed beside the main thread.
 */
export async function toPng(svg: string): Promise<Buffer> {
  const { pixels, width, height } = await renderAsync(svg, { font: { loadSystemFonts: false } })
  const header = Buffer.alloc(13)
  header.writeUInt32BE(width, 0)
  header.writeUInt32BE(height, 4)
  // Bits a pixel, indexed colour; the only compression and filter method there are; not interlaced.
  header.set([4, 3, 0, 0, 0], 8)
  return Buffer.concat([
    Buffer.from('\x89PNG\r\n\x1a\n', 'latin1'),
    chunk('IHDR', header),
    chunk('PLTE', Buffer.from(palette.flat())),
    chunk('IDAT', await compress(indexed(pixels, width, height))),
    chunk('IEND', Buffer.alloc(0)),
  ])
}

/** A length, a type, data and a checksum (PNG, section 5.3). */
function chunk(type: string, data: Buffer): Buffer {
  const bytes = Buffer.alloc(data.length + 12)
  bytes.writeUInt32BE(data.length, 0)
  bytes.write(type, 4, 'latin1')
  bytes.set(data, 8)
  bytes.writeUInt32BE(crc32(bytes.subarray(4, data.length + 8)), data.length + 8)
  return bytes
}

/** RGBA pixels as rows of palette indices, two a byte, each row after a byte that says it is not filtered. */
function indexed(pixels: Buffer, width: number, height: number): Buffer {
  const colours = new Uint32Array(pixels.buffer, pixels.byteOffset, pixels.length / 4)
  const stride = 1 + Math.ceil(width / 2)
  const rows = Buffer.alloc(stride * height)
  const known = new Map<number, number>()
  let last: number | undefined
  let index = 0
  for (let y = 0, at = 0; y < height; y++)
    for (let x = 0; x < width; x++, at++) {
      const colour = colours[at]!
      if (colour !== last) {
        last = colour
        index = known.get(colour) ?? nearest(pixels.subarray(at * 4, at * 4 + 3))
        known.set(colour, index)
      }
      // Most of it is paper, which is 0 and stands there already.
      if (index > 0) rows[y * stride + 1 + (x >> 1)]! |= x & 1 ? index : index << 4
    }
  return rows
}

function nearest(colour: Uint8Array): number {
  const distance = (other: Rgb) => other.reduce((sum, value, i) => sum + (value - colour[i]!) ** 2, 0)
  const distances = palette.map(distance)
  return distances.indexOf(Math.min(...distances))
}

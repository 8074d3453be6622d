/** The size that a PNG says it has, in pixels. Throws where the bytes are no whole PNG. */
export function pngSize(bytes: Buffer): { width: number; height: number } {
  const whole =
    bytes.toString('latin1', 1, 4) === 'PNG' &&
    bytes.toString('latin1', bytes.length - 8, bytes.length - 4) === 'IEND'
  if (!whole) throw new Error('these bytes are no whole PNG')
  return { width: bytes.readUInt32BE(16), height: bytes.readUInt32BE(20) }
}

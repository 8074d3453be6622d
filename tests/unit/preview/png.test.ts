import { Resvg } from '@resvg/resvg-js'
import { describe, expect, it } from 'vitest'
import { colourOf } from '../../../src/preview/colours.ts'
import { toPng } from '../../../src/preview/png.ts'

const [paper, ink, lapis] = (['paper', 'ink', 'lapis'] as const).map(colourOf)
/** An odd width, so that a row does not end with a byte; the blocks are one colour each. */
const svg = `<svg xmlns="http://www.w3.org/2000/svg" width="5" height="3"><path fill="${paper}" d="M0 0H5V3H0Z"/><path fill="${ink}" d="M1 0h1v1h-1z"/><path fill="${lapis}" d="M4 2h1v1h-1z"/></svg>`

describe('a PNG', () => {
  it('decodes to the very pixels that were drawn', async () => {
    const png = await toPng(svg)
    const image = `<svg xmlns="http://www.w3.org/2000/svg" width="5" height="3"><image width="5" height="3" image-rendering="optimizeSpeed" href="data:image/png;base64,${png.toString('base64')}"/></svg>`
    expect(new Resvg(image).render().pixels).toEqual(new Resvg(svg).render().pixels)
  })
})

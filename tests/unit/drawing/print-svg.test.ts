import { describe, expect, it } from 'vitest'
import type { Drawing } from '../../../src/drawing/drawing.ts'
import { printSvg } from '../../../src/drawing/print-svg.ts'
import { setDrawing } from '../../../src/preview/set-drawing.ts'
import { typeSet } from '../../../src/preview/type.ts'

const drawing: Drawing = {
  width: 100,
  height: 50,
  shapes: [{ d: 'M0 25H100', stroke: 'lapis', width: 1.5, dash: [2, 3] }],
  nodes: [{ x: 10.04, y: 25, r: 7, look: 'full' }],
  labels: [
    {
      text: 'Ports & <tea>',
      x: 50,
      y: 20,
      anchor: 'middle',
      tone: 'quiet',
      weight: 'semibold',
      size: 12,
      halo: 'paper',
    },
  ],
}

describe('a drawing as a file', () => {
  const svg = printSvg(drawing, 'en')

  it('says its size and language, and escapes its words', () => {
    expect(svg).toContain('xml:lang="en" width="100" height="50" viewBox="0 0 100 50"')
    expect(svg).toContain('>Ports &amp; &lt;tea&gt;</text>')
  })

  it('has colours for day and night, and the fonts of its language', () => {
    expect(svg).toMatch(/:root\{--paper:#fcfaf5.*@media\(prefers-color-scheme:dark\)\{:root\{--paper:#0f141d/)
    expect(svg).toContain('Avenir Next')
    expect(printSvg(drawing, 'ja')).toContain('Hiragino Sans')
  })

  it('prints shapes, nodes and labels as they are', () => {
    expect(svg).toContain('stroke-dasharray:2 3" d="M0 25H100"')
    expect(svg).toContain('cx="10" cy="25" r="7"')
    expect(svg).toContain('text-anchor="middle" style="fill:var(--quiet);font-size:12px;font-weight:600')
  })
})

describe('a drawing set in type', () => {
  it('has outlines for its words, and no text', () => {
    const svg = setDrawing(drawing, 'en', typeSet)
    expect(svg).not.toContain('<text')
    expect(svg.match(/<path transform/g)).toHaveLength('Ports&<tea>'.length)
    expect(svg).toContain('paint-order="stroke"')
  })
})

import type { CountryMap } from './country-map.ts'
import type { Drawing } from '../drawing/drawing.ts'

/** A country's map as a drawing, for a link preview. */
export const asDrawing = ({
  width,
  height,
  land,
  borders,
  own,
  nodes,
  labels,
  scale,
}: CountryMap): Drawing => ({
  width,
  height,
  shapes: [
    { d: land, fill: 'land' },
    { d: borders, stroke: 'paper', width: 0.8 },
    { d: own, fill: 'own', stroke: 'lapis', width: 1.2 },
    { d: `M${scale.x} ${scale.y - 3}v6m0-3h${scale.width}m0-3v6`, stroke: 'quiet', width: 0.75 },
  ],
  nodes,
  labels: [
    ...labels,
    {
      text: `${scale.km} km`,
      x: scale.x + scale.width / 2,
      y: scale.y - 6,
      anchor: 'middle',
      tone: 'quiet',
      weight: 'regular',
      size: 13,
    },
  ],
})

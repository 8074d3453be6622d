import { geoPath, type GeoContext, type GeoPermissibleObjects, type GeoProjection } from 'd3-geo'

export type Point = readonly [x: number, y: number]

/** A line of a drawing, or a ring where it is closed. */
export interface Line {
  readonly points: Point[]
  closed: boolean
}

/** Projects and clips; gives the lines and rings that are left, in the drawing's units. */
export function linesOf(projection: GeoProjection, object: GeoPermissibleObjects): Line[] {
  const lines: Line[] = []
  const context: GeoContext = {
    moveTo: (x, y) => void lines.push({ points: [[x, y]], closed: false }),
    lineTo: (x, y) => void lines.at(-1)!.points.push([x, y]),
    closePath: () => void (lines.at(-1)!.closed = true),
    // Points are not drawn here: marks are circles of their own.
    arc: () => {},
    beginPath: () => {},
  }
  geoPath(projection, context)(object)
  return lines
}

/**
 * Lines as SVG path data, each step relative to the last, in whole units or with decimals: a third of the weight
 * of absolute coordinates. Steps that rounding makes nothing are left out, and so are rings that it makes a line.
 */
export function pathData(lines: readonly Line[], decimals = 0): string {
  const unit = 10 ** decimals
  const print = (steps: number) => String(steps / unit).replace(/^(-?)0\./, '$1.')
  return lines
    .map(({ points, closed }) => {
      const [[x, y], ...rest] = points.map(([x, y]) => [Math.round(x * unit), Math.round(y * unit)]) as [
        [number, number],
        ...[number, number][],
      ]
      let [lastX, lastY] = [x, y]
      const steps: string[] = []
      for (const [nextX, nextY] of rest) {
        const [dx, dy] = [nextX - lastX, nextY - lastY]
        if (dx === 0 && dy === 0) continue
        steps.push(apart(steps.length === 0 ? print(dx).replace(/^/, 'l') : print(dx)) + apart(print(dy)))
        ;[lastX, lastY] = [nextX, nextY]
      }
      if (steps.length < (closed ? 2 : 1)) return ''
      return `M${print(x)}${apart(print(y))}${steps.join('')}${closed ? 'z' : ''}`
    })
    .join('')
}

/** A minus or a command parts numbers by itself. */
const apart = (number: string): string => (/^[-l]/.test(number) ? number : ` ${number}`)

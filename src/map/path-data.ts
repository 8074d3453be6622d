import type { GeoContext } from 'd3-geo'

/**
 * Draws into SVG path data in whole units, each step relative to the last: a third of the weight of d3's own
 * absolute coordinates. Steps that rounding makes nothing are left out, and so are rings that it makes a line.
 */
export class PathData implements GeoContext {
  #done = ''
  #ring = ''
  #steps = 0
  #x = 0
  #y = 0

  moveTo(x: number, y: number): void {
    this.#finish(1)
    this.#x = Math.round(x)
    this.#y = Math.round(y)
    this.#ring = `M${this.#x} ${this.#y}`
  }

  lineTo(x: number, y: number): void {
    const [dx, dy] = [Math.round(x) - this.#x, Math.round(y) - this.#y]
    if (dx === 0 && dy === 0) return
    this.#x += dx
    this.#y += dy
    this.#ring += `${this.#steps === 0 ? 'l' : separator(dx)}${dx}${separator(dy)}${dy}`
    this.#steps += 1
  }

  closePath(): void {
    this.#ring += 'z'
    this.#finish(2)
  }

  /** Points are not drawn here: marks are circles of their own. */
  arc(): void {}
  beginPath(): void {}

  /** The path data so far. */
  toString(): string {
    this.#finish(1)
    return this.#done
  }

  #finish(leastSteps: number) {
    if (this.#steps >= leastSteps) this.#done += this.#ring
    this.#ring = ''
    this.#steps = 0
  }
}

const separator = (number: number): string => (number < 0 ? '' : ' ')

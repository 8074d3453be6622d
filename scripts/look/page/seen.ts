import { everywhere, shared, type Box } from './box.ts'

/** Answers for elements, each asked once. */
export const remembered = <T>(answer: (element: Element) => T): ((element: Element) => T) => {
  const known = new Map<Element, T>()
  return (element) => {
    if (!known.has(element)) known.set(element, answer(element))
    return known.get(element)!
  }
}

/** What of each element can be seen, while the layout stays as it is. */
export interface Sight {
  /** Tells whether an element is shown to readers who see: neither hidden nor kept for screen readers alone. */
  readonly isSeen: (element: Element) => boolean
  /** The part of the page in which an element can be seen: what its ancestors do not cut off. */
  readonly clipOf: (element: Element) => Box
}

/** Looks at the page as it is laid out now. */
export function sight(): Sight {
  const keptForScreenReaders = remembered((element): boolean => {
    if (getComputedStyle(element).clipPath.startsWith('inset(50%')) return true
    return element.parentElement !== null && keptForScreenReaders(element.parentElement)
  })
  const isSeen = remembered(
    (element) =>
      element.checkVisibility({ visibilityProperty: true, opacityProperty: true }) &&
      !keptForScreenReaders(element),
  )
  const clipOf = remembered((element): Box => {
    const outer = element.parentElement ? clipOf(element.parentElement) : everywhere
    // What is cut off by the window itself can be scrolled to, and an svg shows what leaves its frame if it says so.
    if (element === document.documentElement || element === document.body) return outer
    const { overflowX, overflowY, display } = getComputedStyle(element)
    if (display === 'inline' || (overflowX === 'visible' && overflowY === 'visible')) return outer
    return shared(outer, element.getBoundingClientRect())
  })
  return { isSeen, clipOf }
}

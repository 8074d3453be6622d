const maximum = 40

/** The first words of a text, in one line. */
export function excerpt(text: string): string {
  const line = [...text.replace(/\s+/g, ' ').trim()]
  return line.length > maximum ? `${line.slice(0, maximum).join('')}…` : line.join('')
}

/** An element's name among its siblings: its id, else its tag and classes. */
function nameOf(element: Element): string {
  if (element.id) return `#${element.id}`
  // Astro's scopes say nothing to a person.
  const classes = [...element.classList].filter((name) => !name.startsWith('astro-'))
  return [element.localName, ...classes].join('.')
}

/** A short way to an element: from the nearest one with an id, or from three steps above. */
export function selectorOf(element: Element): string {
  const steps: string[] = []
  for (let at: Element | null = element; at && steps.length < 4; at = at.parentElement) {
    if (at === document.body || at === document.documentElement) break
    steps.unshift(nameOf(at))
    if (at.id) break
  }
  return steps.join(' > ') || element.localName
}

/** A measure for people: at most one place after the point. */
export const px = (value: number): string => `${Math.round(value * 10) / 10} px`
export const ems = (value: number): string => `${Math.round(value * 100) / 100} em`

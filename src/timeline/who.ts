import type { SiteEvent } from '../domain/types.ts'
import type { Lanes } from '../schemas/lane.ts'

/** The lane for events that no rule fits. */
export const others = 'others'

/**
 * The lane by who meets whom in which an event stands: the first whose rule it meets. `countriesOf` gives the
 * countries of a region.
 */
export function whoLane(
  { countries, frameworks }: Pick<SiteEvent, 'countries' | 'frameworks'>,
  lanes: Lanes['lanes'],
  countriesOf: (region: string) => readonly string[],
): string {
  const found = lanes.find((lane) => {
    if (lane.frameworks.length > 0) return lane.frameworks.some((id) => frameworks.includes(id))
    if (!lane.parties.every((id) => countries.includes(id))) return false
    const region = lane.region ? countriesOf(lane.region) : []
    const rest = countries.filter((id) => !lane.parties.includes(id))
    // Where no party is named, a region’s countries meet each other: one alone meets nobody.
    if (rest.length < (lane.parties.length > 0 ? 0 : 2)) return false
    return rest.every((id) => region.includes(id)) && (!lane.whole || region.every((id) => rest.includes(id)))
  })
  return found?.id ?? others
}

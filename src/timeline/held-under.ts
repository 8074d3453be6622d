import type { SiteEvent } from '../domain/types.ts'
import { meetingKinds } from '../schemas/event.ts'

/**
 * The frameworks under which an event was held, of all that it names: talks touch on many. Told by who took part,
 * since events do not say it themselves: a framework is taken to be the roof of an event where all its members are
 * there, or where it is the only one named. A talk between people of two countries is held under a framework of the
 * two alone. A framework without a list of members goes with another that was the roof.
 */
export function heldUnder(
  { kind, countries, actors, frameworks }: Pick<SiteEvent, 'kind' | 'countries' | 'actors' | 'frameworks'>,
  membersOf: (framework: string) => readonly string[],
): readonly string[] {
  const whole = (id: string) => {
    const members = membersOf(id)
    return members.length > 0 && members.every((country) => countries.includes(country))
  }
  const talkOfTwo = meetingKinds.includes(kind) && actors.length > 0 && countries.length <= 2
  if (talkOfTwo) return frameworks.filter(whole)
  if (frameworks.length === 1) return frameworks
  return frameworks.some(whole) ? frameworks.filter((id) => whole(id) || membersOf(id).length === 0) : []
}

import { compareDates, edtf, isBefore, type EdtfDate } from '../date/edtf.ts'
import type { Localized } from '../language/locale.ts'
import type { Model } from './types.ts'
import type { Framework } from '../schemas/framework.ts'
import type { Standing } from '../schemas/standing.ts'

export interface Participant {
  /** Id of its page, where the registry has one. */
  readonly country?: string | undefined
  readonly name: Localized
  /** ISO 3166-1 alpha-2 code, where it is recorded. */
  readonly code?: string | undefined
  readonly from?: EdtfDate | undefined
  readonly to?: EdtfDate | undefined
  readonly standing: Standing
}

type Known = Pick<Model, 'entities'>

/**
 * Who takes part in a framework, in the order of joining. Where it lists no members but has a partner, they are
 * the partner and the members of the form that it takes; where it has neither, nobody.
 */
export function participantsOf(data: Framework, model: Known): Participant[] {
  const partner = data.partner && { ...identify(data.partner, model), standing: 'partner' as const }
  const members = data.members ? withStandings(data, model) : []
  if (!partner) return members
  const others = members.length > 0 ? members : ofForm(data.form, model)
  const itself = others.find((other) => isSame(other, partner))
  return [{ ...itself, ...partner }, ...others.filter((other) => other !== itself)]
}

function withStandings(data: Framework, model: Known): Participant[] {
  const list = data.members?.list ?? []
  const dates = list.map(({ from }) => edtf(from)).sort(compareDates)
  const founded = data.founded ? edtf(data.founded.date) : dates[0]!
  return list
    .map((member): Participant => {
      const from = edtf(member.from)
      const to = member.to === undefined ? undefined : edtf(member.to)
      return { ...identify(member, model), from, to, standing: to ? 'former' : standingOf(from, founded) }
    })
    .sort((a, b) => compareDates(a.from!, b.from!))
}

/** Dates that overlap do not tell: 2004 may be before or after August 2004. */
function standingOf(from: EdtfDate, founded: EdtfDate): Standing {
  if (from.edtf === founded.edtf || (from.latest ?? '9999') <= (founded.earliest ?? '')) return 'first'
  return isBefore(founded, from) ? 'later' : 'unclear'
}

const ofForm = (form: string | undefined, model: Known): Participant[] =>
  (form === undefined ? [] : (model.entities.frameworks.get(form)?.data.members?.list ?? []))
    .filter(({ to }) => to === undefined)
    .map((member) => ({ ...identify(member, model), standing: 'form' }))

interface Reference {
  readonly country?: string | undefined
  readonly name?: Localized | undefined
  readonly code?: string | undefined
}

/** A country of the registry by its id, or another by its name. The rules have seen to it that one is given. */
function identify({ country, name, code }: Reference, model: Known) {
  const known = country === undefined ? undefined : model.entities.countries.get(country)
  if (known) return { country, name: known.data.name, code: known.data.code }
  if (!name) throw new RangeError(`no countries/${country} in the model`)
  return { name, code }
}

const isSame = (a: Participant, b: Participant): boolean =>
  a.country !== undefined ? a.country === b.country : a.name.en === b.name.en

/** Those who stand side by side in a list: of one standing, with the same dates. In the order given. */
export const byDate = (participants: readonly Participant[]): Participant[][] => [
  ...Map.groupBy(participants, ({ standing, from, to }) => [standing, from?.edtf, to?.edtf].join()).values(),
]

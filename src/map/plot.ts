import { shapeOf } from './atlas.ts'
import type { Participant } from '../domain/participants.ts'
import { standings } from '../schemas/standing.ts'

/** Those who are on a map, each once, and those who have to be named beside it. */
export interface Plot {
  readonly drawn: readonly (Participant & { readonly code: string })[]
  readonly notDrawn: readonly Participant[]
}

/** Puts participants on a map. Who has left and come back, or is the partner too, is drawn as what weighs more. */
export function plot(participants: readonly Participant[]): Plot {
  const drawn = new Map<string, Plot['drawn'][number]>()
  const notDrawn = new Map<string, Participant>()
  const byWeight = [...participants].sort((a, b) => weight(a) - weight(b))
  for (const participant of byWeight) {
    const { code, country, name } = participant
    if (code === undefined || !shapeOf(code)) notDrawn.set(country ?? name.en, participant)
    else if (!drawn.has(code)) drawn.set(code, { ...participant, code })
  }
  return { drawn: [...drawn.values()], notDrawn: [...notDrawn.values()] }
}

const weight = ({ standing }: Participant): number => standings.indexOf(standing)

import { meetingKinds, type Event } from '../../schemas/event.ts'

/** Tells whether an event is a meeting, call or visit that took place, as far as its sources know. */
export const isEventHeld = ({ kind, status }: Pick<Event, 'kind' | 'status'>): boolean =>
  meetingKinds.includes(kind) && status === undefined

import type { Article, Entity, Model } from './types.ts'
import { entityOf } from './names.ts'
import { entityKinds } from './paths.ts'

/** How many of a kind lead: a piece on a meeting has two sides. */
const leading = 2

/** What an article is about first of all: the countries, frameworks and actors that its original puts first. */
export const leadingEntities = ({ facts }: Pick<Article, 'facts'>, model: Model): Entity[] =>
  entityKinds.flatMap((kind) => facts[kind].slice(0, leading).map((id) => entityOf(model, kind, id)))

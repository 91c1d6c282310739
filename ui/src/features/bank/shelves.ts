/** The shelves of the bank: which record each holds, its columns, its form on paper. */
export interface Shelf {
  id: 'resources' | 'publications' | 'experience'
  record: 'resource' | 'publication' | 'experience_generalisation'
  order: string[]
  /** Fields that come later than the first entry. */
  later: string[]
  form?: string
}

const RESOURCES: Shelf = {
  id: 'resources',
  record: 'resource',
  order: ['resource_title', 'kind', 'authors', 'technology', 'tags', 'uses', 'last_used', 'licence'],
  later: ['creative_group', 'event', 'network_community'],
}

export const SHELVES: Shelf[] = [
  RESOURCES,
  { id: 'publications', record: 'publication', order: ['publication_title', 'kind', 'authors', 'publisher', 'place', 'date', 'level', 'reviewed_by'], later: ['evidence', 'plan_item'], form: 'r18' },
  { id: 'experience', record: 'experience_generalisation', order: ['experience_topic', 'person', 'level', 'stage', 'heard_at', 'term', 'heard_on'], later: ['result'], form: 'r19' },
]

export const shelfOf = (id: string | undefined): Shelf => SHELVES.find((one) => one.id === id) ?? RESOURCES

import { defineRecord, type RecordDefinition } from '../platform/record/record.ts'
import { relate } from '../platform/record/relation.ts'
import { User } from '../staff/people.record.ts'

/** A question about records that people keep. */
export const SavedFilter = defineRecord({
  noun: 'savedFilter',
  plural: 'savedFilters',
  typeName: 'SavedFilter',
  prefix: 'flt',
  table: 'SavedFilter',
  description:
    'A filter and an order under a name, to be passed on as the arguments `filter` and `orderBy` of a list of that kind.',
  chinese: '已保存的筛选',
  nameField: 'name',
  ownership: { by: 'owner', shared: 'sharing' },
  partner: [],
  beside: { count: ['filter'] },
  fields: {
    name: {
      kind: 'text',
      column: 'name',
      description: 'What the filter is called, such as Hot leads of this week.',
      max: 200,
      required: true,
      search: true,
    },
    owner: {
      kind: 'reference',
      column: 'ownerId',
      description: 'Whose filter it is; whoever creates it unless said otherwise. Null: nobody’s.',
      target: (): RecordDefinition => User,
    },
    noun: {
      kind: 'text',
      column: 'noun',
      description: 'Of which kind of records it asks; settable at creation alone.',
      max: 60,
      ofNouns: true,
      required: true,
      createOnly: true,
    },
    filter: {
      kind: 'json',
      column: 'filter',
      description:
        'The filter as JSON, as the argument `filter` of that list takes it: {"status": {"eq": "NEW"}}. What its reader may not ask by is refused when it is used.',
      max: 20_000,
      required: true,
    },
    orderBy: {
      kind: 'json',
      column: 'orderBy',
      description: 'The order as JSON, as the argument `orderBy` takes it: [{"score": "DESC"}]; null: none.',
      max: 5000,
    },
    sharing: {
      kind: 'choice',
      column: 'sharing',
      description:
        'Who sees it beside its owner; only the owner and whoever else reaches the owner’s records changes it.',
      enumName: 'Sharing',
      enumDescription: 'Who sees something beside its owner.',
      options: {
        PRIVATE: 'Nobody else, but for those who reach the owner’s records.',
        TEAM: 'Everybody in the owner’s team.',
        EVERYONE: 'Everybody who may read the kind at all.',
      },
      default: 'PRIVATE',
      required: true,
    },
  },
  verbs: {},
})

relate(User, {
  name: 'savedFilters',
  description: 'Filters that this person keeps.',
  target: SavedFilter,
  column: 'ownerId',
})

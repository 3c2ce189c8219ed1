import { builder } from '../api/builder.ts'
import { seen } from '../api/node.ts'
import { objectOf } from '../api/object.ts'
import { recordType } from '../api/record-type.ts'
import { PageInfoType, type PageInfoValue } from '../api/values.ts'
import { ForecastOverride } from './forecast-override.record.ts'

recordType(ForecastOverride)

interface Told {
  nodes: { id: string }[]
  pageInfo: PageInfoValue
}

/** A page of what was said. */
export const ForecastOverrideConnection = builder.objectRef<Told>('ForecastOverrideConnection').implement({
  description: 'One page of what was said of the numbers of a forecast.',
  fields: (t) => ({
    nodes: t.field({
      type: [objectOf(ForecastOverride)],
      nullable: { list: false, items: true },
      description: 'What was said, the latest first.',
      resolve: ({ nodes }, _, context) => nodes.map(({ id }) => seen(context, ForecastOverride, id)),
    }),
    pageInfo: t.field({
      type: PageInfoType,
      nullable: false,
      description: 'Where this page stands in the list.',
      resolve: ({ pageInfo }) => pageInfo,
    }),
  }),
})

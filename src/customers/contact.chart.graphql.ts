import { builder } from '../api/builder.ts'
import { hides } from '../api/hidden.ts'
import { objectOf } from '../api/object.ts'
import { Contact } from './contact.record.ts'
import { chartsAround, type Placed } from './contact.store.ts'

const MOST = 500

const OrgChartPlace = builder.objectRef<Placed>('OrgChartPlace').implement({
  description: 'Somebody in the organisation around a contact.',
  fields: (t) => ({
    contact: t.field({
      type: objectOf(Contact),
      nullable: false,
      description: 'The person in that place.',
      resolve: (place) => place.contact,
    }),
    level: t.exposeInt('level', {
      nullable: false,
      description:
        'Levels from the contact asked about: -1 is who they report to, 0 themselves, 1 who reports to them.',
    }),
  }),
})

builder.objectField(objectOf(Contact), 'orgChart', (t) =>
  t.field({
    type: [OrgChartPlace],
    description: `The organisation around the contact, from the top: everybody above, and below as deep as asked; at most ${MOST} people each way. \`reportsTo\` says who stands below whom.`,
    args: {
      depth: t.arg.int({ defaultValue: 3, description: 'How many levels below the contact are shown, 0 to 20.' }),
    },
    resolve: (row, args, context, info) => {
      if (hides(context, Contact, 'orgChart', info)) return null
      const { actor, reading } = context
      const depth = Math.min(Math.max(args.depth ?? 3, 0), 20)
      const source = { engine: reading.database.engine, sql: reading.sql, actor }
      const load = reading.loader(`contact.orgChart.${depth}`, (ids) =>
        chartsAround(source, ids, { depth, most: MOST }),
      )
      return load(row['id'] as string)
    },
  }),
)

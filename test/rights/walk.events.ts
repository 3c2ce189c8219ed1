import { exists } from './asking.ts'
import { bound, governed, ruledFields } from './rule.ts'
import { pass, type Walk } from './walk.ts'
import { wordOf } from './world.ts'

/** What is told of changes: neither a hidden field nor its value, on any path on which events are read. */
export async function walkEvents(walk: Walk): Promise<void> {
  const { world, ask, full } = walk
  const shown = 'type changes { field before after } facts'
  for (const record of walk.nouns) {
    const { noun } = record
    const id = world.ids[noun]!.mine
    const ways = [
      {
        path: 'history',
        query: `{ ${noun}(id: "${id}") { history(first: 50) { nodes { ${shown} } } } }`,
        find: (data: any) => data?.[noun]?.history.nodes,
      },
      {
        path: 'audit log',
        query: `{ auditLog(filter: {subjectIds: ["${id}"]}, first: 50) { nodes { ${shown} } } }`,
        find: (data: any) => data?.auditLog.nodes,
      },
      {
        path: 'events since',
        query: `{ eventsSince(filter: {subjectIds: ["${id}"]}, first: 50) { events { ${shown} } } }`,
        find: (data: any) => data?.eventsSince.events,
      },
    ]
    for (const { path, query, find } of ways.filter((way) => exists(way.query))) {
      const all = find((await ask(full, query)).data)
      pass(walk, path)
      if (!all?.length) walk.fault(`${path} of ${noun}`, 'tells nothing')
      for (const field of ruledFields(record)) {
        const rule = { record, field }
        const some = find((await ask(bound([rule], 'HIDDEN', world.viewer), query)).data)
        const where = `${path} of ${noun} with ${field} hidden`
        const gone = new Set(governed(rule, record))
        const hides = (name: string) =>
          gone.has(name) || name === field || (field === 'customFields' && name.startsWith('customFields.'))
        const should = all.map((event: any) => event.changes.filter((change: any) => !hides(change.field)))
        const is = some?.map((event: any) => event.changes)
        if (JSON.stringify(is) !== JSON.stringify(should))
          walk.fault(where, ['changes differ', names(should), names(is ?? [])])
        const word = wordOf(noun, field, 'mine').slice(0, 20)
        if (JSON.stringify(some ?? []).includes(word)) walk.fault(where, 'the value is told')
      }
    }
  }
}

function names(changes: any[]): string {
  return JSON.stringify(changes.map((list: any[]) => list.map((change) => change.field)))
}

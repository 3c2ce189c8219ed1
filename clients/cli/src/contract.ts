import type { Client } from '../../typescript/src/index.ts'

export interface TypeRef {
  kind: string
  name: string | null
  ofType: TypeRef | null
}

/** A field of a type, or a member of an input. */
export interface Member {
  name: string
  type: TypeRef
  /** Kinds of its arguments. */
  args: { name: string; type: { kind: string } }[]
}

interface TypeTold {
  kind: string
  fields: Member[] | null
  inputFields: Omit<Member, 'args'>[] | null
  enumValues: { name: string }[] | null
}

/** What the server says of its own types; asked for once each. */
export interface Contract {
  /** Fields or members; none where there is no such type, or it has none. */
  members(type: string): Promise<ReadonlyMap<string, Member>>
  /** Values of an enum. */
  values(type: string): Promise<readonly string[]>
}

const TYPE = 'type{kind name ofType{kind name ofType{kind name ofType{kind name}}}}'
const ASK = `query Type($name: String!) { __type(name: $name) {
  kind
  fields { name args { name type { kind } } ${TYPE} }
  inputFields { name ${TYPE} }
  enumValues { name }
} }`

export function contractOf(client: Client, signal: AbortSignal): Contract {
  const asked = new Map<string, Promise<TypeTold | null>>()
  const ask = (name: string) => {
    const known: Promise<TypeTold | null> =
      asked.get(name) ?? client.request<any>(ASK, { name }, { signal }).then(({ __type }) => __type)
    asked.set(name, known)
    return known
  }
  return {
    async members(type) {
      const told = await ask(type)
      const members = told?.fields ?? told?.inputFields?.map((member) => ({ ...member, args: [] })) ?? []
      return new Map(members.map((member) => [member.name, member]))
    },
    values: async (type) => (await ask(type))?.enumValues?.map(({ name }) => name) ?? [],
  }
}

/** What stands inside all lists and non-nulls: its name and kind, and whether there is a list around it. */
export function coreOf(type: TypeRef): { name: string; kind: string; list: boolean } {
  if (!type.ofType) return { name: type.name ?? '', kind: type.kind, list: false }
  const core = coreOf(type.ofType)
  return type.kind === 'LIST' ? { ...core, list: true } : core
}

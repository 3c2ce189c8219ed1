import type { LoadedWork } from './loaded.ts'

/** An account by its id, with its five contacts; how many are asked for makes thousands of accounts more requests. */
export const account: LoadedWork = {
  work: 'account',
  aim: 0.4,
  query: `query account($id: ID!, $first: Int!) {
    account(id: $id) { id name industry contacts(first: $first) { nodes { id name title emails } } }
  }`,
  draw: ({ accounts }, { one, whole }, number) =>
    Array.from({ length: number }, () => ({ id: one(accounts).id, first: whole(5, 9) })),
}

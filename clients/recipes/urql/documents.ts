import { graphql } from './generated'

export const AccountList = graphql(`
  query AccountList($first: Int = 50, $after: Cursor) {
    accounts(first: $first, after: $after, orderBy: [{ id: DESC }]) {
      edges { cursor node { ...AccountRow } }
      pageInfo { hasNextPage endCursor }
    }
  }
  fragment AccountRow on Account { __typename id version archivedAt name industry allowed }
`)

export const AccountCreate = graphql(`
  mutation AccountCreate($input: AccountCreateInput!) {
    accountCreate(input: $input) {
      account { ...AccountRow }
      userErrors { code message field }
    }
  }
`)

export const AccountUpdate = graphql(`
  mutation AccountUpdate($input: AccountUpdateInput!) {
    accountUpdate(input: $input) {
      account { ...AccountRow }
      userErrors { code message field }
    }
  }
`)

export const AccountDelete = graphql(`
  mutation AccountDelete($input: RecordVersionInput!) {
    accountDelete(input: $input) {
      deletedId
      userErrors { code message field }
    }
  }
`)

export const AccountEvents = graphql(`
  subscription AccountEvents($after: Cursor) {
    events(
      after: $after
      filter: {
        types: ["account.created", "account.updated", "account.archived", "account.unarchived", "account.deleted"]
      }
    ) {
      cursor
      event { id type subjectId subject { __typename ...AccountRow } }
    }
  }
`)

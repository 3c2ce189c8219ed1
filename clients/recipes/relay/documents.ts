import { graphql } from 'relay-runtime'

export const row = graphql`
  fragment documents_row on Account @inline {
    id
    version
    archivedAt
    name
    industry
    allowed
  }
`

export const list = graphql`
  query documentsListQuery($first: Int = 50, $after: Cursor) {
    accounts(first: $first, after: $after, orderBy: [{ id: DESC }]) @connection(key: "AccountList_accounts", filters: []) {
      edges { node { ...documents_row } }
      pageInfo { hasNextPage endCursor }
    }
  }
`

export const create = graphql`
  mutation documentsCreateMutation($input: AccountCreateInput!) {
    accountCreate(input: $input) {
      account { ...documents_row }
      userErrors { code message field }
    }
  }
`

export const update = graphql`
  mutation documentsUpdateMutation($input: AccountUpdateInput!) {
    accountUpdate(input: $input) {
      account { ...documents_row }
      userErrors { code message field }
    }
  }
`

export const remove = graphql`
  mutation documentsDeleteMutation($input: RecordVersionInput!) {
    accountDelete(input: $input) {
      deletedId
      userErrors { code message field }
    }
  }
`

export const events = graphql`
  subscription documentsEventsSubscription($after: Cursor) {
    events(
      after: $after
      filter: {
        types: ["account.created", "account.updated", "account.archived", "account.unarchived", "account.deleted"]
      }
    ) {
      cursor
      event { id type subjectId subject { __typename id ...documents_row @alias(as: "account") } }
    }
  }
`

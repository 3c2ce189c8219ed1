import type { GraphQLResolveInfo } from 'graphql'
import { anyBuilder } from '../api/builder.ts'
import type { Context } from '../api/context.ts'
import { costOfSource } from '../api/document-read.ts'
import { hides } from '../api/hidden.ts'
import { objectOf } from '../api/object.ts'
import type { Row } from '../platform/record/record.ts'
import { TrustedDocument } from './trusted-document.record.ts'

anyBuilder.objectField(objectOf(TrustedDocument), 'cost', (t: any) =>
  t.int({
    description:
      'What the document may cost at most with the usual page sizes where variables decide them; of several operations the dearest one’s. Null where the schema no longer takes the document, or your roles hide its text.',
    resolve: (row: Row, _: unknown, context: Context, info: GraphQLResolveInfo) =>
      hides(context, TrustedDocument, 'cost', info) ? null : costOfSource(info.schema, row['source'] as string),
  }),
)

import type { CodegenConfig } from '@graphql-codegen/cli'

const config: CodegenConfig = {
  schema: 'schema.graphql',
  documents: ['src/apollo/*.ts'],
  generates: {
    'src/apollo/generated/': {
      preset: 'client',
      presetConfig: { fragmentMasking: false },
      config: {
        useTypeImports: true,
        enumsAsTypes: true,
        scalars: { Cursor: 'string', CurrencyCode: 'string', Date: 'string', DateTime: 'string', Decimal: 'string' },
      },
    },
  },
}

export default config

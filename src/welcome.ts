/** How somebody may sign in after this start: with a key made just now, with the operator's own, or as before. */
export type FirstKey = { kind: 'made'; bearer: string } | { kind: 'chosen' } | { kind: 'known' }

const QUERY = '{ viewer { user { name } roles { name } } }'

/** The address by which this machine reaches a server that listens on `host`. */
export function addressOf(host: string, port: number): string {
  const reached = host === '0.0.0.0' || host === '::' ? '127.0.0.1' : host
  return `http://${reached.includes(':') ? `[${reached}]` : reached}:${port}`
}

/** How to sign in, told once where a key was made. */
export function signInLines(key: FirstKey): string[] {
  switch (key.kind) {
    case 'made':
      return [
        'This is a new workspace. Its user Administrator signs in with this key, which is shown this once:',
        '',
        `  ${key.bearer}`,
        '',
      ]
    case 'chosen':
      return ['This is a new workspace. Its user Administrator signs in with the value of RAPPORT_ADMIN_KEY.']
    case 'known':
      return ['Sign in with a key of this workspace: the header "Authorization: Bearer <key>".']
  }
}

/** Where everything is, and a first query that answers. */
export function welcomeLines(address: string, key: FirstKey): string[] {
  const bearer = { made: key.kind === 'made' ? key.bearer : '', chosen: '$RAPPORT_ADMIN_KEY', known: '$RAPPORT_KEY' }[
    key.kind
  ]
  return [
    `Rapport listens at ${address}/graphql`,
    `GraphiQL: open ${address}/graphql in a browser`,
    'A first query:',
    '',
    `  curl -s ${address}/graphql -H 'Content-Type: application/json' \\`,
    `    -H "Authorization: Bearer ${bearer}" \\`,
    `    -d '${JSON.stringify({ query: QUERY })}'`,
    '',
    'Stop with Ctrl-C.',
  ]
}

import { expect, test } from 'vitest'
import { makeLog, withoutSecrets } from '../../src/log.ts'
import { demoCompany, openDemo } from './demo-house.ts'

test('whatever a request does, its key stands in no line of the log and in no answer', async () => {
  const { database, keys } = await demoCompany()
  const { bearer } = keys[0]!
  const demo = await openDemo(database)
  const almost = `${bearer.slice(0, -1)}${bearer.endsWith('0') ? '1' : '0'}`
  const answers: string[] = []
  const ask = async (body: unknown, key = bearer, headers = {}) => {
    answers.push(await (await demo.post(body, key, headers)).text())
  }
  await ask({ query: 'query Who { viewer { name } }' })
  await ask({ query: '{ nothing }' })
  await ask({ query: 'query { search(query: "x", first: -1) { id } }' })
  await ask('{')
  await ask({ query: '{ viewer { name } }' }, almost)
  await ask({ query: '{ viewer { name } }' }, bearer, { 'x-request-id': 'mine-7' })
  const lines: string[] = []
  const log = makeLog('debug', (line) => lines.push(withoutSecrets(line)), false)
  for (const { message, facts } of demo.told) log.info(message, facts)
  log.error('It broke', { error: new Error(`fetch with Bearer ${bearer} failed`), key: bearer })
  const all = [...lines, ...answers].join('\n')
  for (const secret of [bearer, bearer.slice(-30), almost.slice(-30)]) expect(all).not.toContain(secret)
  const told = demo.told.filter(({ message }) => message === 'Answered').map(({ facts }) => facts)
  expect(told).toMatchObject([
    { kind: 'query', operation: 'Who', outcome: 'OK', status: 200 },
    { kind: 'none', outcome: 'BAD_REQUEST' },
    { outcome: 'BAD_REQUEST' },
    { outcome: 'BAD_REQUEST', status: 400 },
    { outcome: 'UNAUTHENTICATED', status: 401 },
    { requestId: 'mine-7', outcome: 'OK' },
  ])
  await demo.close()
  await database.close()
})

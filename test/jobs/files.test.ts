import { connect } from 'node:net'
import { gunzipSync, gzipSync } from 'node:zlib'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { describeEngines } from '../engines.ts'
import { csv, type Desk, openDesk } from './desk.ts'

const MOST = 200_000

describeEngines('files on their way', (open) => {
  let desk: Desk
  beforeAll(async () => {
    desk = await openDesk(await open(), { uploads: { bytes: MOST, rows: 1000 } })
  })
  afterAll(() => desk.close())

  const file = csv(
    'name,employees',
    Array.from({ length: 300 }, (_, index) => `公司 ${index},${index}`),
  )
  const waiting = async () => {
    const query = 'mutation { accountsImport(input: {format: CSV}) { job { id } userErrors { code } } }'
    return (await desk.write('anna', query)).job.id as string
  }
  const sent = (id: string, body: BodyInit, encoding?: string) =>
    desk.send('anna', id, body, {
      ...({ duplex: 'half' } as object),
      headers: {
        authorization: `Bearer ${desk.keys['anna']}`,
        ...(encoding ? { 'content-encoding': encoding } : {}),
      },
    })
  const messageOf = ({ status, body }: { status: number; body: any }) => [status, body.errors[0].message]

  it('may be packed as gzip, in one piece or many', async () => {
    for (const encoding of ['gzip', 'x-gzip', 'GZIP']) {
      const id = await waiting()
      expect(await sent(id, gzipSync(file), encoding)).toMatchObject({ status: 200, body: { rows: 300 } })
      expect(await desk.ended('anna', id)).toMatchObject({ created: 300 })
    }
    const packed = gzipSync(file)
    const pieces = new ReadableStream({
      start(controller) {
        for (let at = 0; at < packed.length; at += 100) controller.enqueue(packed.subarray(at, at + 100))
        controller.close()
      },
    })
    expect(await sent(await waiting(), pieces, 'gzip')).toMatchObject({ status: 200, body: { rows: 300 } })
  })

  it('are refused where they are packed otherwise than they say; the job waits for a better one', async () => {
    const id = await waiting()
    expect(messageOf(await sent(id, file, 'gzip'))).toEqual([400, expect.stringContaining('Content-Encoding: gzip')])
    const half = gzipSync(file).subarray(0, 500)
    expect(messageOf(await sent(id, half, 'gzip'))).toEqual([400, expect.stringContaining('broke off')])
    expect(messageOf(await sent(id, file, 'br'))).toEqual([415, expect.stringContaining('gzip')])
    expect(await sent(id, gzipSync(file), 'gzip')).toMatchObject({ status: 200 })
  })

  it('are bounded as they are unpacked, in bytes and in rows', async () => {
    const id = await waiting()
    const bomb = gzipSync(`name\n${'x'.repeat(MOST)}\n`)
    expect(bomb.length).toBeLessThan(1000)
    expect(messageOf(await sent(id, bomb, 'gzip'))).toEqual([400, expect.stringContaining(`larger than ${MOST} bytes`)])
    const many = csv('name', Array(1001).fill('A'))
    expect(messageOf(await sent(id, many))).toEqual([400, expect.stringContaining('more than 1000 rows')])
    expect(await sent(id, file)).toMatchObject({ status: 200 })
  })

  it('are answered though more of them is on its way', async () => {
    const id = await waiting()
    const { port } = new URL(desk.root)
    const socket = connect(Number(port), '127.0.0.1')
    const head = `PUT /imports/${id} HTTP/1.1\r\nHost: x\r\nAuthorization: Bearer ${desk.keys['anna']}\r\nContent-Length: ${MOST}\r\n\r\n`
    socket.write(`${head}name,colour\nA,red\n`)
    let said = ''
    const answered = new Promise<void>((resolve) => {
      socket.on('data', (data) => {
        said += data
        if (said.includes('}\n')) resolve()
      })
    })
    await answered
    expect(said).toMatch(/^HTTP\/1.1 400 .*colour/s)
    // The rest is passed over, and the connection serves the next request.
    said = ''
    socket.write('x'.repeat(MOST - 18))
    socket.write(`GET /imports/${id} HTTP/1.1\r\nHost: x\r\nAuthorization: Bearer ${desk.keys['anna']}\r\n\r\n`)
    await new Promise<void>((resolve) => {
      socket.on('data', () => void (said.includes('}\n') && resolve()))
    })
    expect(said).toMatch(/^HTTP\/1.1 409 .*WAITING/s)
    socket.destroy()
  })

  it('come packed where the reader takes that', async () => {
    const { job } = await desk.write(
      'anna',
      'mutation { accountsExport(format: NDJSON, columns: ["name"]) { job { id } userErrors { code } } }',
    )
    await desk.ended('anna', job.id)
    const read = async (encoding: string) => {
      const { port } = new URL(desk.root)
      const socket = connect(Number(port), '127.0.0.1')
      socket.write(
        `GET /exports/${job.id} HTTP/1.0\r\nAuthorization: Bearer ${desk.keys['anna']}\r\nAccept-Encoding: ${encoding}\r\n\r\n`,
      )
      const parts: Buffer[] = []
      for await (const part of socket) parts.push(part)
      const whole = Buffer.concat(parts)
      const end = whole.indexOf('\r\n\r\n')
      return { head: whole.subarray(0, end).toString().toLowerCase(), body: whole.subarray(end + 4) }
    }
    const plain = await read('identity')
    expect(plain.head).not.toContain('content-encoding')
    expect(plain.head).toContain('vary: accept-encoding')
    for (const encoding of ['gzip', 'br;q=1, gzip;q=0.5', '*']) {
      const { head, body } = await read(encoding)
      expect(head).toContain('content-encoding: gzip')
      expect(body.length).toBeLessThan(plain.body.length / 3)
      expect(gunzipSync(body).equals(plain.body)).toBe(true)
    }
    for (const encoding of ['gzip;q=0', '*;q=0', 'br'])
      expect((await read(encoding)).head).not.toContain('content-encoding')
  })
})

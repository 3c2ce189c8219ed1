import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest'
import { startSequencer } from '../../src/platform/log/sequencer.ts'
import { engines, openTestDatabase } from '../engines.ts'
import { serve } from '../serving.ts'
import { openOffice } from '../stories/office.ts'
import { newProject, type Recipe, type RecipeName, type Row } from './project.ts'

const LIST = `query ($first: Int) { accounts(first: $first, orderBy: [{ id: DESC }]) { nodes { id version name industry } } }`
const MANY = `mutation ($rows: [AccountRowInput!]!) {
  accountsBulkUpsert(rows: $rows, match: { externalIdSource: "test" }) { cursor }
}`
const PAGE = 50

/** Makes a project from a recipe, and lives a day with it: its cache must always show what the server has. */
export function describeRecipe(name: RecipeName): void {
  describe(`the recipe for ${name}`, () => {
    const project = newProject(name)
    let recipe: Recipe
    beforeAll(async () => {
      project.generate()
      recipe = await project.load()
    }, 60_000)
    afterAll(() => project.remove())

    it('has types that hold', () => expect(project.check()).toBe(''))

    it.each(engines)('keeps its cache in step with the server on %s', { timeout: 120_000 }, async (engine) => {
      const database = await openTestDatabase(engine)
      const office = await openOffice(database)
      const sequencer = startSequencer(database)
      let server: { close(): Promise<void> } = office
      const make = (called: string) => office.make('anna', 'account', { name: called, industry: 'Energy' })
      await make('Oldest')
      const many = Array.from({ length: 60 }, (_, n) => ({
        ...{ name: `Row ${n}`, owner: office.ids['anna'], externalIds: [{ source: 'test', id: `${n}` }] },
      }))
      await office.ask('ada', MANY, { rows: many })
      for (const each of ['Acme', 'Bolt', '小明科技']) await make(each)

      const fetched = vi.spyOn(globalThis, 'fetch')
      const lists = () => fetched.mock.calls.filter(([, init]) => /query \w+List/.test(String(init?.body))).length
      const failures: unknown[] = []
      let rows: readonly Row[] = []
      const client = recipe.makeClient(office.url, () => office.keys['mei']!)
      const shown = () => rows.map(({ id, version, name, industry }) => ({ id, version, name, industry }))
      /** The cache shows what the server has, for somebody who may see it all. */
      async function converged(first = 200): Promise<readonly Row[]> {
        const { accounts } = await office.ask('mei', LIST, { first })
        await expect.poll(() => [shown(), failures], { timeout: 30_000 }).toEqual([accounts.nodes, []])
        return rows
      }
      const id = (called: string) => rows.find(({ name }) => name === called)!.id
      const names = () => rows.map(({ name }) => name)

      const unfollow = await new Promise<() => void>((resolve) => {
        const stop = recipe.followAccounts(client, {
          live: () => resolve(stop),
          failed: (error) => void failures.push(error),
        })
      })
      const unwatch = recipe.watchAccounts(client, (now) => {
        rows = now
      })
      expect(await converged(PAGE)).toHaveLength(PAGE)
      const before = lists()
      expect(before).toBe(1)

      expect(await recipe.moreAccounts(client)).toBe(true)
      expect(await converged()).toHaveLength(64)
      expect(await recipe.moreAccounts(client)).toBe(false)
      expect(lists()).toBe(before + 1)

      const made = await recipe.createAccount(client, { name: 'Mine', industry: 'Food' })
      expect(made.userErrors).toEqual([])
      expect(rows[0]).toMatchObject({ id: made.account!.id, name: 'Mine' })
      await converged()
      const refused = await recipe.createAccount(client, { name: ' ' })
      expect(refused).toMatchObject({ account: null, userErrors: [{ code: 'REQUIRED', field: ['name'] }] })
      expect(await converged()).toHaveLength(65)

      const stranger = recipe.makeClient(office.url, () => 'nobody-has-this-key-here-0123456789')
      const failed = await recipe.createAccount(stranger, { name: 'Never' }).catch((error) => error)
      expect(recipe.codeOf(failed)).toBe('UNAUTHENTICATED')

      await make('Of a colleague')
      expect(await converged()).toHaveLength(66)
      await office.act('anna', 'accountUpdate', { id: id('Of a colleague'), name: 'Renamed', industry: '食品' })
      await converged()
      expect(names().slice(0, 2)).toEqual(['Renamed', 'Mine'])
      await recipe.updateAccount(client, { id: id('Bolt'), expectedVersion: 1, industry: 'Steel' })
      expect(rows.find(({ name }) => name === 'Bolt')!.industry).toBe('Steel')
      await converged()

      const [bolt, place] = [id('Bolt'), names().indexOf('Bolt')]
      await office.act('anna', 'accountArchive', { id: bolt })
      expect(await converged()).toHaveLength(65)
      await office.act('anna', 'accountUnarchive', { id: bolt })
      await converged()
      expect(names().indexOf('Bolt')).toBe(place)

      // A restart breaks the stream; what happens before it is back is told from the last cursor on.
      await server.close()
      server = await serve(database, { port: Number(new URL(office.url).port) })
      const health = new URL('/healthz', office.url)
      await expect.poll(() => fetch(health).then(({ ok }) => ok)).toBe(true)
      await make('While away')
      expect(await converged()).toHaveLength(67)

      for (const called of ['Oldest', 'Acme', 'Row 30']) await office.act('ada', 'accountDelete', { id: id(called) })
      expect(await converged()).toHaveLength(64)
      const gone = await recipe.deleteAccount(client, id('Mine'))
      expect(gone.userErrors).toEqual([])
      expect(names()).not.toContain('Mine')
      expect(await converged()).toHaveLength(63)
      // All of this came by mutations and events: no list was asked for again.
      expect(lists()).toBe(before + 1)

      // Another team, and other eyes.
      await office.act('ada', 'userUpdate', { id: office.ids['mei'], team: office.teams.china })
      expect(await converged(PAGE)).toEqual([])
      expect(lists()).toBeGreaterThan(before + 1)

      unfollow()
      unwatch()
      fetched.mockRestore()
      await server.close()
      await sequencer.stop()
      await database.close()
    })
  })
}

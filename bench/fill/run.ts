import '../../src/schema.ts'
import { openDatabase } from '../../src/platform/database/open.ts'
import { fillDatabase } from './fill.ts'
import { fillForecast } from './forecast.ts'
import { SIZES, type SizeName } from './sizes.ts'

// node bench/fill/run.ts file:./bench.db usual

const [url = '', size = ''] = process.argv.slice(2)
const database = await openDatabase({ url, unitLimit: 120_000 })
await fillDatabase(database, SIZES[size as SizeName])
await fillForecast(database)
await database.close()

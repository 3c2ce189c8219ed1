import { recordQueries } from '../api/record-queries.ts'
import { recordType } from '../api/record-type.ts'
import { ForecastOverride } from './forecast-override.record.ts'

// It is said by an act of its own, and never changed.
recordType(ForecastOverride)
recordQueries(ForecastOverride)

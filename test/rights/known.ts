import type { GraphQLObjectType } from 'graphql'
import type { RecordDefinition } from '../../src/platform/record/record.ts'
import { allRecords } from '../../src/platform/record/registry.ts'
import { relationsOf } from '../../src/platform/record/relation.ts'
import { schema } from './asking.ts'
import { NEVER_HIDDEN, WITHOUT_RULE } from './rule.ts'

/** Queries that are no noun's own, by the step that walks them. */
const QUERIES: Record<string, string> = {
  node: 'walkShowing, walkReach',
  nodes: 'walkShowing, walkReach',
  search: 'walkShowing, walkAsking, walkReach',
  viewer: 'walkAlone',
  customFieldDefinitions: 'walkAlone',
  eventsSince: 'walkEvents, walkReach',
  auditLog: 'walkEvents, walkReach',
  leadConvertPreview: 'walkAlone',
  pipelineMetrics: 'walkPipeline',
  stageMetrics: 'walkPipeline',
  closeDateMetrics: 'walkPipeline',
  pipelineAsOf: 'walkPipeline',
  staleOpportunities: 'walkPipeline',
  forecast: 'walkForecast',
  forecastTrend: 'walkForecast',
  forecastWaterfall: 'walkWaterfall',
  forecastMethods: 'walkMethods',
  forecastBacktest: 'walkMethods',
  forecastAccuracy: 'walkMethods',
  forecastPeriods: 'tells of no record',
  rateLimit: 'tells of no record',
}
const OF_NOUN = ['Create', 'Update', 'Upsert', 'Archive', 'Unarchive', 'Delete']
const OF_MANY = ['BulkUpsert', 'BulkUpdate', 'BulkArchive']
/** Verbs of nouns, by the step that walks them. */
const VERBS: Record<string, string> = {
  opportunityMoveToStage: 'walkReach',
  opportunityWin: 'walkReach',
  opportunityLose: 'walkReach',
  opportunityReopen: 'walkReach',
  opportunityCheck: 'walkAlone',
  opportunitiesBulkMove: 'walkAsking, walkAlone',
  activityComplete: 'walkReach, walkAlone',
  activityReopen: 'walkReach',
  leadQualify: 'walkReach',
  leadDisqualify: 'walkReach',
  leadReopen: 'walkReach',
  leadAssign: 'walkReach',
  leadConvert: 'walkReach, walkAlone',
  leadFormRelease: 'walkAlone',
  leadFormRotateKey: 'walkAlone',
  currencyRatesSet: 'walkAlone',
  forecastOverride: 'walkPlan',
  forecastSettingsUpdate: 'walkPlan',
  keyRotate: 'walkAlone',
  trustedDocumentsRegister: 'walkAlone',
  webhookPause: 'walkReach',
  webhookReplay: 'walkReach, walkAlone',
  webhookResume: 'walkReach',
  webhookRotateSecret: 'walkReach, walkAlone',
  webhookTest: 'walkReach, walkAlone',
  userLinkIdentity: 'walkAlone',
  userUnlinkIdentity: 'walkAlone',
}
/** What answers later or for long, and is walked by tests of its own. */
const ELSEWHERE: [what: RegExp, where: string][] = [
  [/^(events|pipelineChanged|forecastChanged)$/, 'test/live'],
  [/(Import|Export)$|^job[A-Z]|^job(s?)$/, 'test/jobs'],
]

/** Everything at the roots of the schema that the walk does not know, and every field of a noun without a rule. */
export function unknownPaths(records: RecordDefinition[] = allRecords()): string[] {
  return [...unknownRoots(records), ...records.flatMap(unknownFields), ...records.flatMap(undeclared)]
}

function unknownRoots(records: RecordDefinition[]): string[] {
  const reads = new Set([
    ...Object.keys(QUERIES),
    ...records.flatMap(({ noun, plural }) => [noun, plural, `${plural}Aggregate`]),
  ])
  const writes = new Set([
    ...Object.keys(VERBS),
    ...records.flatMap(({ noun }) => OF_NOUN.map((verb) => noun + verb)),
    ...records.flatMap(({ plural }) => OF_MANY.map((verb) => plural + verb)),
  ])
  const roots: [GraphQLObjectType | null | undefined, Set<string>][] = [
    [schema.getQueryType(), reads],
    [schema.getMutationType(), writes],
    [schema.getSubscriptionType(), new Set()],
  ]
  return roots.flatMap(([type, known]) =>
    Object.keys(type?.getFields() ?? {})
      .filter((name) => !known.has(name) && !ELSEWHERE.some(([what]) => what.test(name)))
      .map((name) => `${type!.name}.${name} is a path that the walk does not know`),
  )
}

/** Every field that the API shows of a noun is one of its record, declared beside, a relation, or of all records. */
function unknownFields(record: RecordDefinition): string[] {
  const known = new Set([
    ...[...NEVER_HIDDEN, ...WITHOUT_RULE, 'externalIds', 'customFields'],
    ...[...Object.keys(record.fields), ...Object.keys(record.beside ?? {})],
    ...relationsOf(record).map(({ name }) => name),
  ])
  const type = schema.getType(record.typeName) as GraphQLObjectType
  return Object.keys(type.getFields())
    .filter((name) => !known.has(name))
    .map(
      (name) => `${record.typeName}.${name} has no declared rule: name it in the record, in its fields or \`beside\``,
    )
}

/** A noun whose records belong to people says how they belong to a partner. */
function undeclared(record: RecordDefinition): string[] {
  if (record.ownership.by === 'everyone' || record.partner) return []
  return [`${record.noun} does not say how its records belong to a partner account`]
}

export { type DocumentFile, generateDocuments } from './documents.ts'

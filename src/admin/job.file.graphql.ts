import { builder } from '../api/builder.ts'

export const FileFormatEnum = builder.enumType('FileFormat', {
  description: 'How records are written in a file.',
  values: {
    CSV: { description: 'One record in each row, one value in each cell, after a header.' },
    NDJSON: { description: 'One JSON object in each line.' },
  },
})

export const FileEncodingEnum = builder.enumType('FileEncoding', {
  description: 'With which characters a file is written.',
  values: {
    UTF_8: { value: 'utf-8', description: 'Unicode in one to four bytes, with or without a byte order mark.' },
    GB18030: { value: 'gb18030', description: 'The Chinese standard, which GBK and GB2312 are part of.' },
    UTF_16LE: { value: 'utf-16le', description: 'Unicode in two bytes, as spreadsheets call Unicode text.' },
    WINDOWS_1252: { value: 'windows-1252', description: 'Western European, as older programs on Windows write.' },
  },
})

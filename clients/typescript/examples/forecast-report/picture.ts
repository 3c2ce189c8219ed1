/** One picture, complete in itself: it loads nothing, and follows the reader's light or dark screen. */
export interface Picture {
  width: number
  height: number
  language: string
  title: string
  /** What the picture tells, for those who do not see it. */
  description: string
  /** Shapes and texts, escaped. */
  shapes: string[]
}

const STYLE = `
    svg { color-scheme: light dark; background: var(--paper); --paper: #ffffff; --ink: #1a1f26; --soft: #5b6470; --line: #d5dae1;
      --CLOSED: #14532d; --COMMIT: #2f8f4e; --BEST_CASE: #7ac18c; --PIPELINE: #c4e3cc;
      --whole: #4a6178; --more: #2f8f4e; --less: #c2572b; }
    @media (prefers-color-scheme: dark) { svg { --paper: #14181d; --ink: #eef1f5; --soft: #a7b0bb; --line: #39424d;
      --CLOSED: #b9f0c9; --COMMIT: #63c980; --BEST_CASE: #3a8a53; --PIPELINE: #255a37;
      --whole: #8fa9c4; --more: #63c980; --less: #f08a5d; } }
    text { font: 13px system-ui, "Noto Sans", "PingFang SC", "Microsoft YaHei", "Noto Sans CJK SC", sans-serif;
      fill: var(--ink); unicode-bidi: plaintext; }
    .title { font-size: 18px; font-weight: 600; }
    .soft { fill: var(--soft); }
    rect { stroke: var(--soft); }
    rect[width="0"] { stroke: none; }
    .line { stroke: var(--line); }
    .quota { stroke: var(--ink); stroke-width: 3; }`

/** The whole file. */
export function pictureText({ width, height, language, title, description, shapes }: Picture): string {
  return `<?xml version="1.0" encoding="UTF-8"?>
<svg xmlns="http://www.w3.org/2000/svg" xml:lang="${escaped(language)}" role="img" aria-labelledby="title description" viewBox="0 0 ${px(width)} ${px(height)}" width="${px(width)}" height="${px(height)}">
  <title id="title">${escaped(title)}</title>
  <desc id="description">${escaped(description)}</desc>
  <style>${STYLE}
  </style>
${shapes.map((shape) => `  ${shape}`).join('\n')}
</svg>
`
}

/** A text as it may stand in XML, in an attribute too. */
export function escaped(text: string): string {
  return text.replace(/[&<>"']/g, (sign) => `&#${sign.charCodeAt(0)};`)
}

/** @throws Error for what is no number: a picture never shows one that is made up. */
export function px(length: number): string {
  if (!Number.isFinite(length)) throw new Error('A length in a picture is no number')
  return String(Math.round(length * 100) / 100)
}

export interface Placed {
  x: number
  y: number
  /** Of the style: title, soft. */
  kind?: string
  anchor?: 'start' | 'middle' | 'end'
}

/** A text at a place, one line. */
export function label(text: string, { x, y, kind, anchor = 'start' }: Placed): string {
  const style = kind ? ` class="${kind}"` : ''
  return `<text x="${px(x)}" y="${px(y)}" text-anchor="${anchor}"${style}>${escaped(text)}</text>`
}

export interface Bar {
  x: number
  y: number
  width: number
  height: number
  /** A colour of the style. */
  colour: string
  /** What it stands for. */
  told: string
  /** What a program may read off it, by name. */
  values: Record<string, string>
}

/** A bar that tells its number where one points at it; never of negative width. */
export function bar({ x, y, width, height, colour, told, values }: Bar): string {
  const read = Object.entries(values).map(([name, value]) => ` data-${name}="${escaped(value)}"`)
  const place = `x="${px(x)}" y="${px(y)}" width="${px(Math.max(0, width))}" height="${px(height)}"`
  return `<rect ${place} fill="var(--${colour})"${read.join('')}><title>${escaped(told)}</title></rect>`
}

/** Round numbers from 0 to `most` or a little beyond, at which lines are drawn. */
export function ticksTo(most: number): number[] {
  const rough = (most || 1) / 4
  const power = 10 ** Math.floor(Math.log10(rough))
  const step = power * [1, 2, 2.5, 5, 10].find((factor) => factor * power >= rough)!
  return Array.from({ length: Math.ceil((most || 1) / step) + 1 }, (_, at) => at * step)
}

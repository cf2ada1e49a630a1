/** One credential in a pasted list: its short name, and its long name where the list gave it. */
export type PastedCredential = { readonly acronym: string; readonly name: string }

/**
 * Reads "CPC, CRC and RHIT", "Certified Professional Coder (CPC); CCS", one a line, or a name with letters after it.
 *
 * Only letters that can be a credential's are taken: two or more capitals, hyphens kept whole, so that CPC-A stays CPC-A.
 *
 * @returns each once, in order; empty when it is not a list of credentials, so that an ordinary paste stays one
 */
export function readPastedCredentials(pasted: string): PastedCredential[] {
  const pieces = pasted
    .replace(/[®™]/g, '')
    .split(/[,;|/\n\r\t•]|\s+(?:and|&)\s+/)
    .map((piece) => piece.trim())
    .filter((piece) => piece !== '')
  if (pieces.length < 2) return []
  const found = new Map<string, PastedCredential>()
  for (const piece of pieces) {
    const credential = readPiece(piece)
    if (credential === null) return []
    if (!found.has(credential.acronym)) found.set(credential.acronym, credential)
  }
  return [...found.values()]
}

function readPiece(piece: string): PastedCredential | null {
  const named = /^(?<name>.*\S)\s*\((?<acronym>[^()]+)\)$/.exec(piece)?.groups
  const acronym = (named?.acronym ?? piece).trim().replace(/\s*[-‐‑–]\s*/g, '-')
  return ACRONYM.test(acronym) ? { acronym, name: named?.name ?? '' } : null
}

/** CPC, CCS-P, CPC-A, CMCA-E/M is cut by the slash and refused; NCICS, HCS-D, CRCP-I. */
const ACRONYM = /^[A-Z][A-Za-z]*[A-Z](?:-[A-Z]{1,3})*$/

import { type Codec, dateAt, standardDate, textAt } from './json-resume-parts'
import type { Credential, CredentialStatus } from './schema'

/** Where other programs put the expiry, which the standard has no field for. */
const EXPIRY_KEYS = ['expires', 'expirationDate', 'expiryDate', 'endDate'] as const

/**
 * `certificates`: a credential, written "Certified Professional Coder (CPC)". One that is not held says so in its name,
 * since the standard has no other place for it and no reader may take it for held.
 */
export const certificateCodec: Codec<Credential> = {
  keys: ['name', 'date', 'issuer', ...EXPIRY_KEYS],
  write: ({ acronym, name, issuer, earned, status }) => ({
    name: writeName(acronym, name) + SUFFIX[status],
    date: standardDate(earned),
    issuer,
  }),
  read: (certificate) => {
    const written = textAt(certificate, 'name')
    const status = statusIn(written)
    return {
      conceptId: null,
      ...readName(written.endsWith(SUFFIX[status]) ? dropEnd(written, SUFFIX[status]) : written),
      issuer: textAt(certificate, 'issuer'),
      number: '',
      earned: dateAt(certificate, 'date'),
      expires: EXPIRY_KEYS.map((key) => dateAt(certificate, key)).find((date) => date !== '') ?? '',
      status,
      ceu: { cycleStart: '', cycleEnd: '', required: null, earned: null },
    }
  },
}

const SUFFIX: Readonly<Record<CredentialStatus, string>> = {
  held: '',
  'in-progress': ', in progress',
  expired: ', expired',
  retired: ', retired',
}

/** What the words of a name say of it. Anything that sounds unfinished is not held. */
function statusIn(name: string): CredentialStatus {
  if (
    /\b(in progress|scheduled|candidate|eligible|pending|expected|pursuing|anticipated|not yet)\b/i.test(name)
  )
    return 'in-progress'
  if (/\b(expired|lapsed|inactive)\b/i.test(name)) return 'expired'
  return /\bretired\b/i.test(name) ? 'retired' : 'held'
}

function writeName(acronym: string, name: string): string {
  if (acronym === '' || name === '') return acronym + name
  return `${name} (${acronym})`
}

function readName(written: string): { readonly acronym: string; readonly name: string } {
  const [, name, acronym] = /^(.*\S) \(([A-Z][A-Za-z0-9/-]{1,9})\)$/.exec(written) ?? []
  if (name !== undefined && acronym !== undefined) return { acronym, name }
  return /^[A-Z][A-Z0-9-]{1,7}$/.test(written)
    ? { acronym: written, name: '' }
    : { acronym: '', name: written }
}

function dropEnd(text: string, end: string): string {
  return text.slice(0, text.length - end.length)
}

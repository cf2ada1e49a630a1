import { daysBetween, isAfter, isPartialDate } from './dates'
import type { Credential, CredentialStatus, Resume } from './schema'
import { shownResume } from './shown'
import { partsOf, standingAlone, TRADES } from './standing-alone'

/** How a credential stands on a day: its own status, sharpened by its expiry date. */
type CredentialStanding = CredentialStatus | 'expires-soon'

/** Renewal takes weeks (CEUs, dues, processing): one quarter's notice. */
const SOON_DAYS = 90

/**
 * How a credential stands on a day. A held one past its expiry is expired; one with 90 days or less left expires soon.
 *
 * An expiry without a day holds to the end of its month or year. An expiry that cannot be read changes nothing.
 *
 * @param today YYYY-MM-DD
 */
export function statusOn(credential: Credential, today: string): CredentialStanding {
  if (credential.status !== 'held' || !isPartialDate(credential.expires)) return credential.status
  if (isAfter(today, credential.expires)) return 'expired'
  return daysBetween(today, credential.expires) <= SOON_DAYS ? 'expires-soon' : 'held'
}

/**
 * The status that an entry with letters has by its own words: "CCDS (to be obtained within 12 months)" is in progress,
 * though its entry is marked as held. Only where the words stand alone and can be said of nothing else: an entry that names
 * a second credential, "CPC, CRC exam in May", is as it is marked. What has no letters says all in its name.
 */
export function statusInWords(credential: Credential): CredentialStatus {
  const { status, acronym, name } = credential
  if (status !== 'held' || acronym.trim() === '' || namesAnother(credential)) return status
  return standingAlone(name) ?? status
}

function namesAnother({ name, acronym, issuer }: Credential): boolean {
  const own = [...ISSUERS, acronym.trim(), issuer.trim()]
  const letters = name.match(LETTERS) ?? []
  const [, ...behind] = partsOf(name)
  return (
    letters.some((one) => !own.includes(one)) ||
    (name.match(TRADE)?.length ?? 0) > 1 ||
    behind.some((part) => /^\p{Lu}\p{Ll}+ \p{Lu}\p{Ll}/u.test(part) && part !== issuer.trim())
  )
}

/** Their letters beside a credential's are no second credential. */
const ISSUERS = ['AAPC', 'AHIMA', 'TBD', 'TBA']

const LETTERS = /(?<![\p{L}\p{N}-])\p{Lu}{2,6}(?:-\p{Lu})?(?![\p{L}\p{N}])/gu

const TRADE = new RegExp(`\\b(?:${TRADES})\\b`, 'g')

/**
 * The resume as others see it on a day: without what is hidden or not filled in yet (see shown.ts), and with a credential
 * past its expiry, or over or not yet earned by its own words, as such, whatever its entry says, so that nothing made of it
 * shows it as held.
 *
 * @param today YYYY-MM-DD
 */
export function resumeOn(resume: Resume, today: string): Resume {
  const shown = shownResume(resume)
  const credentials = shown.credentials.map((credential) => {
    const status = statusOn(credential, today) === 'expired' ? 'expired' : statusInWords(credential)
    return status === credential.status ? credential : { ...credential, status }
  })
  return { ...shown, credentials }
}

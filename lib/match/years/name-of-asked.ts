import type { ConceptId } from '@/lib/lexicon/concept'
import { joinWith, namesOf } from '@/lib/match/labels'
import type { ExperienceAsked } from '@/lib/posting/posting'
import {
  type Asked,
  areTasks,
  besideTasks,
  deciding,
  isOrCoding,
  isOrRecords,
  isPlain,
  OF_PEOPLE,
} from './jobs-asked'
import { nameOfWork } from './work'

/** What the years are called: "inpatient", "billing or coding", "cardiology billing or coding"; nothing for coding in general. */
export function nameOfAsked(asked: Asked & Pick<ExperienceAsked, 'both'>): string {
  const isBehind = (id: ConceptId) => id === 'setting:facility'
  const before = asked.narrowing.filter((id) => !isBehind(id)).map(nameOf)
  const behind = asked.narrowing.filter(isBehind).map(nameOf)
  return [...before, nameOfDeciding(asked), ...behind].filter(Boolean).join(' ')
}

function nameOfDeciding(asked: Asked & Pick<ExperienceAsked, 'both'>): string {
  const { work, both } = asked
  const named = deciding(asked)
  const joining = both ? 'and' : 'or'
  if (named.length === 0) return nameOfWork(work, joining)
  if (isPlain(work))
    return isOrRecords(work)
      ? joinWith('or', [nameOfWork(['health-information']), namesOf(named)])
      : joinWith(joining, [...named.map(nameOf), ...(isOrCoding(asked) ? ['coding'] : [])])
  if (!areTasks(named))
    return [work.some((one) => OF_PEOPLE.has(one)) ? '' : namesOf(named), nameOfWork(work, joining)]
      .filter(Boolean)
      .join(' ')
  if (isOrCoding(asked))
    return joinWith('or', [...work.map((one) => nameOfWork([one]) || 'coding'), ...named.map(nameOf)])
  if (work.length === 1) return namesOf(named)
  if (!work.includes('coding')) return nameOfWork(work)
  return joinWith('or', [...named.map(nameOf), nameOfWork(besideTasks(work))])
}

function nameOf(id: ConceptId): string {
  return namesOf([id])
}

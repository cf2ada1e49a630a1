import { describe, expect, it } from 'vitest'
import { found, withJobs } from '@/test/advice/advice-of'

const line = (text: string) => [{ id: 'line-0', text }]
const fields = (jobs: Parameters<typeof withJobs>[0]) =>
  found('setting-unsaid', withJobs(jobs)).map(({ place }) => place.field)

describe('settingUnsaid', () => {
  it('asks for the setting of a coding job that nowhere says it', () => {
    expect(fields([{ title: 'Medical Coder', bullets: line('Coded 40 charts a day') }])).toEqual([
      'experience.0.settings',
    ])
    expect(fields([{ title: 'Remote Coder II' }])).toEqual(['experience.0.settings'])
  })

  it.each([
    { title: 'Inpatient Coder' },
    { title: 'Medical Coder', settings: ['Emergency department'] },
    { title: 'Medical Coder', bullets: line('Coded 30 same-day surgery records a day') },
    { title: 'HCC Coder' },
    { title: 'Medical Coder', specialties: ['Orthopedics'] },
    { title: 'Coder', employer: 'Brightwater Skilled Nursing Facility' },
    { title: 'Shift Lead' },
    { title: 'Software coding bootcamp instructor' },
    { title: 'Medical Coder', start: 'soon' },
  ])('leaves alone: $title', (job) => expect(fields([job])).toEqual([]))

  it('asks once for several jobs, by name', () => {
    const jobs = [
      { title: 'Coder', employer: 'Quarry Hill' },
      { title: 'Inpatient Coder' },
      { title: 'Coder II', employer: 'Tarn Clinic Group' },
    ]
    const [finding, ...others] = found('setting-unsaid', withJobs(jobs))
    expect(finding?.says).toBe('Quarry Hill and Tarn Clinic Group: the setting is not said.')
    expect(others).toEqual([])
  })
})

import { describe, expect, it } from 'vitest'
import { asked, levels, read } from '@/test/posting/read'

const idsOf = (text: string) => Object.keys(levels(read(text)))
const below = (sentence: string) =>
  `Medical Coder\n\nRequirements\n- CPC, two years of experience\n\n${sentence}`

describe('isOnlyContext', () => {
  it.each([
    ['We also run a residency for RN graduates.', 'credential:rn'],
    ['The group owns two urgent care centers and a dermatology office.', 'specialty:dermatology'],
  ])('leaves out what the employer says of itself below what it asks: %s', (sentence, id) => {
    expect(idsOf(below(sentence))).not.toContain(id)
  })

  it.each([
    ['We are looking for a CCS as well.', 'credential:ccs'],
    ['We have Epic and an encoder.', 'software:epic'],
    ['Our coders hold a CCS.', 'credential:ccs'],
  ])('keeps what it asks for and works with: %s', (sentence, id) => {
    expect(idsOf(below(sentence))).toContain(id)
  })

  it('keeps a specialty that is a plus although the sentence begins like one about the employer', () => {
    const posting = 'Profee Coder\n\nThis position needs a CPC. Orthopedics or cardiology is a big plus.'
    expect(levels(read(posting))).toMatchObject({ 'specialty:cardiology': 'preferred' })
  })

  it.each([
    'Answers questions from the client services team',
    'Works beside a patient service representative',
  ])('leaves out service as the name of a desk and its people: %s', (duty) => {
    expect(idsOf(`Medical Coder\n\nRequirements\n- CPC\n\nDuties\n- ${duty}`)).not.toContain(
      'soft:customer-service',
    )
  })

  it('leaves out what the house says it lives by', () => {
    const text =
      'Medical Coder\n\nWe are looking for coders who live our core values: Service, Accountability.\n\nCPC required.'
    expect(idsOf(text)).not.toContain('soft:reliability')
  })

  it('hears no person in professional claims', () => {
    const text =
      'Claims Coding Analyst\n\nWe review professional and facility claims for coding accuracy.\n\nCPC required.'
    expect(idsOf(text)).not.toContain('soft:accuracy')
  })

  it('leaves out a certificate that only names who does the job', () => {
    const text =
      'Physician Billing\n\nThe certified coder reviews charts and assigns CPT codes.\n\nRequirements\n- two years of experience'
    expect(idsOf(text)).not.toContain('credential-group:any-coding')
  })

  it('takes the name of a degree for no department', () => {
    expect(
      idsOf('Medical Coder\n\nRequirements\n- CPC and two years of experience\n- HIT/HIM degree'),
    ).not.toContain('setting:him-department')
    expect(
      idsOf('Medical Coder\n\nRequirements\n- CPC and two years of experience\n- HIM experience'),
    ).toContain('setting:him-department')
  })

  it('takes a quality for one under a heading that names the person', () => {
    expect(
      idsOf(
        'Medical Coder\n\nTHE WORK\n- Code charts with CPT\n\nTHE PERSON\n- Highly organized, with years of experience',
      ),
    ).toContain('soft:organization')
  })

  it('takes work without supervision for asked, also where duties tell of it', () => {
    const duty = (words: string) => idsOf(`Medical Coder\n\nRequirements\n- CPC\n\nDuties\n- ${words}`)
    expect(duty('Work is performed with minimal supervision')).toContain('soft:ability-to-work-independently')
    expect(duty('Codes charts independently of the billers')).not.toContain(
      'soft:ability-to-work-independently',
    )
  })

  it('takes a quality for one where the sentence says who is wanted', () => {
    const duty = (words: string) => idsOf(`Medical Coder\n\nDuties\n- Code charts with CPT\n- ${words}`)
    expect(duty('We want people who manage their time')).toContain('soft:time-management')
    expect(duty('Organizes the files of the department')).not.toContain('soft:organization')
  })

  it('passes over the superior, not what is done under him', () => {
    const summary = 'Under the supervision of the HIM manager, codes inpatient and observation records.'
    const ids = idsOf(`Medical Coder\n\n${summary}\n\nRequirements\n- CPC, two years of experience`)
    expect(ids).toEqual(expect.arrayContaining(['setting:inpatient', 'setting:observation']))
    expect(ids).not.toContain('setting:him-department')
  })

  it.each([
    'Requirements\n- CPC, two years of experience\n- One interview with the HIM manager',
    'Req #: 2291-HIM\nRequirements\n- CPC, two years of experience',
  ])('takes no letters of an id or of a manager for a department: %j', (text) =>
    expect(idsOf(`Medical Coder\n${text}`)).not.toContain('setting:him-department'),
  )

  it('hears a subject that a degree must include', () => {
    expect(
      idsOf(below('Any degree in a field that includes two semesters of human anatomy & physiology.')),
    ).toContain('task:anatomy-and-physiology')
  })

  it('takes flexible hours for no quality', () => {
    expect(idsOf(below('Hours flexible, Mon-Thurs.'))).not.toContain('soft:flexibility')
  })

  it.each([
    ['Bills ambulance runs with CAC (Certified Ambulance Coder) and PCS forms.', 'software:cac'],
    ['Bills ambulance runs with CAC (Certified Ambulance Coder) and PCS forms.', 'codeset:icd-10-pcs'],
    ['Builds classes in Articulate or Captivate.', 'soft:communication-skills'],
    ['Knows risk-adjusted mortality.', 'setting:risk-adjustment'],
  ])('takes letters and words of other things for what they are: %s', (sentence, id) =>
    expect(idsOf(below(sentence))).not.toContain(id),
  )

  it('takes a count of people for no credential', () => {
    expect(idsOf(below('Leads CDI (9 RNs) and release of information.'))).not.toContain('credential:rn')
  })

  it('takes what stands in brackets behind a degree for its subject', () => {
    expect(idsOf(below('BS/BA (HIM, nursing, business).'))).not.toContain('setting:him-department')
  })

  it('takes “the coding credential” for the one that was named', () => {
    for (const line of [
      'CCDS may be considered in place of the coding credential.',
      'An RN license does not take the place of the coding credential.',
      'An RN license never replaces the coding credential.',
    ])
      expect(idsOf(below(line))).not.toContain('credential-group:any-coding')
  })

  it('takes the field of a degree behind a dash for no department, and experience for what it is', () => {
    const asks = (line: string) =>
      idsOf(`Medical Coder\n\nRequirements\n- CPC, two years of coding\n- ${line}`)
    expect(asks("Associate's Degree - Health Information Management")).not.toContain('setting:him-department')
    expect(asks("Associate's degree - revenue cycle experience required")).toContain(
      'task:revenue-cycle-management',
    )
  })

  it('takes the field of a course for no department', () => {
    expect(levels(asked('Associate degree with 12 semester hours in HIT/HIM'))).not.toHaveProperty(
      'setting:him-department',
    )
  })

  it('takes what accounts include for the work', () => {
    const text =
      'Inpatient Coder\n\nSummary\nCodes inpatient charts for the team. Accounts are pulled from assigned work queues and include cardiothoracic surgery and neurosurgery.'
    expect(Object.keys(levels(read(text)))).toEqual(
      expect.arrayContaining(['specialty:cardiothoracic-surgery', 'specialty:neurosurgery']),
    )
  })
})

import { describe, expect, it } from 'vitest'
import { asked, levels, read } from '@/test/posting/read'

const duty = (line: string) =>
  levels(read(`Medical Coder\n\nRequirements\n- CPC required\n\nDuties\n- ${line}`))

describe('levelsIn', () => {
  it.each([
    ['CCC would be wonderful', 'credential:ccc'],
    ['Epic would be a real bonus', 'software:epic'],
    ['Two years of coding, ideally in cardiology', 'specialty:cardiology'],
    ['The CCC is what sets you apart', 'credential:ccc'],
    ['Experience w/ infusions; MEDITECH Expanse a +', 'software:meditech'],
    ['CPC preferred not required; experience more important', 'credential:cpc'],
    ['Epic strongly desired', 'software:epic'],
    ['CCC on top of that gets you a $2,000 bonus', 'credential:ccc'],
    ['Work in Epic will make your life easier', 'software:epic'],
    ['Epic gives you a head start', 'software:epic'],
    ['A CEMC never hurts', 'credential:cemc'],
    ['CAC a must; 3M 360 ideal, Dolbey ok', 'software:3m-solventum-360-encompass'],
    ['ModMed reqd. CPC pref; CPCD = $2/hr more', 'credential:cpc'],
    ['ModMed reqd. CPC pref; CPCD = $2/hr more', 'credential:cpcd'],
    ["Epic wouldn't hurt", 'software:epic'],
    ['Certified Dental Coder (CDC)? Even better.', 'credential:adca-cdc'],
    ['CIC required (a CDIP on top is lovely)', 'credential:cdip'],
    ['A specialty credential such as CUC is worth an extra $1.50/hr', 'credential:cuc'],
    ['Must-haves: CPC, COSC preferred', 'credential:cosc'],
    ['CCS - Certified Coding Specialist preferred', 'credential:ccs'],
    ['Epic - prior experience preferred', 'software:epic'],
    ["We'd love it if you have Epic", 'software:epic'],
    ['CDIP within 24 months of hire is encouraged, not mandatory', 'credential:cdip'],
    ['Specialty credential (CCC or CIRCC) ideally.', 'credential:circc'],
    ['zHealth a plus, Codify would help too', 'software:aapc-codify'],
    ['CUC perferred', 'credential:cuc'],
    ['COSC certification gets you an extra dollar an hour', 'credential:cosc'],
    ['CPB is nice but by no means necessary', 'credential:cpb'],
    ['Both levels benefit from experience with 3M 360', 'software:3m-solventum-360-encompass'],
    ["Would love if you've used Epic", 'software:epic'],
    ['Cert. not necessary but CPB or CPC gets you a higher rate', 'credential:cpb'],
    ['CPC not required but preferred', 'credential:cpc'],
    ['RHIT preferred - or CHPS', 'credential:chps'],
  ])('hears a wish in: %s', (line, id) => {
    expect(levels(asked(line))[id]).toBe('preferred')
  })

  it.each([
    ['Abstracts discharge disposition and other required data elements', 'task:abstracting'],
    ['Attends mandatory in-services', 'soft:continuous-learning'],
    ['Keeps up with CPT changes and attends required in-services', 'codeset:cpt'],
    ['Tells clinics that use Epic of the required action', 'software:epic'],
  ])('takes “required” before what it describes for no ask: %s', (line, id) => {
    expect(duty(line)[id]).toBe('mentioned')
  })

  it.each([
    'Education: Trains fellows in documentation',
    'Takes calls from patients who ask about a bill, be nice, on Fridays',
  ])('leaves the work what it is: %s', (line) => {
    expect(Object.values(duty(line))).toEqual(['required', 'mentioned'])
  })

  it.each([
    'Looking for an independent contractor w/ CANPC or CPC',
    'We are seeking an experienced anesthesia coder with CANPC or CPC',
  ])('asks for what the person who is looked for has: %s', (line) => {
    expect(levels(read(`Remote Profee Coder\n${line}. $1.10 per case.`))).toMatchObject({
      'credential:canpc': 'required',
    })
  })

  it.each([
    ['Certification mandatory - CIC / CCS (AAPC or AHIMA)', 'credential:ccs'],
    ['Certification required: CIC or CCS', 'credential:cic'],
    ['Being able to meet deadlines is crucial to us', 'soft:time-management'],
    ['Knowledge of Epic is critical', 'software:epic'],
  ])('hears what must be, also where wishes stand around it: %s', (line, id) => {
    expect(levels(read(`Medical Coder\n\nPreferred\n- two years of coding\n- ${line}`))[id]).toBe('required')
  })

  it.each(['Must-haves: CPC, COSC preferred', 'Required: CPC, COSC a plus'])(
    'takes back of what a label asks for the last name alone: %s',
    (line) =>
      expect(levels(asked(line))).toMatchObject({
        'credential:cpc': 'required',
        'credential:cosc': 'preferred',
      }),
  )

  it('goes on asking behind a bracket that only wishes', () => {
    const posting = read(
      'Biller / Coder\n\nRequires HS diploma, 1 yr billing exp (RHC preferred), basic ICD-10 and CPT knowledge, Excel.',
    )
    expect(levels(posting)).toMatchObject({
      'setting:rural-health-clinic': 'preferred',
      'codeset:icd-10': 'required',
      'software:microsoft-excel': 'required',
    })
    expect(posting.experience).toMatchObject([{ years: 1, scope: [] }])
  })

  it('hears “req” before what is asked, and a sentence that ends with a letter', () => {
    expect(
      levels(read('Surgery Coder\n\nVascular. Req CPC & 5 years of surgical coding. Epic.')),
    ).toMatchObject({
      'credential:cpc': 'required',
    })
    expect(
      levels(read('Clinic Coder\n\nWe hire a coder who is at ease with E/M. Experience preferred. CPT.')),
    ).toMatchObject({ 'topic:e-m': 'mentioned' })
  })

  it('asks for what an employer does want', () => {
    expect(
      levels(
        read(
          'Medical Coder\n\nWe code for a clinic. We do want two solid years in urology. CPC certification required.',
        ),
      ),
    ).toMatchObject({
      'specialty:urology': 'required',
    })
  })

  it('asks under the title and among sentences alike', () => {
    const posting = read(
      'ED Profee Coder\n\nMust be CPC certified. Strong verbal & written communication. Code ED charts.',
    )
    expect(levels(posting)).toMatchObject({
      'credential:cpc': 'required',
      'soft:communication-skills': 'required',
    })
  })

  it('names the certificates that are mandatory, not the sort of them', () => {
    const posting = asked('Certification mandatory - CIC / CCS (AAPC or AHIMA)')
    expect(Object.keys(levels(posting)).filter((id) => id.startsWith('credential-group'))).toEqual([])
  })

  it('asks for all that a sentence about the candidate goes on to name', () => {
    const posting = read(
      'Remote DRG Validator - The successful candidate will hold a CCS or RHIA; demonstrate mastery of MS-DRG; and be able to write.',
    )
    expect(levels(posting)).toMatchObject({ 'credential:ccs': 'required', 'payment:ms-drg': 'required' })
  })

  it('hears the minimum of an advertisement without headings', () => {
    const posting = read(
      'NEED ASAP: coders, pro fee and facility, remote contract.\nMin 2 yrs ED. AAPC or AHIMA cert, active.',
    )
    expect(posting.experience).toMatchObject([{ years: 2, scope: ['setting:emergency-department'] }])
    expect(levels(posting)).toMatchObject({ 'setting:emergency-department': 'required' })
  })

  it('asks for a credential of a specialty that begins a line', () => {
    const posting = read(
      'Home Health Coder\n\nHCS-D or HCS-H certification, or must obtain within 6 months.\nPDGM',
    )
    expect(levels(posting)).toMatchObject({ 'credential:hcs-d': 'required' })
  })

  it('lets a wish speak for its own sentence, also where the next begins with a small letter', () => {
    const posting = asked('CPC certified, with three years. eClinicalWorks experience strongly preferred')
    expect(levels(posting)).toMatchObject({
      'credential:cpc': 'required',
      'software:eclinicalworks': 'preferred',
    })
  })

  it.each(['What we do ask for is a CCS and four years', 'You have an unencumbered RN license'])(
    'hears what a sentence asks for in its own way: %s',
    (line) => expect(Object.values(duty(line))).toEqual(['required', 'required']),
  )

  it('takes what one is expected to do for a duty', () => {
    expect(duty('Codes come from Epic and you are expected to overrule them')['software:epic']).toBe(
      'mentioned',
    )
  })

  it('asks for what a role requires, wherever it says so', () => {
    expect(duty('This role requires strong analytical and reconciliation skills')).toMatchObject({
      'soft:analytical-thinking': 'required',
    })
  })

  it('asks for what a sentence says that “you are”', () => {
    expect(
      duty("You're organized, you meet deadlines, and you can explain a code to a surgeon"),
    ).toMatchObject({
      'soft:organization': 'required',
      'soft:time-management': 'required',
    })
  })

  it.each(['Certified Coder, Outpatient', 'Certified Medical Coder – Outpatient'])(
    'asks for nothing by the title %s',
    (title) => {
      expect(
        levels(read(`${title}\n\nDuties\n- Codes visits all day\n\nRequirements\n- RHIT`)),
      ).toMatchObject({
        'setting:outpatient': 'mentioned',
      })
    },
  )

  it('asks for nothing by a row that names the job at a grade', () => {
    expect(levels(asked('MRT (Coder-Outpatient), GS-08.'))['setting:outpatient']).toBe('mentioned')
  })

  it.each([
    ['ENT would be icing on the cake', 'specialty:ent'],
    ['FQHC or RHC experience is best but any primary care is ok', 'setting:rural-health-clinic'],
    ['Working in Cerner is a plus, so is 3M 360', 'software:3m-solventum-360-encompass'],
    ['CPCD is what we really want and we pay the exam', 'credential:cpcd'],
  ])('takes for a wish: %s', (line, id) => expect(levels(asked(line))[id]).toBe('preferred'))

  it('takes Medicare Advantage for a plan, not for an advantage', () => {
    expect(levels(asked('Risk adjustment coding for a Medicare Advantage plan'))['setting:payer']).toBe(
      'required',
    )
  })

  it('lets what is ideal be less than the years before it', () => {
    const posting = asked('RN with 5 years of acute care, ICU or step-down ideal')
    expect(posting.experience.map(({ years, level }) => [years, level])).toEqual([[5, 'required']])
    expect(levels(posting)).toMatchObject({
      'credential:rn': 'required',
      'specialty:intensive-care-critical-care': 'preferred',
    })
  })

  it('takes a wish for more years as a wish for the larger number', () => {
    const posting = asked('1 year of cancer registry abstracting, 3+ preferred')
    expect(posting.experience.map(({ years, level }) => [years, level])).toContainEqual([1, 'required'])
    expect(levels(posting)['task:cancer-registry-abstracting']).toBe('required')
  })

  it.each([
    ['FQHC experience preferred, incl. knowledge of UB-04', 'standard:ub-04', 'preferred'],
    ['CPC required, CANPC gets you $1.50 more', 'credential:canpc', 'preferred'],
    ['Prefer CPC or COSC', 'credential:cosc', 'preferred'],
    ['HEDIS or risk adjustment (HCC) not necessary but helpful', 'payment:hcc', 'preferred'],
  ])('hears how much is asked in %s', (line, id, level) => expect(levels(asked(line))[id]).toBe(level))

  it.each(['Must be organized and comfortable with Excel.', 'Please be comfortable with Excel.'])(
    'takes “%s” for what must be, wherever it stands',
    (sentence) => {
      const text = `Medical Coder\n\nWe code for nine clinics with CPT and ICD-10-CM. ${sentence} Experience with CPC-certified work.`
      expect(levels(read(text))['software:microsoft-excel']).toBe('required')
    },
  )

  it('takes an answer such as “Lovely.” for a wish', () => {
    expect(
      levels(asked('CCS. AHIMA Approved ICD-10 Trainer? Lovely.'))['credential:ahima-icd10-trainer'],
    ).toBe('preferred')
  })

  it('takes “We’d like:” for wishes', () => {
    const text =
      'Billing Rep\n\nCodes clinic visits with CPT and ICD-10.\n\nWe’d like: one year of experience; TruBridge'
    expect(levels(read(text))['software:trubridge-cpsi']).toBe('preferred')
  })

  it.each([
    ['CPC minimum.', 'credential:cpc', 'required'],
    ['If you’ve passed the CPMA, tell us.', 'credential:cpma', 'preferred'],
  ])('hears how much is asked in a flowing text: %s', (sentence, id, level) => {
    const text = `Medical Coder\n\nWe code for nine clinics with CPT and ICD-10-CM. ${sentence} Two years of experience.`
    expect(levels(read(text))[id]).toBe(level)
  })

  it('asks for all of a list in which a bracket says what is liked best', () => {
    const posting = asked('CCS (preferred), RHIA, RHIT, or CIC')
    expect(posting.requirements.map(({ anyOf, level }) => [anyOf.length, level])).toContainEqual([
      4,
      'required',
    ])
    expect(levels(asked('CCS (preferred). RHIA'))['credential:ccs']).toBe('preferred')
    expect(levels(asked('CPC (required), COC, or CIC preferred'))).toMatchObject({
      'credential:cpc': 'required',
      'credential:cic': 'preferred',
    })
  })

  it('lets a wish behind a dash leave the years before it what they are', () => {
    const posting = asked('3 years of billing in a physician office - podiatry a big plus')
    expect(posting.experience).toMatchObject([
      { years: 3, level: 'required', scope: ['setting:physician-practice'] },
    ])
    expect(levels(posting)).toMatchObject({
      'setting:physician-practice': 'required',
      'specialty:podiatry': 'preferred',
    })
    expect(levels(asked('Epic - a plus'))['software:epic']).toBe('preferred')
  })

  it('asks for what is preferred now and required by a day', () => {
    expect(levels(asked('CEDC preferred, required within two years of hire'))['credential:cedc']).toBe(
      'required',
    )
  })

  it('tells what one ideally has from the least that one has', () => {
    const text =
      'Medical Coder\n\nTwo years of ICD-10-CM. Ideally, you hold both the CPC and the CPMA; at a minimum you have the CCA.'
    expect(levels(read(text))).toMatchObject({
      'credential:cpc': 'preferred',
      'credential:cpma': 'preferred',
      'credential:cca': 'required',
    })
  })

  it.each(['Training on TruCode provided.', 'The department uses TruCode; new hires learn it.'])(
    'asks for nothing that is taught: %s',
    (line) => expect(levels(asked(line))['software:trucode-encoder']).toBe('mentioned'),
  )

  it('asks for what the house has where the sentence goes on to ask', () => {
    expect(levels(asked('We use Meditech; experience with it is required'))['software:meditech']).toBe(
      'required',
    )
  })

  it('hears “req.” behind what is asked, and none in the number of a job', () => {
    expect(asked('HS Diploma req. AAS in HIT pref.').education).toMatchObject({
      min: 'high-school',
      level: 'required',
    })
    const text = 'Inpatient Coder (Epic) Job Req. ID 12345\n\nRequirements\n- CPC\n- Two years of coding'
    expect(levels(read(text))['software:epic']).toBe('mentioned')
  })

  it('takes love for one’s people for no wish', () => {
    const text =
      'Medical Coder\n\nDuties\n- We love you Barb, so the next one codes cardiology visits in Epic\n\nRequirements\n- CPC'
    expect(levels(read(text))['software:epic']).toBe('mentioned')
  })

  it('asks for nothing that the house only says it has', () => {
    expect(levels(asked('Familiar with any EMR; we have ModMed'))).toMatchObject({
      'software:ehr-emr': 'required',
      'software:modmed': 'mentioned',
    })
  })

  it.each(['Gotta know your modifiers', 'Applicants should know modifiers and be dependable'])(
    'hears what is asked where no heading asks: %s',
    (sentence) => {
      const text = `Medical Coder\n\nWe code for nine clinics with CPT and ICD-10-CM. ${sentence}. Experience pays.`
      expect(levels(read(text))['codeset:modifiers']).toBe('required')
    },
  )

  it('tells what a house loves from what it takes', () => {
    expect(levels(asked('CEDC is what we love, CPC is what we take'))).toMatchObject({
      'credential:cedc': 'preferred',
      'credential:cpc': 'required',
    })
  })

  it('ends a wish in brackets with its bracket', () => {
    expect(
      levels(
        read(
          'Medical coder wanted for our clinic\n\nWe need somebody with two years of billing (podiatry would be amazing, but we can teach that part) who understands CPT. Full time.',
        ),
      ),
    ).toMatchObject({ 'specialty:podiatry': 'preferred', 'codeset:cpt': 'required' })
  })

  it('asks for what a coder possesses', () => {
    expect(
      levels(
        read(
          'Medical Coder\n\nSummary\nThe coder codes visits. Level 1 coders possess a CPC and Epic skills.',
        ),
      ),
    ).toMatchObject({ 'credential:cpc': 'required', 'software:epic': 'required' })
  })

  it.each([
    'Have you billed an RHC on a UB-04? (Yes is better, no is ok)',
    'Do you know UB-04? (Extra credit)',
    'If you know UB-04 the doctors will love you',
    'UB-04 we’d like, but we will teach you',
    'Not knowing UB-04 isn’t a deal breaker',
    'UB-04 makes you more interesting',
    'Would be great but not going to lose you the job: UB-04',
  ])('hears a wish in: %s', (line) => {
    expect(levels(read(`Medical Coder\n\nWe code clinic visits. Requires a CPC.\n\n${line}`))).toMatchObject({
      'standard:ub-04': 'preferred',
    })
  })

  it.each([
    'Is your CPC active? (Must be yes)',
    'Honestly, three years and a CPC will do',
    'A CPC is not negotiable',
    'A CPC is the floor',
    'They have to have a CPC',
    'Don’t send me anybody without a CPC',
    'We require a CIC or CPC',
  ])('hears what must be in: %s', (line) => {
    expect(
      levels(read(`Medical Coder\n\nThe coder codes visits at a clinic in Epic.\n\n${line}`)),
    ).toMatchObject({ 'credential:cpc': 'required' })
  })

  it('carries a level on with “as is” and “so will”', () => {
    expect(
      levels(asked('L codes are good to have, as is a feel for OIG work plan items, MUEs and Epic')),
    ).toMatchObject({ 'standard:mue': 'preferred', 'software:epic': 'preferred' })
    expect(
      levels(
        read('Medical Coder\n\nThe coder codes visits at a clinic.\n\nA CPC will do, and so will a CCS-P.'),
      ),
    ).toMatchObject({ 'credential:ccs-p': 'required' })
  })

  it.each([
    'Here is what our CPC and Epic coders will do',
    'Our coders possess a CPC',
    'Never submit claims without asking a CPC',
    'Explain to patients when they have to have a CPC at hand',
    'Our CPC team will love you',
  ])('asks for nothing in: %s', (line) => {
    expect(
      levels(
        read(`Medical Coder\n\nThe coder codes visits at a clinic with ICD-10-CM.\n\nDuties\n• ${line}`),
      )['credential:cpc'] ?? 'mentioned',
    ).toBe('mentioned')
  })

  it.each([
    'OASIS and CPC are musts, while hospice coding is only nice to have',
    'Whoever comes without a CPC has to earn one',
    'I expect you to know ICD-10-CM and hold a CPC',
    'The client requires CPC',
    'You also need a CPC',
  ])('hears what must be, in other words: %s', (line) => {
    expect(
      levels(read(`Medical Coder\n\nThe coder codes visits at a clinic in Epic.\n\n${line}`)),
    ).toMatchObject({ 'credential:cpc': 'required' })
  })

  it('leaves what is in front of a bracket that prefers one of it', () => {
    expect(levels(asked('Encoder experience (3M preferred)'))).toMatchObject({
      'software:encoder': 'required',
    })
  })

  it.each(['The ideal candidate will also have:', 'SUGAR ON TOP'])(
    'hears a wish in the heading: %s',
    (heading) => {
      expect(levels(read(`Medical Coder\n\nRequirements\n- CPC\n\n${heading}\nCPMA`))).toMatchObject({
        'credential:cpma': 'preferred',
      })
    },
  )

  it.each(['What will you do po?', 'What will you do?'])('hears duties in the heading: %s', (heading) => {
    expect(
      levels(read(`Medical Coder\n\nQualifications\n- CPC\n\n${heading}\n- code charts in Epic`)),
    ).toMatchObject({
      'software:epic': 'mentioned',
    })
  })

  it.each(['Not a must but we like it: CPMA', 'Would love but not needed: CPMA', 'Not a deal breaker: CPMA'])(
    'hears a wish in the label: %s',
    (line) => {
      expect(levels(asked(line))).toMatchObject({ 'credential:cpma': 'preferred' })
    },
  )

  it('takes what is not required for no wish', () => {
    expect(levels(asked('Not required: CPMA'))).not.toHaveProperty('credential:cpma')
  })

  it('asks for what a flattened licence field requires', () => {
    const posting = read(
      'Coding Manager\nOversees the coding vendor\nLicenses & Certifications Required Cert Professional Coder',
    )
    expect(levels(posting)).toMatchObject({ 'credential:cpc': 'required' })
  })

  it('prefers only what stands behind the months that are asked for', () => {
    const posting = asked('6 mos radiology coding exp, incl. cardiology a plus')
    expect(levels(posting)).toMatchObject({
      'specialty:radiology': 'required',
      'specialty:cardiology': 'preferred',
    })
  })

  it('asks everybody for what all levels need, and for what a coder knows', () => {
    const ladder =
      'Outpatient Coder\nLevel I: Codes clinic accounts. High school diploma. CCA.\nLevel II: Codes ED. One (1) year of coding. CPC.\nAll levels: medical terminology, keyboarding; works well on a team.'
    expect(levels(read(ladder))).toMatchObject({
      'task:medical-terminology': 'required',
      'soft:typing-data-entry': 'required',
      'soft:teamwork': 'required',
    })
    expect(levels(read('ED Coder\n- CPC certified coder\n- knows E/M facility levels'))).toMatchObject({
      'topic:e-m': 'required',
    })
  })

  it.each([
    'All levels: code charts in Epic.',
    'Every position: assigns codes in Epic.',
    'All roles: queries providers in Epic.',
  ])('asks nothing by what all do: %s', (line) => {
    expect(levels(read(`Medical Coder\n${line}\n\nRequirements\n- CPC`))).toMatchObject({
      'software:epic': 'mentioned',
    })
  })

  it.each(['Meditech is desireable', 'Meditech makes us very happy', 'Meditech would be super'])(
    'hears a wish in “%s”',
    (line) => {
      expect(levels(asked(line))).toMatchObject({ 'software:meditech': 'preferred' })
    },
  )

  it('requires what somebody is needed for', () => {
    const text =
      'GI coder wanted\n\nNeed someone who knows colonoscopy coding and can do the ASC side. Benefits are good.'
    expect(levels(read(text))).toMatchObject({ 'setting:ambulatory-surgery-center': 'required' })
  })

  it.each([
    ['- Excel - must', 'software:microsoft-excel', 'required'],
    ['- Epic: must', 'software:epic', 'required'],
    ['- Cerner (must)', 'software:oracle-health-cerner', 'required'],
    ['Nice to have\nAccepted certifications include CPMA', 'credential:cpma', 'preferred'],
    ['Must have CPC...', 'credential:cpc', 'required'],
    ['We need a coder (remote) for our office, Epic preferred', 'setting:remote', 'mentioned'],
    ['The coder must not be late; Excel', 'software:microsoft-excel', 'mentioned'],
    ['You don’t have to have:\n✘ Epic', 'software:epic', undefined],
  ])('hears how much is asked for in “%s”', (line, id, level) => {
    expect(levels(read(`Coding Auditor, a job opening at Harbor Health\n\nThe work\n\n${line}`))[id]).toBe(
      level,
    )
  })

  it.each([
    ['(pref) Epic', 'software:epic', 'preferred'],
    ['(plus) RHIA', 'credential:rhia', 'preferred'],
    ['[Preferred] CIC', 'credential:cic', 'preferred'],
    ['(req) CCS and CPT', 'codeset:cpt', 'required'],
    ['(must) CCS', 'credential:ccs', 'required'],
    ['Codes charts (req #1204) in Epic', 'software:epic', 'mentioned'],
  ])('lets a bracket in front of an item say how much it is asked for: %s', (line, id, level) => {
    expect(levels(read(`Coding Auditor, a job opening at Harbor Health\n\nThe work\n\n- ${line}`))[id]).toBe(
      level,
    )
  })

  it.each([
    ['They need an inpatient coder with an active CCS.', 'credential:ccs', 'required'],
    ['My client is looking for a coder with CPC.', 'credential:cpc', 'required'],
    ['We are a clinic looking for a coder who already holds a CPC.', 'credential:cpc', 'required'],
    ["Two years of coding, and they'd love someone who knows Epic.", 'software:epic', 'preferred'],
    ['They use Epic.', 'software:epic', 'mentioned'],
  ])('hears whom an agency needs for its client: %s', (line, id, level) => {
    expect(
      levels(read(`Coder wanted for a contract\n\nI saw your profile and your work in CPT. ${line}`))[id],
    ).toBe(level)
  })

  it.each([
    ['Certification details: COC/CPC upon hire', 'required'],
    ['Certification details: COC/CPC', 'preferred'],
    ['Certification details: COC/CPC preferred upon hire', 'preferred'],
  ])('reads below wishes what is held at hire: %s', (line, level) => {
    const posting = read(`Medical Coder\n\nPreferred Qualifications\n- ${line}\n- Epic for our charts`)
    expect(levels(posting)).toMatchObject({ 'credential:cpc': level, 'software:epic': 'preferred' })
  })

  it.each([
    ['Certifications: CCS or RHIT; BLS at time of hire', 'credential:ccs'],
    ['Training: Epic training provided upon hire', 'software:epic'],
    ["Education: Bachelor's degree; CRC exam paid upon hire", 'credential:crc'],
    ['Software: Epic, 3M. Equipment supplied upon hire.', 'software:epic'],
    ['Licenses: RN or LPN, CPR card upon hire', 'credential:rn'],
  ])('keeps a wish whose line only ends with what is held or given at hire: %s', (line, id) => {
    const posting = read(`Medical Coder\n\nPreferred Qualifications\n- ${line}\n- CPT for our charts`)
    expect(levels(posting)[id]).toBe('preferred')
  })

  it.each([
    ['It would be lovely if you knew Epic', 'preferred'],
    ['It’d be great if you knew Epic', 'preferred'],
    ['Would be really nice to have seen Epic', 'preferred'],
    ['Epic experience moves to the top of the pile', 'preferred'],
    ['You would be great at Epic; it is required', 'required'],
  ])('hears how much is asked in: %s', (line, level) => {
    expect(levels(asked(line))['software:epic']).toBe(level)
  })

  it.each([
    'Do you know your way around Epic?',
    'Are you comfortable with Epic?',
    'Have you ever used Epic?',
  ])('hears a question as asked for: %s', (line) => {
    const posting = read(`Clinical Coder\nWe hire a coder for a clinic. ${line} Do you hold a CPC? Call us.`)
    expect(levels(posting)['software:epic']).toBe('required')
  })

  it.each([
    ['Has a CPC, CPEDC a plus', 'credential:cpc', 'required'],
    ['Has a CPC, CPEDC a plus', 'credential:cpedc', 'preferred'],
    ['CPC, no CPC-A, CRC preferred', 'credential:cpc', 'required'],
    ['CPC, no CPC-A, CRC preferred', 'credential:crc', 'preferred'],
    ['CPC, CPEDC a plus', 'credential:cpc', 'preferred'],
    ['Epic nice 2 have', 'software:epic', 'preferred'],
    ['Must have 2+ yrs. Should know Epic', 'software:epic', 'required'],
  ])(
    'prefers no more than the last item where the one before is an ask of its own: %s, %s',
    (line, id, level) => {
      expect(levels(asked(line))[id]).toBe(level)
    },
  )

  it.each([
    ["It's nice if: you know Epic", 'software:epic', 'preferred'],
    ['RN w/ 5 yrs acute care', 'credential:rn', 'required'],
    ['RN staff are queried by coders', 'credential:rn', 'mentioned'],
  ])('hears how much is asked for where no heading says it: %s', (line, id, level) => {
    expect(
      levels(read(`CDI Specialist, a job opening at Harbor Health\n\nThe work is ICD-10-CM.\n${line}`))[id] ??
        'mentioned',
    ).toBe(level)
  })

  it.each([
    ['CPC or CCS-P (AAPC), COSC preferred', 'credential:cpc', 'required'],
    ['CPC or CCS-P (AAPC), COSC preferred', 'credential:cosc', 'preferred'],
    ['You may also have CPMA', 'credential:cpma', 'preferred'],
    ['You may have to code from CPMA notes', 'credential:cpma', 'required'],
    ['You might also be certified as CPMA', 'credential:cpma', 'preferred'],
  ])('keeps a wish to what it is said of: %s, %s', (line, id, level) => {
    expect(levels(asked(line))[id]).toBe(level)
  })

  it.each([
    'You may also be asked to code inpatient charts and train on Epic.',
    'You might also be responsible for Epic updates.',
    'You may also have the chance to learn Epic.',
  ])('takes what one may also be given to do for no wish: %s', (line) => {
    const posting = read(`Medical Coder\n\nResponsibilities\n- Code charts in CPT.\n- ${line}`)
    expect(levels(posting)['software:epic']).toBe('mentioned')
  })

  it.each([
    [
      'Background\nThe coding department codes observation accounts.\nResponsibilities\nCode accounts in CPT.',
      'mentioned',
    ],
    ['Background: Heron codes observation accounts for its clinics.', 'mentioned'],
    ['- Background: 3 years of coding observation accounts', 'required'],
  ])('asks for the background of the applicant, and not for that of the house: %j', (lines, level) => {
    const posting = read(`Medical Coder\n${lines}\nRequirements\nCPC, and care with every chart`)
    expect(levels(posting)['setting:observation']).toBe(level)
  })
})

import { describe, expect, it } from 'vitest'
import { asked, levels, read } from '@/test/posting/read'

describe('a heading with a letter before it', () => {
  it('opens its part', () => {
    const posting = read(
      'Outpatient Coder\n\nA. MINIMUM QUALIFICATIONS\n1. Licensure: CPC\nB. PREFERRED QUALIFICATIONS\n1. RHIT\nC. DUTIES\n1. Codes clinic visits in Epic',
    )
    expect(levels(posting)).toMatchObject({
      'credential:cpc': 'required',
      'credential:rhit': 'preferred',
      'software:epic': 'mentioned',
    })
  })

  it('takes no list for a label because its last item has a colon', () => {
    const posting = read(
      'Medical Coder\nSkills\nCPC (Preferred), ICD-10 (Required), Medical coding: 2 years (Required)\nJob type: Full-time',
    )
    expect(levels(posting)).toMatchObject({ 'credential:cpc': 'preferred', 'codeset:icd-10': 'required' })
    expect(posting.experience.map(({ years, level }) => [years, level])).toEqual([[2, 'required']])
  })

  it('is none where the letter counts a choice', () => {
    const posting = read(
      'Medical Coder\n\nMINIMUM QUALIFICATIONS: one of these\na. Registration as RHIA or RHIT; OR\nb. Certification as CCS',
    )
    expect(levels(posting)).toMatchObject({ 'credential:rhit': 'required', 'credential:ccs': 'required' })
  })
})

describe('readSections', () => {
  it('takes a level behind a dash for what all below is', () => {
    const posting = read(
      'Coder for our hospital\nEducation - Required\tHigh school diploma\nLicenses and Certifications - Required\tCOC or RHIT. Must be active.\nLicenses and Certifications - Preferred\tCEDC\nKnowledge, Skills, Abilities - Required\tMedicare payment (OPPS/APC)\n\tBasic Excel',
    )
    expect(levels(posting)).toMatchObject({
      'credential:coc': 'required',
      'credential:cedc': 'preferred',
      'payment:apc': 'required',
      'software:microsoft-excel': 'required',
    })
  })

  it.each(['Education (30%)', 'Experience (about 10% of time)', '30% - Education'])(
    'takes a share of time for a part of the duties, whatever it is called: %s',
    (heading) => {
      const posting = read(
        `Coding Auditor\n\nDuties\nAuditing (60%)\no Audits records in MDaudit\n${heading}\no Trains physicians in E/M\n\nRequirements\no CPMA`,
      )
      expect(levels(posting)).toMatchObject({ 'topic:e-m': 'mentioned', 'credential:cpma': 'required' })
    },
  )

  it('takes the name of a field before a dash for its label, and lets no name run over it', () => {
    const posting = read(
      [
        'Coding Auditor',
        '',
        'Qualifications:',
        'Experience - Five years of coding with two years of auditing',
        'Certification - CPMA within 1 year of hire; CPC at time of hire',
        'Software - MDaudit',
        'Preferred Certification - CRC',
      ].join('\n'),
    )
    expect(levels(posting)).toMatchObject({
      'credential:cpma': 'required',
      'credential:cpc': 'required',
      'software:mdaudit': 'required',
      'credential:crc': 'preferred',
    })
    expect(Object.keys(levels(posting))).not.toContain('credential-group:any-auditor')
  })

  it('asks below “You should”, and asks nothing of who one is not', () => {
    const posting = read(
      'Dermatology Coder\n\nYou should:\n* Have your CPC (or be close - we’ll pay for the exam)\n\nWho you aren’t\n- Somebody who wants to code inpatient charts all day',
    )
    expect(levels(posting)).toMatchObject({ 'credential:cpc': 'required' })
    expect(Object.keys(levels(posting))).not.toContain('setting:inpatient')
  })

  it('parts the sentences of a line that has no capitals', () => {
    const posting = read(
      'Coder needed\nmust have cpc, 2 yrs exp w/ cardiology. remote ok. no cpc-a. send resume to us',
    )
    expect(levels(posting)).toMatchObject({ 'credential:cpc': 'required', 'setting:remote': 'mentioned' })
    expect(posting.excluded.map(({ conceptId }) => conceptId)).toEqual(['credential:cpc-a'])
  })

  it.each([
    [
      'medical coder\nneed cpc, 3 yrs. exp. in gen. surgery coding. remote ok',
      [[3, 'required', 'task:operative-report-coding']],
    ],
    [
      'medical coder wanted\n3 yrs. coding for univ. hospital or acad. medical center preferred. ccs required.',
      [[3, 'preferred', 'setting:hospital']],
    ],
    [
      'cpc required, min. 3 yrs. exp. in gen. surgery coding',
      [[3, 'required', 'task:operative-report-coding']],
    ],
    [
      'medical coder for hospital\ncpc or ccs. must have 2 yrs. med. surg. and ortho. coding. remote ok',
      [[2, 'required', 'specialty:orthopaedics']],
    ],
    ['medical coder wanted\ncpc. must have 2 yrs. exp. in ortho. remote ok', [[2, 'required']]],
  ])('does not end a sentence without capitals at a short form: %j', (text, years) => {
    expect(read(text).experience.map((one) => [one.years, one.level, ...one.scope])).toEqual(years)
  })

  it.each(['Experience supervising remote staff', 'Experience training a remote team', 'Remote experience'])(
    'takes a wish for no heading, whatever its words: %s',
    (line) => {
      const posting = read(`Inpatient Coder\nPlains Health\n\nRequired\nCCS\n\nPreferred\n${line}\nEpic`)
      expect(levels(posting)).toMatchObject({ 'credential:ccs': 'required', 'software:epic': 'preferred' })
    },
  )

  it.each([
    ['What would make us smile', 'preferred'],
    ['Extra credit', 'preferred'],
    ['What would tip the scale', 'preferred'],
    ['Like to haves', 'preferred'],
    ['Wished for', 'preferred'],
    ['Applicants shall have', 'required'],
    ['Necessary', 'required'],
    ['Requires:', 'required'],
    ['Deal makers', 'required'],
    ['You', 'required'],
    ['What you gotta have', 'required'],
    ['What gets you picked first', 'preferred'],
    ['We need you to..', 'mentioned'],
    ['Nice but not needed:', 'preferred'],
    ['What you bring', 'required'],
    ['Good', 'preferred'],
    ['We’d like you to have', 'required'],
    ['To be considered', 'required'],
    ['Non-negotiables', 'required'],
    ['What fills the week', 'mentioned'],
    ['EXAMPLES OF WORK', 'mentioned'],
    ['Duties and qualifications', 'mentioned'],
    ['What sets you apart', 'preferred'],
    ["We'd love it if you also had", 'preferred'],
    ["We'd be thrilled if you also had", 'preferred'],
    ['Even better if you have', 'preferred'],
    ['You might be a great fit if', 'required'],
    ["You'll thrive here if", 'required'],
    ['To be successful in this role', 'required'],
    ["Who we're hoping to meet", 'required'],
    ['What we value', 'required'],
    ['Soft Skills', 'required'],
    ['Additional Information', 'mentioned'],
    ['Details:', 'mentioned'],
    ['Preferred Skills, Capabilities and Experiences', 'preferred'],
    ['Essential', 'required'],
    ['MUST:', 'required'],
    ['SHOULD:', 'preferred'],
    ['MAY:', 'preferred'],
    ['Person specification', 'required'],
  ])('reads the list under "%s" as %s', (heading, level) => {
    const posting = read(
      `Medical Coder\n\nRequirements\n• CPC\n• 2 years of experience\n\n${heading}\n• Epic`,
    )
    expect(levels(posting)['software:epic']).toBe(level)
  })

  it.each(['You might be our person if you', 'Apply if you', 'You should apply if you'])(
    'asks for what stands under "%s" behind the duties',
    (heading) => {
      const posting = read(`Medical Coder\n\nDuties\n• Codes charts in CPT\n\n${heading}\n• know Epic`)
      expect(levels(posting)['software:epic']).toBe('required')
    },
  )

  it('takes a duty with the words of a heading before its colon for a duty, and so what follows', () => {
    const posting = read(
      'Medical Coder\n\nDuties\n• Meets departmental expectations: 95% quality\n• Resolves NCCI edits\n\nRequirements\n• CPC',
    )
    expect(levels(posting)).toMatchObject({ 'standard:ncci': 'mentioned', 'credential:cpc': 'required' })
  })

  it.each(['√', '☑', '→', '✅', '📌'])('takes %s for a bullet', (mark) => {
    const posting = read(`Medical Coder\n\nYour toolkit\n${mark} CPC\n${mark} 2 years of coding experience`)
    expect(levels(posting)).toMatchObject({ 'credential:cpc': 'required' })
    expect(posting.lines.filter(({ role }) => role === 'bullet')).toHaveLength(2)
  })

  it('takes a line for a heading whose emoji is not that of the list below', () => {
    const posting = read(
      'Medical Coder\n\n🎯 What you bring\n🔹 Active CPC\n🔹 You live in Epic\n🌟 Extra credit\n🔹 CEMC\n🔹 Experience training new hires\n💰 The offer\n🔹 AAPC dues',
    )
    expect(levels(posting)).toMatchObject({
      'credential:cpc': 'required',
      'software:epic': 'required',
      'credential:cemc': 'preferred',
      'task:coder-mentoring': 'preferred',
    })
    expect(posting.lines.filter(({ role }) => role === 'heading')).toHaveLength(3)
  })

  it('hears a label for the list below it, also where sentences stand behind the label', () => {
    const posting = read(
      'Medical Coder\n\nDuties\n- Codes charts in CPT\nQUALIFICATIONS: To do this job well, one must be able to do each duty. What is listed below is needed.\n- Epic',
    )
    expect(levels(posting)['software:epic']).toBe('required')
  })

  it('takes a numbered line for a heading where the list below has bullets', () => {
    const posting = read(
      'Medical Coder\n\n1. Duties\n• Answers coding questions in Epic\n2. Preferred qualifications\n• CEMC\n• RHIT',
    )
    expect(levels(posting)).toMatchObject({ 'software:epic': 'mentioned', 'credential:cemc': 'preferred' })
  })

  it('keeps the items of a numbered list and the last one of a list of emojis', () => {
    const posting = read(
      'Medical Coder\n\nRequirements\n1. CPC\n2. Experience\n3. Training\nSkills\n🔹 Epic\n🔹 Education',
    )
    expect(posting.lines.filter(({ role }) => role === 'bullet')).toHaveLength(5)
  })

  it('hears the level of what follows a label inside a row', () => {
    const posting = read(
      'Coder\nDuties\tCodes charts\nCredential\tRequired: CPC or CCS-P. Preferred: CPMA\nSystems\tRequired: Epic, preferred: Power BI',
    )
    expect(levels(posting)).toMatchObject({
      'credential:ccs-p': 'required',
      'credential:cpma': 'preferred',
      'software:epic': 'required',
      'software:power-bi': 'preferred',
    })
  })

  it.each(['Minimum of high school education', 'Computer skills essential'])(
    'takes a short line that asks for something for no heading: %s',
    (line) => {
      const posting = read(`Biller\n\nEducation/Experience:\n${line}\n2 years of medical billing`)
      expect(posting.education !== null || 'soft:computer-skills' in levels(posting)).toBe(true)
    },
  )

  it('takes a label that is a quality for an ask, not for a heading', () => {
    const posting = read(
      'Coder\nWe need a coder for our practice. CPC required. People skills: yes, really. We use Excel.',
    )
    expect(levels(posting)).toMatchObject({
      'soft:teamwork': 'required',
      'software:microsoft-excel': 'mentioned',
    })
  })

  it.each([
    ['You hold a CPC.', 'credential:cpc', 'required'],
    ['The right person knows ICD-10-CM.', 'codeset:icd-10-cm', 'required'],
    ['COC a plus, as is CPMA.', 'credential:cpma', 'preferred'],
    ['CPMA will help your application.', 'credential:cpma', 'preferred'],
    ['CIRCC is a differentiator.', 'credential:circc', 'preferred'],
    ["You've used Epic.", 'software:epic', 'required'],
    ['The person we hire has a CPC.', 'credential:cpc', 'required'],
    ['Approves PTO, trains coders.', 'task:coder-mentoring', 'mentioned'],
    ['You have access to Epic from home.', 'software:epic', 'mentioned'],
  ])('hears how strongly a sentence asks that stands under no heading: %s', (line, id, level) => {
    expect(levels(read(`Medical Coder\n\nA position at a hospital. ${line}`))[id]).toBe(level)
  })

  it.each([
    'About Alder Ridge Health',
    'About the Center',
    'Why Alder Ridge?',
    'WHY ST. ODA',
    'Life at Alder Ridge',
    'Meet the team',
    'Not a good fit if',
  ])('reads nothing of what stands under "%s"', (heading) => {
    const posting = read(
      `Medical Coder\n\nRequirements\n• CPC\n• 2 years of experience\n\n${heading}\nTwo clinics and a pharmacy use Epic.`,
    )
    expect(levels(posting)).not.toHaveProperty('software:epic')
  })

  it('asks for no system that a label names among the duties', () => {
    const posting = read(
      'Medical Coder\n\nDuties\n- Codes surgery charts\n- Meets with surgeons\nSystems: Epic\n\nRequirements\n- CPC\nSystems: Excel',
    )
    expect(levels(posting)).toMatchObject({
      'software:epic': 'mentioned',
      'software:microsoft-excel': 'required',
    })
  })

  it('takes nothing from what is not wanted', () => {
    const posting = read(
      "Medical Coder\n\nRequirements\n• CPC\n• 2 years of experience\n\nWhat we don't need\n• Inpatient coding",
    )
    expect(levels(posting)).not.toHaveProperty('setting:inpatient')
  })

  it('reads a sentence above a list as its heading, and for that list alone', () => {
    const posting = read(`Medical Coder
Persons who are hired into any of these positions of the county must have one of the following:
(1) CPC
(2) CCS
The team works in Epic and has plenty of experience.`)
    expect(levels(posting)).toMatchObject({
      'credential:cpc': 'required',
      'credential:ccs': 'required',
      'software:epic': 'mentioned',
    })
  })

  it('reads a field of a form as a field: what follows it is no requirement', () => {
    const posting = read('Coder\nExperience: 1 – 4 years\nResponsible for coding in Epic with ICD-10-CM.')
    expect(levels(posting)['software:epic']).toBe('mentioned')
  })

  it('lets a colon speak for every item behind it', () => {
    const posting = read('Coder\nThe job has 3 years of history. All coders need: Epic; ICD-10-CM; Excel.')
    expect(Object.values(levels(posting))).toEqual(['required', 'required', 'required'])
  })

  it.each([
    'Mandatory',
    'Mandatory certifications',
    'Applicant profile',
    'Desired profile',
    'Reqs',
    "Req'd",
    'Min. quals',
  ])('takes "%s" for the heading of what is required', (heading) => {
    const posting = read(`Coder\n\nDuties\n• Assigns ICD-10-CM codes\n\n${heading}:\n• CPC\n• Epic`)
    expect(levels(posting)).toMatchObject({ 'credential:cpc': 'required', 'software:epic': 'required' })
  })

  it.each([
    "Pref'd",
    'Prefs',
    'Nice extras',
    'Extras',
    'Nice if you have it',
    'Would love',
    'Would like',
    'We’d be extra happy with',
  ])('takes "%s" for the heading of wishes', (heading) => {
    const posting = read(`Coder\n\nDuties\n• Assigns ICD-10-CM codes\n\n${heading}:\n• CPC`)
    expect(levels(posting)).toMatchObject({ 'credential:cpc': 'preferred' })
  })

  it.each(["CPC req'd", 'Applicants need a CPC'])('hears what is asked in: %s', (line) => {
    const posting = read(`Coder\n\nDuties\n• Assigns ICD-10-CM codes\n• ${line}`)
    expect(levels(posting)).toMatchObject({ 'credential:cpc': 'required' })
  })

  it('reads what is mandatory for each level of a page about several', () => {
    const posting = read(
      'Coder I, II and III\n\nCoder I\nMandatory: CCA\n0-1 years of coding\n\nCoder II\nMandatory\n• CPC\n• 2 years of coding\n\nCoder III\nCCS mandatory; CIC nice to have. 5 years of coding.',
    )
    expect(levels(posting)).toMatchObject({
      'credential:cca': 'required',
      'credential:cpc': 'required',
      'credential:ccs': 'required',
      'credential:cic': 'preferred',
    })
  })

  it.each(['What would help', 'Would be awesome', 'What we’d love'])('takes “%s” for wishes', (heading) => {
    const text = `Medical Coder\n\nRequirements\n- CPC\n- ICD-10-CM coding\n\n${heading}\n- CRC`
    expect(levels(read(text))).toMatchObject({ 'credential:cpc': 'required', 'credential:crc': 'preferred' })
  })

  it('lets a dash end the words of a heading, and hears the sentences behind it', () => {
    const text =
      'Biller/Coder at a health center\n\nWhat we need - HS diploma or GED. CPC. Epic.\nWhat we’d love - RHIT. Meditech.'
    expect(levels(read(text))).toMatchObject({
      'credential:cpc': 'required',
      'software:epic': 'required',
      'credential:rhit': 'preferred',
      'software:meditech': 'preferred',
    })
  })

  it('lets a label speak for no list below a blank row', () => {
    const text =
      'Coding Auditor\nMinimum: CPC, ICD-10-CM coding\nPreferred: CEMC; Epic\n\n- Audits of E/M visits\n- Keeps up with NCDs'
    expect(levels(read(text))).toMatchObject({
      'credential:cpc': 'required',
      'credential:cemc': 'preferred',
      'topic:e-m': 'mentioned',
      'standard:ncd': 'mentioned',
    })
  })

  it.each(['To apply you need:', 'Need to have:'])('takes “%s” for what must be', (heading) => {
    const text = `Medical Coder\n\nYou will learn to level ED visits with ICD-10-CM and gain experience.\n\n${heading}\n- CCS\n- Epic`
    expect(levels(read(text))).toMatchObject({ 'credential:ccs': 'required', 'software:epic': 'required' })
  })

  it('knows what gets one hired from what gets one hired faster, and what won’t work', () => {
    const posting = read(
      'Charge Auditor\n\nWhat gets you hired\n- CPC or COC, ICD-10-CM experience\n\nWhat gets you hired faster\n- CHRI\n\nWON’T WORK: CPC-As, clinic-only coders',
    )
    expect(levels(posting)).toMatchObject({ 'credential:coc': 'required', 'credential:chri': 'preferred' })
    expect(posting.excluded.map(({ conceptId }) => conceptId)).toEqual(['credential:cpc-a'])
  })

  it('hears “You’re a match with” and “You’re a superstar with”', () => {
    const text =
      'Clinical Coding Analyst\n\nYou’re a match with: CPC or RHIT; a year of coding.\nYou’re a superstar with: Epic; CPMA.'
    expect(levels(read(text))).toMatchObject({
      'credential:rhit': 'required',
      'software:epic': 'preferred',
      'credential:cpma': 'preferred',
    })
  })

  it('tells “Req:” before what is asked for from “Req:” before a number', () => {
    const text = 'Pediatric Coder\nReq: R-0098812\n\nReq: CPC or RHIT. Req: two years of coding; Epic.'
    expect(levels(read(text))).toMatchObject({ 'credential:rhit': 'required', 'software:epic': 'required' })
  })

  it('hears “We’d hire you tomorrow if you’ve”, and what is typical work', () => {
    const text =
      'Coder III\n\nWe’d hire you tomorrow if you’ve:\n- CPC, ICD-10-CM experience\n\nPreferred\n- Epic\n\nTypical work\n- Fights denials'
    expect(levels(read(text))).toMatchObject({
      'credential:cpc': 'required',
      'software:epic': 'preferred',
      'task:denial-management': 'mentioned',
    })
  })

  it('hears what somebody won’t budge on, what they’d love, and the day’s work below', () => {
    const text =
      'IR coder\n\nHere’s what the manager won’t budge on:\n- RCCIR\n- CPT and ICD-10 experience\n\nWhat she’d love to see: Epic.\n\nDay to day you’d be coding vascular cases with NCCI edits.'
    expect(levels(read(text))).toMatchObject({
      'credential:rccir': 'required',
      'software:epic': 'preferred',
      'standard:ncci': 'mentioned',
    })
  })

  it('takes “Also needed:” for what must be', () => {
    const text =
      'Oncology Data Specialist\n\nCancer registry abstracting. ODS.\n\nAlso needed: Excel. SQL would be icing.'
    expect(levels(read(text))).toMatchObject({
      'software:microsoft-excel': 'required',
      'software:sql': 'preferred',
    })
  })

  it('knows a normal week, what cannot be used, what is not held against anybody and what is extra sweet', () => {
    const posting = read(
      'ED Coder\n\nWhat you bring\n- CPC or CEDC; ICD-10-CM experience\n\nON A NORMAL WEEK YOU\n- answer payer record requests\n\nCan’t use: apprentices\nWon’t hold it against you: no Epic\nNot essential: CPT\nExtra sweet: MedHost',
    )
    expect(levels(posting)).toMatchObject({
      'credential:cedc': 'required',
      'task:audit-response': 'mentioned',
      'software:medhost': 'preferred',
    })
    expect(levels(posting)).not.toHaveProperty('software:epic')
    expect(levels(posting)).not.toHaveProperty('codeset:cpt')
    expect(posting.excluded.map(({ conceptId }) => conceptId)).toEqual(['credential:cpc-a'])
  })

  it('reads the duties below a line of rewards that stands right under their heading', () => {
    const text =
      'Medical Records Technician (Coder)\n\nDuties\nTotal Rewards of an Allied Health Professional\n- Assigns ICD-10-CM codes in VistA\n\nRequirements\n- CPC'
    expect(levels(read(text))).toMatchObject({
      'codeset:icd-10-cm': 'mentioned',
      'software:vista-cprs': 'mentioned',
    })
  })

  it('takes what would be awesome and is no deal breaker for a wish', () => {
    const text =
      'Pain Coder\n\nRequirements\n- CPC, ICD-10-CM experience\n\nWould be awesome but not a deal breaker: Epic, denials'
    expect(levels(read(text))['software:epic']).toBe('preferred')
  })

  it.each([
    ['Requirements: The ideal candidate will have:', 'required'],
    ['Qualifications: High school diploma', 'required'],
    ['Preferred: we would love these', 'preferred'],
  ])('lets %j speak for the list below a blank row', (label, level) => {
    const text = `Medical Coder\n\nCodes clinic visits with ICD-10-CM. CPC.\n\n${label}\n\n- Epic`
    expect(levels(read(text))['software:epic']).toBe(level)
  })

  it.each(['Daily Duties', 'LEVEL DIFFERENTIATORS'])(
    'takes what stands below “%s” for the work',
    (heading) => {
      const text = `Medical Coder\n\nRequirements\n- CPC\n- ICD-10-CM coding\n\n${heading}\nCodes cardiology visits in Epic.`
      expect(levels(read(text))).toMatchObject({ 'software:epic': 'mentioned' })
    },
  )

  it.each(['CEMC nice to have', 'CEMC - nice to have'])(
    'takes a name with its level for an ask, not for a heading: %s',
    (row) => {
      const text = `Medical Coder\n\nCPC required\n${row}\nTwo years of outpatient coding`
      expect(levels(read(text))).toMatchObject({
        'credential:cpc': 'required',
        'credential:cemc': 'preferred',
        'setting:outpatient': 'required',
      })
    },
  )

  it('reads labels above their values, also below the pay', () => {
    const text =
      'Position\nFacility Coder\nLocation\nAnywhere\nPay\n$25 - $31 hourly\nCredentials\nCCS, COC or CPC\nExperience\n3 years outpatient'
    const posting = read(text)
    expect(posting.title?.text).toBe('Facility Coder')
    expect(levels(posting)).toMatchObject({ 'credential:coc': 'required', 'setting:outpatient': 'required' })
  })

  it('hears MUSTS, WOULD BE NICE and DAILY', () => {
    const text =
      'IR Coder, remote position\n\nMUSTS\nCIRCC\nEpic\n\nWOULD BE NICE\nRCCIR\n\nDAILY\ncode from dictated reports, fix edits in Cerner'
    expect(levels(read(text))).toMatchObject({
      'credential:circc': 'required',
      'software:epic': 'required',
      'credential:rccir': 'preferred',
      'software:oracle-health-cerner': 'mentioned',
    })
  })

  it('lets a greeting begin a letter below fields', () => {
    const text =
      'ED Coder\n\nCredential (any one)\nRHIT, CCS or COC\n\nHi there!\nMy client codes in Meditech.'
    expect(levels(read(text))).toMatchObject({
      'credential:ccs': 'required',
      'software:meditech': 'mentioned',
    })
  })

  it('keeps a short ask above a heading that bears an emoji', () => {
    const text =
      'Medical Coder\n\nRequirements\nICD-10-CM and CPT\nCPC\n💡 It helps if you have\nEpic\nTwo years of outpatient coding'
    expect(levels(read(text))).toMatchObject({ 'credential:cpc': 'required', 'software:epic': 'preferred' })
  })

  it.each([
    ['Bring these with you on day one:', 'required'],
    ['We would love to meet you if you:', 'required'],
    ['What I need 👇', 'required'],
    ['The Ideal Teammate', 'required'],
    ['It helps if you have', 'preferred'],
    ['We’d be over the moon about', 'preferred'],
  ])('reads what stands below “%s” as %s', (heading, level) => {
    const text = `Medical Coder\n\nWe code for nine clinics with CPT, experience pays.\n\n${heading}\n- CPMA\n- Epic`
    expect(levels(read(text))).toMatchObject({ 'credential:cpma': level, 'software:epic': level })
  })

  it.each(['You can skip', 'Don’t need to have:'])('asks for nothing below “%s”', (heading) => {
    const text = `Medical Coder\n\nRequirements\n- CPC\n- ICD-10-CM coding\n\n${heading}\n- Epic`
    expect(levels(read(text))).not.toHaveProperty('software:epic')
  })

  it('takes a duty for no label', () => {
    const text =
      'Coding Educator\n\nWHAT YOU WILL DO\nBuilds education from results: webinars, tip sheets in Epic.\nLevels visits.\n\nRequirements\nCPC'
    expect(levels(read(text))['software:epic']).toBe('mentioned')
  })

  it('reads headings in the middle of a row', () => {
    const text =
      'CDI Specialist\n\nReviews inpatient charts in Epic. Minimum Requirements Current RN license. Two years of nursing. Other Qualifications Sound understanding of pathophysiology.'
    expect(levels(read(text))).toMatchObject({
      'software:epic': 'mentioned',
      'credential:rn': 'required',
      'task:pathophysiology': 'required',
    })
  })

  it('takes what is no deal breaker for a wish and what won’t be asked for nothing', () => {
    const text =
      'Medical Coder\n\nRequirements\n- CPC\nPlus but not deal breaker: ModMed, CPMA\nWhat we won’t ask for: Epic'
    expect(levels(read(text))).toMatchObject({
      'software:modmed': 'preferred',
      'credential:cpma': 'preferred',
    })
    expect(levels(read(text))).not.toHaveProperty('software:epic')
  })
})

describe('isBoilerplate', () => {
  it.each([
    'We reimburse one set of dues each year and pay for the CDIP exam if you pass.',
    'Medical, dental and vision insurance, and a CPC exam voucher.',
    'We pay $500 for referrals of any CRC coder.',
  ])('takes nothing from "%s"', (line) => {
    expect(Object.keys(levels(asked(line))).filter((id) => id.startsWith('credential'))).toEqual([])
  })

  it('reads what is asked beside what is paid', () => {
    expect(levels(asked('Surgery: CPC, min. 2 yrs, $34/hr'))).toHaveProperty('credential:cpc')
  })

  it('reads the full name of HIPAA, which is no health insurance', () => {
    expect(levels(asked('Health Insurance Portability and Accountability Act training'))).toHaveProperty(
      'regulation:hipaa',
    )
  })

  it('takes the system that a house is part of for none of the job’s settings', () => {
    const text =
      'Medical Coder\n\nOur hospital is part of a system that includes critical access hospitals and an FQHC.\n\nRequirements\n- CPC\n- ICD-10-CM coding'
    expect(levels(read(text))).not.toHaveProperty('setting:critical-access-hospital')
  })

  it('reads dental coding as work', () => {
    expect(levels(asked('Coding medical and dental encounters with CDT'))).toHaveProperty('codeset:cdt')
  })

  it.each([
    "Codes women's health, dental (CDT) and pediatric visits",
    'Codes pediatric visits, drug screens and DOT physicals',
  ])('reads what is coded although a benefit or a condition has the same words: %s', (line) => {
    const posting = read(`Coder\n\nDuties\n• Assigns ICD-10-CM codes\n• ${line}`)
    expect(levels(posting)).toMatchObject({ 'specialty:pediatrics': 'mentioned' })
  })

  it('takes what the house gives back for a benefit', () => {
    const text =
      'Medical Coder\n\nRequirements\n- CPC\n- ICD-10-CM coding\n\nWhat we give back\nWeekly pay, free CEUs, Epic training'
    expect(levels(read(text))).not.toHaveProperty('software:epic')
  })

  it('keeps a list of visits that only looks like a benefit', () => {
    const text =
      'Biller/Coder\n\nDuties\n- CPC-certified coding\n- Reviews each day’s encounters from medical, dental & behavioral health, enters charges and sends claims thru Waystar'
    expect(levels(read(text))).toMatchObject({
      'software:waystar': 'mentioned',
      'task:charge-entry': 'mentioned',
    })
  })

  it('keeps an ask of which the house pays the cost', () => {
    expect(levels(asked('CPCD is what counts and we pay the exam'))).toHaveProperty('credential:cpcd')
  })

  it.each([
    ['What we’re asking for:', 'required'],
    ['What must you bring?', 'required'],
    ['What will you do?', 'mentioned'],
  ])('hears questions and what is being asked for: %s', (heading, level) => {
    expect(
      levels(
        read(
          `Medical Coder\n\nRequirements\n• CPC\n• 2 years of experience\n\nDuties\n• Codes visits\n\n${heading}\n• Epic`,
        ),
      )['software:epic'],
    ).toBe(level)
  })

  it('lets a heading open a part whose first words are glued to it', () => {
    const posting = read(
      'Medical Coder\nWhat you will do:Reading charts all day longFixing what comes back from billingSending claims each eveningMust haves:RCC or CPC. No agencies2+ yrs radiology codingKnows Epic well',
    )
    expect(levels(posting)).toMatchObject({ 'credential:cpc': 'required', 'software:epic': 'required' })
  })

  it.each([
    ['Soft spots for', 'preferred'],
    ['You’ll crush it if you also', 'preferred'],
    ['Your superpowers', 'required'],
    ['Where you’ve been', 'required'],
    ['What gets you in:', 'required'],
    ['Who can apply?', 'required'],
  ])('hears the voice of a young house in “%s”', (heading, level) => {
    expect(
      levels(
        read(`Medical Coder\n\nWe code visits in a clinic.\n\n${heading}\n• Epic\n\nDuties\n• Codes visits`),
      )['software:epic'],
    ).toBe(level)
  })

  it('shuts out what keeps one out', () => {
    const posting = read('Medical Coder\n\nRequirements\n• CPC\n\nWhat keeps you out:\n• CPC-A')
    expect(posting.excluded.map(({ conceptId }) => conceptId)).toEqual(['credential:cpc-a'])
  })

  it('takes a few common words between a list and a paragraph for a heading', () => {
    const posting = read(
      'Medical Coder\n\nRequirements\n• CPC\n• 2 years of experience\n\nThe nitty gritty\nRetrospective reviews of cardiology notes, and encounter data fixes in Epic when the payer sends them back.',
    )
    expect(levels(posting)).toMatchObject({ 'credential:cpc': 'required', 'software:epic': 'mentioned' })
  })

  it('keeps an ask that stands in such a place', () => {
    const posting = read(
      'Medical Coder\n\nRequirements\n• CPC\n• 2 years of experience\n\nAttention to detail\nThe ability to code cardiology notes in Epic at the pace of the clinic every day.',
    )
    expect(levels(posting)).toHaveProperty('soft:attention-to-detail')
  })

  it('hears a question in another tongue above what is done', () => {
    const posting = read(
      'Medical Coder\n\nRequirements\n✅ Must be CPC\n✅ 1 year of coding\n\nAno gagawin mo?\n🔹 Read the chart in Epic\n🔹 Identify the principal diagnosis\n🔹 Attend client calls',
    )
    expect(levels(posting)).toMatchObject({ 'credential:cpc': 'required', 'software:epic': 'mentioned' })
  })

  it('reads what is worth extra pay', () => {
    expect(
      levels(
        read(
          'Medical Coder\n\nWe code radiology. Requires a CPC. IR would be amazing (CIRCC = extra $2/hr).',
        ),
      ),
    ).toMatchObject({ 'credential:circc': 'preferred' })
  })

  it('lets a label open a part where rows that ask stand right below, without bullets', () => {
    const posting = read(
      'Medical Coder\n\nYou code visits.\n\nRequirements: CPC\nTwo years of coding\nHigh school diploma\nEpic\n\nBenefits\nDental',
    )
    expect(levels(posting)['software:epic']).toBe('required')
  })

  it.each([
    ['Makes us smile', 'preferred'],
    ['Sweeteners', 'preferred'],
    ['Gold stars', 'preferred'],
    ['Helpful, not needed:', 'preferred'],
    ['Boxes you have to tick', 'required'],
    ['Can’t do without', 'required'],
    ['All levels need', 'required'],
    ['What lands on your desk', 'mentioned'],
    ['Role :', 'mentioned'],
  ])('knows “%s”', (heading, level) => {
    expect(
      levels(
        read(`Medical Coder\n\nRequirements\n• CPC\n• 2 years of experience\n\n${heading}\n★ Epic\n★ Cerner`),
      )['software:epic'],
    ).toBe(level)
  })

  it('asks for no meeting room', () => {
    expect(
      levels(
        read(
          'Medical Coder\n\nRequirements\n• CPC\n• ICD-10-CM\n\nInterview mode : Virtual, through MS Teams',
        ),
      ),
    ).not.toHaveProperty('software:microsoft-teams')
  })

  it('ends a list without bullets where a paragraph stands below such words', () => {
    const posting = read(
      'Medical Coder\n\nRequirements\nCPC\n2 years of experience\n\nThe nitty gritty\nReconcile daily charges against the surgery schedule and resolve claim edits in Epic for the clinics.',
    )
    expect(levels(posting)).toMatchObject({ 'credential:cpc': 'required', 'software:epic': 'mentioned' })
  })

  it('ends the pay field of a job board where the description begins', () => {
    const posting = read(
      'Dermatology Coder\nPay\n$23 - $28 an hour\nJob type\nFull-time\nFull job description\nYou will turn visit notes into ICD-10-CM codes and append modifiers.\nWhat you need\nCPC',
    )
    expect(levels(posting)).toMatchObject({
      'codeset:icd-10-cm': 'mentioned',
      'task:modifier-assignment': 'mentioned',
      'credential:cpc': 'required',
    })
  })

  it('hears a wish in the bracket of a heading', () => {
    const posting = read(
      'Pathology Coder\n\nRequirements\n- CPC\n\nAdditional Qualifications (a plus)\n- CPMA\n- Bachelor’s degree',
    )
    expect(levels(posting)).toMatchObject({ 'credential:cpma': 'preferred' })
    expect(posting.education?.level).toBe('preferred')
  })

  it.each([
    'Required Qualifications (CPC preferred)',
    'Requirements (certification preferred)',
    'Required Skills (Epic a plus)',
  ])('takes a wish of one thing in a bracket for no wish of all: %s', (heading) => {
    const posting = read(`Medical Coder\n\n${heading}\n- ICD-10-CM\n- 3 years of coding experience`)
    expect(levels(posting)).toMatchObject({ 'codeset:icd-10-cm': 'required' })
  })

  it.each(["WHAT YOU'D BRING", 'EVERY GRADE', 'All levels', 'For every tier'])(
    'asks for what stands under “%s”',
    (heading) => {
      const posting = read(
        `Medical Coder\n\nWe need one more person for our clinic.\n\nWhat it is\n• Codes charts\n\n${heading}\n• Epic\n• Excel\n• CPT`,
      )
      expect(levels(posting)).toMatchObject({ 'software:epic': 'required', 'codeset:cpt': 'required' })
    },
  )

  it('wishes for what stands behind “Ideal”', () => {
    expect(
      levels(read('Biller needed for our GI practice.\nMust: CPC, CPT / ICD-10\nIdeal: ModMed')),
    ).toMatchObject({ 'software:modmed': 'preferred' })
  })

  it.each([
    ['What We Prefer', 'preferred'],
    ['Set yourself apart', 'preferred'],
    ['Employment Standards', 'required'],
    ['Our non-negotiables', 'required'],
    ['What success looks like', 'mentioned'],
    ['What You Can Expect From This Role', 'mentioned'],
  ])('reads below “%s” what is %s', (heading, level) => {
    const text = `Medical Coder\n\nAbout us\nWe run a clinic and we need one more person.\n\n${heading}\n• Epic and CPT in daily work`
    expect(levels(read(text))).toMatchObject({ 'software:epic': level })
  })

  it('knows “Nice 2 have” for a heading of wishes', () => {
    const posting = read(
      'Coder\n\nMUST HAVES\n- CPC\n- Two years of coding\n\nNice 2 have\n- RADV audits\n- Inovalon',
    )
    expect(levels(posting)).toMatchObject({ 'credential:cpc': 'required', 'software:inovalon': 'preferred' })
  })

  it.each([
    'Medicare Advantage Coder',
    'Physical Therapy Coder',
    'Coding Quality Auditor',
    'HIM Privacy Analyst II - Remote',
    'Workers Compensation Biller',
  ])('opens no part with a title right above a list: %s', (title) => {
    const posting = read(`${title}\n• CPC required\n• Knows Epic and the claims of all our clinics`)
    expect(posting.title?.text).toContain(title.slice(0, 12))
    expect(levels(posting)).toMatchObject({ 'credential:cpc': 'required' })
    expect(levels(posting)['software:epic']).not.toBe('preferred')
  })

  it.each(['Preferred skills for coders', 'What our coders do:', 'Physical demands'])(
    'opens a part with a heading on top all the same: %s',
    (heading) => {
      const posting = read(`${heading}\n• Codes charts and uses Epic\n\nRequirements\n• CPC and ICD-10-CM`)
      expect(levels(posting)['software:epic']).not.toBe('required')
    },
  )

  it.each([
    ['CPC certification: required', 'credential:cpc', 'required'],
    ['Epic experience: preferred', 'software:epic', 'preferred'],
    ['Knowledge of ICD-10-CM: required', 'codeset:icd-10-cm', 'required'],
    ['ED coding experience: 2 years (preferred)', 'setting:emergency-department', 'preferred'],
    ['E/M coding skills: expert', 'topic:e-m', 'required'],
  ])('asks for what a label names where only its amount stands behind: %s', (line, id, level) => {
    expect(
      levels(read(`Medical Coder\nJoin our team of five in Akron.\n${line}\nSkills: CPT`)),
    ).toMatchObject({
      [id]: level,
      'codeset:cpt': 'required',
    })
  })

  it.each([
    ['Qualifications – Preferred', 'preferred'],
    ['Requirements - Desired', 'preferred'],
    ['Qualifications – Required', 'required'],
  ])('hears behind a dash what kind of asks a heading opens: %s', (heading, level) => {
    const posting = read(`Medical Coder\n\nRequirements\n- CPC and ICD-10-CM\n\n${heading}\nCRC\nEpic`)
    expect(levels(posting)).toMatchObject({ 'software:epic': level })
  })

  it.each(['The position demands', 'This role calls for'])('asks behind “%s:”', (label) => {
    const posting = read(`Medical Coder for our clinic\n\n${label}: CPC, and comfort with Excel.`)
    expect(levels(posting)).toMatchObject({ 'credential:cpc': 'required' })
  })

  it.each([
    ['Education & Certifications - HS + CPC or CCS-P', 'required'],
    ['Cardiology & Orthopedics - CPC coders code both', 'mentioned'],
  ])('reads a dash behind words that only headings are made of as a colon: %s', (line, level) => {
    const posting = read(
      `Coding Specialist for our clinic\nWe are a team of five in Akron.\n${line}\nComputer: Epic`,
    )
    expect(levels(posting)).toMatchObject({ 'credential:cpc': level })
  })

  it('wishes for what stands below “What would wow us”', () => {
    const text =
      'Coding Auditor\n\nWhat we need from you:\n- CPC\n- 5 years of coding\n\nWhat would wow us:\n- CEMC\n- FQHC coding'
    expect(levels(read(text))).toMatchObject({ 'credential:cpc': 'required', 'credential:cemc': 'preferred' })
  })
})

import { describe, expect, it } from 'vitest'
import { asked, levels, read } from '@/test/posting/read'

const idsOf = (duty: string) =>
  Object.keys(levels(read(`Medical Coder\n\nRequirements\n- CPC required\n\nDuties\n- ${duty}`)))

describe('isTaskInPassing', () => {
  it.each([
    ['Attends education sessions each quarter', 'task:provider-education'],
    ['Spends the first month under a mentor', 'task:coder-mentoring'],
    ['Training of newer coders when asked', 'task:provider-education'],
    ['Codes claims in accordance with payer guidelines', 'task:payer-policy-research'],
    ['Forwards questions to the appeals team', 'task:appeals'],
    ['Collaborates with charge entry, nursing and registration', 'task:charge-entry'],
    ['Keeps records that pass an audit', 'task:coding-audit'],
    ['Settles which DRG is right with CDI', 'task:clinical-documentation-integrity'],
    ['Works with: nursing, compliance and finance', 'task:compliance'],
    ['Scores query compliance', 'task:compliance'],
    ['Codes visits with the help of our lead coder', 'task:team-leadership'],
    ['Keeps agreement high, as evidenced by QA audits', 'task:coding-audit'],
    ['Applies payment policies, contract terms and guidelines', 'task:payment-posting'],
    ['Reviews high dollar claims (pre- and post-payment)', 'task:payment-posting'],
    ['Generates high quality recoverable claims', 'task:claim-submission'],
    ['Sits with Payment Accuracy, Data Mining', 'task:data-integrity'],
    ['Writes an audit-ready determination', 'task:coding-audit'],
    ['Is monitored for efficiency in production', 'task:process-improvement'],
    ['Reviews the work of lower-level Health Records Technicians', 'task:chart-review'],
    [
      'Identifies opportunities to improve accuracy of practitioner documentation',
      'task:process-improvement',
    ],
    [
      'Gives education to clinical staff on opportunities for diagnosis clarification',
      'task:physician-query',
    ],
    ['Codes visits under general supervision of the Coding Supervisor', 'task:team-leadership'],
    ['Carries out audits of provider coding', 'task:code-assignment'],
    ['Supervises ten coders who code surgeries', 'task:code-assignment'],
    ['Rates charts coded by vendors', 'task:code-assignment'],
    ['Compares codes billed with the note', 'task:code-assignment'],
    ['Writes coding policies and procedures', 'task:code-assignment'],
    ['Gives diagnosis codes to day surgery accounts', 'task:operative-report-coding'],
    ['Audits charts for missing signatures', 'task:coding-audit'],
    ['Analyzes records for completeness', 'task:chart-review'],
    ['Gathers figures in support of payment, statistics and planning', 'task:statistical-reporting'],
    ['Works the denials that our appeals team sends over', 'task:appeals'],
    ['We will train a certified coder', 'task:coder-mentoring'],
    ['Learns the workflow: the client will provide training', 'task:provider-education'],
    ['Posts payments with denial codes to the right accounts', 'task:code-assignment'],
    ['Audits, reconciles and applies cash receipts', 'task:coding-audit'],
    ['Rates what chart-retrieval vendors send', 'task:medical-record-management'],
    ['Codes visits and injections for the chronic pain clinics', 'task:infusion-and-injection-coding'],
    ['Abstracts every reportable diagnosis of the chart', 'task:cancer-registry-abstracting'],
    ['Tells coding and CDI leaders what to mend', 'task:clinical-documentation-integrity'],
    ['Answers coding questions from physicians', 'task:physician-query'],
    ['Determines whether codes are supported by the chart', 'task:code-assignment'],
    ['Checks provider coding each morning', 'task:code-assignment'],
    ['Performs peer reviews of coded charts', 'task:code-assignment'],
    ['Scores the codes assigned by staff', 'task:code-assignment'],
    ['Prepares appeals for denied claims', 'task:claim-submission'],
    ['Checks each insurance payment for accuracy', 'task:insurance-verification'],
    ['Posts ERAs the day they come', 'task:remittance-review'],
    ['Notes gaps in charting for the practice coaches', 'task:coder-mentoring'],
    ['Codes same day surgery, observation and infusion accounts', 'task:operative-report-coding'],
    ['Checks sums for compliance with contract rates', 'task:compliance'],
    ['Training coders and staff on best practices', 'task:provider-education'],
    ['Tells payer trends to the Team Leader', 'task:team-leadership'],
    ['Extracts data from the patient accounting system', 'task:abstracting'],
    ['Records stage, extent of disease and treatment', 'task:pathophysiology'],
    ['Sees that modifiers are used according to NCCI edits', 'task:claim-edits'],
    ['Finds trends in claim rejections', 'task:error-resolution'],
    ['Answers telephone queries from patients', 'task:physician-query'],
    ['Sits on the audit committee', 'task:coding-audit'],
    ['Gives written feedback to letter writers and team leads', 'task:team-leadership'],
    [
      'Works under the supervision of a records director, or a Cancer Registry Administrator',
      'task:cancer-registry-abstracting',
    ],
    ['Knows how insurance payment processing runs', 'task:reimbursement-methodology'],
    [
      'Reviews charts including progress notes, operative reports, and summaries',
      'task:operative-report-coding',
    ],
    ['Scores 95% or better on quality reviews', 'task:coding-audit'],
    ['Second-level validation of diagnosis codes submitted by clinics', 'task:code-assignment'],
    ['Validates POA and PCS assignment', 'task:code-assignment'],
    ['Reads EOBs to correct coding issues', 'task:code-assignment'],
    ['Reviews operative reports', 'task:chart-review'],
    ['Charges are validated against documentation', 'task:documentation-review'],
    ['Reviews and codes home records for accuracy and completeness', 'task:documentation-review'],
    ['Knowledge of E/M criteria to ensure the correct selection of codes', 'task:code-assignment'],
    ['Oversees the medical coding function', 'task:code-assignment'],
    ['Audits electronic systems', 'task:coding-audit'],
    ['Performs queries within an electronic system', 'task:physician-query'],
    ['Maintains records of payment activity', 'task:medical-record-management'],
    ['Compiles and sends medical records to insurance companies', 'task:medical-record-management'],
    ['Has good follow-up skills', 'task:accounts-receivable-follow-up'],
    ['Talks with direct staff', 'task:team-leadership'],
    ['Codes visits per the state fee schedules', 'task:charge-description-and-fee-schedules'],
    ['Helps to streamline the healthcare reimbursement process', 'task:reimbursement-methodology'],
    ['Helps streamline the reimbursement process', 'task:process-improvement'],
    ['Follows changes in medical terminology', 'task:medical-terminology'],
    [
      'Fills clinical documentation improvement specialist assignments',
      'task:clinical-documentation-integrity',
    ],
    ['Makes sure charges posted match the note', 'task:charge-entry'],
    ['Knows the insurance claims processing cycle', 'task:claim-submission'],
    ['Shares trends with coding, CDI and clinics', 'task:clinical-documentation-integrity'],
    ['Compares billed CPT and DRG codes with the record', 'task:code-assignment'],
    ['Takes part in cross-training', 'task:coder-mentoring'],
    ['Comfort presenting to physicians', 'task:provider-education'],
  ])('leaves out what others do: %s', (duty, id) => {
    expect(idsOf(duty)).not.toContain(id)
  })

  it.each([
    ['Leads education sessions for physicians each quarter', 'task:provider-education'],
    ['Mentors new coders', 'task:coder-mentoring'],
    ['Researches payer guidelines', 'task:payer-policy-research'],
    ['Writes appeals with the nurses', 'task:appeals'],
    ['Collaborates with physicians to resolve coding errors', 'task:error-resolution'],
    ['Performs internal audits of coding', 'task:coding-audit'],
    ['Verifies that CPT and HCPCS coding used is correct', 'task:coding-audit'],
    ['Reviews charts in CDI and coding', 'task:clinical-documentation-integrity'],
    ['Trains clinical and clerical personnel in charting', 'task:provider-education'],
    ['Ensures compliance with federal regulations', 'task:compliance'],
    ['Charts are coded the same day', 'task:code-assignment'],
    ['Audits charts for coding accuracy', 'task:coding-audit'],
    ['Prepares monthly statistics', 'task:statistical-reporting'],
    ['Trains providers and clinic staff on correct coding', 'task:provider-education'],
    ['Asks physicians coding questions by message', 'task:physician-query'],
    ['Reviews ERAs for underpayments', 'task:remittance-review'],
    ['Codes outpatient surgery cases from the operative note', 'task:operative-report-coding'],
    ['Coaches new coders', 'task:coder-mentoring'],
    ['Trains coders and physicians on documentation', 'task:provider-education'],
    ['Abstracts procedures from operative reports', 'task:operative-report-coding'],
    ['Validates documentation of each visit', 'task:documentation-review'],
    ['Maintains records of all patients', 'task:medical-record-management'],
    ['Streamlines workflows of the office', 'task:process-improvement'],
    ['Presents findings to physicians', 'task:provider-education'],
    ['Appealing denied claims', 'task:denial-management'],
    ['Appealing denied claims', 'task:appeals'],
    ['Queries physicians within the EHR', 'task:physician-query'],
  ])('keeps what the job does: %s', (duty, id) => {
    expect(idsOf(duty)).toContain(id)
  })

  it.each(['4 years coding inpatients', 'Three years in hospital billing, coding or charge capture'])(
    'takes years of coding for experience alone: %s',
    (line) => expect(levels(asked(line))).not.toHaveProperty('task:code-assignment'),
  )

  it('keeps a task of the title', () => {
    expect(
      levels(read('Appeals team coder\n\nRequirements\n- CPC and two years of coding experience required')),
    ).toHaveProperty('task:appeals')
  })

  it('takes a share of quality for no audit, also where it is asked for', () => {
    expect(Object.keys(levels(asked('95% QA, 22-25 ED charts per hour')))).not.toContain('task:coding-audit')
  })

  it.each([
    ['Audits to ensure that all required billing documents are available', 'task:coding-audit'],
    ['Reports statistics to accrediting and peer review organizations', 'task:coding-audit'],
    ['Work is reviewed for compliance to departmental and facility policies', 'task:compliance'],
    ['Trainees participate in our Coder Training Program', 'task:coder-mentoring'],
    ['Use their education and training to assign CPT codes', 'task:provider-education'],
    ['Willful miscoding may result in disciplinary action including termination', 'task:team-leadership'],
  ])('leaves out what is no work of the reader: %s', (duty, id) => expect(idsOf(duty)).not.toContain(id))

  it.each([
    ['Works closely with the CDI nurses on DRG mismatches', 'task:drg-validation'],
    ['Codes ED visits, logs prod daily', 'task:productivity-and-quality-tracking'],
    ['Over-reads vendor coders’ work and gives written feedback', 'task:coding-audit'],
    ['Sits with clinicians one-on-one when the same error shows up', 'task:provider-education'],
    ['Pulls data for the Cancer Committee', 'task:statistical-reporting'],
  ])('hears the work in %s', (duty, id) => expect(idsOf(duty)).toContain(id))

  it.each([
    ['SUPERVISES: None', 'task:team-leadership'],
    ['Maintains confidentiality of client records', 'task:medical-record-management'],
    ['Going to the monthly inservice on code changes', 'task:provider-education'],
  ])('gives the reader none of it: %s', (duty, id) => expect(idsOf(duty)).not.toContain(id))

  it('takes a coding program for schooling', () => {
    expect(levels(asked('A certificate from an accredited billing and coding program'))).not.toHaveProperty(
      'task:code-assignment',
    )
  })

  it.each(['Assigns ICD-O-3 topography and histology', 'Assigns primary and secondary dx'])(
    'hears codes assigned in %s',
    (duty) => expect(idsOf(duty)).toContain('task:code-assignment'),
  )

  it('takes the coaching of clinicians for no mentoring of coders', () => {
    const ids = idsOf('Coaches clinicians whose documentation keeps falling short')
    expect(ids).toContain('task:provider-education')
    expect(ids).not.toContain('task:coder-mentoring')
  })

  it.each([
    ['Audits samples of coded inpatient and clinic encounters', 'task:code-assignment'],
    ['Works with nurses, and with coding after discharge', 'task:code-assignment'],
    ['Has been auditing coded medical records', 'task:code-assignment'],
    ['Applies ICD-10-CM/PCS Official Guidelines', 'task:code-assignment'],
    ['Gives coaching to providers and residents', 'task:coder-mentoring'],
    ['Applies our own payment policies', 'task:reimbursement-methodology'],
    ['Assists lead with mentoring of coders', 'task:team-leadership'],
    ['Answers patient queries', 'task:physician-query'],
    ['Handles queries regarding billing', 'task:physician-query'],
    ['Maintains accurate patient billing records', 'task:medical-record-management'],
    ['Reconcile daily cash/collections and hand over to accounts', 'task:charge-reconciliation'],
    ['The bank complies with all pay-transparency laws', 'task:compliance'],
  ])('leaves out what is spoken of at a desk beside coding: %s', (duty, id) =>
    expect(idsOf(duty)).not.toContain(id),
  )

  it('takes a form that somebody knows for no submission', () => {
    expect(levels(asked('Familiar with UB-04 billing'))).not.toHaveProperty('task:claim-submission')
  })

  it.each([
    ['Answers patient inquires on account status and charges', 'task:patient-billing-enquiries'],
    ['Handles patient and attendant queries regarding billing', 'task:patient-billing-enquiries'],
    ['Turns notes into CPT codes', 'task:code-assignment'],
    ['Gives each visit codes per guidelines', 'task:coding-guideline-application'],
    ['Resolves coding-related issues', 'task:error-resolution'],
    ['Watches unapplied payments', 'task:payment-posting'],
    ['Owns the annual audit plan', 'task:coding-audit'],
    [
      'Sends reports that cannot be billed as dictated back to the radiologist for an addendum',
      'task:documentation-deficiency-tracking',
    ],
  ])('hears at that desk what the reader does: %s', (duty, id) => expect(idsOf(duty)).toContain(id))

  it.each([
    ['Answers RAC requests for records', 'task:release-of-information'],
    ['Tracks incomplete and delinquent charts', 'task:medical-record-management'],
    ['Runs edit checks in the registry', 'task:claim-edits'],
    ['Finds the coding root causes of denials', 'task:code-assignment'],
    ['Review of medical records and assigning dx codes', 'task:coding-audit'],
  ])('leaves out what other work says: %s', (duty, id) => expect(idsOf(duty)).not.toContain(id))

  it.each([
    ['Tracks the quality scores of coders', 'task:productivity-and-quality-tracking'],
    ['Reviews EOBs and ERAs for underpayments', 'task:remittance-review'],
    ['Audits and codes outpatient charts', 'task:code-assignment'],
    ['Selects the E/M level', 'task:code-assignment'],
    ['Submits claims before month end', 'task:claim-submission'],
    ['Bills claims for professional services', 'task:claim-submission'],
    ['Clears claim edits before transmission', 'task:claim-edits'],
    ['Corrects rejected claims', 'task:error-resolution'],
    ['Pulls charts for the clinic of the next day and files them', 'task:medical-record-management'],
    ['Supervises the staff', 'task:team-leadership'],
    ['Coaches new coders', 'task:coder-mentoring'],
    ['Ensures that coders and providers receive education', 'task:provider-education'],
    ['Pulls records and fills in worksheets for RADV', 'task:audit-response'],
    ['Teaches physicians about documentation', 'task:provider-education'],
    ['Trains physicians and coders on findings', 'task:provider-education'],
    ['Queries physicians regarding charges that lack documentation', 'task:physician-query'],
    ['Reviews patient billing records and medical charts', 'task:chart-review'],
  ])('keeps beside it: %s', (duty, id) => expect(idsOf(duty)).toContain(id))

  it.each([
    ['Holds a 95% quality score', 'task:productivity-and-quality-tracking'],
    ['Writes clear audit reports, including error rates', 'task:error-resolution'],
    ['Posts patient payments from EOBs and ERAs', 'task:remittance-review'],
    ['Queries before the account is final coded', 'task:code-assignment'],
    ['Gives a coding test of 25 questions', 'task:code-assignment'],
    ['Sends coders to a teaching hospital client', 'task:provider-education'],
    ['Gives documentation education at section meetings', 'task:documentation-review'],
    ['Category: Finance / Revenue Cycle', 'task:revenue-cycle-management'],
    ['Scores 95% or better on monthly quality reviews', 'task:coding-audit'],
    ['Directs coding of hospital outpatient accounts', 'task:code-assignment'],
    ["Flags codes that aren't supported", 'task:code-assignment'],
    ['Reconciles the final coded DRG with the coding staff after discharge', 'task:code-assignment'],
    ['Researches denials by payer and remark code, reviews the chart', 'task:code-assignment'],
    ['Looks up payer rules on after-hours codes and nurse visits', 'task:code-assignment'],
    ['Delivers the annual code update sessions', 'task:code-assignment'],
    ['Courses include terminology and CPT coding', 'task:code-assignment'],
    ['Audits providers who select their own E/M levels', 'task:code-assignment'],
    ['Codes every visit before the claim is released', 'task:claim-submission'],
    ['Codes visits so that claims can be released within four days', 'task:claim-submission'],
    ['Looks over submitted claims for errors', 'task:claim-submission'],
    ['Assigns CPT codes for professional billing', 'task:claim-submission'],
    ['Sends data to the state registry and clears edits before transmission', 'task:claim-edits'],
    ['Runs edits and corrects abstracts', 'task:claim-edits'],
    ['Corrects claim edits', 'task:error-resolution'],
    ['Kicks back records without a signature', 'task:error-resolution'],
    ['Finds charges posted in error', 'task:charge-entry'],
    ['Holds the schedule against charges captured', 'task:charge-capture'],
    ['Pulls charts with possible safety indicators', 'task:medical-record-management'],
    ['Advises students and supervises their practicum', 'task:team-leadership'],
    ['Takes other degrees except where there are legal requirements', 'task:compliance'],
    ['Gives second eyes to charts coded by two outside vendors', 'task:vendor-management'],
    ['Hires, evaluates, coaches and disciplines the staff', 'task:coder-mentoring'],
    ['Supervises coders', 'task:coder-mentoring'],
    ['Educates physicians on documentation requirements', 'task:documentation-review'],
    ['The incumbent audits rather than codes records', 'task:code-assignment'],
    ['Works with foreign-trained physicians', 'task:provider-education'],
    ['Learns a CDI worklist tool', 'task:work-queue-management'],
    ['Learns a CDI worklist tool', 'task:clinical-documentation-integrity'],
  ])('hears no task in what is only said beside it: %s', (line, id) => {
    expect(idsOf(line)).not.toContain(id)
  })
})

/**
 * An invented posting that nobody sees: it says a little of everything that postings of coders say, so that reading it
 * once meets most wordings that there are expressions and phrases for.
 */
export const widePosting = `Inpatient and Outpatient Coding Auditor II (Hybrid)
Department: Health Information Management (HIM)
Reports to: Coding Manager
Schedule: Full-time, Monday - Friday, 8:00 am to 4:30 pm
Salary: $28.50 - $36.00 per hour
Location: Must reside in Ohio, Texas or Florida; on site two days a week. Not open to residents of California.

The successful candidate will join a team of certified coders at a 300-bed acute care hospital and its physician practices. We are looking for someone who enjoys detail and works well without supervision.

Essential duties:
• Assigns ICD-10-CM, ICD-10-PCS, CPT and HCPCS Level II codes, modifiers and MS-DRG or APR-DRG groupings to inpatient, observation, same day surgery, emergency department and clinic encounters.
• Reviews charts, operative reports and pathology reports; abstracts data and queries physicians in a compliant manner.
• Audits coded records, tracks error trends and educates providers and coding staff on documentation.
• Works claim edits, denials and appeals; corrects NCCI, MUE and medical necessity edits, and resolves rejected claims with billing.
• Assigns E/M levels, captures charges and checks POA indicators, HCCs and RAF scores.
• Follows UHDDS, AHA Coding Clinic, CPT Assistant, CMS and payer rules, HIPAA and the AHIMA Standards of Ethical Coding.
• Meets productivity of 25 charts per day or 4 records an hour, with an accuracy rate of 95% or higher.
• Attends meetings, keeps up with annual code updates and performs other duties as assigned.

Minimum qualifications
High school diploma or GED required; Associate's or Bachelor's degree in Health Information Management or equivalent experience preferred.
One of the following: RHIA, RHIT, CCS, CCS-P, CPC, COC or CIC from AHIMA or AAPC. CPC-A not accepted. No new graduates, please.
Must obtain CPMA or CDIP within 12 months of hire; CRC-eligible candidates will be considered.
Minimum of three (3) years of inpatient coding, or 5+ years of professional fee coding within the last seven years; 18 months of auditing a plus.
At least two years of that time in a teaching hospital, trauma center or ambulatory surgery center. No experience with oncology is needed.
Knowledge of anatomy and physiology, medical terminology, pharmacology and disease processes; strong understanding of reimbursement, OPPS, APC and DRG.
Experience with Epic, Cerner, Meditech, 3M 360 Encompass, Optum or TruCode encoders, computer-assisted coding, and Microsoft Excel, Word and Outlook.

Preferred, nice to have
Cardiology, orthopedic, radiology, anesthesia, general surgery, interventional radiology, pediatrics or behavioral health coding desired but not required.
Any other AAPC or AHIMA credential is a plus. CDI, risk adjustment, Medicare, Medicaid and commercial payer experience is highly desirable. Bilingual in Spanish preferred.

Skills
Excellent written and verbal communication, time management, critical thinking, attention to detail, problem solving, ability to multi-task and to meet deadlines, dependable, team player, customer service.

What we offer: medical, dental, vision, 401(k), paid time off, tuition reimbursement, CEUs and a sign-on bonus. We are an equal opportunity employer and consider applicants without regard to race, religion, sex, age, disability or veteran status. Ability to sit, lift up to 20 pounds and pass a drug screen and background check. No agencies. Apply online.
`

/** A posting of an invented plan, as it looks when it is copied from a careers page: menus, bullets, boilerplate. */
export const samplePosting = {
  title: 'Risk Adjustment Coding Specialist II',
  employer: 'Larkmere Community Health Plan',
  text: `Larkmere Community Health Plan
Careers  |  Search jobs  |  My profile

Risk Adjustment Coding Specialist II - Remote
Job ID: 2026-40718   Full time   Days   Posted 6 days ago

ABOUT US
Larkmere has looked after members in the Great Lakes for thirty years. We are proud of our people, our purpose and our award-winning culture!

POSITION SUMMARY
The Risk Adjustment Coding Specialist II reviews medical records for Medicare Advantage members and reports diagnoses that are supported by the documentation.

WHAT YOU WILL DO
• Review outpatient and inpatient records and assign ICD-10-CM codes under the CMS-HCC model (V24/V28)
• Apply MEAT criteria, the Official Guidelines and Coding Clinic
• Support RADV audits and vendor quality reviews
• Query providers when documentation is unclear or conflicting
• Keep 95% accuracy or better while meeting daily productivity
• Other duties as assigned

REQUIRED QUALIFICATIONS
- Active CPC, CCS or CRC. CPC-A is not accepted.
- At least 3 years of risk adjustment coding experience
- Associate's degree in a health-related field, or equivalent experience
- Working knowledge of ICD-10-CM, CMS-HCC and HIPAA
- Proficient in Microsoft Excel
- Must live in one of these states: OH, MI, IN, PA or KY

PREFERRED QUALIFICATIONS
- CDEO or CPMA
- Experience with Epic and Inovalon
- HHS-HCC and HEDIS knowledge
- Bilingual in Spanish a plus

WORKING CONDITIONS
Quiet home office, high-speed internet and a locked door. Occasional video meetings. Sits for long periods; lifts up to 10 pounds.

BENEFITS
Medical, dental and vision from day one, 401(k) with match, 18 days of PTO, paid AAPC and AHIMA dues, $1,200 a year for education.

Larkmere is an equal opportunity employer. All qualified applicants are considered without regard to race, color, religion, sex, sexual orientation, gender identity, national origin, disability or veteran status.
`,
}

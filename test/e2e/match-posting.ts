/** A posting that covers two levels, can be read in two ways and names two products that no lexicon has. */
export const LEVELLED_POSTING = `Outpatient Coding Specialist
Copperfield Health Network   Req 88-1204   Remote

Summary
Codes facility encounters in Epic. Proficiency in ChartLume and CodeHarbor required.

Coder I
- CPC-A, CCA or better
- High school diploma

Coder II
- RHIT and CCS or CIC required
- 2 years of outpatient coding
- ICD-10-CM, CPT and POA indicators
- Excellent communication skills

Copperfield is an equal opportunity employer.
`

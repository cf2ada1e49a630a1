/** Whether a line says where and for whom one may work, as job boards write it below a name or a summary. */
export function isWorkTerms(text: string): boolean {
  return WORK_TERMS.test(text) && text.length < LONGEST
}

const LONGEST = 90
const WORK_TERMS = /^(?:willing to relocate|(?:legally )?authorized to work|work authorization|us citizen)\b/i

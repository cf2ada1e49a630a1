import fc from 'fast-check'

/** Words outside every vocabulary: no coding term can arise from them by accident. */
const WORDS = ['blorn', 'quave', 'trindle', 'mupple', 'zesk', 'orvane', 'felp', 'grimbly', 'wexo', 'snarl']

/** Prose that names nothing. */
export const arbitraryProse: fc.Arbitrary<string> = fc
  .array(fc.constantFrom(...WORDS), { minLength: 1, maxLength: 6 })
  .map((words) => words.join(' '))

/** Any text at all, hostile ones among them: brackets, marks, accents, lone surrogates. */
export const arbitraryText: fc.Arbitrary<string> = fc
  .array(
    fc.oneof(
      fc.constantFrom(
        'CPC',
        'CCS-P',
        'ICD-10-CM/PCS',
        'assigns',
        'codes',
        '(',
        ')',
        '®',
        '\u00AD',
        '\u0301',
        'é',
        '\n',
        ' - ',
      ),
      fc.string({ unit: 'binary', maxLength: 4 }),
      fc.constantFrom(...WORDS),
    ),
    { maxLength: 30 },
  )
  .map((parts) => parts.join(' '))

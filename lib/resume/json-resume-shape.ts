import '@/lib/base/zod-without-eval'
import * as z from 'zod'

const text = z.union([z.string(), z.number(), z.null()]).optional()
const texts = z.array(z.union([z.string(), z.number()])).nullish()
const extension = z.looseObject({}).nullish()

/**
 * What a JSON Resume must be for us to read it: every field of the kind it should be, or absent, or null. Looser than
 * the standard's own schema, which refuses half-typed dates; unknown keys pass.
 */
export const jsonResumeShape = z.looseObject({
  basics: z
    .looseObject({
      name: text,
      label: text,
      email: text,
      phone: text,
      url: text,
      summary: text,
      location: z.union([text, z.looseObject({ city: text, region: text })]).nullish(),
      profiles: z.array(z.looseObject({ network: text, url: text, chartwright: extension })).nullish(),
      chartwright: extension,
    })
    .nullish(),
  work: z
    .array(
      z.looseObject({
        name: text,
        company: text,
        position: text,
        location: text,
        startDate: text,
        endDate: text,
        summary: text,
        highlights: texts,
        chartwright: extension,
      }),
    )
    .nullish(),
  education: z
    .array(
      z.looseObject({
        institution: text,
        area: text,
        studyType: text,
        startDate: text,
        endDate: text,
        chartwright: extension,
      }),
    )
    .nullish(),
  certificates: z
    .array(z.looseObject({ name: text, date: text, issuer: text, chartwright: extension }))
    .nullish(),
  skills: z.array(z.looseObject({ name: text, level: text, keywords: texts })).nullish(),
  chartwright: extension,
})

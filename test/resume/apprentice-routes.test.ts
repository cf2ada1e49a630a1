import { describe, expect, it } from 'vitest'
import { apprenticeRoutes } from '@/lib/resume/apprentice-routes'

const complete = (months: number | null, course: boolean, practicode: boolean) =>
  apprenticeRoutes({ months, course, practicode }).map((route) => route.every(({ isDone }) => isDone))

describe('apprenticeRoutes', () => {
  it.each([
    ['nothing', null, false, false, [false, false, false]],
    ['23 months', 23, false, false, [false, false, false]],
    ['two years', 24, false, false, [true, false, false]],
    ['one year and the course', 12, true, false, [false, true, false]],
    ['one year and Practicode', 12, false, true, [false, true, false]],
    ['the course and Practicode', 0, true, true, [false, false, true]],
  ] as const)('with %s done', (_, months, course, practicode, done) => {
    expect(complete(months, course, practicode)).toEqual(done)
  })
})

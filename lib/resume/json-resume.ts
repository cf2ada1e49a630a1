import type { NewId } from '@/lib/base/ids'
import { fail, ok, type Result } from '@/lib/base/result'
import { basicsCodec } from './json-resume-basics'
import { certificateCodec } from './json-resume-certificates'
import { educationCodec } from './json-resume-education'
import { hiddenRows, withHidden } from './json-resume-hidden'
import {
  type Codec,
  difference,
  EXTENSION,
  isEmpty,
  isObject,
  isSame,
  type Json,
  type JsonObject,
  objectAt,
  objectsAt,
  readPart,
  writePart,
} from './json-resume-parts'
import { jsonResumeShape } from './json-resume-shape'
import { readSkills, writeSkills } from './json-resume-skills'
import { workCodec } from './json-resume-work'
import { toPlainJson } from './plain-json'
import { type Resume, resumeShape } from './schema'

/** Why a JSON text is not a resume that can be read. Paths are written `work.0.name`. */
export type JsonResumeProblem =
  | { readonly code: 'not-a-resume' } // nothing in it that a JSON Resume has
  | { readonly code: 'wrong-type'; readonly path: string }
  | { readonly code: 'too-deep' }
  | { readonly code: 'newer-version'; readonly version: number }

const SCHEMA = 'https://raw.githubusercontent.com/jsonresume/resume-schema/v1.0.0/schema.json'
const SECTIONS = ['basics', 'work', 'education', 'certificates', 'skills'] as const
/** Raised when what stands under our key changes in a way that old programs would misread. */
const VERSION = 1

/**
 * Writes a resume as JSON Resume 1.0.0.
 *
 * What the standard has no field for stands under the key `chartwright` of the same object: exactly the fields that
 * reading the standard part back would not give. So a change that another program makes in the standard part counts.
 * Hidden rows and lines stand there alone.
 */
export function toJsonResume(resume: Resume): JsonObject {
  const { contact, summary, experience, education, credentials, skills, memberships, carried } = resume
  const foreignSkills = objectsAt(carried ?? {}, 'skills')
  const writtenSkills = isSame(readSkills(foreignSkills), skills) ? foreignSkills : writeSkills(skills)
  const own = difference(
    { memberships: memberships.filter(isNotHidden), skills, hidden: hiddenRows(resume) },
    { memberships: [], skills: readSkills(writtenSkills), hidden: {} },
  )
  return {
    ...carried,
    $schema: SCHEMA,
    basics: writePart(basicsCodec, { ...contact, summary }),
    work: experience.filter(isNotHidden).map((job) => writePart(workCodec, job)),
    education: education.filter(isNotHidden).map((entry) => writePart(educationCodec, entry)),
    certificates: credentials
      .filter(isNotHidden)
      .map((credential) => writePart(certificateCodec, credential)),
    skills: writtenSkills,
    [EXTENSION]: { version: VERSION, ...own },
  }
}

/**
 * Reads a JSON Resume, of this program or another.
 *
 * Sections and fields that a resume here has no place for are carried along and go out again as they came; so are
 * skills in groups of another program, until one is changed here. A key `__proto__` is dropped at any depth.
 */
export function fromJsonResume(json: unknown, newId: NewId): Result<Resume, JsonResumeProblem> {
  const plain = toPlainJson(json)
  if (!plain.ok) return plain
  const file = objectAt({ file: plain.value }, 'file')
  if (![...SECTIONS, EXTENSION].some((key) => key in file)) return fail({ code: 'not-a-resume' })
  const own = objectAt(file, EXTENSION)
  if (typeof own.version === 'number' && own.version > VERSION)
    return fail({ code: 'newer-version', version: own.version })

  const checked = jsonResumeShape.safeParse(file)
  if (!checked.success) return fail({ code: 'wrong-type', path: pathOf(checked.error) })
  const read = resumeShape.safeParse(withIds(readFile(file), newId))
  return read.success ? ok(read.data) : fail({ code: 'wrong-type', path: ownPath(pathOf(read.error)) })
}

function readFile(file: JsonObject): JsonObject {
  const { basics, work, education, certificates, skills, $schema, [EXTENSION]: _, ...carried } = file
  const { summary = '', ...contact } = readPart(basicsCodec, objectAt(file, 'basics'))
  const own = objectAt(file, EXTENSION)
  const groups = objectsAt(file, 'skills')
  const areOurs = own.skills !== undefined || isSame(groups, writeSkills(readSkills(groups)))
  const kept = areOurs ? carried : { ...carried, skills: groups }
  return {
    contact,
    summary,
    experience: withHidden(rowsAt(file, 'work', workCodec), 'experience', own),
    education: withHidden(rowsAt(file, 'education', educationCodec), 'education', own),
    credentials: withHidden(rowsAt(file, 'certificates', certificateCodec), 'credentials', own),
    skills: own.skills ?? readSkills(groups),
    memberships: withHidden(own.memberships ?? [], 'memberships', own),
    ...(isEmpty(kept) ? {} : { carried: kept }),
  }
}

function rowsAt<Row extends object>(file: JsonObject, section: string, codec: Codec<Row>): JsonObject[] {
  return objectsAt(file, section).map((entry) => readPart(codec, entry))
}

function isNotHidden({ hidden }: { readonly hidden?: boolean | undefined }): boolean {
  return !hidden
}

/** Gives every row of a list an id; what is carried has none. */
function withIds(value: Json, newId: NewId): Json {
  if (Array.isArray(value))
    return value.map((row) => (isObject(row) ? withIds({ ...row, id: newId() }, newId) : row))
  if (!isObject(value)) return value
  return Object.fromEntries(
    Object.entries(value).map(([key, field]) => [key, key === 'carried' ? field : withIds(field, newId)]),
  )
}

function pathOf(error: { readonly issues: readonly { readonly path: readonly PropertyKey[] }[] }): string {
  return error.issues[0]?.path.map(String).join('.') ?? ''
}

/** After the first check only our own fields can be wrong: their path as it stands in the file. */
function ownPath(path: string): string {
  const [first = '', ...rest] = path.split('.')
  const section = SECTION_OF[first]
  if (section === undefined) return [EXTENSION, first, ...rest].join('.')
  const depth = section === 'basics' ? 0 : 1
  return [section, ...rest.slice(0, depth), EXTENSION, ...rest.slice(depth)].join('.')
}

const SECTION_OF: Readonly<Record<string, string>> = {
  contact: 'basics',
  experience: 'work',
  education: 'education',
  credentials: 'certificates',
}

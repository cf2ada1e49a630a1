import type { NewId } from '@/lib/base/ids'
import {
  type Bullet,
  bulletShape,
  type Credential,
  credentialShape,
  type Education,
  educationShape,
  type Job,
  jobShape,
  type Link,
  linkShape,
  type Membership,
  membershipShape,
  type Resume,
  resumeShape,
} from './schema'

/** A resume with every field there and nothing in it. */
export function emptyResume(): Resume {
  return resumeShape.parse({})
}

/** A credential to fill in. */
export function emptyCredential(newId: NewId): Credential {
  return credentialShape.parse({ id: newId() })
}

/** A job to fill in, with one empty bullet to begin in. */
export function emptyJob(newId: NewId): Job {
  return jobShape.parse({ id: newId(), bullets: [emptyBullet(newId)] })
}

/** A line of a job to fill in. */
function emptyBullet(newId: NewId): Bullet {
  return bulletShape.parse({ id: newId() })
}

/** An education entry to fill in. */
export function emptyEducation(newId: NewId): Education {
  return educationShape.parse({ id: newId() })
}

/** A membership to fill in. */
export function emptyMembership(newId: NewId): Membership {
  return membershipShape.parse({ id: newId() })
}

/** A link to fill in. */
export function emptyLink(newId: NewId): Link {
  return linkShape.parse({ id: newId() })
}

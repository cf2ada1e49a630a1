import { LongPage } from '@/components/how-it-works/long-page'
import { Section, Words } from '@/components/how-it-works/section'
import { LICENSES_WORDS } from './licenses-words'
import { OfflineCopy } from './offline-copy'
import type { ShippedFont } from './shipped-fonts'
import type { ShippedPackage } from './shipped-packages'

type LicensesScreenProps = {
  readonly packages: readonly ShippedPackage[]
  readonly fonts: readonly ShippedFont[]
}

/** The copy of the program on this device, and whose work is in it, under which terms. */
export function LicensesScreen({ packages, fonts }: LicensesScreenProps) {
  const { title, lead, copy, code, font } = LICENSES_WORDS
  return (
    <LongPage title={title} lead={lead} versions={LICENSES_WORDS.counted(packages.length, fonts.length)}>
      <Section id="copy" title={copy.title}>
        <OfflineCopy />
      </Section>
      <Section id="code" title={code.title}>
        <Words>{code.lead}</Words>
        <ul className="mt-3">
          {packages.map(({ name, version, license, text }) => (
            <Terms key={`${name} ${version}`} name={`${name} ${version}`} license={license} text={text} />
          ))}
        </ul>
      </Section>
      <Section id="fonts" title={font.title}>
        <Words>{font.lead}</Words>
        <ul className="mt-3">
          {fonts.map(({ name, copyright }) => (
            <li key={name} className="border-b border-rule py-2">
              <p className="font-strong">{name}</p>
              <p className="text-13 wrap-anywhere text-ink-2">{copyright}</p>
            </li>
          ))}
          <Terms name={font.terms} license={font.license} text={fonts[0]?.terms ?? ''} />
        </ul>
      </Section>
    </LongPage>
  )
}

type TermsProps = { readonly name: string; readonly license: string; readonly text: string }

function Terms({ name, license, text }: TermsProps) {
  return (
    <li className="border-b border-rule">
      <details>
        <summary className="flex min-h-(--target) cursor-pointer items-center justify-between gap-4">
          <span className="font-strong">{name}</span>
          <span className="text-13 text-ink-2">{license}</span>
        </summary>
        <pre className="pb-4 font-mono text-12 whitespace-pre-wrap wrap-anywhere text-ink-2">{text}</pre>
      </details>
    </li>
  )
}

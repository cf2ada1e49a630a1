import {
  CONDITIONS_LEAD,
  EVIDENCE_LEAD,
  FINDABILITY,
  FIT_LEAD,
  LEAD,
  LIMITS,
  ON_THIS_PAGE,
  PRIVACY,
  READABILITY,
  READING,
  REMARKS,
  REMARKS_LEAD,
  SECTIONS,
  TITLE,
  WORDS_LEAD,
} from './how-it-works-words'
import { LongPage } from './long-page'
import { SaidList } from './said-list'
import { Section, Words } from './section'
import { CapTable, ShareTable, type Weights, WeightTable } from './weight-tables'

type HowItWorksScreenProps = {
  /** How many terms the lexicon has. */
  readonly terms: number
  readonly lexiconVersion: string
  readonly weights: Weights
}

/** Rules and weights, printed when the site is built from the data that runs. */
export function HowItWorksScreen({ terms, lexiconVersion, weights }: HowItWorksScreenProps) {
  return (
    <LongPage
      title={TITLE}
      lead={LEAD}
      versions={`Scorer ${weights.SCORER_VERSION}, lexicon ${lexiconVersion}.`}
    >
      <nav aria-label={ON_THIS_PAGE} className="mt-5 flex flex-wrap gap-x-5 gap-y-1">
        {Object.entries(SECTIONS).map(([id, title]) => (
          <a key={id} href={`#${id}`} className="inline-flex min-h-6 items-center">
            {title}
          </a>
        ))}
      </nav>
      <Section id="privacy" title={SECTIONS.privacy}>
        {paragraphs(PRIVACY)}
      </Section>
      <Section id="reading" title={SECTIONS.reading}>
        <SaidList rows={READING} />
      </Section>
      <Section id="evidence" title={SECTIONS.evidence}>
        <Words>{EVIDENCE_LEAD}</Words>
        <ShareTable weights={weights} />
      </Section>
      <Section id="fit" title={SECTIONS.fit}>
        <Words>{FIT_LEAD}</Words>
        <WeightTable weights={weights} />
      </Section>
      <Section id="conditions" title={SECTIONS.conditions}>
        <Words>{CONDITIONS_LEAD}</Words>
        <CapTable weights={weights} />
      </Section>
      <Section id="findability" title={SECTIONS.findability}>
        {paragraphs(FINDABILITY)}
      </Section>
      <Section id="readability" title={SECTIONS.readability}>
        {paragraphs(READABILITY)}
      </Section>
      <Section id="remarks" title={SECTIONS.remarks}>
        <Words>{REMARKS_LEAD}</Words>
        <SaidList rows={Object.values(REMARKS)} />
      </Section>
      <Section id="words" title={SECTIONS.words}>
        <Words>{WORDS_LEAD}</Words>
        <Words>
          {/* no link of the router: it would fetch a megabyte ahead */}
          <a href="/how-it-works/words">{`All ${terms} terms, with their sources`}</a>
        </Words>
      </Section>
      <Section id="limits" title={SECTIONS.limits}>
        {paragraphs(LIMITS)}
      </Section>
    </LongPage>
  )
}

function paragraphs(texts: readonly string[]) {
  return texts.map((text) => <Words key={text}>{text}</Words>)
}

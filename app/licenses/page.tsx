import type { Metadata } from 'next'
import { LicensesScreen } from '@/components/licenses/licenses-screen'
import { shippedFonts } from '@/components/licenses/shipped-fonts'
import { shippedPackages } from '@/components/licenses/shipped-packages'

export const metadata: Metadata = {
  title: 'About this copy',
  description: 'Which version is kept on this device, and the licenses of all code and fonts in it.',
}

export default function LicensesPage() {
  const root = process.cwd()
  return <LicensesScreen packages={shippedPackages(root)} fonts={shippedFonts(root)} />
}

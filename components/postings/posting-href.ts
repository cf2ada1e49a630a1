/** The address of a saved posting's page; of the list for null. */
export function postingHref(id: string | null): string {
  return id === null ? '/postings/' : `/postings/?posting=${encodeURIComponent(id)}`
}

import fc from 'fast-check'

/**
 * The seed of every property of a run. A change is judged by what it changed, not by the luck of the draw, so it stays
 * the same until PROPERTY_SEED names another; `npm run properties` goes through fresh ones.
 */
fc.configureGlobal({ seed: Number(process.env.PROPERTY_SEED ?? 20_261_127) })

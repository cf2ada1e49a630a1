// Stands in for @pdf-lib/standard-fonts: see next.config.js. pdf-lib's objects ask it for names alone.
export const FontNames = {}

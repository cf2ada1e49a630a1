/** Next minifies the styles, for the browsers that package.json names; Tailwind would write them for older ones first. */
export default { plugins: { '@tailwindcss/postcss': { optimize: false } } }

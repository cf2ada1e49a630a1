/** A way to qualify by its name, as a pattern for plain text: "option 1", "path b", "pattern ii", "alternative two". */
export const WAY_LABEL =
  '(?:option|path(?:way)?|route|way|alternative|choice|pattern|method|combination|track) (?:\\d|[a-f]|i{1,3}|iv|v|one|two|three|four)\\b'

/**
 * True if a text says what a term means, in one of the ways in which our articles do: "intensive outpatient program (IOP)",
 * "PTSD (lasting stress after trauma)", "HIPAA is the main health privacy law", "the ASAM Criteria, a guide for staff",
 * "another guide, such as LOCUS", or a label with its explanation behind it.
 */
export function isExplained(text: string, term: string): boolean {
  const word = term.replace(/[.*+?^${}()|[\]\\]/g, String.raw`\$&`).replace(/\s+/g, String.raw`[\s-]+`)
  const ways = [
    String.raw`\(${word}(?![\p{L}\p{N}])`,
    String.raw`(?<![\p{L}\p{N}])${word}s? ?\([^)]*\p{L}`,
    String.raw`(?<![\p{L}\p{N}])${word}s? (?:are|is|means?|stands for)[ :]["“]?(?:an?|any|one|short for|the|what|when)(?!\p{L})`,
    String.raw`(?<![\p{L}\p{N}])${word}s?(?: \p{L}+){0,2}, (?:an?|another|one|that is|the|which|who)(?!\p{L})`,
    String.raw`(?:called|known as|named|such as)[^.;:()]{0,40}(?<![\p{L}\p{N}])${word}(?![\p{L}\p{N}])`,
    String.raw`(?:agency|guide|law|group|method|program|standard|survey|test) ${word}(?![\p{L}\p{N}])`,
    `^${word}(?:[.:]|$)`,
  ]
  return new RegExp(ways.join('|'), 'imu').test(text)
}

/**
 * What the head of a page at a discreet address must not say: whoever sees the preview in a chat, the tab or the history
 * would know what the page is about. Reviewed on 2026-11-26 against the glossary, the titles and the topics of the site.
 */
export const sensitiveWords = [
  ...['addict', 'alcohol', 'cannabis', 'cocaine', 'crisis', 'drink', 'drug', 'fentanyl', 'heroin', 'meth', 'naloxone'],
  ...['opioid', 'overdose', 'pills', 'substance', 'withdrawal', 'sober', 'recovery', 'relapse', 'detox', 'rehab'],
  ...['anxiety', 'bipolar', 'depress', 'mental', 'psych', 'self-harm', 'suicid', 'trauma', 'eating'],
  ...['care', 'clinic', 'counsel', 'diagnos', 'discharge', 'doctor', 'health', 'hospital', 'illness', 'inpatient'],
  ...['intensive', 'iop', 'medic', 'nurse', 'outpatient', 'patient', 'program', 'therap', 'treat', '988', 'help'],
]

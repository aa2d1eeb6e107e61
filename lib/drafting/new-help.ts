/** What `npm run new -- --help` prints. */
export const newHelp = `Makes a new article from content/article-template.md, as a draft that readers do not see yet.

  npm run new -- "What does it cost?"

At a terminal it asks for the rest, and each question has an answer that Enter takes. Ctrl+C ends it, and nothing is
written. What is said with an option is not asked for:

  --slug what-it-costs                   the address, which is also the name of the file
  --message "Most plans pay for an IOP." the main message, in one sentence
  --audience self,family                 who reads it: self, family or clinician
  --topic paying                         a topic of content/site.yaml
  --source samhsa-tip-47                 a source: its id, or words of its title; also several times
  --help                                 this text

It ends with
  0     the file is there
  2     it could not be made: the sentence says why
  130   you ended it with Ctrl+C`

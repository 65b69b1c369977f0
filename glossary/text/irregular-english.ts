import { listWords } from './list-words.ts';

/** Each line: the bare form, then the forms that no rule makes of it. */
const lines = `
be am is are was were been being · have has had having · do does did done · go goes went gone · say said · make made
get got gotten · take took taken · come came · see saw seen · know knew known · give gave given · find found
think thought · tell told · become became · leave left · feel felt · bring brought · begin began begun · keep kept
hold held · write wrote written · stand stood · hear heard · mean meant · meet met · pay paid · sit sat · speak spoke spoken
lie lay lain · lead led · grow grew grown · lose lost · fall fell fallen · send sent · build built · understand understood
draw drew drawn · break broke broken · spend spent · rise rose risen · drive drove driven · buy bought · wear wore worn
choose chose chosen · seek sought · teach taught · catch caught · fight fought · win won · throw threw thrown · forget forgot forgotten
sell sold · shoot shot · strike struck · sleep slept · eat ate eaten · drink drank drunk · sing sang sung · fly flew flown
show shown · withdraw withdrew withdrawn · undergo underwent undergone · undertake undertook undertaken · bear bore born borne
man men · woman women · child children · foot feet · tooth teeth · goose geese · mouse mice · life lives · wife wives
half halves · leaf leaves · knife knives · self selves · shelf shelves · thief thieves · wolf wolves · crisis crises
analysis analyses · basis bases · thesis theses · phenomenon phenomena · criterion criteria
`;

/** The bare form by each irregular form. */
export const irregularForms: ReadonlyMap<string, string> = new Map(
  lines.split(/[·\n]/u).flatMap((line) => {
    const [base, ...forms] = listWords(line);
    return forms.map((form): [string, string] => [form, base ?? form]);
  }),
);

/** The sentences that every form of the centre says. */
export interface FormTexts {
  /** Title of the summary of what is wrong. */
  fix: string;
  submit: string;
  sending: string;
}

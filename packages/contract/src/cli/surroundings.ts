/** What a command line program has around it. */
export interface Surroundings {
  readonly environment: Readonly<Record<string, string | undefined>>;
  /** Takes the report. */
  readonly print: (text: string) => void;
  /** Takes what is for people only, and is no part of the report. */
  readonly say: (text: string) => void;
  readonly colours: boolean;
  /** Ends the run: what was made is taken back, and the report follows. */
  readonly interrupted: AbortSignal;
  /** Says that nothing more will be done, right before it comes true. */
  readonly killed: AbortSignal;
}

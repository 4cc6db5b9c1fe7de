/** That an operation was answered, and how. */
export interface ObservedAnswer {
  readonly vendor: string;
  readonly operation: string;
  readonly status: number;
}

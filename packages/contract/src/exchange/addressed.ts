/** What of a request says which operation it means. */
export interface Addressed {
  /** In any letters. `HEAD` is taken for `GET`. */
  readonly method: string;
  /** Below the vendor's base URL, without the query. */
  readonly path: string;
  /** The body as text; it chooses among the actions of a path. Default: none. */
  readonly body?: string | undefined;
}

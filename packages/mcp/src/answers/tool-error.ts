/** Why a tool did not do what it was asked for. The texts are ours alone. */
export class ToolError extends Error {
  override readonly name = 'ToolError';
  readonly code: string;
  /** What to do now. */
  readonly whatToDo: string;

  constructor(code: string, message: string, whatToDo: string) {
    super(message);
    this.code = code;
    this.whatToDo = whatToDo;
  }
}

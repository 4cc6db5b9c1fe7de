import type { ComponentChildren } from 'preact';
import { Scroll } from './scroll.tsx';

interface ListTableProps {
  /** What the list is called for who does not see it. */
  readonly label: string;
  /** The class that gives the columns their widths. */
  readonly kind: string;
  /** Their headings; one for what can be done with a row follows. */
  readonly columns: readonly string[];
  /** The rows. */
  readonly children: ComponentChildren;
}

/** A list whose rows can be acted on. */
export function ListTable({ label, kind, columns, children }: ListTableProps) {
  return (
    <Scroll label={label}>
      <table class={kind}>
        <thead>
          <tr>
            {columns.map((column) => (
              <th key={column} scope="col">
                {column}
              </th>
            ))}
            <th scope="col">
              <span class="hidden">What to do</span>
            </th>
          </tr>
        </thead>
        <tbody>{children}</tbody>
      </table>
    </Scroll>
  );
}

import { CopyButton } from '../ui/copy-button.tsx';
import type { Snippet } from './snippets.ts';

export function SnippetCard({ snippet: { title, what, hint, text } }: { readonly snippet: Snippet }) {
  return (
    <section class="snippet" aria-label={title}>
      <div class="card-head">
        <h3>{title}</h3>
        <CopyButton text={text} what={what} />
      </div>
      <p class="muted">{hint}</p>
      <pre class="body">{text}</pre>
    </section>
  );
}

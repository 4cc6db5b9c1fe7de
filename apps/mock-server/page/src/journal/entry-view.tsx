import { useLayoutEffect, useRef } from 'preact/hooks';
import type { JournalEntry } from '../../../src/client/types.ts';
import { counted, momentOf } from '../state/words.ts';
import { VendorLabel } from '../ui/vendor-label.tsx';
import { EntryActions } from './again/entry-actions.tsx';
import { Body } from './body.tsx';
import { changeOf, creditsOf } from './change-of.ts';
import { MatchedOperation } from './matched-operation.tsx';
import { Pairs } from './pairs.tsx';
import { Status } from './status.tsx';
import type { Subject } from './subjects.ts';

interface EntryViewSettings {
  readonly entry: JournalEntry;
  readonly subject: Subject | undefined;
  readonly onClose: () => void;
}

/** One request and its answer, in full. */
export function EntryView({ entry, subject, onClose }: EntryViewSettings) {
  const { number, at, vendor, request, answer, milliseconds, fault, cut } = entry;
  const view = useRef<HTMLElement>(null);
  const credits = creditsOf(entry);
  const outcome = [
    subject?.person.name,
    `Changed: ${changeOf(entry, subject) ?? 'nothing'}`,
    credits === undefined ? undefined : counted(credits, 'credit'),
  ].filter((each) => each !== undefined);
  useLayoutEffect(() => view.current?.focus(), []);
  return (
    <section
      ref={view}
      id="entry"
      class="entry"
      aria-label={`Request ${number}`}
      tabIndex={-1}
      onKeyDown={(event) => event.key === 'Escape' && onClose()}
    >
      <div class="card-head">
        <h2 class="mono">
          {request.method} {request.path}
        </h2>
        <button type="button" class="small" aria-label={`Close request ${number}`} onClick={onClose}>
          Close
        </button>
      </div>
      <p class="muted numbers">
        <VendorLabel vendor={vendor} /> · {momentOf(at)} · {Math.round(milliseconds)} ms
      </p>
      <EntryActions entry={entry} />
      <p>{outcome.join(' · ')}</p>
      <MatchedOperation entry={entry} />
      {fault !== null && <p class="note warn">The fault {fault} acted on this request.</p>}
      <h3>Request</h3>
      <Pairs title="Query" pairs={request.query} />
      <Pairs title="Headers" pairs={request.headers} />
      <Body body={request.body} of="request" />
      <h3>
        Answer <Status status={answer?.status} />
      </h3>
      {answer === null && <p class="note warn">The connection was dropped; the client got no answer.</p>}
      {answer && <Pairs title="Headers" pairs={answer.headers} />}
      {answer && <Body body={answer.body} of="answer" />}
      {cut && <p class="note">A body was too long to be kept whole.</p>}
    </section>
  );
}

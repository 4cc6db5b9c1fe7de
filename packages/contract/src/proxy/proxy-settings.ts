import type { VendorName } from '@invitekit/specs/vendors';
import type { Exchange } from '../exchange/exchange.ts';
import type { Finding } from '../report/report.ts';

export interface ProxySettings {
  readonly vendor: VendorName;
  /** Where the vendor's paths begin, of a fake or of the vendor; https, unless it is on this machine. */
  readonly target: string;
  /** Default: a free one. */
  readonly port?: number | undefined;
  /** Where it listens. Default: 127.0.0.1. */
  readonly host?: string | undefined;
  /** Holds each answer until it is judged, and tells the number of findings in the header `x-invitekit-findings`. */
  readonly buffer?: boolean | undefined;
  /** Passes on what changes something, too. Default: only what reads passes, everything else is refused with 403. */
  readonly allowWrites?: boolean | undefined;
  /** Says that the target is the vendor itself, where its host does not show it. */
  readonly live?: boolean | undefined;
  /** How many bytes of a body are kept to be judged, as it is sent and as it is decompressed. Default 8 MiB. */
  readonly keptBytes?: number | undefined;
  /** Is told of each finding of a new kind, once. */
  readonly onFinding?: ((finding: Finding) => void) | undefined;
  /** Is told why a request got no answer of the target, or none that can be judged. */
  readonly onTrouble?: ((words: string) => void) | undefined;
  /** Is given each whole exchange of an operation of the spec. */
  readonly record?: ((exchange: Exchange) => void) | undefined;
}

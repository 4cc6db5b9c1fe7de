import { emulate } from './emulate.ts';
import { jsonServer } from './json-server.ts';
import { mockoon } from './mockoon.ts';
import type { Peer } from './peer.ts';
import { prism } from './prism.ts';
import { wiremock } from './wiremock.ts';

export const peers: readonly Peer[] = [prism, wiremock, mockoon, jsonServer, emulate];

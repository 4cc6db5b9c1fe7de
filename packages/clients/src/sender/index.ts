export type { SenderStore, StoredText } from './store.ts';
export { memoryStore } from './stores/memory-store.ts';

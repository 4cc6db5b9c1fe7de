/** Starts the fake as `invitekit-mock` does; beside that, its page can rehearse workflows, because a clone has what runs n8n. */
import { runProgram } from '../apps/mock-server/src/cli/run-program.ts';

await runProgram({
  workflows: async () => [],
  // Nobody waits for it before somebody rehearses.
  async rehearse(...given) {
    const { createRehearser } = await import('../apps/n8n-host/src/rehearse/rehearser.ts');
    return await createRehearser().rehearse(...given);
  },
});

import { defineConfig, mergeConfig } from 'vitest/config';
import { BaseSequencer, type TestSpecification } from 'vitest/node';
import { sharedConfig } from './vitest.shared.ts';

/** The packages one after the other, the largest first: a process keeps what it has loaded only within a package. */
class PackageSequencer extends BaseSequencer {
  override async sort(files: TestSpecification[]): Promise<TestSpecification[]> {
    const packages = Map.groupBy(await super.sort(files), ({ project }) => project.name);
    return [...packages.values()].toSorted((one, other) => other.length - one.length).flat();
  }
}

// All packages at once, so that there is one process for each core.
export default mergeConfig(
  sharedConfig,
  defineConfig({
    test: {
      projects: ['specs/vitest.config.ts', 'packages/*/vitest.config.ts', 'apps/*/vitest.config.ts'],
      sequence: { sequencer: PackageSequencer },
    },
  }),
);

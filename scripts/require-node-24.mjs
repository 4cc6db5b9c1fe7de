// A failed install is only warned of, and scripts would go on with whatever Node there is.
const major = Number(process.versions.node.split('.')[0]);
if (major < 24) {
  console.error(
    `This runs on Node 24, which the install brings, and not on ${process.version}: the install has failed.`,
  );
  process.exit(1);
}

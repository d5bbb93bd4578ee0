/** The launcher speaks on stderr: stdout belongs to what it launches. */
export function say(line: string): void {
  process.stderr.write(`${line}\n`);
}

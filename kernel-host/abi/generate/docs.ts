/** docs/support.md: what a driver can call. */
import { CONTRACT } from '../contract.js';
import { BANNER, routines, variables } from './model.js';

/** @returns the file's text by path. */
export function docFiles(): Map<string, string> {
  return new Map([['docs/support.md', supportPage()]]);
}

function supportPage(): string {
  const counted = [...routines.map((r) => r.declaration.support), ...variables.map((v) => v.declaration.support)];
  const count = (level: string) => counted.filter((support) => support === level).length;
  const sections = CONTRACT.components.map(({ name, title }) => {
    const rows = [
      ...routines
        .filter((r) => r.component.name === name)
        .map(({ prototype, declaration }) => {
          const { minIrql, maxIrql, support, note, kind, doc } = declaration;
          return row(
            prototype.name,
            note ? `${support}: ${note}` : support,
            irql(minIrql, maxIrql),
            kind === 'header' ? 'header' : 'kernel',
            doc,
          );
        }),
      ...variables
        .filter((v) => v.component.name === name)
        .map((v) => row(v.name, v.declaration.support, '', 'variable', v.declaration.doc)),
    ];
    return `## ${title}\n\n| Name | Support | IRQL | Where | What |\n|---|---|---|---|---|\n${rows.join('\n')}\n`;
  });
  return `<!-- ${BANNER} -->
# What a driver can call

${count('full')} names are built in full, ${count('partial')} in part, and ${count('missing')} are declared only: a driver that uses one compiles, and loading it
names what is missing. \`ntwasm exports\` prints the same list.

${sections.join('\n')}`;
}

function row(...cells: string[]): string {
  return `| ${cells.map((cell) => cell.replaceAll('|', '\\|')).join(' | ')} |`;
}

function irql(min: string | undefined, max: string): string {
  const short = (level: string) => level.replace('_LEVEL', '');
  if (min === undefined) return max === 'HIGH_LEVEL' ? 'any' : `<= ${short(max)}`;
  return min === max ? `= ${short(max)}` : max === 'HIGH_LEVEL' ? `>= ${short(min)}` : `${short(min)} to ${short(max)}`;
}

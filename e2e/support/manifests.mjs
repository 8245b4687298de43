/*
 * Kubernetes manifests held against the types that are made of its own description (the package kubernetes-types): an
 * object with a field that is not known, of a wrong type, or without one that it must have does not compile.
 */
import { readFileSync, readdirSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { parseAllDocuments } from 'yaml';
import { repository } from './application.mjs';

const typescript = createRequire(join(repository, 'frontend', 'package.json'))('typescript');

/** All objects of the YAML files of a folder, each with its file. */
export function manifestsOf(folder) {
  const files = readdirSync(folder).filter((name) => name.endsWith('.yaml'));
  return files.flatMap((file) =>
    parseAllDocuments(readFileSync(join(folder, file), 'utf8'), { uniqueKeys: true }).map((document) => {
      if (document.errors.length > 0) throw new Error(`${file}: ${document.errors[0].message}`);
      return { file, object: document.toJS() };
    }),
  );
}

/** Where the type of an object is declared. */
function moduleOf(apiVersion) {
  if (apiVersion.startsWith('postgresql.cnpg.io/')) return './cloudnative-pg';
  if (apiVersion.startsWith('kustomize.config.k8s.io/')) return './kustomization';
  const [group, version] = apiVersion.includes('/') ? apiVersion.split('/') : ['core', apiVersion];
  return `kubernetes-types/${group.replace(/\.k8s\.io$/, '')}/${version}`;
}

/** What is wrong with objects, each a line that names its file. */
export function faultsOf(manifests) {
  const lines = manifests.map(({ object }, place) => {
    const type = `import('${moduleOf(object.apiVersion)}').${object.kind}`;
    return `export const object${place}: ${type} = ${JSON.stringify(object)};`;
  });
  const name = join(repository, 'e2e', 'support', 'manifests.generated.ts');
  const options = {
    strict: true,
    noEmit: true,
    skipLibCheck: true,
    types: [],
    lib: ['lib.es5.d.ts'],
    target: typescript.ScriptTarget.ESNext,
    module: typescript.ModuleKind.ESNext,
    moduleResolution: typescript.ModuleResolutionKind.Bundler,
  };
  const host = typescript.createCompilerHost(options);
  const { getSourceFile, fileExists } = host;
  host.fileExists = (path) => path === name || fileExists(path);
  host.getSourceFile = (path, ...rest) =>
    path === name ? typescript.createSourceFile(path, lines.join('\n'), options.target) : getSourceFile(path, ...rest);
  const program = typescript.createProgram([name], options, host);
  return typescript.getPreEmitDiagnostics(program).map(({ file, start, messageText }) => {
    const words = typescript.flattenDiagnosticMessageText(messageText, ' ');
    const line = file?.fileName === name ? file.getLineAndCharacterOfPosition(start).line : undefined;
    return `${line === undefined ? 'types' : manifests[line].file}: ${words}`;
  });
}

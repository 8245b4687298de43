// Writes openapi.yaml from the contract that the backend's build left behind: long lines stay whole, and a list of words or
// a mere reference takes one line. With --check it only looks whether openapi.yaml is written so.
import { readFile, writeFile } from 'node:fs/promises';
import { isMap, isScalar, parseDocument, visit } from 'yaml';

const generated = new URL('../../backend/target/openapi/openapi.yaml', import.meta.url);
const contract = new URL('../../openapi.yaml', import.meta.url);

const isSmall = (node) =>
  isScalar(node) || (isMap(node) && node.items.length === 1 && isScalar(node.items[0].value));

function written(text) {
  const document = parseDocument(text, { intAsBigInt: true });
  visit(document, {
    Map(_, node) {
      if (isSmall(node) && ['$ref', 'type'].includes(node.items[0].key.value)) {
        node.flow = true;
      }
    },
    Seq(_, node) {
      if (node.items.length > 0 && node.items.every(isSmall)) {
        node.flow = true;
      }
    },
  });
  return document.toString({ lineWidth: 0, flowCollectionPadding: false, directives: false });
}

if (process.argv.includes('--check')) {
  const committed = await readFile(contract, 'utf8');
  if (committed !== written(committed)) {
    console.error('openapi.yaml is not as "make openapi" writes it.');
    process.exit(1);
  }
} else {
  await writeFile(contract, written(await readFile(generated, 'utf8')));
}

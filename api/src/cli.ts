import 'reflect-metadata';
import { operate } from './operator/operate';
import { readOperatorConfiguration } from './platform/config/read-configuration';
import { failPlainly } from './platform/observability/fail-plainly';

try {
  const { stdout: out, stderr: err } = process;
  process.exitCode = await operate(process.argv.slice(2), readOperatorConfiguration, { out, err });
} catch (error) {
  failPlainly(error);
}

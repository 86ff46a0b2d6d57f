import { nodeProject } from '../jest.swc.mjs';

export default { ...nodeProject(import.meta.url, 'api'), testTimeout: 30_000 };

import { nodeProject } from '../../jest.swc.mjs';

export default nodeProject(import.meta.url, 'planning');

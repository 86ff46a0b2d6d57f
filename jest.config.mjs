/** Every project of the house; e2e drives a browser and is run apart (tools/test.mjs). */
const rooms = [
  ...['kernel', 'catalogue', 'maturity', 'obligations', 'money', 'planning', 'ledger', 'access'],
  ...['contracts', 'phrases', 'charts', 'ui', 'testing'],
];

export default {
  projects: [
    ...rooms.map((room) => `<rootDir>/libs/${room}/jest.config.mjs`),
    '<rootDir>/api/jest.config.mjs',
    '<rootDir>/web/jest.config.mjs',
    '<rootDir>/tools/jest.config.mjs',
  ],
};

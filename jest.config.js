/** Node runs our TypeScript as it is, so jest must not transform anything. */
export default {
  testEnvironment: 'node',
  extensionsToTreatAsEsm: ['.ts'],
  transform: {},
  testMatch: ['<rootDir>/tests/**/*.test.ts'],
  modulePathIgnorePatterns: ['<rootDir>/data/'],
  // For a build machine of two cores that has more to do; a test that hangs still ends.
  testTimeout: 30_000,
};

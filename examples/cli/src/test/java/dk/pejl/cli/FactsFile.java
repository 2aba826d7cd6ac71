package dk.pejl.cli;

/** Files of facts that tests read. */
final class FactsFile {
  /** The figures of the CSR strategy for 2019. */
  static final String CSR = "src/main/resources/dk/pejl/cli/demo/csr-2021.json";

  /** Two companies, as CSV. */
  static final String COMPANIES = "src/test/resources/facts/companies.csv";

  /** Facts as JSON with many problems. */
  static final String BAD_JSON = "src/test/resources/facts/bad.json";

  /** Facts as CSV with many problems. */
  static final String BAD_CSV = "src/test/resources/facts/bad.csv";

  private FactsFile() {}
}

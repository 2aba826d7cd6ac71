package dk.pejl.cli;

/** Files of facts that tests read. */
final class FactsFile {
  /** Figures for each scheme in 2019, worked back from the shares that the CSR strategy prints. */
  static final String CSR = "src/test/resources/facts/csr-2021.json";

  /** Two companies, as CSV. */
  static final String COMPANIES = "src/test/resources/facts/companies.csv";

  /** Facts as JSON with many problems. */
  static final String BAD_JSON = "src/test/resources/facts/bad.json";

  /** Facts as CSV with many problems. */
  static final String BAD_CSV = "src/test/resources/facts/bad.csv";

  private FactsFile() {}
}

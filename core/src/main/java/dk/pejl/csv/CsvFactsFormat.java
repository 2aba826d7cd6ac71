package dk.pejl.csv;

import dk.pejl.fact.Facts;
import dk.pejl.indicator.Catalogue;
import dk.pejl.indicator.FactsFormat;
import dk.pejl.indicator.Intake;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;

/** CSV, written as Danish spreadsheets read it, as a format of facts. Immutable and thread-safe. */
public final class CsvFactsFormat implements FactsFormat {
  /** The format, as whoever finds formats makes it. */
  public CsvFactsFormat() {}

  @Override
  public String name() {
    return "CSV";
  }

  @Override
  public String mediaType() {
    return "text/csv";
  }

  /** Never: any text may be a table. */
  @Override
  public boolean begins(byte[] start) {
    return false;
  }

  @Override
  public void read(InputStream in, String source, Intake intake) throws IOException {
    FactsCsv.read(in, source, intake);
  }

  @Override
  public void write(Facts facts, Catalogue catalogue, OutputStream out) throws IOException {
    FactsCsv.write(facts, catalogue, FactsCsv.Form.DANISH, out);
  }
}

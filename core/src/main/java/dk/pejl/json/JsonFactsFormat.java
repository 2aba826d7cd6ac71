package dk.pejl.json;

import dk.pejl.fact.Facts;
import dk.pejl.indicator.Catalogue;
import dk.pejl.indicator.FactsFormat;
import dk.pejl.indicator.Intake;
import dk.pejl.input.Sniffed;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;

/** {@code pejl-facts/1} as a format of facts. Immutable and thread-safe. */
public final class JsonFactsFormat implements FactsFormat {
  /** The format, as whoever finds formats makes it. */
  public JsonFactsFormat() {}

  @Override
  public String name() {
    return "JSON";
  }

  @Override
  public String mediaType() {
    return "application/json";
  }

  @Override
  public boolean begins(byte[] start) {
    return Sniffed.isJson(start);
  }

  @Override
  public void read(InputStream in, String source, Intake intake) throws IOException {
    FactsJson.read(in, source, intake);
  }

  @Override
  public void write(Facts facts, Catalogue catalogue, OutputStream out) throws IOException {
    FactsJson.write(facts, catalogue, out);
  }
}

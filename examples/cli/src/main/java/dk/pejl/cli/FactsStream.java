package dk.pejl.cli;

import dk.pejl.csv.SubjectRows;
import dk.pejl.csv.SubjectStream;
import dk.pejl.fact.Facts;
import dk.pejl.fact.Subject;
import dk.pejl.indicator.Catalogue;
import dk.pejl.indicator.Intake;
import dk.pejl.wording.Refusal;
import java.io.BufferedInputStream;
import java.io.Closeable;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Set;

/** The facts that a call names, read subject by subject: what is common first, then CSV. */
final class FactsStream implements Closeable {
  private final List<InputStream> open = new ArrayList<>();
  private final List<SubjectStream.Input> rows = new ArrayList<>();
  private final SubjectStream subjects;
  private final Facts common;
  private final long size;
  private long read;

  /** Opens the files; JSON is read whole, and so is CSV until its first row about a subject asked for. */
  FactsStream(FactsFiles files, Catalogue catalogue, Set<String> kinds) throws IOException {
    Intake intake = Intake.of(catalogue);
    size = files.size();
    for (FactsFiles.Named file : files.open()) {
      open.add(file.in());
      BufferedInputStream in = new BufferedInputStream(new Counted(file.in()), 1 << 16);
      if (FactsFiles.isJson(in, file.name())) {
        FactsFiles.read(in, file.name(), intake);
      } else {
        rows.add(new SubjectStream.Input(in, file.name()));
      }
    }
    subjects = new SubjectStream(rows.iterator(), catalogue, kinds);
    common = subjects.common(intake);
    kinds.forEach(kind -> common.subjects(kind).forEach(FactsStream::refuse));
  }

  private static void refuse(Subject subject) {
    throw new Refusal(
        "'" + subject
            + "' står i en JSON-fil, og med --rejects gælder en sådan for alle: sæt tallene"
            + " i en CSV-fil, eller udelad --rejects.",
        "'" + subject
            + "' stands in a JSON file, which with --rejects holds for all: put the figures"
            + " in a CSV file, or leave out --rejects.");
  }

  /** What holds for every subject. */
  Facts common() {
    return common;
  }

  /** The rows of subject after subject. */
  Iterator<SubjectRows> subjects() {
    return subjects;
  }

  /** Which part of the files is read; negative where their size is not known. */
  double part() {
    return size <= 0 ? -1 : (double) read / size;
  }

  @Override
  public void close() throws IOException {
    for (InputStream each : open) {
      each.close();
    }
  }

  /** Counts the bytes that are read. */
  private final class Counted extends FilterInputStream {
    Counted(InputStream in) {
      super(in);
    }

    @Override
    public int read() throws IOException {
      int found = super.read();
      read += found < 0 ? 0 : 1;
      return found;
    }

    @Override
    public int read(byte[] into, int from, int length) throws IOException {
      int count = super.read(into, from, length);
      read += Math.max(0, count);
      return count;
    }
  }
}

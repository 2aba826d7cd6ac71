package dk.pejl.cli;

import dk.pejl.csv.CsvFactsFormat;
import dk.pejl.csv.SubjectRows;
import dk.pejl.csv.SubjectStream;
import dk.pejl.fact.Facts;
import dk.pejl.fact.Problem;
import dk.pejl.fact.Subject;
import dk.pejl.indicator.Catalogue;
import dk.pejl.indicator.FactsFormat;
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
import java.util.TreeSet;
import java.util.stream.Stream;

/** The facts that a call names, read subject by subject: what is common first, then CSV. */
final class FactsStream implements Closeable {
  private final List<InputStream> open = new ArrayList<>();
  private final List<SubjectStream.Input> rows = new ArrayList<>();
  private final SubjectStream subjects;
  // The formats of the files that are read whole.
  private final Set<String> whole = new TreeSet<>();
  private final List<Problem> notes = new ArrayList<>();
  private final Facts common;
  private final long size;
  private long read;

  /** Opens the files; CSV is read until its first row about a subject asked for, else whole. */
  FactsStream(FactsFiles files, Catalogue catalogue, Set<String> kinds) throws IOException {
    Intake intake = Intake.of(catalogue);
    size = files.size();
    for (FactsFiles.Named file : files.open()) {
      open.add(file.in());
      BufferedInputStream in = new BufferedInputStream(new Counted(file.in()), 1 << 16);
      FactsFormat format = FactsFormat.of(file.name(), in);
      if (format instanceof CsvFactsFormat) {
        rows.add(new SubjectStream.Input(in, file.name()));
      } else {
        whole.add(format.name());
        format.read(in, file.name(), intake);
      }
    }
    subjects = new SubjectStream(rows.iterator(), catalogue, kinds);
    common = subjects.common(intake);
    notes.addAll(intake.notes());
    String formats = String.join("/", whole);
    kinds.forEach(kind -> common.subjects(kind).forEach(subject -> refuse(subject, formats)));
  }

  private static void refuse(Subject subject, String formats) {
    throw new Refusal(
        "'" + subject
            + "' står i en " + formats
            + "-fil, og med --rejects gælder en sådan for alle: sæt tallene"
            + " i en CSV-fil, eller udelad --rejects.",
        "'" + subject
            + "' stands in a " + formats
            + " file, which with --rejects holds for all: put the figures"
            + " in a CSV file, or leave out --rejects.");
  }

  /** What there is to note of the files, once all subjects are read. */
  List<Problem> notes() {
    return Stream.concat(notes.stream(), subjects.notes().stream()).toList();
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

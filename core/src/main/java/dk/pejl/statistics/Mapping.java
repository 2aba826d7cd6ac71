package dk.pejl.statistics;

import dk.pejl.fact.Problems;
import dk.pejl.fact.Provenance;
import dk.pejl.indicator.Catalogue;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

/**
 * Says which cells of a statistics file become which figures: the format {@code pejl-mapping/1}.
 * Immutable and thread-safe.
 *
 * <pre>{@code
 * {
 *   "format": "pejl-mapping/1",
 *   "source": {"system": "Danmarks Statistik", "table": "FOLK1A", "retrieved": "2024-02-12"},
 *   "subject": {"column": "OMRÅDE", "kind": "kommune"},
 *   "period": {"column": "TID", "table": {"2022K1": "2022"}},
 *   "cells": [
 *     {"indicator": "befolkning", "where": {"ALDER": "IALT"}},
 *     {"indicator": "befolkning-aldersgruppe", "dims":
 *       {"alder": {"column": "ALDER", "table": {"0-15 år": "0-15", "67 år og derover": "67-plus"}}}}
 *   ],
 *   "leave-out": [{"where": {"OMRÅDE": "Region *"}, "because": "Planen handler om kommuner."}],
 *   "symbols": {"..": {"missing": "not-available"}}
 * }
 * }</pre>
 *
 * <p>Every column of the file is the subject, the period, a column of figures, or named in the
 * conditions or dimensions of every part of {@code cells}; so no figures are taken for one that are
 * several. What a sign means is never guessed.
 */
public final class Mapping {
  /** The name of the format. */
  public static final String FORMAT = "pejl-mapping/1";

  private final Provenance provenance;
  private final char decimal;
  private final Lookup subject;
  private final Lookup period;
  private final List<Target> targets;
  private final List<LeaveOut> leaveOuts;

  /**
   * Cells that are left out on purpose.
   *
   * @param cells the cells
   * @param because why, or empty
   */
  record LeaveOut(Selected cells, String because) {}

  Mapping(
      Provenance provenance,
      char decimal,
      Lookup subject,
      Lookup period,
      List<Target> targets,
      List<LeaveOut> leaveOuts) {
    this.provenance = provenance;
    this.decimal = decimal;
    this.subject = subject;
    this.period = period;
    this.targets = List.copyOf(targets);
    this.leaveOuts = List.copyOf(leaveOuts);
  }

  /**
   * Reads a mapping in UTF-8, and leaves the stream open.
   *
   * @throws Problems with everything that is wrong with it
   */
  public static Mapping read(InputStream in, String source, Catalogue catalogue)
      throws IOException {
    return new MappingReader(catalogue).read(in, source);
  }

  /**
   * Reads a mapping from a text.
   *
   * @throws Problems with everything that is wrong with it
   */
  public static Mapping read(String text, String source, Catalogue catalogue) {
    try {
      return read(
          new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)), source, catalogue);
    } catch (IOException impossible) {
      throw new UncheckedIOException(impossible);
    }
  }

  /** An ISO date as a mapping has it, and nothing else. */
  public static String day(String text) {
    return MappingReader.day(text);
  }

  /** This mapping for a file that was fetched on another day, an ISO date. */
  public Mapping retrieved(String date) {
    Provenance fetched =
        new Provenance(provenance.system(), provenance.table(), provenance.reference(), day(date));
    return new Mapping(fetched, decimal, subject, period, targets, leaveOuts);
  }

  /** Where the figures come from. */
  Provenance provenance() {
    return provenance;
  }

  /** The decimal mark that the mapping says the file has, or 0 where it says nothing. */
  char decimal() {
    return decimal;
  }

  /** Whom the figures are about. */
  Lookup subject() {
    return subject;
  }

  /** When the figures are for. */
  Lookup period() {
    return period;
  }

  /** The cells that become figures. */
  List<Target> targets() {
    return targets;
  }

  /** The cells that do not. */
  List<LeaveOut> leaveOuts() {
    return leaveOuts;
  }
}

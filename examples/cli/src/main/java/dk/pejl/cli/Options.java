package dk.pejl.cli;

import dk.pejl.rulebook.EngineMode;
import dk.pejl.verdict.Standing;
import dk.pejl.verdict.Status;
import dk.pejl.wording.Language;
import dk.pejl.wording.Wording;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;

/** The options that commands share. */
final class Options {
  static final Option LANG = Option.one(
      "--lang",
      Wording.same(String.join("|", Language.tags())),
      "Sproget i svar og fejl: da (forvalgt) eller en.",
      "The language of answers and errors: da (the default) or en.");
  static final Option HELP =
      Option.flag("--help", "Viser denne hjælp.", "Shows this help.").or("-h");
  static final Option VERSION = Option.flag(
      "--version",
      "Viser versionen af Pejl og regelmotoren.",
      "Shows the versions of Pejl and of the rule engine.");
  static final Option OUTPUT = Option.one(
          "--output",
          new Wording("FIL", "FILE"),
          "Skriver svaret i en fil, som kun kommer til, hvis alt går godt.",
          "Writes the answer to a file, which appears only if all goes well.")
      .or("-o");
  static final Option SUBJECT = Option.many(
      "--subject",
      new Wording("EMNE", "SUBJECT"),
      "Hvem der spørges til, fx kommune:580; kan gentages. virksomhed:* er alle virksomheder i fakta.",
      "Whom the question is about, such as kommune:580; may be repeated. virksomhed:* is every company in the facts.");
  static final Option PERIOD = Option.one(
      "--period",
      new Wording("PERIODE", "PERIOD"),
      "Perioden, hvis sidste dag der spørges til: 2019, 2019-Q3, 2019-05, 2018/19 eller 2019-12-31.",
      "The period whose last day the question is about: 2019, 2019-Q3, 2019-05, 2018/19 or 2019-12-31.");
  static final Option PLAN = Option.many(
      "--plan",
      Wording.same("PLAN"),
      "En plan, hvis mål der spørges til, fx csr-2021; kan gentages. Uden --plan og --goal: alle planer, der gælder på dagen.",
      "A plan whose goals are asked for, such as csr-2021; may be repeated. Without --plan and --goal: all plans in force on the day.");
  static final Option GOAL = Option.many(
      "--goal",
      new Wording("MÅL", "GOAL"),
      "Et mål, der altid svares på, også uden for dets periode; kan gentages.",
      "A goal that is always answered, also outside its window; may be repeated.");
  static final Option STANDING = Option.many(
      "--standing",
      new Wording("SLAGS", "STANDING"),
      "Kun mål af denne slags: " + standings() + "; kan gentages.",
      "Only goals of this standing: " + standings() + "; may be repeated.");
  static final Option FAIL_ON = Option.many(
      "--fail-on",
      Wording.same("STATUS"),
      "Slutter med 1, hvis et mål har denne status: " + statuses() + "; kan gentages.",
      "Ends with 1 if a goal has this status: " + statuses() + "; may be repeated.");
  static final Option REJECTS = Option.one(
      "--rejects",
      new Wording("FIL", "FILE"),
      "Læser emne for emne i stedet for alt på én gang og skriver rækkerne om de emner, der er fejl i, i en CSV-fil med fil, linje og fejl.",
      "Reads subject by subject instead of all at once and writes the rows of subjects with problems to a CSV file with file, line and problem.");
  static final Option WHY = Option.flag(
      "--why",
      "Forklarer hvert mål under tabellen: hvad der blev sammenlignet, og hvilke tal det kom af.",
      "Explains each goal below the table: what was compared, and from which figures.");

  static final Option ENGINE = Option.one(
      "--engine",
      Wording.same(engines()),
      "Hvordan reglerne køres: matching (forvalgt) lader Drools matche dem, direct kører højresiderne i en løkke, compared gør begge dele og sammenligner. Svaret er det samme.",
      "How rules are run: matching (the default) lets Drools match them, direct runs their right sides in a loop, compared does both and compares. The answer is the same.");
  static final Option TRACE = Option.one(
      "--trace",
      new Wording("FIL", "FILE"),
      "Skriver hvert match i en fil, en linje JSON for hvert: reglen, de fakta, der mødtes i den, og hvad den konkluderede.",
      "Writes each match to a file, a line of JSON each: the rule, the facts that met in it, and what it concluded.");
  static final Option SEAL = Option.flag(
      "--seal",
      "Giver hver evaluering et segl, der nævner den foregåendes, så en ændret eller fjernet opdages; kun med --format json.",
      "Gives each evaluation a seal that names that of the one before, so that one altered or removed is noticed; only with --format json.");
  static final Option SIGN = Option.one(
      "--sign",
      new Wording("NØGLE", "KEY"),
      "Forsegler og underskriver med den private Ed25519-nøgle i denne PEM-fil; kun med --format json.",
      "Seals and signs with the private Ed25519 key in this PEM file; only with --format json.");
  static final Option AFTER = Option.one(
      "--after",
      new Wording("EVALUERING", "EVALUATION"),
      "Den forseglede evaluering, som rækken fortsætter efter; af flere i filen den sidste.",
      "The sealed evaluation that the series goes on from; of several in the file the last.");
  static final Option KEY = Option.one(
      "--key",
      new Wording("NØGLE", "KEY"),
      "Kræver, at hver evaluering er underskrevet med nøglen, hvis offentlige del står i denne PEM-fil.",
      "Demands that each evaluation is signed with the key whose public part is in this PEM file.");
  static final Option MAPPING = Option.one(
      "--mapping",
      Wording.same("MAPPING"),
      "Den JSON-fil, der siger, hvad kolonner, celler og tegn i statistikken betyder.",
      "The JSON file that says what the columns, cells and signs of the statistics mean.");
  static final Option RETRIEVED = Option.one(
      "--retrieved",
      new Wording("DATO", "DATE"),
      "Den dag, filen blev hentet, fx 2024-02-12; gælder frem for mappingens.",
      "The day on which the file was fetched, such as 2024-02-12; goes before the mapping's.");

  private Options() {}

  /** The choice of a format, the first being what is given unasked. */
  static Option format(List<String> ids) {
    return Option.one(
        "--format",
        Wording.same(String.join("|", ids)),
        "Svarets form; " + ids.get(0) + " er forvalgt.",
        "The form of the answer; " + ids.get(0) + " is the default.");
  }

  private static String engines() {
    return Arrays.stream(EngineMode.values()).map(EngineMode::id).collect(Collectors.joining("|"));
  }

  private static String standings() {
    return Arrays.stream(Standing.values()).map(Standing::id).collect(Collectors.joining(", "));
  }

  private static String statuses() {
    return Arrays.stream(Status.values()).map(Status::id).collect(Collectors.joining(", "));
  }
}

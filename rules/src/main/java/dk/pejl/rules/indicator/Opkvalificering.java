package dk.pejl.rules.indicator;

import static dk.pejl.indicator.Formula.ratio;
import static dk.pejl.indicator.Source.Certainty.UNSURE;

import dk.pejl.indicator.Catalogue;
import dk.pejl.indicator.Formula;
import dk.pejl.indicator.Indicator;
import dk.pejl.indicator.Source;
import dk.pejl.quantity.Unit;
import dk.pejl.wording.Wording;
import java.time.LocalDate;

/** Upskilling: apprentices, pools of money for education, and companies with the CSR label. */
public final class Opkvalificering {
  private static final String PULJE = "pulje";
  private static final String[] PULJER = {"regional-uddannelsespulje", "uddannelsesloeft"};

  private static final Indicator VOKSENLAERLINGE = Indicator.count("voksenlaerlinge")
      .named("Voksenlærlinge", "Adult apprentices")
      .defined(
          "Årets forløb som voksenlærling med tilskud fra jobcentret, hos enhver arbejdsgiver.",
          "The year's adult apprenticeships with a subsidy from the job centre, with any employer.")
      .from(new Source(
          "jobindsats",
          "Mentor og ordninger (voksenlærlinge), table unknown",
          "",
          UNSURE,
          new Wording("jobindsats.dk, Mentor og ordninger", "jobindsats.dk, Mentor og ordninger")))
      .of("kommune");

  private static final Indicator UDDANNELSESPULJE_FORBRUG = Indicator.amount(
          "uddannelsespulje-forbrug", Unit.KRONER)
      .named("Forbrug af uddannelsespuljer", "Spending from education pools")
      .defined(
          "Det, kommunen i året bruger på forløb betalt af en statslig uddannelsespulje.",
          "What the municipality spends in the year on courses paid from a state education pool.")
      .from(Kilder.egne(UNSURE, "kommunens regnskab", "the municipality's accounts"))
      .of("kommune")
      .by(PULJE, PULJER);

  private static final Indicator UDDANNELSESPULJE_RAMME = Indicator.amount(
          "uddannelsespulje-ramme", Unit.KRONER)
      .named("Ramme i uddannelsespuljer", "Allocation in education pools")
      .defined(
          "Den del af en uddannelsespulje, der i året er kommunens.",
          "The part of an education pool that in the year is the municipality's.")
      .from(new Source(
          "other public register",
          "STAR puljeudmelding (letter/PDF)",
          "",
          UNSURE,
          new Wording("STARs udmelding af puljen", "STAR's announcement of the pool")))
      .of("kommune")
      .by(PULJE, PULJER);

  private static final Indicator UDDANNELSESPULJE_TOLERANCE = Indicator.share(
          "uddannelsespulje-tolerance")
      .named("Tilladt afvigelse fra puljerammen", "Allowed deviation from the pool")
      .defined(
          "Hvor mange procentpoint forbruget af en pulje må ligge fra rammen og stadig regnes for"
              + " at svare til den. Et kriterium, planen ikke sætter: højst 10, og den, der"
              + " indberetter, oplyser, hvem der har sat det.",
          "How many percentage points the spending from a pool may lie from the allocation and"
              + " still be taken to match it. A criterion that the plan does not set: at most 10,"
              + " and whoever reports it tells who set it.")
      .criterion("fastsættes af kommunen", "set by the municipality")
      .max("10")
      .of("kommune")
      .since(LocalDate.of(2026, 11, 28));

  private static final Indicator LEDIGE_I_OPKVALIFICERING = Indicator.count(
          "ledige-i-opkvalificering")
      .named("Ledige i opkvalificering", "Unemployed people in upskilling")
      .defined(
          "Ledige, der i året kom i gang med et forløb, som opkvalificerer.",
          "Unemployed persons who in the year began a course of upskilling.")
      .from(Kilder.jobindsats(UNSURE, "ptvc01", "Område, Periode, Ydelsesgrupper, Tilbud"))
      .of("kommune");

  private static final Indicator CSR_VIRKSOMHEDER = Indicator.count("csr-virksomheder")
      .named("Virksomheder med CSR-mærket", "Companies with the CSR label")
      .defined(
          "Lokale virksomheder, hvis CSR-mærke gælder, når året slutter.",
          "Local companies whose CSR label is valid when the year ends.")
      .from(Kilder.EGEN_OPFOELGNING)
      .of("kommune");

  private static final Indicator UDDANNELSESPULJE_UDNYTTELSE = Indicator.rate(
          "uddannelsespulje-udnyttelse")
      .named("Udnyttelse af uddannelsespuljen", "Use of the education pool")
      .defined(
          "Årets forbrug af puljen i forhold til kommunens ramme.",
          "The year's spending from the pool relative to the municipality's allocation.")
      .of("kommune")
      .by(PULJE, PULJER)
      .as(ratio(Formula.of(UDDANNELSESPULJE_FORBRUG), Formula.of(UDDANNELSESPULJE_RAMME)));

  private Opkvalificering() {}

  /** Adds the theme's indicators. */
  public static void describe(Catalogue.Builder catalogue) {
    catalogue.add(
        VOKSENLAERLINGE,
        UDDANNELSESPULJE_FORBRUG,
        UDDANNELSESPULJE_RAMME,
        UDDANNELSESPULJE_TOLERANCE,
        LEDIGE_I_OPKVALIFICERING,
        CSR_VIRKSOMHEDER,
        UDDANNELSESPULJE_UDNYTTELSE);
  }
}

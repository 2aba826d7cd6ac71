package dk.pejl.rules.pejlemaerker2023;

import static dk.pejl.rules.pejlemaerker2023.Tal.gaps;
import static dk.pejl.rules.pejlemaerker2023.Tal.status;
import static dk.pejl.rules.pejlemaerker2023.Tal.verdict;
import static org.assertj.core.api.Assertions.assertThat;

import dk.pejl.verdict.Verdict;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The efforts that are to run, and what is to be offered, held or gone through in 2023. */
class IndsatserTest {
  @ParameterizedTest
  @CsvSource(delimiter = '|', textBlock = """
      fleksjob-indsats | 2023 | indsats-i-drift projekt:kis-projektet 2023 = true; indsats-i-drift projekt:fleksjob-opfoelgning 2023 = true | met
      fleksjob-indsats | 2023 | indsats-i-drift projekt:kis-projektet 2023 = false | not-met
      fleksjob-indsats | 2023 | indsats-i-drift projekt:fleksjob-opfoelgning 2023 = false | not-met
      fleksjob-indsats | 2023 | indsats-i-drift projekt:kis-projektet 2023 = true | unknown
      handicap-kendskab | 2023 | indsats-i-drift projekt:handicapkonsulent-fastholdelsesteam 2023 = true; indsats-i-drift projekt:handicapordninger-kendskab 2023 = true | met
      handicap-kendskab | 2023 | indsats-i-drift projekt:handicapkonsulent-fastholdelsesteam 2023 = false | not-met
      handicap-kendskab | 2023 | indsats-i-drift projekt:handicapordninger-kendskab 2023 = false | not-met
      handicap-kendskab | 2023 | indsats-i-drift projekt:handicapkonsulent-fastholdelsesteam 2023 = true | unknown
      sygedagpenge-indsatser | 2023 | indsats-i-drift projekt:sygedagpenge-udviklingsprojekt 2023 = true; indsats-i-drift projekt:sygedagpenge-virksomheder 2023 = true; indsats-i-drift projekt:sygedagpenge-sundhed 2023 = true | met
      sygedagpenge-indsatser | 2023 | indsats-i-drift projekt:sygedagpenge-udviklingsprojekt 2023 = false | not-met
      sygedagpenge-indsatser | 2023 | indsats-i-drift projekt:sygedagpenge-virksomheder 2023 = false | not-met
      sygedagpenge-indsatser | 2023 | indsats-i-drift projekt:sygedagpenge-sundhed 2023 = false | not-met
      sygedagpenge-indsatser | 2023 | indsats-i-drift projekt:sygedagpenge-udviklingsprojekt 2023 = true; indsats-i-drift projekt:sygedagpenge-virksomheder 2023 = true | unknown
      flygtninge-indsatser | 2023 | indsats-i-drift projekt:flygtninge-faglig-laering 2023 = true; indsats-i-drift projekt:flygtninge-arbejdsmarked 2023 = true; indsats-i-drift projekt:flygtninge-jobrettet 2023 = true | met
      flygtninge-indsatser | 2023 | indsats-i-drift projekt:flygtninge-faglig-laering 2023 = false | not-met
      flygtninge-indsatser | 2023 | indsats-i-drift projekt:flygtninge-arbejdsmarked 2023 = false | not-met
      flygtninge-indsatser | 2023 | indsats-i-drift projekt:flygtninge-jobrettet 2023 = false | not-met
      flygtninge-indsatser | 2023 | indsats-i-drift projekt:flygtninge-faglig-laering 2023 = true; indsats-i-drift projekt:flygtninge-arbejdsmarked 2023 = true | unknown
      kompetencescreening | 2023 | indsats-i-drift projekt:kompetencescreening 2023 = true | met
      kompetencescreening | 2023 | indsats-i-drift projekt:kompetencescreening 2023 = false | not-met
      kompetencescreening | 2023 | indsats-i-drift projekt:kompetencescreening 2022 = true | unknown
      elever-sosu-byggeri | 2023 | indsats-i-drift projekt:elever-sosu 2023 = true; indsats-i-drift projekt:elever-byggeri 2023 = true | met
      elever-sosu-byggeri | 2023 | indsats-i-drift projekt:elever-sosu 2023 = false | not-met
      elever-sosu-byggeri | 2023 | indsats-i-drift projekt:elever-byggeri 2023 = false | not-met
      elever-sosu-byggeri | 2023 | indsats-i-drift projekt:elever-sosu 2023 = true | unknown
      uddannelsespuljer-screening | 2023 | indsats-i-drift projekt:uddannelsespuljer-screening 2023 = true | met
      uddannelsespuljer-screening | 2023 | indsats-i-drift projekt:uddannelsespuljer-screening 2023 = false | not-met
      uddannelsespuljer-screening | 2023 | indsats-i-drift projekt:uddannelsespuljer-screening 2022 = true | unknown
      jobgatedenmark | 2023 | indsats-i-drift projekt:jobgatedenmark 2023 = true | met
      jobgatedenmark | 2023 | indsats-i-drift projekt:jobgatedenmark 2023 = false | not-met
      jobgatedenmark | 2023 | indsats-i-drift projekt:jobgatedenmark 2022 = true | unknown
      jobsoenderjylland | 2023 | indsats-i-drift projekt:jobsoenderjylland 2023 = true | met
      jobsoenderjylland | 2023 | indsats-i-drift projekt:jobsoenderjylland 2023 = false | not-met
      jobsoenderjylland | 2023 | indsats-i-drift projekt:jobsoenderjylland 2022 = true | unknown
      ungeinitiativer | 2023 | indsats-i-drift projekt:unge-virksomhedsrettet 2023 = true; indsats-i-drift projekt:unge-mentorprojekter 2023 = true; indsats-i-drift projekt:ungepsykologer 2023 = true; indsats-i-drift projekt:unge-misbrug-eftervaern-botilbud 2023 = true | met
      ungeinitiativer | 2023 | indsats-i-drift projekt:unge-virksomhedsrettet 2023 = false | not-met
      ungeinitiativer | 2023 | indsats-i-drift projekt:unge-mentorprojekter 2023 = false | not-met
      ungeinitiativer | 2023 | indsats-i-drift projekt:ungepsykologer 2023 = false | not-met
      ungeinitiativer | 2023 | indsats-i-drift projekt:unge-misbrug-eftervaern-botilbud 2023 = false | not-met
      ungeinitiativer | 2023 | indsats-i-drift projekt:unge-virksomhedsrettet 2023 = true; indsats-i-drift projekt:unge-mentorprojekter 2023 = true; indsats-i-drift projekt:ungepsykologer 2023 = true | unknown
      unge-under-18 | 2023 | indsats-i-drift projekt:under-18-fritidsjob 2023 = true; indsats-i-drift projekt:under-18-uddannelsessteder 2023 = true; indsats-i-drift projekt:under-18-netvaerk-familie 2023 = true | met
      unge-under-18 | 2023 | indsats-i-drift projekt:under-18-fritidsjob 2023 = false | not-met
      unge-under-18 | 2023 | indsats-i-drift projekt:under-18-uddannelsessteder 2023 = false | not-met
      unge-under-18 | 2023 | indsats-i-drift projekt:under-18-netvaerk-familie 2023 = false | not-met
      unge-under-18 | 2023 | indsats-i-drift projekt:under-18-fritidsjob 2023 = true; indsats-i-drift projekt:under-18-uddannelsessteder 2023 = true | unknown
      step-up-moeder | 2023 | indsats-i-drift projekt:step-up-moeder 2023 = true | met
      step-up-moeder | 2023 | indsats-i-drift projekt:step-up-moeder 2023 = false | not-met
      step-up-moeder | 2023 | indsats-i-drift projekt:step-up-moeder 2022 = true | unknown
      sagsoverdragelse | 2023 | indsats-i-drift projekt:sagsoverdragelse 2023 = true | met
      sagsoverdragelse | 2023 | indsats-i-drift projekt:sagsoverdragelse 2023 = false | not-met
      sagsoverdragelse | 2023 | indsats-i-drift projekt:sagsoverdragelse 2022 = true | unknown
      loentimer-indsats | 2023 | indsats-i-drift projekt:jobformidlerindsats 2023 = true; indsats-i-drift projekt:borgerinddragelse 2023 = true | met
      loentimer-indsats | 2023 | indsats-i-drift projekt:jobformidlerindsats 2023 = false | not-met
      loentimer-indsats | 2023 | indsats-i-drift projekt:borgerinddragelse 2023 = false | not-met
      loentimer-indsats | 2023 | indsats-i-drift projekt:jobformidlerindsats 2023 = true | unknown
      misbrug | 2023 | indsats-i-drift projekt:misbrug 2023 = true | met
      misbrug | 2023 | indsats-i-drift projekt:misbrug 2023 = false | not-met
      misbrug | 2023 | indsats-i-drift projekt:misbrug 2022 = true | unknown
      ikke-digitale-borgere | 2023 | indsats-i-drift projekt:ikke-digitale-borgere 2023 = true | met
      ikke-digitale-borgere | 2023 | indsats-i-drift projekt:ikke-digitale-borgere 2023 = false | not-met
      ikke-digitale-borgere | 2023 | indsats-i-drift projekt:ikke-digitale-borgere 2022 = true | unknown
      graensesamarbejde | 2023 | indsats-i-drift projekt:samarbejde-soenderjyske-kommuner 2023 = true; indsats-i-drift projekt:samarbejde-jobcentre-sydslesvig 2023 = true; indsats-i-drift projekt:samarbejde-regionskontoret 2023 = true; indsats-i-drift projekt:samarbejde-jobgatedenmark 2023 = true; indsats-i-drift projekt:samarbejde-arbejdsmarkedsudvalget 2023 = true; indsats-i-drift projekt:samarbejde-arbejdsagentur 2023 = true | met
      graensesamarbejde | 2023 | indsats-i-drift projekt:samarbejde-soenderjyske-kommuner 2023 = false | not-met
      graensesamarbejde | 2023 | indsats-i-drift projekt:samarbejde-jobcentre-sydslesvig 2023 = false | not-met
      graensesamarbejde | 2023 | indsats-i-drift projekt:samarbejde-regionskontoret 2023 = false | not-met
      graensesamarbejde | 2023 | indsats-i-drift projekt:samarbejde-jobgatedenmark 2023 = false | not-met
      graensesamarbejde | 2023 | indsats-i-drift projekt:samarbejde-arbejdsmarkedsudvalget 2023 = false | not-met
      graensesamarbejde | 2023 | indsats-i-drift projekt:samarbejde-arbejdsagentur 2023 = false | not-met
      graensesamarbejde | 2023 | indsats-i-drift projekt:samarbejde-soenderjyske-kommuner 2023 = true; indsats-i-drift projekt:samarbejde-jobcentre-sydslesvig 2023 = true; indsats-i-drift projekt:samarbejde-regionskontoret 2023 = true; indsats-i-drift projekt:samarbejde-jobgatedenmark 2023 = true; indsats-i-drift projekt:samarbejde-arbejdsmarkedsudvalget 2023 = true | unknown
      viden-og-analyse | 2023 | indsats-i-drift projekt:notater-og-analyser 2023 = true; indsats-i-drift projekt:rekrutteringsrapporter 2023 = true; indsats-i-drift projekt:virksomhedsbarometre 2023 = true; indsats-i-drift projekt:jobbarometre 2023 = true; indsats-i-drift projekt:tilfredshedsundersoegelser 2023 = true; indsats-i-drift projekt:opfoelgningsrapporter 2023 = true | met
      viden-og-analyse | 2023 | indsats-i-drift projekt:notater-og-analyser 2023 = false | not-met
      viden-og-analyse | 2023 | indsats-i-drift projekt:rekrutteringsrapporter 2023 = false | not-met
      viden-og-analyse | 2023 | indsats-i-drift projekt:virksomhedsbarometre 2023 = false | not-met
      viden-og-analyse | 2023 | indsats-i-drift projekt:jobbarometre 2023 = false | not-met
      viden-og-analyse | 2023 | indsats-i-drift projekt:tilfredshedsundersoegelser 2023 = false | not-met
      viden-og-analyse | 2023 | indsats-i-drift projekt:opfoelgningsrapporter 2023 = false | not-met
      viden-og-analyse | 2023 | indsats-i-drift projekt:notater-og-analyser 2023 = true; indsats-i-drift projekt:rekrutteringsrapporter 2023 = true; indsats-i-drift projekt:virksomhedsbarometre 2023 = true; indsats-i-drift projekt:jobbarometre 2023 = true; indsats-i-drift projekt:tilfredshedsundersoegelser 2023 = true | unknown
      kompetencescreening | 2026 | indsats-i-drift projekt:kompetencescreening 2025 = true; indsats-i-drift projekt:kompetencescreening 2026 = false | not-met
      step-up-moeder | 2024 | indsats-i-drift projekt:step-up-moeder 2023 = false; indsats-i-drift projekt:step-up-moeder 2024 = true | met
      sagsoverdragelse | 2027 | indsats-i-drift projekt:sagsoverdragelse 2026 = true; indsats-i-drift projekt:sagsoverdragelse 2027 = false | met
      jobgatedenmark | 2025 | indsats-i-drift projekt:jobgatedenmark 2023 = true; indsats-i-drift projekt:jobgatedenmark 2025 = false | met
      """)
  void runInTheYear(String goal, String period, String figures, String expected) {
    assertThat(status(goal, figures, period)).isEqualTo(expected);
  }

  @ParameterizedTest
  @CsvSource(delimiter = '|', nullValues = "-", textBlock = """
      virksomhedsbesoeg | 2023 | virksomhedsbesoeg 2023 = 0 | not-met | -1
      virksomhedsbesoeg | 2023 | virksomhedsbesoeg 2023 = 1 | met | 0
      virksomhedsbesoeg | 2023 | virksomhedsbesoeg 2022 = 1 | unknown | -
      virksomhedsbesoeg | 2023-12-30 | virksomhedsbesoeg 2022 = 1 | not-due | -
      virksomhedsbesoeg | 2025 | virksomhedsbesoeg 2023 = 2; virksomhedsbesoeg 2025 = 0 | met | 1
      selvstaendige | 2023 | selvstaendige-henvist 2023 = 0 | not-met | -1
      selvstaendige | 2023 | selvstaendige-henvist 2023 = 1 | met | 0
      selvstaendige | 2023 | selvstaendige-henvist 2022 = 1 | unknown | -
      selvstaendige | 2023-12-30 | selvstaendige-henvist 2022 = 1 | not-due | -
      selvstaendige | 2025 | selvstaendige-henvist 2023 = 2; selvstaendige-henvist 2025 = 0 | met | 1
      arrangementer | 2023 | jobcenter-arrangementer 2023 = 0 | not-met | -1
      arrangementer | 2023 | jobcenter-arrangementer 2023 = 1 | met | 0
      arrangementer | 2023 | jobcenter-arrangementer 2022 = 1 | unknown | -
      arrangementer | 2023-12-30 | jobcenter-arrangementer 2022 = 1 | not-due | -
      arrangementer | 2025 | jobcenter-arrangementer 2023 = 2; jobcenter-arrangementer 2025 = 0 | met | 1
      boligsocial | 2023 | boligsociale-omraader 2023 = 0 | not-met | -1
      boligsocial | 2023 | boligsociale-omraader 2023 = 1 | met | 0
      boligsocial | 2023 | boligsociale-omraader 2022 = 1 | unknown | -
      boligsocial | 2023-12-30 | boligsociale-omraader 2022 = 1 | not-due | -
      boligsocial | 2025 | boligsociale-omraader 2023 = 2; boligsociale-omraader 2025 = 0 | met | 1
      nytilmeldte-kompetencer | 2023 | nytilmeldte-ledige 2023 = 50; nytilmeldte-afklaret 2023 = 49 | not-met | -2
      nytilmeldte-kompetencer | 2023 | nytilmeldte-ledige 2023 = 50; nytilmeldte-afklaret 2023 = 50 | met | 0
      nytilmeldte-kompetencer | 2023 | nytilmeldte-ledige 2023 = 0; nytilmeldte-afklaret 2023 = 0 | unknown | -
      nytilmeldte-kompetencer | 2023 | nytilmeldte-ledige 2023 = 50 | unknown | -
      nytilmeldte-kompetencer | 2023 | nytilmeldte-afklaret 2023 = 50 | unknown | -
      nytilmeldte-kompetencer | 2022 | nytilmeldte-ledige 2022 = 50; nytilmeldte-afklaret 2022 = 50 | not-due | -
      uddannelsessamtale | 2023 | jobparate-ledige 2023 = 50; uddannelsessamtale-tilbudt 2023 = 49 | not-met | -2
      uddannelsessamtale | 2023 | jobparate-ledige 2023 = 50; uddannelsessamtale-tilbudt 2023 = 50 | met | 0
      uddannelsessamtale | 2023 | jobparate-ledige 2023 = 0; uddannelsessamtale-tilbudt 2023 = 0 | unknown | -
      uddannelsessamtale | 2023 | jobparate-ledige 2023 = 50 | unknown | -
      uddannelsessamtale | 2023 | uddannelsessamtale-tilbudt 2023 = 50 | unknown | -
      uddannelsessamtale | 2022 | jobparate-ledige 2022 = 50; uddannelsessamtale-tilbudt 2022 = 50 | not-due | -
      handicap-screening | 2023 | handicap-screenede 2023 = 50; handicap-samtale-tilbudt 2023 = 49 | not-met | -
      handicap-screening | 2023 | handicap-screenede 2023 = 50; handicap-samtale-tilbudt 2023 = 50 | met | -
      handicap-screening | 2023 | handicap-screenede 2023 = 1; handicap-samtale-tilbudt 2023 = 1 | met | -
      handicap-screening | 2023 | handicap-screenede 2023 = 0; handicap-samtale-tilbudt 2023 = 0 | not-met | -
      handicap-screening | 2023 | handicap-screenede 2023 = 0 | not-met | -
      handicap-screening | 2023 | handicap-screenede 2023 = 50 | unknown | -
      handicap-screening | 2022 | handicap-screenede 2022 = 50; handicap-samtale-tilbudt 2022 = 50 | not-due | -
      ips-indsats | 2023 | ips-i-job 2022 = 8; ips-i-job 2023 = 7 | not-met | -1
      ips-indsats | 2023 | ips-i-job 2022 = 8; ips-i-job 2023 = 8 | not-met | 0
      ips-indsats | 2023 | ips-i-job 2022 = 8; ips-i-job 2023 = 9 | met | 1
      ips-indsats | 2023 | ips-i-job 2023 = 9 | unknown | -
      ips-indsats | 2022 | - | not-due | -
      """)
  void standAtTheirLimitsAsThePlanMeans(
      String goal, String period, String figures, String expected, String margin) {
    Scenario.check(goal, figures == null ? "" : figures, period, expected, margin);
  }

  @Test
  void areDemandedByNameSoThatNoneIsLeftOut() {
    String figures = "indsats-i-drift projekt:elever-sosu 2023 = true;"
        + "indsats-i-drift projekt:elever-byggeri 2023 = not-applicable";
    assertThat(status("elever-sosu-byggeri", figures, "2023")).isEqualTo("unknown");
    assertThat(gaps("elever-sosu-byggeri", figures, "2023"))
        .containsExactly("indsats-i-drift projekt:elever-byggeri 2023 decides");
  }

  @Test
  void areFinalWhereTheYearIsADeadline() {
    Verdict verdict = verdict("arrangementer", "jobcenter-arrangementer 2023 = 1", "2023");
    assertThat(verdict.isFinal()).isTrue();
  }
}

package dk.pejl.rules.kik2016;

import static org.assertj.core.api.Assertions.assertThat;

import dk.pejl.rules.PlanCase;
import dk.pejl.verdict.Verdict;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Each goal of KIK just below, at and above its limit, without figures, and around its deadline. */
class KikGoalsTest {
  private static final PlanCase KIK = new PlanCase("kik-2016");

  @ParameterizedTest
  @CsvSource(delimiter = '|', textBlock = """
      # At the deadline, and the figures after it, which do not count.
      aktivitetsparate | 2018-12 | aktivitetsparate(samlet) 2018-12 = 501 | not-met | -1
      aktivitetsparate | 2018-12 | aktivitetsparate(samlet) 2018-12 = 500 | met | 0
      aktivitetsparate | 2018-12 | aktivitetsparate(samlet) 2018-12 = 499 | met | 1
      aktivitetsparate | 2019-06 | aktivitetsparate(samlet) 2018-12 = 501; aktivitetsparate(samlet) 2019-06 = 1 | not-met | -1
      aktivitetsparate | 2018-12 | aktivitetsparate(oprindelig) 2018-12 = 1; aktivitetsparate(ny) 2018-12 = 1 | unknown |
      aktivitetsparate | 2018-12 | aktivitetsparate(samlet) 2018-11 = 1 | unknown |
      aktivitetsparate | 2018-12 | aktivitetsparate(samlet) 2018-12 = 450..500 | met | at-least 0
      aktivitetsparate | 2018-12 | aktivitetsparate(samlet) 2018-12 = 450..501 | unknown |
      aktivitetsparate | 2018-12 | aktivitetsparate(samlet) 2018-12 = suppressed | unknown |
      # On the path, which is 1,008 in June 2015, 751.5 in July 2017, 700 in December, 517.0 in November 2018.
      aktivitetsparate | 2015-06 | aktivitetsparate(samlet) 2015-06 = 1008 | on-track | -508
      aktivitetsparate | 2015-06 | aktivitetsparate(samlet) 2015-06 = 1009 | behind | -509
      aktivitetsparate | 2017-07 | aktivitetsparate(samlet) 2017-07 = 563; aktivitetsparate(oprindelig) 2017-07 = 387; aktivitetsparate(ny) 2017-07 = 176 | on-track | -63
      aktivitetsparate | 2017-07 | aktivitetsparate(samlet) 2017-07 = 751 | on-track | -251
      aktivitetsparate | 2017-07 | aktivitetsparate(samlet) 2017-07 = 752 | behind | -252
      aktivitetsparate | 2017-12 | aktivitetsparate(samlet) 2017-12 = 700 | on-track | -200
      aktivitetsparate | 2017-12 | aktivitetsparate(samlet) 2017-12 = 701 | behind | -201
      aktivitetsparate | 2018-11 | aktivitetsparate(samlet) 2018-11 = 516 | on-track | -16
      aktivitetsparate | 2018-11 | aktivitetsparate(samlet) 2018-11 = 517 | behind | -17
      aktivitetsparate | 2018-11 | aktivitetsparate(samlet) 2018-11 = 500 | met | 0
      aktivitetsparate-2017 | 2017-12 | aktivitetsparate(samlet) 2017-12 = 701 | not-met | -1
      aktivitetsparate-2017 | 2017-12 | aktivitetsparate(samlet) 2017-12 = 700 | met | 0
      aktivitetsparate-2017 | 2017-12 | aktivitetsparate(samlet) 2017-12 = 699 | met | 1
      aktivitetsparate-2017 | 2017-11 | aktivitetsparate(samlet) 2017-11 = 701 | not-due | -1
      aktivitetsparate-2017 | 2017-07 | aktivitetsparate(samlet) 2017-07 = 563 | met | 137
      aktivitetsparate-2017 | 2018-06 | aktivitetsparate(samlet) 2017-12 = 701; aktivitetsparate(samlet) 2018-06 = 1 | not-met | -1
      aktivitetsparate-2017 | 2017-12 | aktivitetsparate(ny) 2017-12 = 1 | unknown |
      bestand-sum | 2017-07 | aktivitetsparate(oprindelig) 2017-07 = 387; aktivitetsparate(ny) 2017-07 = 176; aktivitetsparate(samlet) 2017-07 = 563 | met |
      bestand-sum | 2017-07 | aktivitetsparate(oprindelig) 2017-07 = 386; aktivitetsparate(ny) 2017-07 = 176; aktivitetsparate(samlet) 2017-07 = 563 | not-met |
      bestand-sum | 2017-07 | aktivitetsparate(oprindelig) 2017-07 = 388; aktivitetsparate(ny) 2017-07 = 176; aktivitetsparate(samlet) 2017-07 = 563 | not-met |
      bestand-sum | 2017-07 | aktivitetsparate(oprindelig) 2017-07 = 387; aktivitetsparate(samlet) 2017-07 = 563 | unknown |
      bestand-sum | 2017-07 | aktivitetsparate(oprindelig) 2017-07 = 564; aktivitetsparate(samlet) 2017-07 = 563 | not-met |
      bestand-sum | 2017-07 | aktivitetsparate(oprindelig) 2017-07 = 387; aktivitetsparate(ny) 2017-07 = 176 | unknown |
      bestand-sum | 2015-06-29 | aktivitetsparate(samlet) 2015-05 = 1 | not-due |
      bestand-sum | 2019-06 | aktivitetsparate(oprindelig) 2018-12 = 1; aktivitetsparate(ny) 2018-12 = 2; aktivitetsparate(samlet) 2018-12 = 3 | met |
      """)
  void countsTheActivityReady(
      String goal, String asked, @Nullable String figures, String status, @Nullable String margin) {
    KIK.check(goal, asked, figures, status, margin);
  }

  @ParameterizedTest
  @CsvSource(delimiter = '|', textBlock = """
      # The year of arrival lies three years before the one asked about.
      integration-selvforsoergende | 2016 | flygtninge-selvforsoergende-andel 2013 = 49.9 | not-met | -0.1
      integration-selvforsoergende | 2016 | flygtninge-selvforsoergende-andel 2013 = 50 | met | 0
      integration-selvforsoergende | 2016 | flygtninge-selvforsoergende-andel 2013 = 61.4 | met | 11.4
      integration-selvforsoergende | 2016 | flygtninge-selvforsoergende-andel 2012 = 1; flygtninge-selvforsoergende-andel 2014 = 1; flygtninge-selvforsoergende-andel 2016 = 1 | unknown |
      integration-selvforsoergende | 2019 | flygtninge-selvforsoergende-andel 2016 = 50.1 | met | 0.1
      integration-selvforsoergende | 2020 | flygtninge-selvforsoergende-andel 2016 = 49; flygtninge-selvforsoergende-andel 2017 = 51 | not-met | -1
      integration-selvforsoergende | 2016-11 | flygtninge-selvforsoergende-andel 2013 = 50 | not-due |
      udfald-fordeling | 2016 | afsluttede-sager-andel(selvforsoergende) 2016 = 54; afsluttede-sager-andel(job-eller-uddannelsesparat) 2016 = 19; afsluttede-sager-andel(anden-forsoergelse) 2016 = 27 | met |
      udfald-fordeling | 2016 | afsluttede-sager-andel(selvforsoergende) 2016 = 56; afsluttede-sager-andel(job-eller-uddannelsesparat) 2016 = 20; afsluttede-sager-andel(anden-forsoergelse) 2016 = 24 | met |
      udfald-fordeling | 2016 | afsluttede-sager-andel(selvforsoergende) 2016 = 33; afsluttede-sager-andel(job-eller-uddannelsesparat) 2016 = 33; afsluttede-sager-andel(anden-forsoergelse) 2016 = 33 | met |
      udfald-fordeling | 2016 | afsluttede-sager-andel(selvforsoergende) 2016 = 33; afsluttede-sager-andel(job-eller-uddannelsesparat) 2016 = 33; afsluttede-sager-andel(anden-forsoergelse) 2016 = 32.9 | not-met |
      udfald-fordeling | 2016 | afsluttede-sager-andel(selvforsoergende) 2016 = 34; afsluttede-sager-andel(job-eller-uddannelsesparat) 2016 = 34; afsluttede-sager-andel(anden-forsoergelse) 2016 = 33 | met |
      udfald-fordeling | 2016 | afsluttede-sager-andel(selvforsoergende) 2016 = 34; afsluttede-sager-andel(job-eller-uddannelsesparat) 2016 = 34; afsluttede-sager-andel(anden-forsoergelse) 2016 = 33.1 | not-met |
      udfald-fordeling | 2016 | afsluttede-sager-andel(selvforsoergende) 2016 = 54; afsluttede-sager-andel(job-eller-uddannelsesparat) 2016 = 19 | unknown |
      udfald-fordeling | 2016 | afsluttede-sager-andel(selvforsoergende) 2016 = 82; afsluttede-sager-andel(job-eller-uddannelsesparat) 2016 = 20 | not-met |
      udfald-selvforsoergende | 2016 | afsluttede-sager-andel(selvforsoergende) 2016 = 54 | not-met | -2
      udfald-selvforsoergende | 2016 | afsluttede-sager-andel(selvforsoergende) 2016 = 55.9 | not-met | -0.1
      udfald-selvforsoergende | 2016 | afsluttede-sager-andel(selvforsoergende) 2016 = 56 | met | 0
      udfald-selvforsoergende | 2019 | afsluttede-sager-andel(selvforsoergende) 2019 = 56.1 | met | 0.1
      udfald-selvforsoergende | 2016 | afsluttede-sager-andel(job-eller-uddannelsesparat) 2016 = 60; afsluttede-sager-andel(selvforsoergende) 2015 = 60 | unknown |
      udfald-parat | 2016 | afsluttede-sager-andel(job-eller-uddannelsesparat) 2016 = 19 | not-met | -1
      udfald-parat | 2016 | afsluttede-sager-andel(job-eller-uddannelsesparat) 2016 = 19.9 | not-met | -0.1
      udfald-parat | 2016 | afsluttede-sager-andel(job-eller-uddannelsesparat) 2016 = 20 | met | 0
      udfald-parat | 2019 | afsluttede-sager-andel(job-eller-uddannelsesparat) 2019 = 20.1 | met | 0.1
      udfald-parat | 2016 | afsluttede-sager-andel(selvforsoergende) 2016 = 80 | unknown |
      udfald-anden-forsoergelse | 2016 | afsluttede-sager-andel(anden-forsoergelse) 2016 = 27 | not-met | -3
      udfald-anden-forsoergelse | 2016 | afsluttede-sager-andel(anden-forsoergelse) 2016 = 24.1 | not-met | -0.1
      udfald-anden-forsoergelse | 2016 | afsluttede-sager-andel(anden-forsoergelse) 2016 = 24 | met | 0
      udfald-anden-forsoergelse | 2019 | afsluttede-sager-andel(anden-forsoergelse) 2019 = 23.9 | met | 0.1
      udfald-anden-forsoergelse | 2016 | afsluttede-sager-andel(selvforsoergende) 2016 = 1 | unknown |
      flere-i-job-eller-uddannelse | 2017 | afsluttede-sager-andel(selvforsoergende) 2016 = 54; afsluttede-sager-andel(selvforsoergende) 2017 = 53.9 | not-met | -0.1
      flere-i-job-eller-uddannelse | 2017 | afsluttede-sager-andel(selvforsoergende) 2016 = 54; afsluttede-sager-andel(selvforsoergende) 2017 = 54 | not-met | 0
      flere-i-job-eller-uddannelse | 2017 | afsluttede-sager-andel(selvforsoergende) 2016 = 54; afsluttede-sager-andel(selvforsoergende) 2017 = 54.1 | met | 0.1
      flere-i-job-eller-uddannelse | 2017 | afsluttede-sager-andel(selvforsoergende) 2017 = 99; afsluttede-sager-andel(anden-forsoergelse) 2016 = 1 | unknown |
      flere-i-job-eller-uddannelse | 2020 | afsluttede-sager-andel(selvforsoergende) 2018 = 54; afsluttede-sager-andel(selvforsoergende) 2019 = 55 | met | 1
      """)
  void followsWhatBecomesOfThem(
      String goal, String asked, @Nullable String figures, String status, @Nullable String margin) {
    KIK.check(goal, asked, figures, status, margin);
  }

  @ParameterizedTest
  @CsvSource(delimiter = '|', textBlock = """
      # The document's own: 15 of the 20 at least have done both.
      unge-paa-toppen | 2017-07-01 | projekt-deltagere 2017-07-01 = 20; projekt-gennemfoert 2017-07-01 = 19; projekt-i-job-eller-uddannelse 2017-07-01 = 16 | met | at-least 25
      unge-paa-toppen | 2017-06-30 | projekt-deltagere 2017-06-30 = 20; projekt-gennemfoert-og-i-job-eller-uddannelse 2017-06-30 = 9 | not-met | -5
      unge-paa-toppen | 2017-06-30 | projekt-deltagere 2017-06-30 = 20; projekt-gennemfoert-og-i-job-eller-uddannelse 2017-06-30 = 10 | met | 0
      unge-paa-toppen | 2017-06-30 | projekt-deltagere 2017-06-30 = 20; projekt-gennemfoert-og-i-job-eller-uddannelse 2017-06-30 = 11 | met | 5
      # The fewest and the most of whom both can be true.
      unge-paa-toppen | 2017-06-30 | projekt-deltagere 2017-06-30 = 20; projekt-gennemfoert 2017-06-30 = 15; projekt-i-job-eller-uddannelse 2017-06-30 = 15 | met | at-least 0
      unge-paa-toppen | 2017-06-30 | projekt-deltagere 2017-06-30 = 20; projekt-gennemfoert 2017-06-30 = 15; projekt-i-job-eller-uddannelse 2017-06-30 = 14 | unknown |
      unge-paa-toppen | 2017-06-30 | projekt-deltagere 2017-06-30 = 20; projekt-gennemfoert 2017-06-30 = 9; projekt-i-job-eller-uddannelse 2017-06-30 = 20 | not-met | -5
      unge-paa-toppen | 2017-06-30 | projekt-deltagere 2017-06-30 = 20; projekt-gennemfoert 2017-06-30 = 9 | not-met | at-most -5
      unge-paa-toppen | 2017-06-30 | projekt-deltagere 2017-06-30 = 20; projekt-gennemfoert 2017-06-30 = 5; projekt-i-job-eller-uddannelse 2017-06-30 = 6 | not-met | at-most -25
      unge-paa-toppen | 2017-06-30 | projekt-deltagere 2017-06-30 = 20; projekt-gennemfoert 2017-06-30 = 19; projekt-i-job-eller-uddannelse 2017-06-30 = 19; projekt-gennemfoert-og-i-job-eller-uddannelse 2017-06-30 = 9 | not-met | -5
      # One day of count for all that is counted, and no later one.
      unge-paa-toppen | 2018 | projekt-deltagere 2017-06-30 = 20; projekt-gennemfoert-og-i-job-eller-uddannelse 2017-06-30 = 9; projekt-deltagere 2017-07-01 = 20; projekt-gennemfoert-og-i-job-eller-uddannelse 2017-07-01 = 20 | not-met | -5
      unge-paa-toppen | 2018 | projekt-deltagere 2017-06-30 = 20; projekt-deltagere 2017-07-01 = 20; projekt-gennemfoert-og-i-job-eller-uddannelse 2017-07-01 = 20 | unknown |
      unge-paa-toppen | 2018 | projekt-deltagere 2017-07-02 = 20; projekt-gennemfoert-og-i-job-eller-uddannelse 2017-07-02 = 20 | unknown |
      unge-paa-toppen | 2018 | projekt-gennemfoert 2017-07-01 = 19; projekt-i-job-eller-uddannelse 2017-07-01 = 16 | unknown |
      unge-paa-toppen | 2017-06-29 | projekt-deltagere 2017-06-29 = 20; projekt-gennemfoert-og-i-job-eller-uddannelse 2017-06-29 = 1 | not-due |
      unge-paa-toppen-deltagere | 2017-07-01 | projekt-deltagere 2017-07-01 = 20 | met | 0
      unge-paa-toppen-deltagere | 2017-07-01 | projekt-deltagere 2017-07-01 = 19 | not-met | -1
      unge-paa-toppen-deltagere | 2017-06-30 | projekt-deltagere 2017-06-30 = 21 | met | 1
      unge-paa-toppen-deltagere | 2018 | projekt-deltagere 2017-06-30 = 19; projekt-deltagere 2017-07-01 = 20 | not-met | -1
      unge-paa-toppen-deltagere | 2018 | projekt-gennemfoert 2017-06-30 = 19; projekt-deltagere 2017-07-01 = 20 | unknown |
      unge-paa-toppen-deltagere | 2018 | projekt-deltagere 2017-07-02 = 20 | unknown |
      unge-paa-toppen-deltagere | 2017-06-29 | projekt-deltagere 2017-06-29 = 20 | not-due |
      """)
  void countsTheCyclingTeam(
      String goal, String asked, @Nullable String figures, String status, @Nullable String margin) {
    KIK.check(goal, asked, figures, status, margin);
  }

  @ParameterizedTest
  @CsvSource(delimiter = '|', textBlock = """
      oekonomi-2016 | 2016 | budgetresultat(forventet) 2016 = -17000000; budgetresultat(realiseret) 2016 = 4000000 | met | 21000000
      oekonomi-2016 | 2016 | budgetresultat(forventet) 2016 = -17000000; budgetresultat(realiseret) 2016 = -17000000 | met | 0
      oekonomi-2016 | 2016 | budgetresultat(forventet) 2016 = -17000000; budgetresultat(realiseret) 2016 = -17000001 | not-met | -1
      oekonomi-2016 | 2018 | budgetresultat(forventet) 2016 = 0; budgetresultat(realiseret) 2016 = 1; budgetresultat(forventet) 2018 = 0; budgetresultat(realiseret) 2018 = -5 | met | 1
      oekonomi-2016 | 2016 | budgetresultat(realiseret) 2016 = 4000000 | unknown |
      oekonomi-2016 | 2016 | budgetresultat(forventet) 2016 = -17000000 | unknown |
      oekonomi-2016 | 2016-12-30 | budgetresultat(forventet) 2016 = -17000000; budgetresultat(realiseret) 2016 = 4000000 | not-due |
      oekonomi-2017 | 2017 | budgetresultat(realiseret) 2017 = -1 | not-met | -1
      oekonomi-2017 | 2017 | budgetresultat(realiseret) 2017 = 0 | met | 0
      oekonomi-2017 | 2019 | budgetresultat(realiseret) 2017 = 1; budgetresultat(realiseret) 2019 = -1 | met | 1
      oekonomi-2017 | 2017 | budgetresultat(realiseret) 2016 = 4000000; budgetresultat(forventet) 2017 = 1 | unknown |
      oekonomi-2017 | 2017-12-30 | budgetresultat(realiseret) 2017 = 1 | not-due |
      investering-sum | 2016 | investering(samlet) 2016 = 68000000; investering(nye-indsatser) 2016 = 42500000; investering(medarbejdere) 2016 = 18000000; investering(oevrig-drift) 2016 = 7500000 | met | 0
      investering-sum | 2016 | investering(samlet) 2016 = 68000000; investering(nye-indsatser) 2016 = 42500000; investering(medarbejdere) 2016 = 18000001; investering(oevrig-drift) 2016 = 7500000 | not-met |
      investering-sum | 2016 | investering(samlet) 2016 = 68000000; investering(nye-indsatser) 2016 = 42500000; investering(medarbejdere) 2016 = 18000000; investering(oevrig-drift) 2016 = 7499999 | not-met |
      investering-sum | 2019 | investering(samlet) 2016 = 68000000; investering(nye-indsatser) 2016 = 42500000; investering(medarbejdere) 2016 = 18000000 | unknown |
      investering-nye-indsatser-sum | 2016 | investering(nye-indsatser) 2016 = 42500000; investering(nye-indsatser-aktivitetsparate) 2016 = 34500000; investering(nye-indsatser-integration) 2016 = 8000000 | met | 0
      investering-nye-indsatser-sum | 2016 | investering(nye-indsatser) 2016 = 42500000; investering(nye-indsatser-aktivitetsparate) 2016 = 34500001; investering(nye-indsatser-integration) 2016 = 8000000 | not-met |
      investering-nye-indsatser-sum | 2016 | investering(nye-indsatser) 2016 = 42500000; investering(nye-indsatser-aktivitetsparate) 2016 = 34500000; investering(nye-indsatser-integration) 2016 = 7999999 | not-met |
      investering-nye-indsatser-sum | 2016 | investering(samlet) 2016 = 42500000; investering(nye-indsatser-aktivitetsparate) 2016 = 34500000; investering(nye-indsatser-integration) 2016 = 8000000 | unknown |
      investering-ramme | 2019 | investering(samlet) 2016 = 68000000; investering-forbrug 2016 = 17000000; investering-forbrug 2017 = 17000000; investering-forbrug 2018 = 17000000; investering-forbrug 2019 = 17000000 | met | 0
      investering-ramme | 2019 | investering(samlet) 2016 = 68000000; investering-forbrug 2016 = 17000000; investering-forbrug 2017 = 17000000; investering-forbrug 2018 = 17000000; investering-forbrug 2019 = 17000001 | not-met | -1
      investering-ramme | 2021 | investering(samlet) 2016 = 68000000; investering-forbrug 2016 = 17000000; investering-forbrug 2017 = 17000000; investering-forbrug 2018 = 17000000; investering-forbrug 2019 = 16999999; investering-forbrug 2020 = 5 | met | 1
      investering-ramme | 2019 | investering(samlet) 2016 = 68000000; investering-forbrug 2016 = 17000000; investering-forbrug 2017 = 17000000; investering-forbrug 2019 = 17000000 | unknown |
      investering-ramme | 2019 | investering(samlet) projekt:kik-ii 2018 = 60500000; investering-forbrug 2016 = 1; investering-forbrug 2017 = 1; investering-forbrug 2018 = 1; investering-forbrug 2019 = 1 | unknown |
      investering-ramme | 2019-12-30 | investering(samlet) 2016 = 68000000 | not-due |
      investering-ramme | 2016 | investering(samlet) 2016 = 68000000 | not-due |
      """)
  void keepsAccountOfTheMoney(
      String goal, String asked, @Nullable String figures, String status, @Nullable String margin) {
    KIK.check(goal, asked, figures, status, margin);
  }

  @ParameterizedTest
  @CsvSource(delimiter = '|', textBlock = """
      ansaettelser | 2016-Q1 | projekt-ansaettelser(samlet) 2016-Q1 = 14; projekt-ansaettelser(integration) 2016-Q1 = 3 | met |
      ansaettelser | 2016-Q1 | projekt-ansaettelser(samlet) 2016-Q1 = 15; projekt-ansaettelser(integration) 2016-Q1 = 4 | met |
      ansaettelser | 2016-Q1 | projekt-ansaettelser(samlet) 2016-Q1 = 13; projekt-ansaettelser(integration) 2016-Q1 = 3 | not-met |
      ansaettelser | 2016-Q1 | projekt-ansaettelser(samlet) 2016-Q1 = 14; projekt-ansaettelser(integration) 2016-Q1 = 2 | not-met |
      ansaettelser | 2016-Q1 | projekt-ansaettelser(samlet) 2016-Q1 = 14; projekt-ansaettelser(aktivitetsparate) 2016-Q1 = 11 | unknown |
      ansaettelser | 2016-Q1 | projekt-ansaettelser(samlet) 2016-Q1 = 13 | not-met |
      ansaettelser | 2016-Q1 | projekt-medarbejdere(samlet) 2016 = 14; projekt-medarbejdere(integration) 2016 = 3 | unknown |
      ansaettelser | 2018 | projekt-ansaettelser(samlet) 2016-Q1 = 14; projekt-ansaettelser(integration) 2016-Q1 = 3; projekt-ansaettelser(samlet) 2018-Q4 = 1; projekt-ansaettelser(integration) 2018-Q4 = 1 | met |
      ansaettelser | 2016-03-30 | projekt-ansaettelser(samlet) 2015-Q4 = 14; projekt-ansaettelser(integration) 2015-Q4 = 3 | not-due |
      medarbejderstab | 2017 | projekt-medarbejdere(samlet) 2016 = 14; projekt-medarbejdere(samlet) 2017 = 13 | met | 1
      medarbejderstab | 2017 | projekt-medarbejdere(samlet) 2016 = 14; projekt-medarbejdere(samlet) 2017 = 14 | not-met | 0
      medarbejderstab | 2017 | projekt-medarbejdere(samlet) 2016 = 14; projekt-medarbejdere(samlet) 2017 = 15 | not-met | -1
      medarbejderstab | 2019 | projekt-medarbejdere(samlet) 2016 = 14; projekt-medarbejdere(samlet) 2018 = 9; projekt-medarbejdere(samlet) 2019 = 9 | not-met | 0
      medarbejderstab | 2017 | projekt-medarbejdere(samlet) 2016 = 14; projekt-medarbejdere(integration) 2017 = 1 | unknown |
      medarbejderstab | 2017 | projekt-medarbejdere(samlet) 2016 = 0 | not-met | at-most 0
      medarbejderstab | 2017-12-30 | projekt-medarbejdere(samlet) 2015 = 1; projekt-medarbejdere(samlet) 2016 = 14 | not-due |
      faste-stillinger | 2017 | projekt-medarbejdere(samlet) 2017 = 14; projekt-medarbejdere-fast 2017 = 14 | met |
      faste-stillinger | 2017 | projekt-medarbejdere(samlet) 2017 = 14; projekt-medarbejdere-fast 2017 = 13 | not-met |
      faste-stillinger | 2017 | projekt-medarbejdere(samlet) 2017 = 0; projekt-medarbejdere-fast 2017 = 0 | unknown |
      faste-stillinger | 2017 | projekt-medarbejdere(integration) 2017 = 14; projekt-medarbejdere-fast 2017 = 14 | unknown |
      faste-stillinger | 2017 | projekt-medarbejdere(samlet) 2017 = 14 | unknown |
      sagsantal | 2016 | kik-sager-pr-sagsbehandler 2015 = 40; kik-sager-pr-sagsbehandler 2016 = 39.9 | met | 0.1
      sagsantal | 2016 | kik-sager-pr-sagsbehandler 2015 = 40; kik-sager-pr-sagsbehandler 2016 = 40 | not-met | 0
      sagsantal | 2016 | kik-sager-pr-sagsbehandler 2015 = 40; kik-sager-pr-sagsbehandler 2016 = 40.1 | not-met | -0.1
      sagsantal | 2019 | kik-sager-pr-sagsbehandler 2015 = 40; kik-sager-pr-sagsbehandler 2018 = 30; kik-sager-pr-sagsbehandler 2019 = 39 | met | 1
      sagsantal | 2016 | kik-sager-pr-sagsbehandler 2016 = 1 | unknown |
      sagsantal | 2016 | kik-sager-pr-sagsbehandler 2015 = 40 | unknown |
      screening | 2015-11-30 | screening-begyndt 2015-11-30 = 2015-11-30 | met | 0
      screening | 2015-11-30 | screening-begyndt 2015-11-30 = 2015-12-01 | not-met | -1
      screening | 2016 | screening-begyndt 2015-06-01 = 2015-06-01 | met | 182
      screening | 2015-11-30 | screening-begyndt 2015-11-30 = open | not-met |
      screening | 2015-11-30 | screening-begyndt 2015-11-29 = open | unknown |
      screening | 2015-11-30 | screening-gennemfoert 2015-11-30 = true | unknown |
      screening | 2015-11-29 | screening-begyndt 2015-11-29 = open | not-due |
      opkvalificering | 2015 | indsats-i-drift 2015 = true | met |
      opkvalificering | 2015 | indsats-i-drift 2015 = false | not-met |
      opkvalificering | 2015 | indsats-i-drift 2016 = true | unknown |
      opkvalificering | 2015-12-30 | | not-due |
      nye-teams | 2016 | indsats-i-drift 2015 = true; indsats-i-drift 2016 = false | met |
      nye-teams | 2015 | indsats-i-drift 2015 = false | not-met |
      nye-teams | 2015 | | unknown |
      """)
  void followsTheStaffAndTheirCases(
      String goal, String asked, @Nullable String figures, String status, @Nullable String margin) {
    KIK.check(goal, asked, figures, status, margin);
  }

  @ParameterizedTest
  @CsvSource(delimiter = '|', textBlock = """
      introforloeb-alle | 2016 | flygtninge-jobparate 2016 = 10; introforloeb-deltagere 2016 = 9 | not-met | -10
      introforloeb-alle | 2016 | flygtninge-jobparate 2016 = 10; introforloeb-deltagere 2016 = 10 | met | 0
      introforloeb-alle | 2019 | flygtninge-jobparate 2019 = 0; introforloeb-deltagere 2019 = 0 | unknown |
      introforloeb-alle | 2016 | flygtninge-jobparate 2016 = 0 | unknown |
      introforloeb-alle | 2016 | flygtninge-jobparate 2016 = 10 | unknown |
      introforloeb-alle | 2016 | introforloeb-deltagere 2016 = 10 | unknown |
      introforloeb-alle | 2016-12-30 | flygtninge-jobparate 2016 = 10; introforloeb-deltagere 2016 = 10 | not-due |
      introforloeb-varighed | 2017 | introforloeb-til-praktik-uger borger:a 2017-03-01 = 4 | met |
      introforloeb-varighed | 2017 | introforloeb-til-praktik-uger borger:a 2017-03-01 = 4.1 | not-met |
      introforloeb-varighed | 2017 | introforloeb-til-praktik-uger borger:a 2017-03-01 = 0.5 | met |
      introforloeb-varighed | 2017 | introforloeb-til-praktik-uger borger:a 2017-01-01 = 4; introforloeb-til-praktik-uger borger:b 2017-12-31 = 5 | not-met |
      # Who began in another year is none of this one, nor is who never did.
      introforloeb-varighed | 2017 | introforloeb-til-praktik-uger borger:a 2017-03-01 = 4; introforloeb-til-praktik-uger borger:b 2016-12-31 = 9; introforloeb-til-praktik-uger borger:c 2018-01-01 = 9 | met |
      introforloeb-varighed | 2017 | introforloeb-til-praktik-uger borger:b 2016-12-31 = 3 | unknown |
      introforloeb-varighed | 2017 | introforloeb-til-praktik-uger borger:a 2017-03-01 = 4; borger:b | met |
      introforloeb-varighed | 2017 | introforloeb-til-praktik-uger borger:a 2017-03-01 = 5; borger:b | not-met |
      introforloeb-varighed | 2017 | | unknown |
      introforloeb-varighed | 2017 | introforloeb-til-praktik-uger borger:a 2017-03-01 = 4; introforloeb-til-praktik-uger borger:b 2017-05-01 = not-applicable | met |
      introforloeb-varighed | 2017 | introforloeb-til-praktik-uger borger:a 2017-03-01 = 4; introforloeb-til-praktik-uger borger:a 2017-09-01 = 5 | not-met |
      introforloeb-varighed | 2016-12-30 | introforloeb-til-praktik-uger borger:a 2016-03-01 = 4 | not-due |
      introforloeb-varighed | 2020 | introforloeb-til-praktik-uger borger:a 2019-03-01 = 5; introforloeb-til-praktik-uger borger:a 2020-03-01 = 1 | not-met |
      uafhaengig-af-puljer | 2017 | | unmeasurable |
      overordnede-forventninger | 2017 | | unmeasurable |
      """)
  void followsIntegrationAndSaysWhatCannotBeMeasured(
      String goal, String asked, @Nullable String figures, String status, @Nullable String margin) {
    KIK.check(goal, asked, figures, status, margin);
  }

  @Test
  void namesTheWeeksThatAreHeldBack() {
    String figures = "introforloeb-til-praktik-uger borger:b 2017-05-01 = suppressed";
    assertThat(KIK.gaps("introforloeb-varighed", "2017", figures))
        .containsExactly("introforloeb-til-praktik-uger borger:b 2017-05-01 decides");
  }

  @Test
  void namesWhatTheUnansweredOverlapIsReckonedFrom() {
    String figures = "projekt-deltagere 2017-06-30 = 20; projekt-gennemfoert 2017-06-30 = 15";
    assertThat(KIK.gaps("unge-paa-toppen", "2017-06-30", figures))
        .contains("projekt-i-job-eller-uddannelse projekt:unge-paa-toppen 2017-06-30 decides");
  }

  @Test
  void standsForGoodFromTheDeadlineOn() {
    Verdict before =
        KIK.verdict("aktivitetsparate", "2018-11", "aktivitetsparate(samlet) 2018-11 = 500");
    Verdict at =
        KIK.verdict("aktivitetsparate", "2018-12", "aktivitetsparate(samlet) 2018-12 = 500");
    assertThat(before.isFinal()).isFalse();
    assertThat(at.isFinal()).isTrue();
  }
}

package dk.pejl.rules.beskaeftigelsesplan2020;

import static org.assertj.core.api.Assertions.assertThat;

import dk.pejl.rules.PlanCase;
import dk.pejl.verdict.Verdict;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Each goal of the employment plan just below, at and above its limit, without figures, and around
 * its deadline; and the figures that the plan itself prints.
 */
class BeskaeftigelsesplanGoalsTest {
  private static final PlanCase PLAN = new PlanCase("beskaeftigelsesplan-2020");

  @ParameterizedTest
  @CsvSource(delimiter = '|', textBlock = """
      # Exactly 800 is not enough, and what comes after April 2022 does not count.
      kontanthjaelp | 2022-04 | kontant-uddannelseshjaelp-borgere 2022-04 = 801 | not-met | -1
      kontanthjaelp | 2022-04 | kontant-uddannelseshjaelp-borgere 2022-04 = 800 | not-met | 0
      kontanthjaelp | 2022-04 | kontant-uddannelseshjaelp-borgere 2022-04 = 799 | met | 1
      kontanthjaelp | 2022-05 | kontant-uddannelseshjaelp-borgere 2022-04 = 800; kontant-uddannelseshjaelp-borgere 2022-05 = 1 | not-met | 0
      kontanthjaelp | 2022-04 | kontant-uddannelseshjaelp-borgere 2022-03 = 1 | unknown |
      kontanthjaelp | 2022-04 | kontant-uddannelseshjaelp-borgere 2022-04 = 790..799 | met | at-least 1
      kontanthjaelp | 2022-04 | kontant-uddannelseshjaelp-borgere 2022-04 = 790..800 | unknown |
      # The path is 1,130 in May 2018, 911.9 in December 2020 and 806.9 in March 2022.
      kontanthjaelp | 2018-05 | kontant-uddannelseshjaelp-borgere 2018-05 = 1130 | on-track | -330
      kontanthjaelp | 2018-05 | kontant-uddannelseshjaelp-borgere 2018-05 = 1131 | behind | -331
      kontanthjaelp | 2020-12 | kontant-uddannelseshjaelp-borgere 2020-12 = 911 | on-track | -111
      kontanthjaelp | 2020-12 | kontant-uddannelseshjaelp-borgere 2020-12 = 912 | behind | -112
      kontanthjaelp | 2022-03 | kontant-uddannelseshjaelp-borgere 2022-03 = 806 | on-track | -6
      kontanthjaelp | 2022-03 | kontant-uddannelseshjaelp-borgere 2022-03 = 807 | behind | -7
      kontanthjaelp | 2022-03 | kontant-uddannelseshjaelp-borgere 2022-03 = 799 | met | 1
      aktivitetsparate | 2020-03 | aktivitetsparate(samlet) 2020-03 = 501 | not-met | -1
      aktivitetsparate | 2020-03 | aktivitetsparate(samlet) 2020-03 = 500 | met | 0
      aktivitetsparate | 2020-12 | aktivitetsparate(samlet) 2020-12 = 499 | met | 1
      aktivitetsparate | 2015-05 | aktivitetsparate(samlet) 2015-05 = 1001..2000 | not-met | at-most -501
      aktivitetsparate | 2018-01 | | unknown |
      aktivitetsparate | 2019-06 | aktivitetsparate(samlet) 2019-06 = 0..449 | met | at-least 51
      aktivitetsparate | 2020-03 | aktivitetsparate(ny) 2020-03 = 1 | unknown |
      aktivitetsparate | 2020-01-30 | aktivitetsparate(samlet) 2019-12 = 1 | not-due |
      aktivitetsparate | 2021-06 | aktivitetsparate(samlet) 2020-12 = 501; aktivitetsparate(samlet) 2021-06 = 1 | not-met | -1
      """)
  void countsThoseOnBenefits(
      String goal, String asked, @Nullable String figures, String status, @Nullable String margin) {
    PLAN.check(goal, asked, figures, status, margin);
  }

  @ParameterizedTest
  @CsvSource(delimiter = '|', textBlock = """
      fleksjobledighed | 2020 | fleksjob-ledige 2020 = 100; fleksjob-visiterede 2020 = 1000 | met | 0
      fleksjobledighed | 2020 | fleksjob-ledige 2020 = 100; fleksjob-ledige 2020-05 = 112; fleksjob-visiterede 2020 = 1000 | not-met | -0.1
      fleksjobledighed | 2020 | fleksjob-ledige 2020 = 100; fleksjob-ledige 2020-12 = 88; fleksjob-visiterede 2020 = 1000 | met | 0.1
      fleksjobledighed | 2020 | fleksjob-ledige 2020 = 100; fleksjob-visiterede 2020 = 1000; fleksjob-visiterede 2020-01 = suppressed | unknown |
      fleksjobledighed | 2020 | fleksjob-ledige 2020 = 100; fleksjob-ledige 2020-01 = suppressed; fleksjob-visiterede 2020 = 1000 | unknown |
      fleksjobledighed | 2020 | fleksjob-ledige 2019 = 10; fleksjob-visiterede 2019 = 1000 | unknown |
      fleksjobledighed | 2019 | fleksjob-ledige 2019 = 100; fleksjob-visiterede 2019 = 1000 | not-due |
      fleksjobledighed | 2020-12-30 | fleksjob-ledige 2019 = 10; fleksjob-visiterede 2019 = 1000 | not-due |
      fleksjobledighed | 2021 | fleksjob-ledige 2020 = 100; fleksjob-visiterede 2020 = 1000; fleksjob-ledige 2021 = 200; fleksjob-visiterede 2021 = 1000 | met | 0
      fleksjobledighed-land | 2020 | fleksjob-ledige 2020 = 10; fleksjob-visiterede 2020 = 100; fleksjob-ledige land:dk 2020 = 16; fleksjob-visiterede land:dk 2020 = 100 | met | 6
      fleksjobledighed-land | 2020 | fleksjob-ledige 2020 = 16; fleksjob-visiterede 2020 = 100; fleksjob-ledige land:dk 2020 = 1600; fleksjob-visiterede land:dk 2020 = 10000 | not-met | 0
      fleksjobledighed-land | 2020 | fleksjob-ledige 2020 = 17; fleksjob-visiterede 2020 = 100; fleksjob-ledige land:dk 2020 = 1600; fleksjob-visiterede land:dk 2020 = 10000 | not-met | -1
      fleksjobledighed-land | 2020 | fleksjob-ledige 2020 = 10; fleksjob-visiterede 2020 = 100 | unknown |
      fleksjobledighed-land | 2019 | fleksjob-ledige 2019 = 10; fleksjob-visiterede 2019 = 100; fleksjob-ledige land:dk 2019 = 16; fleksjob-visiterede land:dk 2019 = 100 | met | 6
      fleksjob-placering | 2020 | fleksjob-beskaeftigelse-placering 2020 = 11; fleksjob-placering-kriterium 2020 = 10 | not-met | -1
      fleksjob-placering | 2020 | fleksjob-beskaeftigelse-placering 2020 = 10; fleksjob-placering-kriterium 2020 = 10 | met | 0
      fleksjob-placering | 2020 | fleksjob-beskaeftigelse-placering 2020 = 9; fleksjob-placering-kriterium 2020 = 10 | met | 1
      fleksjob-placering | 2020 | fleksjob-beskaeftigelse-placering 2020 = 2; fleksjob-placering-kriterium 2019 = 10 | unknown |
      fleksjob-placering | 2020 | fleksjob-beskaeftigelse-placering 2020 = 1 | met | at-least 0
      fleksjob-placering | 2020 | fleksjob-beskaeftigelse-placering 2020 = 25 | unknown |
      fleksjob-placering | 2020 | fleksjob-beskaeftigelse-placering 2020 = 26 | not-met | at-most -1
      fleksjob-placering | 2020 | fleksjob-placering-kriterium 2020 = 10 | unknown |
      indpendling-tyskland | 2019 | indpendling-tyskland-placering 2019 = 1 | met | 0
      indpendling-tyskland | 2020 | indpendling-tyskland-placering 2020 = 1 | met | 0
      indpendling-tyskland | 2020 | indpendling-tyskland-placering 2020 = 2 | not-met | -1
      indpendling-tyskland | 2020 | indpendling-tyskland-placering 2019 = 1 | unknown |
      indpendling-tyskland | 2020-12-30 | indpendling-tyskland-placering 2019 = 2 | not-due |
      """)
  void comparesWithTheCountryAndWithOthers(
      String goal, String asked, @Nullable String figures, String status, @Nullable String margin) {
    PLAN.check(goal, asked, figures, status, margin);
  }

  @ParameterizedTest
  @CsvSource(delimiter = '|', textBlock = """
      investeringer-fastholdes | 2020 | investering-i-gang projekt:kijos 2020 = true; investering-i-gang projekt:kik-ii 2020 = true | met |
      investeringer-fastholdes | 2020 | investering-i-gang projekt:kijos 2020 = false; investering-i-gang projekt:kik-ii 2020 = true | not-met |
      investeringer-fastholdes | 2020 | investering-i-gang projekt:kijos 2020 = true; investering-i-gang projekt:kik-ii 2020 = false | not-met |
      investeringer-fastholdes | 2020 | investering-i-gang projekt:kijos 2020 = true; investering-i-gang projekt:kik 2020 = true | unknown |
      investeringer-fastholdes | 2020 | investering-i-gang projekt:kijos 2020 = false | not-met |
      investeringer-fastholdes | 2018 | investering(samlet) projekt:kik-ii 2018 = 60500000 | not-due |
      investeringer-fastholdes | 2019 | investering(samlet) projekt:kijos 2019 = 16700000 | not-due |
      investeringer-fastholdes | 2016 | investering(samlet) projekt:kik 2016 = 68000000 | not-due |
      investeringer-fastholdes | 2020-12-30 | investering-i-gang projekt:kijos 2019 = true; investering-i-gang projekt:kik-ii 2019 = true | not-due |
      kijos-elementer | 2020 | kijos-element-etableret(sagsstamme) 2020 = true; kijos-element-etableret(arbejdspladsfastholdelse) 2020 = true; kijos-element-etableret(opkvalificering) 2020 = true; kijos-element-etableret(internt-ressourceteam) 2020 = true | met |
      kijos-elementer | 2021 | kijos-element-etableret(sagsstamme) 2020 = false; kijos-element-etableret(arbejdspladsfastholdelse) 2020 = true; kijos-element-etableret(opkvalificering) 2020 = true; kijos-element-etableret(internt-ressourceteam) 2020 = true; kijos-element-etableret(sagsstamme) 2021 = true | not-met |
      kijos-elementer | 2020 | kijos-element-etableret(arbejdspladsfastholdelse) 2020 = false | not-met |
      kijos-elementer | 2020 | kijos-element-etableret(opkvalificering) 2020 = false | not-met |
      kijos-elementer | 2020 | kijos-element-etableret(internt-ressourceteam) 2020 = false | not-met |
      kijos-elementer | 2020 | kijos-element-etableret(sagsstamme) 2020 = true; kijos-element-etableret(arbejdspladsfastholdelse) 2020 = true; kijos-element-etableret(opkvalificering) 2020 = true | unknown |
      kijos-elementer | 2020-12-30 | kijos-element-etableret(sagsstamme) 2019 = false | not-due |
      kijos-elementer | 2019 | kijos-element-etableret(sagsstamme) 2019 = true; kijos-element-etableret(arbejdspladsfastholdelse) 2019 = true; kijos-element-etableret(opkvalificering) 2019 = true; kijos-element-etableret(internt-ressourceteam) 2019 = true | met |
      kijos-sagsantal | 2020 | kijos-sager-pr-sagsbehandler 2018 = 40; kijos-sager-pr-sagsbehandler 2020 = 40 | not-met | 0
      kijos-sagsantal | 2020 | kijos-sager-pr-sagsbehandler 2018 = 40; kijos-sager-pr-sagsbehandler 2020 = 40; kijos-sager-pr-sagsbehandler 2020-07 = 38.8 | met | 0.1
      kijos-sagsantal | 2020 | kijos-sager-pr-sagsbehandler 2018 = 40; kijos-sager-pr-sagsbehandler 2020 = 40; kijos-sager-pr-sagsbehandler 2020-07 = 41.2 | not-met | -0.1
      kijos-sagsantal | 2020 | kijos-sager-pr-sagsbehandler 2018 = 40; kijos-sager-pr-sagsbehandler 2020 = 1; kijos-sager-pr-sagsbehandler 2020-07 = suppressed | unknown |
      kijos-sagsantal | 2020 | kijos-sager-pr-sagsbehandler 2019 = 40; kijos-sager-pr-sagsbehandler 2020 = 30 | unknown |
      virksomhedscentre | 2020 | virksomhedscentre 2020 = 0 | not-met | -1
      virksomhedscentre | 2020 | virksomhedscentre 2020 = 1 | met | 0
      virksomhedscentre | 2021 | virksomhedscentre 2020 = 2; virksomhedscentre 2021 = 0 | met | 1
      virksomhedscentre | 2020 | virksomhedscentre 2019 = 1 | unknown |
      virksomhedscentre | 2020-12-30 | virksomhedscentre 2019 = 1 | not-due |
      """)
  void followsTheInvestmentsAndThoseWhoAreIll(
      String goal, String asked, @Nullable String figures, String status, @Nullable String margin) {
    PLAN.check(goal, asked, figures, status, margin);
  }

  /** The table of refugees in work, May 2013 to May 2019. */
  @ParameterizedTest
  @CsvSource(delimiter = '|', textBlock = """
      2013 |      | 12.4 | 21.4 | unknown | not-met
      2014 | 12.4 | 14.4 | 20.2 | met     | not-met
      2015 | 14.4 | 12.0 | 16.6 | not-met | not-met
      2016 | 12.0 | 12.9 | 16.8 | met     | not-met
      2017 | 12.9 | 28.0 | 25.4 | met     | met
      2018 | 28.0 | 37.2 | 33.9 | met     | met
      2019 | 37.2 | 39.6 | 40.3 | met     | not-met
      """)
  void judgesTheTableOfRefugeesInWork(
      int year, @Nullable String before, String now, String country, String rises, String leads) {
    String figures = "flygtninge-i-beskaeftigelse-andel " + year + "-05 = " + now
        + "; flygtninge-i-beskaeftigelse-andel land:dk " + year + "-05 = " + country
        + earlier("flygtninge-i-beskaeftigelse-andel", year, before);
    PLAN.check("integration-beskaeftigelse", String.valueOf(year), figures, rises, null);
    PLAN.check("integration-land", String.valueOf(year), figures, leads, null);
  }

  private static String earlier(String indicator, int year, @Nullable String before) {
    return before == null ? "" : "; " + indicator + " " + (year - 1) + "-05 = " + before;
  }

  @ParameterizedTest
  @CsvSource(delimiter = '|', textBlock = """
      integration-beskaeftigelse | 2020 | flygtninge-i-beskaeftigelse-andel 2019-05 = 39.6; flygtninge-i-beskaeftigelse-andel 2020-05 = 39.5 | not-met | -0.1
      integration-beskaeftigelse | 2020 | flygtninge-i-beskaeftigelse-andel 2019-05 = 39.6; flygtninge-i-beskaeftigelse-andel 2020-05 = 39.6 | not-met | 0
      integration-beskaeftigelse | 2020 | flygtninge-i-beskaeftigelse-andel 2019-05 = 39.6; flygtninge-i-beskaeftigelse-andel 2020-05 = 39.7 | met | 0.1
      integration-beskaeftigelse | 2020 | flygtninge-i-beskaeftigelse-andel 2019 = 39.6; flygtninge-i-beskaeftigelse-andel 2020 = 80; flygtninge-i-beskaeftigelse-andel 2020-05 = suppressed | unknown |
      integration-beskaeftigelse | 2020-12-30 | flygtninge-i-beskaeftigelse-andel 2019-05 = 39.6; flygtninge-i-beskaeftigelse-andel 2020-05 = 39.7 | not-due |
      integration-land | 2020 | flygtninge-i-beskaeftigelse-andel 2020-05 = 40.2; flygtninge-i-beskaeftigelse-andel land:dk 2020-05 = 40.3 | not-met | -0.1
      integration-land | 2020 | flygtninge-i-beskaeftigelse-andel 2020-05 = 40.3; flygtninge-i-beskaeftigelse-andel land:dk 2020-05 = 40.3 | met | 0
      integration-land | 2020 | flygtninge-i-beskaeftigelse-andel 2020-05 = 40.3 | unknown |
      integration-37-timer | 2020-03 | i-integrationsprogram borger:a 2020-03 = true; integration-timer-pr-uge(danskundervisning) borger:a 2020-03 = 15; integration-timer-pr-uge(virksomhedsrettet) borger:a 2020-03 = 22 | met |
      integration-37-timer | 2020-03 | i-integrationsprogram borger:a 2020-03 = true; integration-timer-pr-uge(danskundervisning) borger:a 2020-03 = 15; integration-timer-pr-uge(virksomhedsrettet) borger:a 2020-03 = 21.9 | not-met |
      integration-37-timer | 2020-03 | i-integrationsprogram borger:a 2020-03 = true; integration-timer-pr-uge(danskundervisning) borger:a 2020-03 = 15; integration-timer-pr-uge(virksomhedsrettet) borger:a 2020-03 = 22.1 | met |
      integration-37-timer | 2020-03 | i-integrationsprogram borger:a 2020-03 = true; integration-timer-pr-uge(danskundervisning) borger:a 2020-03 = 15; integration-timer-pr-uge(virksomhedsrettet) borger:a 2020-03 = 22; i-integrationsprogram borger:b 2020-03 = true; integration-timer-pr-uge(danskundervisning) borger:b 2020-03 = 0; integration-timer-pr-uge(virksomhedsrettet) borger:b 2020-03 = 36 | not-met |
      # Who is in the programme on the last day of the month is meant, and nobody else.
      integration-37-timer | 2020-03 | i-integrationsprogram borger:a 2020-03 = true; integration-timer-pr-uge(danskundervisning) borger:a 2020-03 = 15; integration-timer-pr-uge(virksomhedsrettet) borger:a 2020-03 = 22; i-integrationsprogram borger:b 2020-03 = false; integration-timer-pr-uge(danskundervisning) borger:b 2020-03 = 0; integration-timer-pr-uge(virksomhedsrettet) borger:b 2020-03 = 36 | met |
      integration-37-timer | 2020-03 | i-integrationsprogram borger:a 2020-03 = true; integration-timer-pr-uge(danskundervisning) borger:a 2020-03 = 15; integration-timer-pr-uge(virksomhedsrettet) borger:a 2020-03 = 22; integration-timer-pr-uge(danskundervisning) borger:b 2020-03 = 0; integration-timer-pr-uge(virksomhedsrettet) borger:b 2020-03 = 36 | unknown |
      integration-37-timer | 2020-03 | i-integrationsprogram borger:a 2020-03 = true; integration-timer-pr-uge(danskundervisning) borger:a 2020-03 = 15; integration-timer-pr-uge(virksomhedsrettet) borger:a 2020-03 = 22; integration-timer-pr-uge(danskundervisning) borger:b 2020-03 = 30; integration-timer-pr-uge(virksomhedsrettet) borger:b 2020-03 = 30 | met |
      integration-37-timer | 2020-03 | i-integrationsprogram borger:a 2020-03 = true; integration-timer-pr-uge(danskundervisning) borger:a 2020-03 = 15; integration-timer-pr-uge(virksomhedsrettet) borger:a 2020-03 = 22; i-integrationsprogram borger:b 2020-03 = true | unknown |
      integration-37-timer | 2020-03 | i-integrationsprogram borger:a 2020-03 = false; integration-timer-pr-uge(danskundervisning) borger:a 2020-03 = 0; integration-timer-pr-uge(virksomhedsrettet) borger:a 2020-03 = 36 | unknown |
      integration-37-timer | 2020-03 | integration-timer-pr-uge(danskundervisning) borger:a 2020-03 = 15; integration-timer-pr-uge(virksomhedsrettet) borger:a 2020-03 = 22 | unknown |
      # Hours are never below 0, so that 37 known are enough and 36 are not.
      integration-37-timer | 2020-03 | i-integrationsprogram borger:a 2020-03 = true; integration-timer-pr-uge(danskundervisning) borger:a 2020-03 = 37 | met |
      integration-37-timer | 2020-03 | i-integrationsprogram borger:a 2020-03 = true; integration-timer-pr-uge(danskundervisning) borger:a 2020-03 = 36 | unknown |
      integration-37-timer | 2020-03 | i-integrationsprogram borger:a 2020-03 = true; integration-timer-pr-uge(danskundervisning) borger:a 2020-03 = 15; integration-timer-pr-uge(virksomhedsrettet) borger:a 2020-03 = 22; i-integrationsprogram borger:b 2020-03 = true; integration-timer-pr-uge(danskundervisning) borger:b 2020-03 = not-applicable; integration-timer-pr-uge(virksomhedsrettet) borger:b 2020-03 = not-applicable | met |
      integration-37-timer | 2020-03 |  | unknown |
      integration-37-timer | 2020-01-30 | i-integrationsprogram borger:a 2019-12 = true; integration-timer-pr-uge(danskundervisning) borger:a 2019-12 = 15; integration-timer-pr-uge(virksomhedsrettet) borger:a 2019-12 = 22 | not-due |
      igu | 2020 | igu-forloeb 2019 = 4; igu-forloeb 2020 = 3 | not-met | -1
      igu | 2020 | igu-forloeb 2019 = 4; igu-forloeb 2020 = 4 | not-met | 0
      igu | 2020 | igu-forloeb 2019 = 4; igu-forloeb 2020 = 5 | met | 1
      igu | 2020 | igu-forloeb 2018 = 4; igu-forloeb 2020 = 5 | unknown |
      igu | 2020 | igu-forloeb 2020 = 0 | not-met | at-most 0
      repatriering | 2020 | repatriering-maalgruppe 2020 = 30; repatriering-vejledte 2020 = 29 | not-met |
      repatriering | 2020 | repatriering-maalgruppe 2020 = 30; repatriering-vejledte 2020 = 30 | met |
      repatriering | 2020 | repatriering-maalgruppe 2020 = 0; repatriering-vejledte 2020 = 0 | unknown |
      repatriering | 2020 | repatriering-maalgruppe 2020 = 30 | unknown |
      repatriering | 2020 | repatriering-maalgruppe 2019 = 30; repatriering-vejledte 2019 = 30 | unknown |
      aegtefaeller | 2020 | aegtefaelleforloeb 2020 = 0 | not-met | -1
      aegtefaeller | 2020 | aegtefaelleforloeb 2020 = 1 | met | 0
      aegtefaeller | 2021 | aegtefaelleforloeb 2020 = 2; aegtefaelleforloeb 2021 = 0 | met | 1
      aegtefaeller | 2020 | aegtefaelleforloeb 2019 = 1 | unknown |
      aegtefaeller | 2020-12-30 | aegtefaelleforloeb 2019 = 1 | not-due |
      """)
  void followsIntegration(
      String goal, String asked, @Nullable String figures, String status, @Nullable String margin) {
    PLAN.check(goal, asked, figures, status, margin);
  }

  /** The table of long-term unemployment, May 2013 to May 2019. */
  @ParameterizedTest
  @CsvSource(delimiter = '|', textBlock = """
      2013 |     | 303 | 23.5 | 21.8 | unknown | not-met
      2014 | 303 | 203 | 20.2 | 20.1 | met     | not-met
      2015 | 203 | 154 | 16.6 | 18.5 | met     | met
      2016 | 154 | 127 | 16.6 | 17.7 | met     | met
      2017 | 127 | 92  | 14.2 | 17.9 | met     | met
      2018 | 92  | 104 | 16.3 | 19.2 | not-met | met
      2019 | 104 | 81  | 13.4 | 18.5 | met     | met
      """)
  void judgesTheTableOfLongTermUnemployment(
      int year,
      @Nullable String before,
      String now,
      String share,
      String country,
      String falls,
      String below) {
    String figures = "langtidsledige " + year + "-05 = " + now
        + "; langtidsledige-andel " + year + "-05 = " + share
        + "; langtidsledige-andel land:dk " + year + "-05 = " + country
        + earlier("langtidsledige", year, before);
    PLAN.check("langtidsledige", String.valueOf(year), figures, falls, null);
    PLAN.check("langtidsledige-land", String.valueOf(year), figures, below, null);
  }

  /** The table of long-term dependants, May 2013 to May 2019. */
  @ParameterizedTest
  @CsvSource(delimiter = '|', textBlock = """
      2013 |     | 914 | unknown
      2014 | 914 | 878 | met
      2015 | 878 | 922 | not-met
      2016 | 922 | 879 | met
      2017 | 879 | 831 | met
      2018 | 831 | 778 | met
      2019 | 778 | 702 | met
      """)
  void judgesTheTableOfLongTermDependants(
      int year, @Nullable String before, String now, String falls) {
    String figures = "langtidsforsoergede " + year + "-05 = " + now
        + earlier("langtidsforsoergede", year, before);
    PLAN.check("langtidsforsoergede", String.valueOf(year), figures, falls, null);
  }

  @ParameterizedTest
  @CsvSource(delimiter = '|', textBlock = """
      langtidsledige | 2020 | langtidsledige 2019-05 = 81; langtidsledige 2020-05 = 82 | not-met | -1
      langtidsledige | 2020 | langtidsledige 2019-05 = 81; langtidsledige 2020-05 = 81 | not-met | 0
      langtidsledige | 2020 | langtidsledige 2019-05 = 81; langtidsledige 2020-05 = 80 | met | 1
      langtidsledige | 2020 | langtidsledige 2019-05 = 81; langtidsledige 2020-04 = 1; langtidsledige 2020-06 = 1 | unknown |
      langtidsledige-land | 2020 | langtidsledige-andel 2020-05 = 18.4; langtidsledige-andel land:dk 2020-05 = 18.5 | met | 0.1
      langtidsledige-land | 2020 | langtidsledige-andel 2020-05 = 18.5; langtidsledige-andel land:dk 2020-05 = 18.5 | not-met | 0
      langtidsledige-land | 2020 | langtidsledige-andel 2020-05 = 18.6; langtidsledige-andel land:dk 2020-05 = 18.5 | not-met | -0.1
      langtidsledige-land | 2020 | langtidsledige-andel 2020-05 = 18.4 | unknown |
      langtidsforsoergede | 2020 | langtidsforsoergede 2019-05 = 702; langtidsforsoergede 2020-05 = 703 | not-met | -1
      langtidsforsoergede | 2020 | langtidsforsoergede 2019-05 = 702; langtidsforsoergede 2020-05 = 702 | not-met | 0
      langtidsforsoergede | 2020 | langtidsforsoergede 2019-05 = 702; langtidsforsoergede 2020-05 = 701 | met | 1
      langtidsforsoergede | 2020 | langtidsforsoergede 2019-06 = 702; langtidsforsoergede 2020-05 = 701 | unknown |
      langtidsforsoergede | 2020-12-30 | langtidsforsoergede 2019-05 = 702; langtidsforsoergede 2020-05 = 701 | not-due |
      # April against April, and only once April 2020 has ended.
      offentlig-forsoergelse | 2020-04 | offentligt-forsoergede 2019-04 = 7400; offentligt-forsoergede 2020-04 = 7400.5 | not-met | -0.5
      offentlig-forsoergelse | 2020-04 | offentligt-forsoergede 2019-04 = 7400; offentligt-forsoergede 2020-04 = 7400 | not-met | 0
      offentlig-forsoergelse | 2020-12 | offentligt-forsoergede 2019-04 = 7400; offentligt-forsoergede 2020-04 = 7399.5; offentligt-forsoergede 2020-12 = 9000 | met | 0.5
      offentlig-forsoergelse | 2020-04 | offentligt-forsoergede 2019-04 = 7400; offentligt-forsoergede 2020-03 = 1 | unknown |
      offentlig-forsoergelse | 2020-04 | offentligt-forsoergede 2019-05 = 7400; offentligt-forsoergede 2020-04 = 1 | unknown |
      offentlig-forsoergelse | 2020-04-29 | offentligt-forsoergede 2019-04 = 7400; offentligt-forsoergede 2020-03 = 7300 | not-due |
      offentlig-forsoergelse | 2019-04 | offentligt-forsoergede 2019-04 = 7400 | not-due |
      """)
  void followsThoseWhoHaveBeenOnBenefitsLong(
      String goal, String asked, @Nullable String figures, String status, @Nullable String margin) {
    PLAN.check(goal, asked, figures, status, margin);
  }

  /** The table of seniors in the labour force, 2013 to 2017. */
  @ParameterizedTest
  @CsvSource(delimiter = '|', textBlock = """
      2013 |      | 23.4 | 6542 | unknown
      2014 | 23.4 | 23.9 | 6668 | met
      2015 | 23.9 | 24.8 | 6924 | met
      2016 | 24.8 | 25.4 | 7157 | met
      2017 | 25.4 | 25.8 | 7370 | met
      """)
  void judgesTheTableOfSeniors(
      int year, @Nullable String before, String share, String number, String rises) {
    String figures = "seniorer-i-arbejdsstyrken-andel " + year + " = " + share
        + "; seniorer-i-arbejdsstyrken " + year + " = " + number
        + (before == null
            ? ""
            : "; seniorer-i-arbejdsstyrken-andel " + (year - 1) + " = " + before);
    PLAN.check("seniorer", String.valueOf(year), figures, rises, null);
  }

  @ParameterizedTest
  @CsvSource(delimiter = '|', textBlock = """
      # 23,679 is 3.1 % above 22,968; the country's two numbers stand for a fall of 0.6 %.
      beskaeftigelse | 2018 | loenmodtagere-fuldtid 2008 = 22968; loenmodtagere-fuldtid 2018 = 23679; loenmodtagere-fuldtid land:dk 2008 = 1000; loenmodtagere-fuldtid land:dk 2018 = 994 | met |
      beskaeftigelse | 2018 | loenmodtagere-fuldtid 2008 = 200; loenmodtagere-fuldtid 2018 = 210; loenmodtagere-fuldtid land:dk 2008 = 1000; loenmodtagere-fuldtid land:dk 2018 = 1051 | not-met | -0.1
      beskaeftigelse | 2018 | loenmodtagere-fuldtid 2008 = 200; loenmodtagere-fuldtid 2018 = 210; loenmodtagere-fuldtid land:dk 2008 = 1000; loenmodtagere-fuldtid land:dk 2018 = 1050 | not-met | 0
      beskaeftigelse | 2020 | loenmodtagere-fuldtid 2008 = 200; loenmodtagere-fuldtid 2018 = 210; loenmodtagere-fuldtid land:dk 2008 = 1000; loenmodtagere-fuldtid land:dk 2018 = 1049; loenmodtagere-fuldtid 2020 = 1 | met | 0.1
      beskaeftigelse | 2018 | loenmodtagere-fuldtid 2008 = 22968; loenmodtagere-fuldtid 2018 = 23679 | unknown |
      beskaeftigelse | 2018 | loenmodtagere-fuldtid 2009 = 200; loenmodtagere-fuldtid 2018 = 210; loenmodtagere-fuldtid land:dk 2008 = 1000; loenmodtagere-fuldtid land:dk 2018 = 1000 | unknown |
      beskaeftigelse | 2018 | fuldtidsledige 2008 = 808; fuldtidsledige 2018 = 955 | unknown |
      beskaeftigelse | 2018 | fuldtidsledige-andel 2008 = 2.8; fuldtidsledige-andel 2018 = 3.6 | unknown |
      beskaeftigelse | 2017 | loenmodtagere-fuldtid 2008 = 22968; loenmodtagere-fuldtid land:dk 2008 = 1000 | not-due |
      seniorer | 2020 | seniorer-i-arbejdsstyrken-andel 2019 = 25.8; seniorer-i-arbejdsstyrken-andel 2020 = 25.7 | not-met | -0.1
      seniorer | 2020 | seniorer-i-arbejdsstyrken-andel 2019 = 25.8; seniorer-i-arbejdsstyrken-andel 2020 = 25.8 | not-met | 0
      seniorer | 2020 | seniorer-i-arbejdsstyrken-andel 2019 = 25.8; seniorer-i-arbejdsstyrken-andel 2020 = 25.9 | met | 0.1
      seniorer | 2020 | seniorer-i-arbejdsstyrken-andel 2017 = 25.8; seniorer-i-arbejdsstyrken-andel 2020 = 25.9 | unknown |
      seniorer | 2020 | seniorer-i-arbejdsstyrken 2019 = 1; seniorer-i-arbejdsstyrken 2020 = 2 | unknown |
      # 24,312 of 39,815 are 61.1 %, but one year alone says nothing.
      uddannelsesniveau | 2019 | uddannelsesniveau(grundskole) 2019 = 12221; uddannelsesniveau(gymnasial) 2019 = 2585; uddannelsesniveau(erhvervsuddannelse) 2019 = 15369; uddannelsesniveau(videregaaende) 2019 = 8943; uddannelsesniveau(uoplyst) 2019 = 697 | not-due |
      uddannelsesniveau | 2020 | uddannelsesniveau(grundskole) 2019 = 30; uddannelsesniveau(gymnasial) 2019 = 10; uddannelsesniveau(erhvervsuddannelse) 2019 = 30; uddannelsesniveau(videregaaende) 2019 = 20; uddannelsesniveau(uoplyst) 2019 = 10; uddannelsesniveau(grundskole) 2020 = 10; uddannelsesniveau(gymnasial) 2020 = 20; uddannelsesniveau(erhvervsuddannelse) 2020 = 20; uddannelsesniveau(videregaaende) 2020 = 30; uddannelsesniveau(uoplyst) 2020 = 20 | not-met | 0
      uddannelsesniveau | 2020 | uddannelsesniveau(grundskole) 2019 = 30; uddannelsesniveau(gymnasial) 2019 = 10; uddannelsesniveau(erhvervsuddannelse) 2019 = 30; uddannelsesniveau(videregaaende) 2019 = 20; uddannelsesniveau(uoplyst) 2019 = 10; uddannelsesniveau(grundskole) 2020 = 29; uddannelsesniveau(gymnasial) 2020 = 10; uddannelsesniveau(erhvervsuddannelse) 2020 = 31; uddannelsesniveau(videregaaende) 2020 = 20; uddannelsesniveau(uoplyst) 2020 = 10 | met | 1
      uddannelsesniveau | 2020 | uddannelsesniveau(grundskole) 2019 = 30; uddannelsesniveau(gymnasial) 2019 = 10; uddannelsesniveau(erhvervsuddannelse) 2019 = 30; uddannelsesniveau(videregaaende) 2019 = 20; uddannelsesniveau(uoplyst) 2019 = 10; uddannelsesniveau(grundskole) 2020 = 30; uddannelsesniveau(gymnasial) 2020 = 10; uddannelsesniveau(erhvervsuddannelse) 2020 = 30; uddannelsesniveau(videregaaende) 2020 = 19; uddannelsesniveau(uoplyst) 2020 = 11 | not-met | -1
      uddannelsesniveau | 2020 | uddannelsesniveau(grundskole) 2019 = 30; uddannelsesniveau(gymnasial) 2019 = 10; uddannelsesniveau(erhvervsuddannelse) 2019 = 30; uddannelsesniveau(videregaaende) 2019 = 20; uddannelsesniveau(uoplyst) 2019 = 10; uddannelsesniveau(grundskole) 2020 = 29; uddannelsesniveau(gymnasial) 2020 = 10; uddannelsesniveau(erhvervsuddannelse) 2020 = 31; uddannelsesniveau(videregaaende) 2020 = 20 | unknown |
      """)
  void followsJobsSeniorsAndEducation(
      String goal, String asked, @Nullable String figures, String status, @Nullable String margin) {
    PLAN.check(goal, asked, figures, status, margin);
  }

  /** Persons with each education, and the shares printed of them in whole per cent. */
  private static String education(String year, String counts, String shares) {
    String[] educations = {
      "grundskole", "gymnasial", "erhvervsuddannelse", "videregaaende", "uoplyst"
    };
    String[] persons = counts.split(" ", -1);
    String[] percents = shares.split(" ", -1);
    StringBuilder figures = new StringBuilder();
    for (int i = 0; i < educations.length; i++) {
      String of = "(" + educations[i] + ") " + year + " = ";
      figures.append("uddannelsesniveau").append(of).append(persons[i]).append("; ");
      figures.append("uddannelsesniveau-andel").append(of).append(percents[i]).append("; ");
    }
    return figures.toString();
  }

  @ParameterizedTest
  @CsvSource(delimiter = '|', textBlock = """
      # The plan's own counts and shares of January 2019.
      2019 | 12221 2585 15369 8943 697 | 31 6 39 22 2 | met
      # Each half a percentage point off, the sum at its limits and past them.
      2020 | 200 200 200 200 200 | 20.4 20.4 20.4 20.4 20.4 | met
      2020 | 200 200 200 200 200 | 20.4 20.4 20.4 20.4 20.41 | not-met
      2020 | 200 200 200 200 200 | 19.6 19.6 19.6 19.6 19.6 | met
      2020 | 200 200 200 200 200 | 19.6 19.6 19.6 19.6 19.59 | not-met
      2020 | 200 200 200 200 200 | 20.5 19.5 20 20 20 | met
      2020 | 200 200 200 200 200 | 20.51 19.5 20 20 20 | not-met
      2020 | 200 200 200 200 200 | 20.5 19.49 20 20 20 | not-met
      2020 | 200 200 200 200 200 | 20 20 20 20 20.51 | not-met
      2020 | 200 200 200 200 suppressed | 20 20 20 20 20 | unknown
      2020 | 200 200 200 200 200 | 20 20 20 20 suppressed | unknown
      2020 | 200 200 200 200 suppressed | 20 20 30 30 20 | not-met
      """)
  void checksTheSharesByEducation(String year, String counts, String shares, String status) {
    PLAN.check("uddannelsesfordeling", year, education(year, counts, shares), status, null);
  }

  @Test
  void checksTheMunicipalityAloneOfTheSharesByEducation() {
    String country =
        education("2019", "1 1 1 1 1", "25 10 29 33 2").replace(") 2019", ") land:dk 2019");
    String shares = country.replaceAll("uddannelsesniveau\\([^;]*; ", "");
    PLAN.check("uddannelsesfordeling", "2019", shares, "unknown", null);
  }

  @ParameterizedTest
  @CsvSource(delimiter = '|', textBlock = """
      handicap | 2020 | handicap-i-beskaeftigelse 2019 = 50; handicap-i-beskaeftigelse 2020 = 49 | not-met | -1
      handicap | 2020 | handicap-i-beskaeftigelse 2019 = 50; handicap-i-beskaeftigelse 2020 = 50 | not-met | 0
      handicap | 2021 | handicap-i-beskaeftigelse 2019 = 50; handicap-i-beskaeftigelse 2020 = 51; handicap-i-beskaeftigelse 2021 = 1 | met | 1
      handicap | 2020 | handicap-i-beskaeftigelse 2018 = 50; handicap-i-beskaeftigelse 2020 = 51 | unknown |
      handicap | 2020-12-30 | handicap-i-beskaeftigelse 2018 = 50; handicap-i-beskaeftigelse 2019 = 51 | not-due |
      handicapprojekt | 2020 | handicapprojekt-deltager 2020 = true | met |
      handicapprojekt | 2020 | handicapprojekt-deltager 2020 = false | not-met |
      handicapprojekt | 2019 | handicapprojekt-deltager 2019 = true | not-due |
      handicapprojekt | 2020 | handicapprojekt-deltager 2019 = true | unknown |
      handicapprojekt | 2020-12-30 | handicapprojekt-deltager 2019 = true | not-due |
      csr-uddeling | 2020 | csr-uddelinger 2020 = 3 | not-met | -1
      csr-uddeling | 2020 | csr-uddelinger 2020 = 4 | met | 0
      csr-uddeling | 2021 | csr-uddelinger 2020 = 5; csr-uddelinger 2021 = 3 | met | 1
      csr-uddeling | 2019 | csr-uddelinger 2019 = 3 | not-due |
      csr-uddeling | 2020 | csr-uddelinger 2019 = 4 | unknown |
      jobrotation | 2020 | jobrotation-information 2019 = 2; jobrotation-information 2020 = 1 | not-met | -1
      jobrotation | 2020 | jobrotation-information 2019 = 2; jobrotation-information 2020 = 2 | not-met | 0
      jobrotation | 2020 | jobrotation-information 2019 = 2; jobrotation-information 2020 = 3 | met | 1
      jobrotation | 2020 | jobrotation-information 2020 = 3 | unknown |
      jobrotation | 2020 | jobrotation-information 2020 = 0 | not-met | at-most 0
      jobrotation | 2020-12-30 | jobrotation-information 2018 = 1; jobrotation-information 2019 = 2 | not-due |
      a-kasser | 2020 | a-kasser-i-forsoeg(3f) 2020 = true; a-kasser-i-forsoeg(dansk-metal) 2020 = true; a-kasser-i-forsoeg(foa) 2020 = true; a-kasser-i-forsoeg(sl) 2020 = true | met |
      a-kasser | 2024 | a-kasser-i-forsoeg(3f) 2023 = true; a-kasser-i-forsoeg(dansk-metal) 2023 = true; a-kasser-i-forsoeg(foa) 2023 = true; a-kasser-i-forsoeg(sl) 2023 = true; a-kasser-i-forsoeg(sl) 2024 = false | met |
      a-kasser | 2020 | a-kasser-i-forsoeg(3f) 2020 = false | not-met |
      a-kasser | 2020 | a-kasser-i-forsoeg(dansk-metal) 2020 = false | not-met |
      a-kasser | 2020 | a-kasser-i-forsoeg(foa) 2020 = false | not-met |
      a-kasser | 2021 | a-kasser-i-forsoeg(sl) 2021 = false | not-met |
      a-kasser | 2020 | a-kasser-i-forsoeg(3f) 2020 = true; a-kasser-i-forsoeg(dansk-metal) 2020 = true; a-kasser-i-forsoeg(foa) 2020 = true | unknown |
      a-kasser | 2020-12-30 | a-kasser-i-forsoeg(3f) 2019 = false | not-due |
      ressourceforloeb-sagsbehandlere | 2020 | ressourceforloeb-sagsbehandlere-tilfoert 2020 = 1 | not-met | -1
      ressourceforloeb-sagsbehandlere | 2020 | ressourceforloeb-sagsbehandlere-tilfoert 2020 = 2 | met | 0
      ressourceforloeb-sagsbehandlere | 2020 | ressourceforloeb-sagsbehandlere-tilfoert 2020 = 3 | met | 1
      ressourceforloeb-sagsbehandlere | 2019 | ressourceforloeb-sagsbehandlere-tilfoert 2019 = 2 | met | 0
      ressourceforloeb-sagsbehandlere | 2020-12-30 | ressourceforloeb-sagsbehandlere-tilfoert 2019 = 1 | not-due | -1
      ressourceforloeb-sagsbehandlere | 2020 | ressourceforloeb-sagsbehandlere-tilfoert 2019 = 2 | unknown |
      ressourceforloeb-sagsantal | 2020 | ressourceforloeb-sager-pr-sagsbehandler 2018 = 30; ressourceforloeb-sager-pr-sagsbehandler 2020 = 30.1 | not-met | -0.1
      ressourceforloeb-sagsantal | 2020 | ressourceforloeb-sager-pr-sagsbehandler 2018 = 30; ressourceforloeb-sager-pr-sagsbehandler 2020 = 30 | not-met | 0
      ressourceforloeb-sagsantal | 2020 | ressourceforloeb-sager-pr-sagsbehandler 2018 = 30; ressourceforloeb-sager-pr-sagsbehandler 2020 = 29.9 | met | 0.1
      ressourceforloeb-sagsantal | 2020 | ressourceforloeb-sager-pr-sagsbehandler 2019 = 30; ressourceforloeb-sager-pr-sagsbehandler 2020 = 29.9 | unknown |
      ressourceforloeb-nye-forloeb | 2020 | ressourceforloeb-forloeb-i-gang(mestring) 2020 = true; ressourceforloeb-forloeb-i-gang(motivation) 2020 = true; ressourceforloeb-forloeb-i-gang(autisme) 2020 = true | met |
      ressourceforloeb-nye-forloeb | 2020 | ressourceforloeb-forloeb-i-gang(mestring) 2020 = false | not-met |
      ressourceforloeb-nye-forloeb | 2020 | ressourceforloeb-forloeb-i-gang(motivation) 2020 = false | not-met |
      ressourceforloeb-nye-forloeb | 2020 | ressourceforloeb-forloeb-i-gang(autisme) 2020 = false | not-met |
      ressourceforloeb-nye-forloeb | 2020 | ressourceforloeb-forloeb-i-gang(mestring) 2020 = true; ressourceforloeb-forloeb-i-gang(motivation) 2020 = true | unknown |
      ressourceforloeb-nye-forloeb | 2020-12-30 | ressourceforloeb-forloeb-i-gang(mestring) 2019 = true | not-due |
      """)
  void followsTheJobCentresActions(
      String goal, String asked, @Nullable String figures, String status, @Nullable String margin) {
    PLAN.check(goal, asked, figures, status, margin);
  }

  /** A participant's weeks, mentor, whether they completed, and mentor afterwards, in turn. */
  private static String bridging(String person, String all) {
    String[] said = all.split(" ", -1);
    String[] what = {
      "brobygning-uger",
      "brobygning-mentor(uddannelse)",
      "brobygning-gennemfoert",
      "brobygning-mentor(fastholdelse)"
    };
    StringBuilder figures = new StringBuilder("i-brobygning borger:" + person + " 2020 = true; ");
    for (int i = 0; i < what.length; i++) {
      if (!said[i].equals("-")) {
        figures.append(what[i] + " borger:" + person + " 2020-12-31 = " + said[i] + "; ");
      }
    }
    return figures.toString();
  }

  @ParameterizedTest
  @CsvSource(delimiter = '|', textBlock = """
      14 true true true   | met
      14 true false false | met
      14 true false -     | met
      14 true - true      | met
      14 true true false  | not-met
      14 true true -      | unknown
      14 true - false     | unknown
      14 false true true  | not-met
      14 - true true      | unknown
      13 true true true   | not-met
      13.9 true true true | not-met
      14.1 true true true | met
      - true true true    | unknown
      - false - -         | not-met
      """)
  void demandsTheWholeBridgingCourseForEach(String figures, String status) {
    PLAN.check("brobygning", "2020", bridging("a", figures), status, null);
  }

  @ParameterizedTest
  @CsvSource(delimiter = '|', textBlock = """
      14 true false - | met
      13 true false - | not-met
      - - - -         | unknown
      """)
  void holdsTheBridgingCourseOfEveryParticipant(String second, String status) {
    String figures = bridging("a", "14 true true true") + bridging("b", second);
    PLAN.check("brobygning", "2020", figures, status, null);
  }

  @ParameterizedTest
  @CsvSource({"false, met", "true, not-met", "suppressed, unknown"})
  void holdsTheBridgingCourseOfNobodyElse(String takesPart, String status) {
    String figures = bridging("a", "14 true true true")
        + bridging("b", "13 true false -").replace("2020 = true", "2020 = " + takesPart);
    PLAN.check("brobygning", "2020", figures, status, null);
  }

  @Test
  void knowsNothingOfABridgingCourseWithoutParticipants() {
    PLAN.check("brobygning", "2020", "i-brobygning borger:a 2020 = false", "unknown", null);
  }

  @Test
  void readsTheBridgingCourseOnTheLastDayOfTheYear() {
    String figures = bridging("a", "14 true true true").replace("12-31", "12-30");
    PLAN.check("brobygning", "2020", figures, "unknown", null);
    PLAN.check("brobygning", "2020-12-30", figures, "not-due", null);
    PLAN.check("brobygning", "2020", "", "unknown", null);
  }

  @ParameterizedTest
  @CsvSource(delimiter = '|', textBlock = """
      fleksjob-haandholdt | 2020 | indsats-i-drift projekt:fleksjob-haandholdt 2020 = true | met
      fleksjob-haandholdt | 2020 | indsats-i-drift projekt:fleksjob-haandholdt 2020 = false | not-met
      fleksjob-haandholdt | 2020 | indsats-i-drift projekt:fleksjob-haandholdt 2019 = true | unknown
      kik-forloeb | 2020 | indsats-i-drift projekt:unge-paa-toppen 2020 = true; indsats-i-drift projekt:formel-1 2020 = true; indsats-i-drift projekt:potentialejaeger 2020 = true | met
      kik-forloeb | 2020 | indsats-i-drift projekt:unge-paa-toppen 2020 = false | not-met
      kik-forloeb | 2020 | indsats-i-drift projekt:formel-1 2020 = false | not-met
      kik-forloeb | 2020 | indsats-i-drift projekt:potentialejaeger 2020 = false | not-met
      kik-forloeb | 2020 | indsats-i-drift projekt:unge-paa-toppen 2020 = true; indsats-i-drift projekt:formel-1 2020 = true | unknown
      aktiv-sygemelding | 2020 | indsats-i-drift projekt:aktiv-sygemelding 2020 = true | met
      aktiv-sygemelding | 2020 | indsats-i-drift projekt:aktiv-sygemelding 2020 = false | not-met
      aktiv-sygemelding | 2020 | indsats-i-drift projekt:aktiv-sygemelding 2019 = true | unknown
      helbredsforloeb | 2020 | indsats-i-drift projekt:helbredsforloeb 2020 = true | met
      helbredsforloeb | 2020 | indsats-i-drift projekt:helbredsforloeb 2020 = false | not-met
      helbredsforloeb | 2020 | indsats-i-drift projekt:helbredsforloeb 2019 = true | unknown
      igu-indsats | 2020 | indsats-i-drift projekt:igu-indsats 2020 = true | met
      igu-indsats | 2020 | indsats-i-drift projekt:igu-indsats 2020 = false | not-met
      igu-indsats | 2020 | indsats-i-drift projekt:igu-indsats 2019 = true | unknown
      aegtefaeller-aktiviteter | 2020 | indsats-i-drift projekt:aegtefaelle-vejledning 2020 = true; indsats-i-drift projekt:aegtefaelle-sociale-aktiviteter 2020 = true | met
      aegtefaeller-aktiviteter | 2020 | indsats-i-drift projekt:aegtefaelle-vejledning 2020 = false | not-met
      aegtefaeller-aktiviteter | 2020 | indsats-i-drift projekt:aegtefaelle-sociale-aktiviteter 2020 = false | not-met
      aegtefaeller-aktiviteter | 2020 | indsats-i-drift projekt:aegtefaelle-vejledning 2020 = true | unknown
      saerlige-ordninger | 2020 | indsats-i-drift projekt:saerlige-ordninger 2020 = true | met
      saerlige-ordninger | 2020 | indsats-i-drift projekt:saerlige-ordninger 2020 = false | not-met
      saerlige-ordninger | 2020 | indsats-i-drift projekt:saerlige-ordninger 2019 = true | unknown
      seniorer-indsats | 2020 | indsats-i-drift projekt:seniorer-indsats 2020 = true | met
      seniorer-indsats | 2020 | indsats-i-drift projekt:seniorer-indsats 2020 = false | not-met
      seniorer-indsats | 2020 | indsats-i-drift projekt:seniorer-indsats 2019 = true | unknown
      opkvalificering | 2020 | indsats-i-drift projekt:opkvalificering-ledige 2020 = true; indsats-i-drift projekt:opkvalificering-vejledning 2020 = true | met
      opkvalificering | 2020 | indsats-i-drift projekt:opkvalificering-ledige 2020 = false | not-met
      opkvalificering | 2020 | indsats-i-drift projekt:opkvalificering-vejledning 2020 = false | not-met
      opkvalificering | 2020 | indsats-i-drift projekt:opkvalificering-ledige 2020 = true | unknown
      fast-track | 2020 | indsats-i-drift projekt:fast-track 2020 = true | met
      fast-track | 2020 | indsats-i-drift projekt:fast-track 2020 = false | not-met
      fast-track | 2020 | indsats-i-drift projekt:fast-track 2019 = true | unknown
      uddannelsesvejledning | 2020 | indsats-i-drift projekt:uddannelseskonsulent-samtaler 2020 = true; indsats-i-drift projekt:inspirationsmesser 2020 = true | met
      uddannelsesvejledning | 2020 | indsats-i-drift projekt:uddannelseskonsulent-samtaler 2020 = false | not-met
      uddannelsesvejledning | 2020 | indsats-i-drift projekt:inspirationsmesser 2020 = false | not-met
      uddannelsesvejledning | 2020 | indsats-i-drift projekt:uddannelseskonsulent-samtaler 2020 = true | unknown
      hyppige-samtaler | 2020 | indsats-i-drift projekt:hyppige-samtaler 2020 = true | met
      hyppige-samtaler | 2020 | indsats-i-drift projekt:hyppige-samtaler 2020 = false | not-met
      hyppige-samtaler | 2020 | indsats-i-drift projekt:hyppige-samtaler 2019 = true | unknown
      gruppeforloeb | 2020 | indsats-i-drift projekt:gruppeforloeb 2020 = true | met
      gruppeforloeb | 2020 | indsats-i-drift projekt:gruppeforloeb 2020 = false | not-met
      gruppeforloeb | 2020 | indsats-i-drift projekt:gruppeforloeb 2019 = true | unknown
      langtidsledighed-indsatser | 2020 | indsats-i-drift projekt:langtidsledighed-tidlig 2020 = true; indsats-i-drift projekt:langtidsledighed-sidst 2020 = true; indsats-i-drift projekt:langtidsledighed-opkvalificering 2020 = true | met
      langtidsledighed-indsatser | 2020 | indsats-i-drift projekt:langtidsledighed-tidlig 2020 = false | not-met
      langtidsledighed-indsatser | 2020 | indsats-i-drift projekt:langtidsledighed-sidst 2020 = false | not-met
      langtidsledighed-indsatser | 2020 | indsats-i-drift projekt:langtidsledighed-opkvalificering 2020 = false | not-met
      langtidsledighed-indsatser | 2020 | indsats-i-drift projekt:langtidsledighed-tidlig 2020 = true; indsats-i-drift projekt:langtidsledighed-sidst 2020 = true | unknown
      a-kasser-stoette | 2020 | indsats-i-drift projekt:a-kasser-stoette 2020 = true | met
      a-kasser-stoette | 2020 | indsats-i-drift projekt:a-kasser-stoette 2020 = false | not-met
      a-kasser-stoette | 2020 | indsats-i-drift projekt:a-kasser-stoette 2019 = true | unknown
      uddannelsesindgange | 2020 | indsats-i-drift projekt:uddannelsesindgange 2020 = true | met
      uddannelsesindgange | 2020 | indsats-i-drift projekt:uddannelsesindgange 2020 = false | not-met
      uddannelsesindgange | 2020 | indsats-i-drift projekt:uddannelsesindgange 2019 = true | unknown
      ny-mesterlaere | 2020 | indsats-i-drift projekt:ny-mesterlaere 2020 = true | met
      ny-mesterlaere | 2020 | indsats-i-drift projekt:ny-mesterlaere 2020 = false | not-met
      ny-mesterlaere | 2020 | indsats-i-drift projekt:ny-mesterlaere 2019 = true | unknown
      job-over-graensen | 2020 | indsats-i-drift projekt:samarbejde-soenderjyske-kommuner 2020 = true; indsats-i-drift projekt:samarbejde-jobcentre-sydslesvig 2020 = true; indsats-i-drift projekt:samarbejde-regionskontoret 2020 = true; indsats-i-drift projekt:job-og-graensen 2020 = true | met
      job-over-graensen | 2020 | indsats-i-drift projekt:samarbejde-soenderjyske-kommuner 2020 = false | not-met
      job-over-graensen | 2020 | indsats-i-drift projekt:samarbejde-jobcentre-sydslesvig 2020 = false | not-met
      job-over-graensen | 2020 | indsats-i-drift projekt:samarbejde-regionskontoret 2020 = false | not-met
      job-over-graensen | 2020 | indsats-i-drift projekt:job-og-graensen 2020 = false | not-met
      job-over-graensen | 2020 | indsats-i-drift projekt:samarbejde-soenderjyske-kommuner 2020 = true; indsats-i-drift projekt:samarbejde-jobcentre-sydslesvig 2020 = true; indsats-i-drift projekt:samarbejde-regionskontoret 2020 = true | unknown
      jobsoenderjylland-overvaagning | 2020 | indsats-i-drift projekt:jobsoenderjylland-overvaagning 2020 = true | met
      jobsoenderjylland-overvaagning | 2020 | indsats-i-drift projekt:jobsoenderjylland-overvaagning 2020 = false | not-met
      jobsoenderjylland-overvaagning | 2020 | indsats-i-drift projekt:jobsoenderjylland-overvaagning 2019 = true | unknown
      jobsoenderjylland-rekruttering | 2020 | indsats-i-drift projekt:jobsoenderjylland-rekruttering 2020 = true | met
      jobsoenderjylland-rekruttering | 2020 | indsats-i-drift projekt:jobsoenderjylland-rekruttering 2020 = false | not-met
      jobsoenderjylland-rekruttering | 2020 | indsats-i-drift projekt:jobsoenderjylland-rekruttering 2019 = true | unknown
      jobsoenderjylland-opkvalificering | 2020 | indsats-i-drift projekt:jobsoenderjylland-opkvalificering 2020 = true | met
      jobsoenderjylland-opkvalificering | 2020 | indsats-i-drift projekt:jobsoenderjylland-opkvalificering 2020 = false | not-met
      jobsoenderjylland-opkvalificering | 2020 | indsats-i-drift projekt:jobsoenderjylland-opkvalificering 2019 = true | unknown
      graenseregionalt-samarbejde | 2020 | indsats-i-drift projekt:graenseregionalt-samarbejde 2020 = true | met
      graenseregionalt-samarbejde | 2020 | indsats-i-drift projekt:graenseregionalt-samarbejde 2020 = false | not-met
      graenseregionalt-samarbejde | 2020 | indsats-i-drift projekt:graenseregionalt-samarbejde 2019 = true | unknown
      jobrotation-undersoegelse | 2020 | leverance-afsluttet 2020-12-31 = 2020-12-31 | met
      jobrotation-undersoegelse | 2020 | leverance-afsluttet 2020-12-31 = 2021-01-01 | not-met
      jobrotation-undersoegelse | 2020 | leverance-afsluttet 2020-12-31 = open | not-met
      jobrotation-undersoegelse | 2020 | leverance-afsluttet 2020-12-30 = open | unknown
      jobrotation-undersoegelse | 2020-12-30 | leverance-afsluttet 2020-12-30 = open | not-due
      """)
  void runsItsEffortsInThePlanYear(String goal, String asked, String figures, String status) {
    PLAN.check(goal, asked, figures, status, null);
  }

  @ParameterizedTest
  @CsvSource(delimiter = '|', textBlock = """
      sprogafklaring | 2020 | sprogskole-nye 2020 = 50; sprogskole-afklarede 2020 = 49 | not-met | -2
      sprogafklaring | 2020 | sprogskole-nye 2020 = 50; sprogskole-afklarede 2020 = 50 | met | 0
      sprogafklaring | 2020 | sprogskole-nye 2020 = 0; sprogskole-afklarede 2020 = 0 | unknown |
      sprogafklaring | 2020 | sprogskole-nye 2020 = 50 | unknown |
      sprogafklaring | 2019 | sprogskole-nye 2019 = 50; sprogskole-afklarede 2019 = 50 | not-due |
      ledighedsperioder | 2020 | ledighedsforloeb-varighed 2019 = 20; ledighedsforloeb-varighed 2020 = 19.9 | met | 0.1
      ledighedsperioder | 2020 | ledighedsforloeb-varighed 2019 = 20; ledighedsforloeb-varighed 2020 = 20 | not-met | 0
      ledighedsperioder | 2020 | ledighedsforloeb-varighed 2019 = 20; ledighedsforloeb-varighed 2020 = 20.1 | not-met | -0.1
      ledighedsperioder | 2020 | ledighedsforloeb-varighed 2020 = 19 | unknown |
      ledighedsperioder | 2020-12-30 | ledighedsforloeb-varighed 2018 = 20; ledighedsforloeb-varighed 2019 = 19 | not-due |
      """)
  void assessesLanguageAndShortensSpells(
      String goal, String asked, String figures, String status, @Nullable String margin) {
    PLAN.check(goal, asked, figures, status, margin);
  }

  @ParameterizedTest
  @CsvSource(delimiter = '|', textBlock = """
      socialpsykiatri | 2020 | socialpsykiatri-ansoegning 2020 = true | met
      socialpsykiatri | 2021 | socialpsykiatri-ansoegning 2020 = false; socialpsykiatri-ansoegning 2021 = true | not-met
      socialpsykiatri | 2020 | socialpsykiatri-ansoegning 2019 = true | unknown
      socialpsykiatri | 2020-12-30 | socialpsykiatri-ansoegning 2019 = true | met
      socialpsykiatri | 2020-12-30 | socialpsykiatri-ansoegning 2019 = false | not-due
      """)
  void looksForTheApplication(String goal, String asked, String figures, String status) {
    PLAN.check(goal, asked, figures, status, null);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "sygedagpenge",
        "handicapkompenserende",
        "alle-unge",
        "kui",
        "jobsoenderjylland",
        "balance",
        "stress"
      })
  void saysWhatCannotBeMeasured(String goal) {
    PLAN.check(goal, "2020", "", "unmeasurable", null);
  }

  @Test
  void standsForGoodFromTheDeadlineOn() {
    String figures =
        "kontant-uddannelseshjaelp-borgere 2022-03 = 799; kontant-uddannelseshjaelp-borgere 2022-04 = 799";
    Verdict before = PLAN.verdict("kontanthjaelp", "2022-03", figures);
    Verdict at = PLAN.verdict("kontanthjaelp", "2022-04", figures);
    assertThat(before.isFinal()).isFalse();
    assertThat(at.isFinal()).isTrue();
  }

  @Test
  void namesTheMonthsThatAYearlyAverageLacks() {
    String figures = "fleksjob-ledige 2020 = 100; fleksjob-visiterede 2020 = 1000;"
        + " fleksjob-visiterede 2020-05 = suppressed";
    assertThat(PLAN.gaps("fleksjobledighed", "2020", figures))
        .containsExactly("fleksjob-visiterede kommune:580 2020-05 decides");
  }
}

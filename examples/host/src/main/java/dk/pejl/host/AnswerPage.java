package dk.pejl.host;

import static dk.pejl.host.Markup.all;
import static dk.pejl.host.Markup.link;
import static dk.pejl.host.Markup.tag;

import dk.pejl.text.Texts;
import dk.pejl.verdict.Goal;
import dk.pejl.verdict.Plan;
import dk.pejl.verdict.Question;
import dk.pejl.verdict.Verdict;
import dk.pejl.wording.Language;
import dk.pejl.wording.Wording;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** This host's own page about an answer: every goal with its status and the reason in words. */
final class AnswerPage {
  private final List<Plan> plans;
  private final Language language;
  private final Question question;
  private final Snapshot.Answer answer;
  private final Texts texts;

  AnswerPage(List<Plan> plans, Snapshot.Answer answer, Language language) {
    this.plans = plans;
    this.answer = answer;
    this.question = answer.evaluation().question();
    this.language = language;
    this.texts = Texts.of(language, answer.evaluation());
  }

  /** The page. */
  String page() {
    String title = texts.name(question.subject())
        + say(": er målene nået? ", ": are the goals met? ")
        + texts.numbers().date(question.asOf());
    return Pages.page(
        language, title, all(Stream.of(tag("header", header()), tag("main", main()))));
  }

  private Markup header() {
    Language other = language == Language.DA ? Language.EN : Language.DA;
    return all(Stream.of(
        tag("p", texts.name(question.subject())),
        tag("h1", say("Er målene nået?", "Are the goals met?")),
        tag("p", say("Opgjort pr. ", "As of ") + texts.numbers().date(question.asOf())),
        tag("p", summary()),
        tag(
            "nav",
            link(address("/", other), say("In English", "På dansk")).with("lang", other.tag()),
            link(address("/report", language), say("Hele rapporten", "The whole report")),
            link(address("/api/evaluations", language), "JSON"),
            link(address("/api/needs", language), say("Skema til tal", "Form for figures"))),
        form()));
  }

  private String summary() {
    return answer.evaluation().summary().entrySet().stream()
        .map(each -> texts.numbers().count(each.getValue()) + " " + texts.name(each.getKey()))
        .collect(Collectors.joining(", "));
  }

  private Markup form() {
    return tag(
            "form",
            field("subject", say("Hvem", "Who"), question.subject().toString()),
            field("period", say("Periode", "Period"), question.asOf().toString()),
            tag(
                "label",
                Markup.text(say("Plan", "Plan")),
                tag("select", choices()).with("name", "plan")),
            Markup.input("hidden", "lang", language.tag()),
            tag("button", say("Vis", "Show")))
        .with("method", "get")
        .with("action", "/");
  }

  private Markup field(String name, String label, String value) {
    return tag("label", Markup.text(label), Markup.input("text", name, value));
  }

  private Markup choices() {
    Markup inForce =
        tag("option", say("alle, der gælder da", "all in force then")).with("value", "");
    return all(Stream.concat(Stream.of(inForce), plans.stream().map(this::option)));
  }

  private Markup option(Plan plan) {
    Markup option = tag("option", plan.title().in(language)).with("value", plan.id());
    return question.plans().contains(plan.id()) ? option.with("selected", "selected") : option;
  }

  private Markup main() {
    Map<Plan, List<Verdict>> byPlan = answer.evaluation().verdicts().stream()
        .collect(Collectors.groupingBy(
            verdict -> verdict.goal().plan(), LinkedHashMap::new, Collectors.toList()));
    return byPlan.isEmpty()
        ? tag(
            "p",
            say(
                "Ingen plan gælder på den dag: vælg en plan eller en anden periode.",
                "No plan is in force on that day: choose a plan or another period."))
        : all(byPlan.entrySet().stream().map(plan -> section(plan.getKey(), plan.getValue())));
  }

  private Markup section(Plan plan, List<Verdict> verdicts) {
    return tag(
        "section",
        tag("h2", plan.title().in(language)),
        tag("ul", all(verdicts.stream().map(this::item))));
  }

  private Markup item(Verdict verdict) {
    Goal goal = verdict.goal();
    return tag(
        "li",
        tag("span", texts.name(verdict.status()))
            .with("class", "status " + verdict.status().id()),
        tag(
            "div",
            link(address(Pages.GOALS + goal.id(), language), goal.title().in(language)),
            tag("p", texts.why(verdict))));
  }

  private String address(String path, Language spoken) {
    return address(path, question, spoken);
  }

  /** An address at which a question is asked. */
  static String address(String path, Question question, Language spoken) {
    Stream<String> asked = Stream.of(
        pair("subject", question.subject().toString()),
        pair("period", question.asOf().toString()));
    Stream<String> plans = question.plans().stream().map(plan -> pair("plan", plan));
    Stream<String> goals = question.goals().stream().map(goal -> pair("goal", goal));
    Stream<String> standings =
        question.standings().stream().map(standing -> pair("standing", standing.id()));
    return Stream.of(asked, plans, goals, standings, Stream.of(pair("lang", spoken.tag())))
        .flatMap(Function.identity())
        .collect(Collectors.joining("&", path + "?", ""));
  }

  private static String pair(String name, String value) {
    return name + "=" + URLEncoder.encode(value, StandardCharsets.UTF_8);
  }

  private String say(String da, String en) {
    return new Wording(da, en).in(language);
  }
}

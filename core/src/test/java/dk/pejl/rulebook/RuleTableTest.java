package dk.pejl.rulebook;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dk.pejl.fact.Problem;
import dk.pejl.fact.Problems;
import dk.pejl.indicator.Catalogue;
import dk.pejl.verdict.Plan;
import dk.pejl.wording.Language;
import java.util.List;
import org.junit.jupiter.api.Test;

/** How the rows of decision tables are read as rules, and what is refused of tables. */
class RuleTableTest {
  private static final String TABLE = """
      RuleSet,test.plan
      Import,"a.B, c.D"

      RuleTable Mål
      NAME,DESCRIPTION,METADATA,CONDITION,CONDITION,ACTION
      ,,,$a : Assessment,$d : Day,
      ,,"da( ""$param"" )","goal == ""$param"", $nu : now","indicator == ""$param"", at == $nu",$a.conclude( $d.$param() );
      mål,læsning,dansk,mål,indikator,krav
      plan.en,,"Én, to og ""tre"".",plan.en,leverance,hasCome
      plan.to,A reading.,Bare én.,plan.to,leverance,hasCome
      """.replace("\"\"tre\"\"", "»tre«");

  private static List<RuleText> rules(String table) {
    return RuleText.in("mål.drl.csv", table);
  }

  private static List<String> problems(String old, String fresh) {
    assertThat(TABLE).contains(old);
    Problems problems =
        catchThrowableOfType(Problems.class, () -> rules(TABLE.replace(old, fresh)));
    assertThat(problems).as("a table that should be refused").isNotNull();
    return problems.list().stream().map((Problem p) -> p.in(Language.EN)).toList();
  }

  @Test
  void aRowIsTheRuleThatTheBuildMakesOfIt() {
    assertThat(rules(TABLE).get(0).text()).isEqualTo("""
        rule "plan.en"
            @da( "Én, to og »tre«." )
        when
            $a : Assessment( goal == "plan.en", $nu : now )
            $d : Day( indicator == "leverance", at == $nu )
        then
            $a.conclude( $d.hasCome() );
        end""");
  }

  @Test
  void aDescriptionIsACommentAboveTheRule() {
    assertThat(rules(TABLE).get(1).text()).startsWith("// A reading.\nrule \"plan.to\"\n");
  }

  @Test
  void aColumnIsLeftOutOfARowWhoseCellIsEmpty() {
    String text = rules(TABLE.replace("Bare én.", "")).get(1).text();
    assertThat(text).contains("\"plan.to\"\nwhen\n");
  }

  @Test
  void aReadingIsAColumnThatARowMayLeaveEmpty() {
    String table = TABLE
        .replace("METADATA,", "METADATA,METADATA,METADATA,")
        .replace("$a : Assessment", ",,$a : Assessment")
        .replace(
            "\"da( \"\"$",
            "\"laesning( \"\"$param\"\" )\",\"reading( \"\"$param\"\" )\",\"da( \"\"$")
        .replace("læsning,", "læsning,da,en,")
        .replace("plan.en,,", "plan.en,,Som talt.,As counted.,")
        .replace("A reading.,", "A reading.,,,");
    assertThat(rules(table).get(0).text())
        .contains("    @laesning( \"Som talt.\" )\n    @reading( \"As counted.\" )\n");
    assertThat(rules(table).get(1).text()).doesNotContain("@laesning", "@reading");
  }

  @Test
  void eachRuleIsNamedAndHasTheLineOfItsRow() {
    assertThat(rules(TABLE))
        .extracting(rule -> rule.name() + " " + rule.place())
        .containsExactly("plan.en mål.drl.csv:9", "plan.to mål.drl.csv:10");
  }

  @Test
  void everyWordOfARowStandsOnTheLineOfTheRow() {
    assertThat(rules(TABLE).get(1).placeOf("Assessment")).hasToString("mål.drl.csv:10");
  }

  @Test
  void aTableReadsTheSameWithTheLineEndsOfWindows() {
    assertThat(rules(TABLE.replace("\n", "\r\n"))).isEqualTo(rules(TABLE));
  }

  @Test
  void emptyRowsAreNoRules() {
    assertThat(rules(TABLE + "\n,,,\n")).hasSize(2);
  }

  @Test
  void aFileWithoutATableIsRefused() {
    assertThat(problems("RuleTable", "Table"))
        .singleElement()
        .asString()
        .endsWith("Decision table: there is no table: begin a line with RuleTable and a name, with"
            + " four lines under it that head the columns.");
  }

  @Test
  void anUnknownColumnIsRefusedWithTheNearestKnown() {
    assertThat(problems("METADATA", "METADAT"))
        .containsExactly("mål.drl.csv:4: Decision table: the column 'METADAT' is not known. Did you"
            + " mean 'METADATA'?");
  }

  @Test
  void aColumnThatGivesRulesAnOrderIsRefused() {
    assertThat(problems("DESCRIPTION", "PRIORITY"))
        .singleElement()
        .asString()
        .contains("the column 'PRIORITY' is not known");
  }

  @Test
  void codeWithoutAPlaceForTheCellIsRefused() {
    assertThat(problems("$d.$param()", "$d.hasCome()"))
        .singleElement()
        .asString()
        .contains("the code '$a.conclude( $d.hasCome() );' in a column ACTION: write $param");
  }

  @Test
  void codeThatTakesCellsApartIsRefused() {
    assertThat(problems("da( \"\"$param\"\" )", "da( \"\"$1 $param\"\" )"))
        .singleElement()
        .asString()
        .contains("in a column METADATA");
  }

  @Test
  void aConditionWithoutABoundPatternIsRefused() {
    assertThat(problems("$d : Day", "Day()"))
        .containsExactly("mål.drl.csv:4: Decision table: the pattern 'Day()' in a column CONDITION:"
            + " write one such as $a : Assessment above CONDITION and none above others.");
  }

  @Test
  void aCellThatTheBuildWouldEscapeIsRefused() {
    assertThat(problems("Bare én.", "\"Bare \"\"én\"\".\""))
        .containsExactly("mål.drl.csv:10: Decision table: the cell 'Bare \"én\".' has \", \\ or $"
            + " in it: write it without.");
  }

  @Test
  void aCellThatTheBuildWouldJoinWithTheNextIsRefused() {
    assertThat(problems("Bare én.", "Bare én..."))
        .containsExactly("mål.drl.csv:10: Decision table: a cell ends in ..., which joins it with"
            + " the next: write it without.");
  }

  @Test
  void aCellThatIsNotClosedOnItsLineIsRefused() {
    assertThat(problems("Bare én.", "\"Bare\nén.\""))
        .first()
        .asString()
        .startsWith("mål.drl.csv:10: Decision table: the line is not CSV");
  }

  @Test
  void theProblemsOfAllRowsComeAtOnce() {
    assertThat(problems("hasCome\n", "hasCome...\n"))
        .extracting(line -> line.substring(0, line.indexOf(": ")))
        .containsExactly("mål.drl.csv:9", "mål.drl.csv:10");
  }

  @Test
  void aRowWithMoreCellsThanColumnsIsRefused() {
    assertThat(problems("Bare én.", "Bare, én."))
        .containsExactly("mål.drl.csv:10: Decision table: the row has 7 cells, the table 6 columns:"
            + " put cells with a comma in quotation marks.");
  }

  @Test
  void aRowWithoutANameIsRefused() {
    assertThat(problems("plan.to,A", ",A"))
        .singleElement()
        .asString()
        .contains("the row has no cell in a column NAME");
  }

  @Test
  void theProblemsOfATableComeWithItsFileWhenThePackIsLoaded() {
    Problems problems = catchThrowableOfType(
        Problems.class, () -> Rulebook.load(List.of(new PackWithABrokenTable())));
    assertThat(problems.list())
        .singleElement()
        .extracting(problem -> problem.place().toString())
        .isEqualTo("dk/pejl/rulebook/broken.drl.csv:1");
  }

  private static final class PackWithABrokenTable implements RulePack {
    @Override
    public Plan plan() {
      return TestRulebooks.plan("plan", "2021..2024");
    }

    @Override
    public String module() {
      return "dk.pejl:test";
    }

    @Override
    public List<String> files() {
      return List.of("broken.drl.csv");
    }

    @Override
    public void describe(Catalogue.Builder catalogue) {
      // A table that cannot be read keeps the pack from being described.
    }
  }
}

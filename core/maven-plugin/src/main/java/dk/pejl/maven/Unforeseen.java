package dk.pejl.maven;

import dk.pejl.wording.Wording;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Tells in a compiler's own words what nothing else explains, in the rule file as far as is known. */
final class Unforeseen {
  private static final Pattern RULE = Pattern.compile("(?m)^\\s*rule\\s+\"([^\"]+)\"");
  private static final Pattern MEMBER =
      Pattern.compile("(?:Method|field) (\\w+) on class ([\\w.]+)");

  private Unforeseen() {}

  /** A complaint of a compiler, in one of the files where it can be found there. */
  static Fault of(List<SourceFile> files, RuleCompiler.Complaint complaint) {
    for (SourceFile file : files) {
      int at = find(file, complaint);
      if (at >= 0) {
        return file.at(at, wording(rule(file, at), complaint.words()), advice(complaint.words()));
      }
    }
    for (SourceFile file : files) {
      if (file.path().equals(complaint.file())) {
        return new Fault(file.name(), 0, 0, "", wording("", complaint.words()), Wording.same(""));
      }
    }
    String all =
        files.stream().map(SourceFile::name).reduce((a, b) -> a + ", " + b).orElse("");
    return new Fault(all, 0, 0, "", wording("", complaint.words()), Wording.same(""));
  }

  private static int find(SourceFile file, RuleCompiler.Complaint complaint) {
    if (file.path().equals(complaint.file())) {
      int quoted = quoted(file.text(), complaint.words());
      return quoted >= 0 || complaint.line() < 1 ? quoted : file.offset(complaint.line(), 1);
    }
    return named(file.text(), complaint.java());
  }

  /** Where something stands that the compiler quotes at the end of what it says. */
  private static int quoted(String text, String words) {
    Matcher member = MEMBER.matcher(words);
    if (member.find()) {
      Matcher used = Pattern.compile("\\." + member.group(1) + "\\b").matcher(text);
      return used.find() ? used.start() + 1 : -1;
    }
    String about = words.substring(words.lastIndexOf(": ") + 2).replaceAll("[:\\s]+$", "");
    return about.length() < 3 ? -1 : text.indexOf(about);
  }

  private static Wording advice(String words) {
    Matcher member = MEMBER.matcher(words);
    return member.find()
        ? ProjectClasses.hint(member.group(1), ProjectClasses.type(member.group(2)))
        : Wording.same("");
  }

  /** Where the rule begins that the Java made of it names. */
  private static int named(String text, String java) {
    Matcher rule = RULE.matcher(text);
    while (rule.find()) {
      if (java.contains("\"" + rule.group(1) + "\"")) {
        return text.indexOf("rule", rule.start());
      }
    }
    return -1;
  }

  private static String rule(SourceFile file, int at) {
    Matcher rule = RULE.matcher(file.text());
    String name = "";
    while (rule.find() && rule.start() <= at) {
      name = rule.group(1);
    }
    return name;
  }

  private static Wording wording(String rule, String words) {
    String said = words.strip().replaceAll("\\s+", " ").replaceAll("[:.]$", "");
    String da = rule.isEmpty() ? "Reglerne" : "Reglen '" + rule + "'";
    String en = rule.isEmpty() ? "The rules" : "The rule '" + rule + "'";
    return new Wording(
        da + " kan ikke oversættes. Oversætteren siger: " + said + ".",
        en + " cannot be compiled. The compiler says: " + said + ".");
  }
}

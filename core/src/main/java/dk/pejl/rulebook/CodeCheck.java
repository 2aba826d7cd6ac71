package dk.pejl.rulebook;

import dk.pejl.claim.Claim;
import dk.pejl.evidence.Evidence;
import dk.pejl.figure.Slice;
import dk.pejl.period.Period;
import dk.pejl.quantity.Quantity;
import dk.pejl.wording.Wording;
import java.io.IOException;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Looks over what is compiled of a rule: that it calls nothing beyond evidence, claims and quantities, so
 * that the same facts give the same verdict; that it goes straight on, so that it ends; and that a right
 * side concludes once, whichever way it goes.
 */
final class CodeCheck {
  private static final Set<String> PACKAGES = Set.of(
      Claim.class.getPackageName(),
      Evidence.class.getPackageName(),
      Slice.class.getPackageName(),
      Period.class.getPackageName(),
      Quantity.class.getPackageName());
  // A text can be compared and joined; what depends on the machine's language is not among these.
  private static final Set<String> OF_TEXTS = Set.of(
      "equals",
      "startsWith",
      "endsWith",
      "contains",
      "compareTo",
      "isEmpty",
      "length",
      "concat",
      "charAt",
      "hashCode");
  private static final Set<String> BOXES = Set.of(
      "java.lang.Integer",
      "java.lang.Long",
      "java.lang.Boolean",
      "java.lang.Short",
      "java.lang.Byte",
      "java.lang.Character");
  // Of an object these depend on where it lies in memory, or lead to what Java knows of its class.
  private static final Set<String> OF_OBJECTS =
      Set.of("hashCode", "getClass", "wait", "notify", "notifyAll", "clone");
  private static final Set<String> CONCLUSIONS = Set.of("conclude", "cannotBeMeasured");

  private static final int NOT_YET = 1;
  private static final int ONCE = 2;
  private static final int AGAIN = 4;

  private final String own;
  private final boolean isRight;
  private final Set<String> helpers;
  private final Set<Fault> faults = new LinkedHashSet<>();
  private final Set<String> used = new LinkedHashSet<>();

  /**
   * Something wrong in compiled code.
   *
   * @param word a word of the rule's text beside which it stands, or empty
   * @param wording what is wrong
   */
  record Fault(String word, Wording wording) {}

  private CodeCheck(String own, boolean isRight, Set<String> helpers) {
    this.own = own;
    this.isRight = isRight;
    this.helpers = helpers;
  }

  /** What is wrong with the code of a right side; helpers are the classes that it may call beyond. */
  static CodeCheck ofRightSide(Class<?> type, Set<String> helpers) {
    return of(type, true, helpers);
  }

  /** What is wrong with the code of what a left side binds. */
  static CodeCheck ofBinding(Class<?> type) {
    return of(type, false, Set.of());
  }

  private static CodeCheck of(Class<?> type, boolean isRight, Set<String> helpers) {
    CodeCheck check = new CodeCheck(type.getName(), isRight, helpers);
    try {
      ClassFile file = ClassFile.of(type);
      if (file == null) {
        check.unreadable();
      } else {
        check.look(file);
      }
    } catch (IOException | RuntimeException notAsExpected) {
      check.unreadable();
    }
    return check;
  }

  /** Whether the code is that of the right side. */
  boolean isRight() {
    return isRight;
  }

  /** What is wrong, in the order of the code. */
  Set<Fault> faults() {
    return faults;
  }

  /** The helpers that are called. */
  Set<String> helpers() {
    return used;
  }

  private void look(ClassFile file) throws IOException {
    String name = isRight ? "execute" : "apply";
    // Beside the method that the rule becomes there is one that only hands on to it.
    List<ClassFile.Method> methods = file.methods().stream()
        .filter(method -> method.name().equals(name) && !method.isSynthetic())
        .toList();
    for (ClassFile.Method method : methods) {
      look(method);
    }
    if (methods.isEmpty()) {
      unreadable();
    }
  }

  private void look(ClassFile.Method method) throws IOException {
    List<Instructions.Instruction> all = Instructions.of(method);
    all.forEach(this::look);
    if (method.catches()) {
      add(
          "catch",
          "griber en fejl: fjern try, så at fejlen bliver målets.",
          "catches an error: remove try, so that the error becomes the goal's.");
    }
    if (isRight && faults.isEmpty()) {
      conclusions(all);
    }
  }

  private void look(Instructions.Instruction each) {
    ClassFile.Member member = each.member();
    if (each.isLoop()) {
      add(
          "for",
          "gentager sig selv: skriv hver del ud, eller brug Units, Series og Claim.all.",
          "repeats itself: write each part out, or use Units, Series and Claim.all.");
    }
    if (each.isWrite()) {
      add(
          member == null ? "" : member.name(),
          "ændrer noget uden for sig selv: den må kun konkludere.",
          "changes something outside itself: it may only conclude.");
    } else if (each.isLock()) {
      add("synchronized", "venter på andre: fjern synchronized.", "waits for others: remove it.");
    } else if (each.isDynamic()) {
      add(
          "->",
          "bruger en lambda eller sætter tekster sammen: skriv det ud.",
          "uses a lambda or joins texts: write it out.");
    } else if (member != null && !isAllowed(member)) {
      call(member);
    }
  }

  private boolean isAllowed(ClassFile.Member member) {
    String owner = member.owner();
    if (helpers.contains(owner)) {
      used.add(owner);
      return true;
    }
    if (owner.equals(Assessment.class.getName())) {
      return CONCLUSIONS.contains(member.name()) || member.name().startsWith("get");
    }
    if (owner.equals("java.lang.String")) {
      return OF_TEXTS.contains(member.name());
    }
    if (BOXES.contains(owner)) {
      return member.name().equals("valueOf") || member.name().endsWith("Value");
    }
    return isWord(member);
  }

  /** Whether it is one of the words that rules are written in. */
  private static boolean isWord(ClassFile.Member member) {
    String owner = member.owner();
    int end = owner.lastIndexOf('.');
    return end > 0
        && PACKAGES.contains(owner.substring(0, end))
        && !OF_OBJECTS.contains(member.name());
  }

  private void call(ClassFile.Member member) {
    String owner = member.owner();
    if (owner.equals(own)) {
      add("", "kalder sig selv: skriv det ud.", "calls itself: write it out.");
      return;
    }
    String simple = owner.substring(owner.lastIndexOf('.') + 1).replace('$', '.');
    String name = member.name().equals("<init>") ? "new " + simple : simple + "." + member.name();
    add(
        member.name().equals("<init>") ? simple : member.name(),
        "kalder '" + name + "', der hverken er evidens, krav eller mængde: fjern det, eller lad en"
            + " klasse, som pakken nævner i helpers(), gøre det.",
        "calls '" + name + "', which is no evidence, claim or quantity: remove it, or let a class"
            + " that the pack names in helpers() do it.");
  }

  /** Follows every way through code that only goes on; each has to conclude once before it ends. */
  private void conclusions(List<Instructions.Instruction> all) {
    Map<Integer, Integer> reached = new HashMap<>(Map.of(0, NOT_YET));
    int atEnd = 0;
    for (Instructions.Instruction each : all) {
      int before = reached.getOrDefault(each.at(), 0);
      int after = isConclusion(each) ? once(before) : before;
      atEnd |= each.isReturn() ? before : 0;
      for (int target : each.targets()) {
        reached.merge(target, after, (one, other) -> one | other);
      }
      if (each.goesOn()) {
        reached.merge(each.next(), after, (one, other) -> one | other);
      }
    }
    conclusions(atEnd);
  }

  /** How often it may have been concluded after one more time. */
  private static int once(int before) {
    return ((before & NOT_YET) != 0 ? ONCE : 0) | ((before & (ONCE | AGAIN)) != 0 ? AGAIN : 0);
  }

  private void conclusions(int atEnd) {
    if ((atEnd & NOT_YET) != 0) {
      add(
          "if",
          "kan slutte uden at konkludere: lad hver gren kalde conclude, fx efter else.",
          "may end without a conclusion: let every branch call conclude, for instance after else.");
    }
    if ((atEnd & AGAIN) != 0) {
      add(
          "conclude",
          "kan konkludere to gange: skriv én konklusion.",
          "may conclude twice: write one conclusion.");
    }
  }

  private static boolean isConclusion(Instructions.Instruction each) {
    ClassFile.Member member = each.member();
    return member != null
        && member.owner().equals(Assessment.class.getName())
        && CONCLUSIONS.contains(member.name());
  }

  private void unreadable() {
    add(
        "",
        "er ikke oversat sådan, at den kan ses efter: byg modulet igen med pejl-maven-plugin.",
        "is not compiled so that it can be looked over: build the module again with"
            + " pejl-maven-plugin.");
  }

  private void add(String word, String da, String en) {
    faults.add(new Fault(word, new Wording(da, en)));
  }
}

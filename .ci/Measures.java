import com.sun.source.tree.ClassTree;
import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.tree.LineMap;
import com.sun.source.tree.MemberSelectTree;
import com.sun.source.tree.MethodTree;
import com.sun.source.tree.ModifiersTree;
import com.sun.source.tree.PackageTree;
import com.sun.source.tree.Tree;
import com.sun.source.tree.VariableTree;
import com.sun.source.util.DocTrees;
import com.sun.source.util.JavacTask;
import com.sun.source.util.SourcePositions;
import com.sun.source.util.TreePath;
import com.sun.source.util.TreePathScanner;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.ToIntFunction;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import javax.lang.model.element.Modifier;
import javax.tools.JavaCompiler;
import javax.tools.StandardJavaFileManager;
import javax.tools.ToolProvider;

/**
 * Measures the sources of modules, every module of the repository where no folder is named:
 * {@code java .ci/Measures.java [--worst] [--hold] [FOLDER…]}. {@code --worst} lists the long methods
 * and files, {@code --hold} fails where a bound is not kept.
 */
public final class Measures {
  private static final int LONG_METHOD = 25;
  private static final int LONG_FILE = 250;

  /** What {@code --hold} asks of every module. */
  private static final List<Bound> BOUNDS = List.of(
      new Bound(
          "lines of code in a file, 95th percentile", 285, it -> it.main.lines().at(95)),
      new Bound("lines in a method, median", 5, it -> it.main.methods().at(50)),
      new Bound(
          "lines in a method, 95th percentile", 20, it -> it.main.methods().at(95)),
      new Bound("lines in a method, most", 43, it -> it.main.methods().at(100)),
      new Bound("public without a comment", 0, it -> it.main.silent().size()),
      new Bound("packages in a cycle", 0, it -> it.main.tangled().size()),
      new Bound("lines in a test, 95th percentile", 14, it -> it.tests.bodies().at(95)),
      new Bound("tests named with an underscore", 0, it -> it.tests.snakes().size()));

  /** No more than so much of something. */
  private record Bound(String what, int most, ToIntFunction<Module> measure) {}

  private Measures() {}

  public static void main(String[] arguments) throws IOException {
    List<String> words = Arrays.asList(arguments);
    List<Module> modules = new ArrayList<>();
    for (Path folder :
        folders(words.stream().filter(word -> !word.startsWith("--")).toList())) {
      modules.add(Module.in(folder));
    }
    System.out.println(Module.HEADER);
    modules.forEach(module -> System.out.println(module.row()));
    if (words.contains("--worst")) {
      modules.forEach(module -> module.worst().forEach(System.out::println));
    }
    if (words.contains("--hold") && !hold(modules)) {
      System.exit(1);
    }
  }

  /** The given folders, or those of the repository that hold a module. */
  private static List<Path> folders(List<String> named) throws IOException {
    if (!named.isEmpty()) {
      return named.stream().map(Path::of).toList();
    }
    try (Stream<Path> poms = Files.find(Path.of("."), 3, (file, is) -> file.endsWith("pom.xml"))) {
      return poms.map(pom -> pom.getParent().normalize())
          .filter(folder -> Files.isDirectory(folder.resolve("src/main/java")))
          .sorted()
          .toList();
    }
  }

  /** Whether every module keeps every bound; tells those that do not. */
  private static boolean hold(List<Module> modules) {
    boolean kept = true;
    for (Module module : modules) {
      for (Bound bound : BOUNDS) {
        int measured = bound.measure().applyAsInt(module);
        if (measured > bound.most()) {
          kept = false;
          System.out.printf(
              "%s: %s: %d, allowed %d (--worst lists the places)%n",
              module.name, bound.what(), measured, bound.most());
        }
      }
    }
    return kept;
  }

  /** A module by its folder. */
  private record Module(String name, Sources main, Sources tests) {
    static final String HEADER =
        "| | files | code/file med/p95 | method med/p95/max (over 25) | public documented"
            + " | packages in cycles | test : code | test body med/p95 | tests camelCase, snake_case |\n"
            + "|---|---|---|---|---|---|---|---|---|";

    static Module in(Path folder) throws IOException {
      return new Module(
          folder.toString(),
          Sources.under(folder.resolve("src/main/java")),
          Sources.under(folder.resolve("src/test/java")));
    }

    String row() {
      Numbers lines = main.lines();
      Numbers methods = main.methods();
      Numbers bodies = tests.bodies();
      long snakes = tests.snakes().size();
      return "| "
          + String.join(
              " | ",
              name,
              "" + main.files.size(),
              lines.at(50) + "/" + lines.at(95),
              methods.at(50) + "/" + methods.at(95) + "/" + methods.at(100) + " ("
                  + methods.over(LONG_METHOD) + ")",
              main.documented() + "/" + (main.documented() + main.silent().size()),
              main.tangled().size() + " of " + main.packages().size(),
              "%.2f".formatted((double) tests.lines().sum() / main.lines().sum()),
              bodies.at(50) + "/" + bodies.at(95),
              (bodies.count() - snakes) + ", " + snakes)
          + " |";
    }

    /** Every place that is long, silent, tangled or named in another style. */
    List<String> worst() {
      List<String> places = new ArrayList<>();
      main.allMethods()
          .filter(it -> it.lines > LONG_METHOD)
          .sorted(Comparator.comparing(Method::lines).reversed())
          .forEach(it -> places.add("%4d lines: %s".formatted(it.lines, it.where)));
      main.files.stream()
          .filter(it -> it.lines > LONG_FILE)
          .sorted(Comparator.comparing(SourceFile::lines).reversed())
          .forEach(it -> places.add("%4d lines of code: %s".formatted(it.lines, it.path)));
      main.silent().forEach(it -> places.add("no comment: " + it));
      main.tangled().forEach(it -> places.add("in a cycle of packages: " + it));
      tests.snakes().forEach(it -> places.add("named with an underscore: " + it));
      return places;
    }
  }

  /** The files under a folder. */
  private record Sources(List<SourceFile> files) {
    static Sources under(Path folder) throws IOException {
      if (!Files.isDirectory(folder)) {
        return new Sources(List.of());
      }
      try (Stream<Path> files = Files.walk(folder)) {
        return new Sources(Reader.read(
            files.filter(file -> file.toString().endsWith(".java")).sorted().toList()));
      }
    }

    Numbers lines() {
      return Numbers.of(files.stream(), SourceFile::lines);
    }

    Stream<Method> allMethods() {
      return files.stream().flatMap(file -> file.methods.stream());
    }

    Numbers methods() {
      return Numbers.of(allMethods(), Method::lines);
    }

    Numbers bodies() {
      return Numbers.of(allMethods().filter(Method::test), Method::lines);
    }

    List<String> snakes() {
      return allMethods()
          .filter(it -> it.test && it.name.contains("_"))
          .map(Method::where)
          .toList();
    }

    int documented() {
      return files.stream().mapToInt(SourceFile::documented).sum();
    }

    List<String> silent() {
      return files.stream().flatMap(file -> file.silent.stream()).toList();
    }

    /** Each package with those that it uses. */
    Map<String, Set<String>> packages() {
      Map<String, Set<String>> packages = new TreeMap<>();
      files.forEach(file -> packages.computeIfAbsent(file.of, of -> new TreeSet<>()));
      files.forEach(file -> file.names.forEach(
          name -> packageOf(name, packages.keySet()).ifPresent(packages.get(file.of)::add)));
      return packages;
    }

    /** The longest package that a qualified name begins with. */
    private static Optional<String> packageOf(String name, Set<String> packages) {
      return packages.stream()
          .filter(known -> name.startsWith(known + "."))
          .max(Comparator.comparing(String::length));
    }

    /** The packages that come back to themselves by way of another. */
    Set<String> tangled() {
      Map<String, Set<String>> packages = packages();
      Set<String> tangled = new TreeSet<>();
      for (String start : packages.keySet()) {
        Set<String> reached = new HashSet<>();
        packages.get(start).stream()
            .filter(it -> !it.equals(start))
            .forEach(it -> reach(it, packages, reached));
        if (reached.contains(start)) {
          tangled.add(start);
        }
      }
      return tangled;
    }

    private static void reach(String at, Map<String, Set<String>> uses, Set<String> reached) {
      if (reached.add(at)) {
        uses.get(at).forEach(next -> reach(next, uses, reached));
      }
    }
  }

  /** A file: lines with code on them, package, qualified names in it, what is public. */
  private record SourceFile(
      String path,
      int lines,
      String of,
      Set<String> names,
      List<Method> methods,
      int documented,
      List<String> silent) {}

  /** A method with a body; its lines are those between the braces. */
  private record Method(String name, String where, int lines, boolean test) {}

  /** Numbers in order. */
  private record Numbers(int[] sorted) {
    static <T> Numbers of(Stream<T> things, ToIntFunction<T> number) {
      return new Numbers(things.mapToInt(number).sorted().toArray());
    }

    int count() {
      return sorted.length;
    }

    int sum() {
      return Arrays.stream(sorted).sum();
    }

    /** The smallest number that so many per cent do not exceed. */
    int at(int percent) {
      return sorted.length == 0
          ? 0
          : sorted[Math.min(sorted.length - 1, sorted.length * percent / 100)];
    }

    long over(int most) {
      return Arrays.stream(sorted).filter(number -> number > most).count();
    }
  }

  /** Reads files with the parser of javac. */
  private static final class Reader extends TreePathScanner<Void, Void> {
    private static final Set<String> TESTS = Set.of(
        "Test",
        "ParameterizedTest",
        "RepeatedTest",
        "TestFactory",
        "Property",
        "Example",
        "ArchTest");

    // Texts are matched so that what looks like a comment in them is none.
    private static final Pattern COMMENTS = Pattern.compile(
        "(\"\"\"[\\s\\S]*?[^\\\\]\"\"\"|\"(?:\\\\.|[^\"\\\\\n])*\"|'(?:\\\\.|[^'\\\\])+')"
            + "|//[^\n]*|/\\*[\\s\\S]*?\\*/");

    private final DocTrees docs;
    private final CompilationUnitTree unit;
    private final String[] code;
    private final Set<String> names = new HashSet<>();
    private final List<Method> methods = new ArrayList<>();
    private final List<String> silent = new ArrayList<>();
    private int documented;

    private Reader(DocTrees docs, CompilationUnitTree unit) throws IOException {
      this.docs = docs;
      this.unit = unit;
      String text = unit.getSourceFile().getCharContent(true).toString();
      this.code = COMMENTS
          .matcher(text)
          .replaceAll(found -> found.group(1) == null
              ? found.group().replaceAll("[^\n]", "")
              : Matcher.quoteReplacement(found.group()))
          .split("\n", -1);
    }

    static List<SourceFile> read(List<Path> paths) throws IOException {
      if (paths.isEmpty()) {
        return List.of();
      }
      JavaCompiler javac = ToolProvider.getSystemJavaCompiler();
      try (StandardJavaFileManager files = javac.getStandardFileManager(null, null, null)) {
        JavacTask task = (JavacTask) javac.getTask(
            null,
            files,
            null,
            List.of("-proc:none"),
            null,
            files.getJavaFileObjectsFromPaths(paths));
        List<SourceFile> read = new ArrayList<>();
        for (CompilationUnitTree unit : task.parse()) {
          read.add(new Reader(DocTrees.instance(task), unit).file());
        }
        return read;
      }
    }

    private SourceFile file() {
      scan(unit, null);
      return new SourceFile(
          path(),
          lines(1, code.length),
          String.valueOf(unit.getPackageName()),
          names,
          methods,
          documented,
          silent);
    }

    private String path() {
      return Path.of("")
          .toAbsolutePath()
          .relativize(Path.of(unit.getSourceFile().toUri()))
          .toString();
    }

    /** The lines from one to another that hold code. */
    private int lines(long first, long last) {
      int lines = 0;
      for (long line = first; line <= last; line++) {
        lines += code[(int) line - 1].isBlank() ? 0 : 1;
      }
      return lines;
    }

    @Override
    public Void visitPackage(PackageTree itself, Void none) {
      return null;
    }

    @Override
    public Void visitClass(ClassTree type, Void none) {
      note(type.getModifiers(), type.getSimpleName().toString());
      return super.visitClass(type, none);
    }

    @Override
    public Void visitVariable(VariableTree variable, Void none) {
      if (parent() instanceof ClassTree) {
        note(variable.getModifiers(), variable.getName().toString());
      }
      return super.visitVariable(variable, none);
    }

    @Override
    public Void visitMethod(MethodTree method, Void none) {
      note(method.getModifiers(), method.getName().toString());
      if (method.getBody() != null) {
        SourcePositions positions = docs.getSourcePositions();
        LineMap map = unit.getLineMap();
        long first = map.getLineNumber(positions.getStartPosition(unit, method.getBody()));
        long last = map.getLineNumber(positions.getEndPosition(unit, method.getBody()));
        String name = method.getName().toString();
        methods.add(new Method(
            name,
            path() + ":" + first + " " + name,
            (int) Math.max(0, last - first - 1),
            isTest(method)));
      }
      return super.visitMethod(method, none);
    }

    @Override
    public Void visitMemberSelect(MemberSelectTree name, Void none) {
      String whole = name.toString();
      if (whole.matches("[\\w.]+")) {
        names.add(whole);
        return null;
      }
      return super.visitMemberSelect(name, none);
    }

    private static boolean isTest(MethodTree method) {
      return annotations(method.getModifiers()).anyMatch(TESTS::contains);
    }

    private static Stream<String> annotations(ModifiersTree modifiers) {
      return modifiers.getAnnotations().stream()
          .map(annotation -> annotation.getAnnotationType().toString());
    }

    private Tree parent() {
      return getCurrentPath().getParentPath().getLeaf();
    }

    /** Counts what is public, and what all around it is public, by whether it has a comment. */
    private void note(ModifiersTree modifiers, String name) {
      if (annotations(modifiers).anyMatch("Override"::equals) || !isPublic(getCurrentPath())) {
        return;
      }
      if (docs.getDocComment(getCurrentPath()) == null) {
        silent.add(path() + " " + name);
      } else {
        documented++;
      }
    }

    private static boolean isPublic(TreePath path) {
      Tree around = path.getParentPath().getLeaf();
      return switch (around.getKind()) {
        case COMPILATION_UNIT -> says(path.getLeaf(), Modifier.PUBLIC);
        case INTERFACE, ANNOTATION_TYPE ->
          !says(path.getLeaf(), Modifier.PRIVATE) && isPublic(path.getParentPath());
        case CLASS, ENUM, RECORD ->
          says(path.getLeaf(), Modifier.PUBLIC) && isPublic(path.getParentPath());
        default -> false;
      };
    }

    private static boolean says(Tree tree, Modifier modifier) {
      ModifiersTree modifiers;
      if (tree instanceof ClassTree type) {
        modifiers = type.getModifiers();
      } else if (tree instanceof MethodTree method) {
        modifiers = method.getModifiers();
      } else {
        modifiers = ((VariableTree) tree).getModifiers();
      }
      return modifiers.getFlags().contains(modifier);
    }
  }
}

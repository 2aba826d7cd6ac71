package dk.pejl.rulebook;

import java.util.Collection;
import java.util.List;
import java.util.stream.Collectors;
import org.drools.compiler.kie.builder.impl.KieBuilderImpl;
import org.drools.compiler.kproject.models.KieBaseModelImpl;
import org.drools.model.Model;
import org.drools.model.codegen.ExecutableModelProject;
import org.drools.modelcompiler.CanonicalKieModule;
import org.kie.api.KieServices;
import org.kie.api.builder.KieFileSystem;
import org.kie.api.builder.Message;

/** Compiles DRL texts in memory to executable models, one for each DRL package; for tests. */
public final class DrlCompiler {
  private DrlCompiler() {}

  /** The models of the given DRL texts. */
  public static Collection<Model> compile(String... drl) {
    return compile(List.of(drl));
  }

  /** The models of the given DRL texts. */
  public static Collection<Model> compile(Collection<String> drl) {
    KieServices services = KieServices.get();
    KieFileSystem files = services.newKieFileSystem();
    files.generateAndWritePomXML(services.newReleaseId("dk.pejl", "test", "1"));
    int number = 0;
    for (String text : drl) {
      files.write("src/main/resources/r" + number + "/r" + number + ".drl", text);
      number++;
    }
    return models(
        (KieBuilderImpl) services.newKieBuilder(files, DrlCompiler.class.getClassLoader()));
  }

  private static Collection<Model> models(KieBuilderImpl builder) {
    builder.buildAll(ExecutableModelProject.class);
    String errors = builder.getResults().getMessages(Message.Level.ERROR).stream()
        .map(message -> message.getPath() + ":" + message.getLine() + " " + message.getText())
        .collect(Collectors.joining("\n"));
    if (!errors.isEmpty()) {
      throw new IllegalArgumentException(errors);
    }
    CanonicalKieModule module = (CanonicalKieModule) builder.getKieModule();
    return module.getModelForKBase((KieBaseModelImpl)
        module.getKieModuleModel().getKieBaseModels().values().iterator().next());
  }
}

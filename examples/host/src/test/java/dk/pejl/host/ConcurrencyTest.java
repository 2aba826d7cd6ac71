package dk.pejl.host;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class ConcurrencyTest {
  private static final int THREADS = 8;
  private static final int TIMES = 15;
  private static final Pattern VALUE = Pattern.compile("\"value\": (\\d+)");

  private final Hosted host = new Hosted();

  @AfterEach
  void stop() {
    host.close();
  }

  /** A state of four figures that all say the same number. */
  private static String state(int number) {
    StringBuilder rows = new StringBuilder("indicator,subject,period,value\n");
    for (String month : List.of("02", "05", "08", "11")) {
      rows.append("ansatte,kommune:580,2023-" + month + "," + number + "\n");
    }
    return rows.toString();
  }

  private static void together(List<Callable<Void>> tasks)
      throws InterruptedException, ExecutionException {
    ExecutorService threads = Executors.newFixedThreadPool(tasks.size());
    try {
      for (Future<Void> each : threads.invokeAll(tasks)) {
        each.get();
      }
    } finally {
      threads.shutdownNow();
    }
  }

  @Test
  void whoReadsWhileOthersWriteSeesWholeStatesOnly()
      throws InterruptedException, ExecutionException {
    host.put("text/csv", state(1));
    List<Callable<Void>> tasks = new ArrayList<>();
    for (int thread = 0; thread < THREADS; thread++) {
      int own = thread;
      tasks.add(() -> {
        for (int time = 0; time < TIMES; time++) {
          if (own % 2 == 0) {
            assertThat(host.post("text/csv", state(own * TIMES + time)).statusCode())
                .isEqualTo(200);
          } else {
            assertThat(numbers(host.get("/api/facts").body())).hasSize(1);
          }
        }
        return null;
      });
    }
    together(tasks);
  }

  private static Set<String> numbers(String facts) {
    Set<String> numbers = new TreeSet<>();
    for (Matcher each = VALUE.matcher(facts); each.find(); ) {
      numbers.add(each.group(1));
    }
    return numbers;
  }

  @Test
  void figuresPostedAtTheSameTimeAreAllHeld() throws InterruptedException, ExecutionException {
    host.put("text/csv", "indicator,subject,period,value\n");
    List<Callable<Void>> tasks = new ArrayList<>();
    for (int thread = 0; thread < THREADS; thread++) {
      int year = 2000 + thread;
      tasks.add(() -> {
        host.post(
            "text/csv",
            "indicator,subject,period,value\ncsr-evaluering-udfoert,kommune:580," + year
                + ",true\n");
        return null;
      });
    }
    together(tasks);
    assertThat(host.store.now().facts().size()).isEqualTo(THREADS);
  }

  @Test
  void manyWhoAskTheSameGetTheSame() throws InterruptedException, ExecutionException {
    String alone = host.get("/api/evaluations?period=2023&plan=csr-2021").body();
    host.put("application/json", host.get("/api/facts").body());
    List<Callable<Void>> tasks = new ArrayList<>();
    for (int thread = 0; thread < THREADS; thread++) {
      tasks.add(() -> {
        assertThat(host.get("/api/evaluations?period=2023&plan=csr-2021").body())
            .isEqualTo(alone);
        return null;
      });
    }
    together(tasks);
  }
}

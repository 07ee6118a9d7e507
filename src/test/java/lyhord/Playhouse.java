package lyhord;

import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.extension.AfterEachCallback;
import org.junit.jupiter.api.extension.BeforeAllCallback;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.springframework.context.ApplicationContext;
import org.springframework.test.context.junit.jupiter.SpringExtension;

/** Where the cast plays: the one program of the suite. */
public final class Playhouse implements BeforeAllCallback, AfterEachCallback {

  private static @Nullable ApplicationContext program;

  @Override
  public void beforeAll(ExtensionContext context) {
    program = SpringExtension.getApplicationContext(context);
  }

  @Override
  public void afterEach(ExtensionContext context) {
    bean(Statements.PassingTime.class).reset();
  }

  public static <T> T bean(Class<T> type) {
    var running = program;
    if (running == null) {
      throw new IllegalStateException("A test that opens pages is marked @PageTest");
    }
    return running.getBean(type);
  }

  /** All that play a part, of those a test's pages are drawn by. */
  public static <T> List<T> beans(Class<T> type) {
    return List.copyOf(Objects.requireNonNull(program).getBeansOfType(type).values());
  }

  public static String address() {
    return bean(lyhord.web.Address.class).root().toString();
  }
}

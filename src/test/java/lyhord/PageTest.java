package lyhord;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import lyhord.database.TestDatabase;
import lyhord.search.Published;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.annotation.Import;
import org.springframework.test.context.ContextConfiguration;

/**
 * The whole program, answering on a port of its own. There is one for all tests: whoever needs it
 * otherwise changes what is asked, not how it is started.
 */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@SpringBootTest(
    classes = Lyhord.class,
    webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT,
    properties = {"lyhord.demo=false", "lyhord.links=off"})
@ContextConfiguration(initializers = TestDatabase.class)
@Import({Published.class, Statements.class})
@ExtendWith(Playhouse.class)
public @interface PageTest {}

package fr.gouv.barometre.testing;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.annotation.Import;
import org.springframework.test.context.ActiveProfiles;
import org.springframework.test.context.ContextConfiguration;

/**
 * The whole portal on a real PostgreSQL. The database is shared by all tests of a run: a test cleans what it is about with
 * {@link TestData#clean()} before it starts, signs in through {@link SignIn}, and makes people through {@link TestPeople}.
 */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@SpringBootTest
@ActiveProfiles("test")
@ContextConfiguration(initializers = {TestDatabase.class, TestKeycloak.class, TestReturns.class})
@Import({
    TestClock.class,
    TestPeople.class,
    TestData.class,
    CommuneScene.class,
    PlanScene.class,
    TestMailbox.class,
    StatementCount.class
})
public @interface PortalTest {}

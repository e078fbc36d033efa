package fr.gouv.barometre;

import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.core.domain.properties.HasName.Predicates.nameMatching;
import static com.tngtech.archunit.lang.conditions.ArchConditions.be;
import static com.tngtech.archunit.lang.conditions.ArchPredicates.have;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.methods;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noFields;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import com.vaadin.flow.router.Route;
import jakarta.persistence.Entity;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.ZonedDateTime;
import java.util.stream.Stream;
import org.jspecify.annotations.NullMarked;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.modulith.core.ApplicationModules;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;

/** The rules of the tree. Each name is a sentence; a violation names the class to move. */
class ArchitectureTest {

    private static final JavaClasses PORTAL = new ClassFileImporter()
            .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
            .withImportOption(location -> !location.contains("/test-classes/"))
            .importPackages("fr.gouv.barometre");

    @Test
    void dependenciesBetweenFeaturesPointOneWay() {
        ApplicationModules.of(BarometreApplication.class).verify();
    }

    @TestFactory
    Stream<DynamicTest> rules() {
        return Stream.of(
                        noClasses()
                                .that(resideOutsideScreens())
                                .should()
                                .dependOnClassesThat()
                                .resideInAPackage("com.vaadin.flow.component..")
                                .as("Vaadin components stay in ui, common.ui and shell"),
                        classes()
                                .that()
                                .areAnnotatedWith(Route.class)
                                .should()
                                .notBePublic()
                                .as("Views are package-private: nobody but the router makes them"),
                        noClasses()
                                .that()
                                .resideInAnyPackage("..ui..", "..shell..")
                                .should()
                                .dependOnClassesThat(resideInAnyPackage("..internal..", "org.springframework.data..")
                                        .or(resideInAPackage("jakarta.persistence..")))
                                .as("Screens speak to services, never to repositories or entities"),
                        classes()
                                .that()
                                .areAnnotatedWith(Service.class)
                                .should(beGuarded())
                                .as("Every service says who may call it"),
                        noClasses()
                                .that()
                                .resideInAnyPackage("..maturity", "..obligation", "..recommendation")
                                .should()
                                .dependOnClassesThat(not(resideInAnyPackage(
                                        "java..",
                                        "org.jspecify..",
                                        "com.google.errorprone.annotations..",
                                        "fr.gouv.barometre.common",
                                        "fr.gouv.barometre.survey",
                                        "fr.gouv.barometre.maturity",
                                        "fr.gouv.barometre.obligation",
                                        "fr.gouv.barometre.recommendation",
                                        "org.springframework.modulith")))
                                .as("Scores, obligations and advice are pure Java over records"),
                        methods()
                                .that()
                                .areDeclaredInClassesThat()
                                .areAnnotatedWith(Entity.class)
                                .should(be(not(nameMatching("set[A-Z].*"))).as("not be setters"))
                                .as("Entities have verbs, not setters"),
                        noClasses()
                                .should()
                                .callMethodWhere(have(nameMatching("now"))
                                        .<com.tngtech.archunit.core.domain.JavaMethodCall>forSubtype()
                                        .and(callsTheMachinesClock()))
                                .as("The time comes from the injected Clock"),
                        classes()
                                .should(be(DescribedPredicate.describe(
                                        "in a package marked @NullMarked",
                                        (JavaClass type) -> type.getPackage().isAnnotatedWith(NullMarked.class))))
                                .as("Every package says what may be null, and the build checks it"),
                        noFields()
                                .should()
                                .beAnnotatedWith(Autowired.class)
                                .as("Dependencies come through constructors"))
                .map(rule -> DynamicTest.dynamicTest(rule.getDescription(), () -> check(rule)));
    }

    private static void check(ArchRule rule) {
        rule.allowEmptyShould(true).check(PORTAL);
    }

    private static DescribedPredicate<JavaClass> resideOutsideScreens() {
        return not(resideInAnyPackage("..ui..", "..shell..", "fr.gouv.barometre"));
    }

    private static DescribedPredicate<com.tngtech.archunit.core.domain.JavaMethodCall> callsTheMachinesClock() {
        return DescribedPredicate.describe(
                "reads the machine's clock",
                call -> Stream.of(
                                        Instant.class,
                                        LocalDate.class,
                                        LocalDateTime.class,
                                        OffsetDateTime.class,
                                        ZonedDateTime.class)
                                .anyMatch(type -> call.getTargetOwner().isEquivalentTo(type))
                        && call.getTarget().getRawParameterTypes().stream()
                                .noneMatch(type -> type.isEquivalentTo(Clock.class)));
    }

    private static ArchCondition<JavaClass> beGuarded() {
        return new ArchCondition<>("carry @PreAuthorize on the class or on every public method") {
            @Override
            public void check(JavaClass service, ConditionEvents events) {
                if (service.isAnnotatedWith(PreAuthorize.class)) {
                    return;
                }
                for (JavaMethod method : service.getMethods()) {
                    if (method.getModifiers().contains(JavaModifier.PUBLIC)
                            && !method.getModifiers().contains(JavaModifier.STATIC)
                            && !method.isAnnotatedWith(PreAuthorize.class)) {
                        events.add(SimpleConditionEvent.violated(method, method.getFullName() + " is open to anyone"));
                    }
                }
            }
        };
    }
}

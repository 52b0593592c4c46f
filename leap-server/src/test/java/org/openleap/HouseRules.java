package org.openleap;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.conditions.ArchConditions.be;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.methods;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noFields;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaAccess;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaField;
import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.conditions.ArchConditions;
import jakarta.annotation.Resource;
import jakarta.annotation.security.DenyAll;
import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.EJB;
import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.ejb.Stateless;
import jakarta.enterprise.context.SessionScoped;
import jakarta.inject.Inject;
import jakarta.persistence.Embeddable;
import jakarta.persistence.Entity;
import jakarta.persistence.OptimisticLockException;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.util.Date;
import java.util.Set;

/** The ten rules of the house (who may import whom, and what nobody does), for the packages below a root. */
final class HouseRules {
    private static final int MOST_INJECTED_FIELDS = 6;

    private final String root;
    private final Components components;

    HouseRules(String root, Components components) {
        this.root = root;
        this.components = components;
    }

    /** 1. A component imports what its package-info names. */
    ArchRule componentsImportWhatTheyDeclare() {
        return classes()
                .that(describe(
                        "belong to a component", type -> components.of(type).isPresent()))
                .should(components.importOnlyWhatTheyDeclare());
    }

    /** 1. … and never in a circle. */
    ArchRule componentsHaveNoCycles() {
        return slices().matching(root + ".(*)..").should().beFreeOfCycles();
    }

    /** 2. Nothing outside a component touches its internals. */
    ArchRule internalsAreHidden() {
        return classes().should(components.stayOutOfInternals());
    }

    /** 3. Portal and API know services and records: not each other, not the database. */
    ArchRule portalKnowsOnlyContracts() {
        return noClasses()
                .that(resideInAPackage(root + ".web.."))
                .should()
                .dependOnClassesThat(resideInAPackage(root + ".api..").or(persistence()))
                .as("the portal imports neither the API nor persistence");
    }

    /** 3. The same for the API. */
    ArchRule apiKnowsOnlyContracts() {
        return noClasses()
                .that(resideInAPackage(root + ".api.."))
                .should()
                .dependOnClassesThat(resideInAPackage(root + ".web..").or(persistence()))
                .as("the API imports neither the portal nor persistence");
    }

    /** 4. The business knows no pages and no HTTP; only sign-in sees requests. */
    ArchRule businessKnowsNoPages() {
        return noClasses()
                .that(describe(
                        "belong to a component", type -> components.of(type).isPresent()))
                .should()
                .dependOnClassesThat(resideInAnyPackage(
                        "jakarta.faces..", "jakarta.ws.rs..", "org.primefaces..", "org.omnifaces.."));
    }

    /** 4. … servlets only where sign-in lives. */
    ArchRule onlySignInSeesServlets() {
        return noClasses()
                .that(describe(
                        "belong to a component", type -> components.of(type).isPresent()))
                .and()
                .resideOutsideOfPackage(root + ".identity.internal.http..")
                .should()
                .dependOnClassesThat(resideInAPackage("jakarta.servlet.."));
    }

    /** 5. Entities are hidden … */
    ArchRule entitiesAreInternal() {
        return classes().that().areAnnotatedWith(Entity.class).should(be(describe("internal", components::isInternal)));
    }

    /** 5. … and have verbs, not setters. */
    ArchRule entitiesHaveNoSetters() {
        return methods()
                .that()
                .areDeclaredInClassesThat()
                .areAnnotatedWith(Entity.class)
                .and()
                .arePublic()
                .should()
                .haveNameNotMatching("set[A-Z].*");
    }

    /** 5. … and hold parts of their own in lists: EclipseLink compares a set by its order, and sees changes where there are none. */
    ArchRule partsAreInLists() {
        return noFields().should(be(describe("a set of embeddable parts", HouseRules::isSetOfParts)));
    }

    /** 6. A repository lives in internal and joins the transaction of a service. */
    ArchRule repositoriesJoinTransactions() {
        return classes()
                .that()
                .haveSimpleNameEndingWith("Repository")
                .should(be(describe("internal", components::isInternal)))
                .andShould(be(describe("@Transactional(MANDATORY)", HouseRules::isMandatory)));
    }

    /** 6. Only services and timers start transactions. */
    ArchRule onlyServicesStartTransactions() {
        return noClasses()
                .should(be(describe("@Transactional but not MANDATORY", HouseRules::startsTransactions)))
                .orShould(be(describe("a singleton that is no timer", HouseRules::isIdleSingleton)))
                .orShould()
                .dependOnClassesThat()
                .haveFullyQualifiedName("jakarta.transaction.UserTransaction");
    }

    /** 7. A service is closed … */
    ArchRule servicesAreClosed() {
        return classes().that(areServices()).should().beAnnotatedWith(DenyAll.class);
    }

    /** 7. … until a method says who may call it. */
    ArchRule serviceMethodsNameTheirCallers() {
        return methods()
                .that()
                .areDeclaredInClassesThat(areServices())
                .and()
                .arePublic()
                .and(describe("are no observers", HouseRules::isNoObserver))
                .should()
                .beAnnotatedWith(RolesAllowed.class)
                .orShould()
                .beAnnotatedWith(PermitAll.class);
    }

    /** 8. Time is injected; the old date types stay away. */
    ArchRule timeIsInjected() {
        return noClasses()
                .that()
                .doNotHaveFullyQualifiedName(root + ".shared.Clocks")
                .should(ArchConditions.accessTargetWhere(describe("java.time's own now()", HouseRules::isNow)))
                .orShould(ArchConditions.accessTargetWhere(describe("java.util.Date", HouseRules::isOldDate)));
    }

    /** 8. Nobody prints. */
    ArchRule nobodyPrints() {
        return noClasses()
                .that(areNoLauncher())
                .should()
                .accessField(System.class, "out")
                .orShould()
                .accessField(System.class, "err")
                .orShould(ArchConditions.accessTargetWhere(describe(
                        "printStackTrace",
                        access -> access.getTarget().getName().equals("printStackTrace"))));
    }

    /** 8. Only the three edges (pages, API, timers) may catch everything. */
    ArchRule onlyEdgesCatchEverything() {
        return noClasses()
                .that(areNoLauncher())
                .and(describe("are no edge", type -> !isEdge(type)))
                .should(be(describe("catching everything", HouseRules::catchesEverything)));
    }

    /** 9. A session holds nothing of ours. */
    ArchRule nothingLivesInTheSession() {
        return noClasses().should().beAnnotatedWith(SessionScoped.class);
    }

    /** 10. A class that needs many others does too much. */
    ArchRule fewInjectedFields() {
        return noClasses()
                .should(be(describe("injected with more than " + MOST_INJECTED_FIELDS, HouseRules::isGreedy)));
    }

    /** Names are the field's words, not the programmer's. */
    ArchRule namesSayWhatThingsAre() {
        return noClasses().should().haveNameMatching(".*(Impl|Manager|Helper|Utils?|Dto|DTO|Bean)");
    }

    private DescribedPredicate<JavaClass> areServices() {
        return describe("are services", type -> type.isAnnotatedWith(Stateless.class) && components.isRoot(type));
    }

    private DescribedPredicate<JavaClass> areNoLauncher() {
        return describe("are no launcher", type -> !type.getPackageName().startsWith(root + ".server"));
    }

    private DescribedPredicate<JavaClass> persistence() {
        return resideInAPackage("jakarta.persistence..")
                .and(describe(
                        "not the answer to a late edit", type -> !type.isEquivalentTo(OptimisticLockException.class)))
                .or(describe("entities", type -> type.isAnnotatedWith(Entity.class)));
    }

    private boolean isEdge(JavaClass type) {
        return type.getPackageName().equals(root + ".web.support")
                || type.getPackageName().equals(root + ".api.support")
                || type.getName().equals(root + ".shared.Tick")
                || isTimer(type);
    }

    private static boolean isTimer(JavaClass type) {
        return type.getMethods().stream().anyMatch(method -> method.isAnnotatedWith(Schedule.class));
    }

    private static boolean isMandatory(JavaClass type) {
        return type.isAnnotatedWith(Transactional.class)
                && type.getAnnotationOfType(Transactional.class).value() == Transactional.TxType.MANDATORY;
    }

    private static boolean startsTransactions(JavaClass type) {
        return type.isAnnotatedWith(Transactional.class) && !isMandatory(type)
                || type.getMethods().stream().anyMatch(method -> method.isAnnotatedWith(Transactional.class));
    }

    private static boolean isIdleSingleton(JavaClass type) {
        boolean canBeCalled = type.getMethods().stream()
                .anyMatch(method -> method.getModifiers().contains(JavaModifier.PUBLIC));
        return type.isAnnotatedWith(Singleton.class)
                && !type.isAnnotatedWith(Startup.class)
                && !isTimer(type)
                && canBeCalled;
    }

    private static boolean isNoObserver(JavaMethod method) {
        return method.getParameters().stream()
                .noneMatch(parameter -> parameter.isAnnotatedWith("jakarta.enterprise.event.Observes"));
    }

    private static boolean isNow(JavaAccess<?> access) {
        return access.getTargetOwner().getPackageName().equals("java.time")
                && access.getTarget().getName().equals("now");
    }

    /** A library may hand out a Date; all that may be done with it is to make an Instant of it. */
    private static boolean isOldDate(JavaAccess<?> access) {
        return access.getTargetOwner().isEquivalentTo(Date.class)
                && !access.getTarget().getName().equals("toInstant");
    }

    private static boolean catchesEverything(JavaClass type) {
        return type.getCodeUnits().stream()
                .flatMap(unit -> unit.getTryCatchBlocks().stream())
                .flatMap(block -> block.getCaughtThrowables().stream())
                .anyMatch(caught -> Set.of("java.lang.Exception", "java.lang.RuntimeException")
                        .contains(caught.getName()));
    }

    private static boolean isSetOfParts(JavaField field) {
        return field.getRawType().isAssignableTo(Set.class)
                && field.getType().getAllInvolvedRawTypes().stream()
                        .anyMatch(part -> part.isAnnotatedWith(Embeddable.class));
    }

    private static boolean isGreedy(JavaClass type) {
        return type.getFields().stream()
                        .filter(field -> !field.getModifiers().contains(JavaModifier.STATIC))
                        .filter(field ->
                                Set.of(Inject.class, EJB.class, Resource.class, PersistenceContext.class).stream()
                                        .anyMatch(field::isAnnotatedWith))
                        .count()
                > MOST_INJECTED_FIELDS;
    }
}

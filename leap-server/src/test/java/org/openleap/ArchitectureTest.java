package org.openleap;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.ArchRule;
import java.util.function.Function;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.openleap.counterexample.api.NosyResource;
import org.openleap.counterexample.garden.Guest;
import org.openleap.counterexample.garden.Thief;
import org.openleap.counterexample.kitchen.Careless;
import org.openleap.counterexample.kitchen.Cook;
import org.openleap.counterexample.kitchen.Doorkeeper;
import org.openleap.counterexample.kitchen.Greedy;
import org.openleap.counterexample.kitchen.KitchenHelper;
import org.openleap.counterexample.kitchen.OpenService;
import org.openleap.counterexample.kitchen.Parrot;
import org.openleap.counterexample.kitchen.Plate;
import org.openleap.counterexample.kitchen.PlateRepository;
import org.openleap.counterexample.kitchen.Sticky;
import org.openleap.counterexample.kitchen.Sundial;
import org.openleap.counterexample.kitchen.Till;
import org.openleap.counterexample.kitchen.Waiter;
import org.openleap.counterexample.web.NosyView;

/** Holds {@link HouseRules} against all classes of LEAP; each rule is first shown to refuse a deliberate sinner. */
class ArchitectureTest {
    private static final JavaClasses LEAP = new ClassFileImporter()
            .withImportOption(new ImportOption.DoNotIncludeTests())
            .importPackages("org.openleap");
    private static final JavaClasses SINNERS = new ClassFileImporter().importPackages("org.openleap.counterexample");

    private static final HouseRules HOUSE = rules("org.openleap", LEAP);
    private static final HouseRules WRONG_HOUSE = rules("org.openleap.counterexample", SINNERS);

    /** One rule and a class that breaks it. */
    record Rule(String number, Function<HouseRules, ArchRule> of, Class<?> sinner) {
        @Override
        public String toString() {
            return number + " " + of.apply(HOUSE).getDescription();
        }
    }

    static Stream<Rule> rules() {
        return Stream.of(
                new Rule("1", HouseRules::componentsImportWhatTheyDeclare, Cook.class),
                new Rule("1", HouseRules::componentsHaveNoCycles, Cook.class),
                new Rule("2", HouseRules::internalsAreHidden, Thief.class),
                new Rule("3", HouseRules::portalKnowsOnlyContracts, NosyView.class),
                new Rule("3", HouseRules::apiKnowsOnlyContracts, NosyResource.class),
                new Rule("4", HouseRules::businessKnowsNoPages, Waiter.class),
                new Rule("4", HouseRules::onlySignInSeesServlets, Doorkeeper.class),
                new Rule("5", HouseRules::entitiesAreInternal, Plate.class),
                new Rule("5", HouseRules::entitiesHaveNoSetters, Plate.class),
                new Rule("5", HouseRules::partsAreInLists, Plate.class),
                new Rule("6", HouseRules::repositoriesJoinTransactions, PlateRepository.class),
                new Rule("6", HouseRules::onlyServicesStartTransactions, Till.class),
                new Rule("7", HouseRules::servicesAreClosed, OpenService.class),
                new Rule("7", HouseRules::serviceMethodsNameTheirCallers, OpenService.class),
                new Rule("8", HouseRules::timeIsInjected, Sundial.class),
                new Rule("8", HouseRules::nobodyPrints, Parrot.class),
                new Rule("8", HouseRules::onlyEdgesCatchEverything, Careless.class),
                new Rule("9", HouseRules::nothingLivesInTheSession, Sticky.class),
                new Rule("10", HouseRules::fewInjectedFields, Greedy.class),
                new Rule("names", HouseRules::namesSayWhatThingsAre, KitchenHelper.class));
    }

    @ParameterizedTest
    @MethodSource("rules")
    void theHouseKeepsIt(Rule rule) {
        rule.of().apply(HOUSE).check(LEAP);
    }

    @ParameterizedTest
    @MethodSource("rules")
    void aSinnerIsCaught(Rule rule) {
        var result = rule.of().apply(WRONG_HOUSE).evaluate(SINNERS);

        assertThat(result.getFailureReport().toString()).contains(rule.sinner().getSimpleName());
    }

    @Test
    void whoKeepsTheRulesIsNotCaught() {
        var result = WRONG_HOUSE.componentsImportWhatTheyDeclare().evaluate(SINNERS);

        assertThat(result.getFailureReport().toString()).doesNotContain(Guest.class.getSimpleName());
    }

    private static HouseRules rules(String root, JavaClasses classes) {
        return new HouseRules(root, new Components(root, classes));
    }
}

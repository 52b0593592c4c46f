package org.openleap;

import com.tngtech.archunit.core.domain.Dependency;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Predicate;
import org.openleap.shared.BusinessComponent;

/** The business components below a root package, as their {@code package-info} declares them. */
final class Components {
    private final String root;
    private final TreeMap<String, Set<String>> dependsOn = new TreeMap<>();

    Components(String root, JavaClasses classes) {
        this.root = root + ".";
        classes.stream()
                .filter(type -> type.isAnnotatedWith(BusinessComponent.class))
                .forEach(type -> dependsOn.put(
                        type.getPackageName().substring(this.root.length()),
                        Set.of(type.getAnnotationOfType(BusinessComponent.class).dependsOn())));
    }

    /** Names of the components and of those they may import. */
    TreeMap<String, Set<String>> declared() {
        return dependsOn;
    }

    Optional<String> of(JavaClass type) {
        if (!type.getPackageName().startsWith(root)) return Optional.empty();
        var name = type.getPackageName().substring(root.length()).replaceAll("\\..*", "");
        return Optional.of(name).filter(dependsOn::containsKey);
    }

    boolean isRoot(JavaClass type) {
        return of(type).filter(name -> type.getPackageName().equals(root + name))
                .isPresent();
    }

    boolean isInternal(JavaClass type) {
        return of(type).filter(name -> (type.getPackageName() + ".").startsWith(root + name + ".internal."))
                .isPresent();
    }

    /** A component imports root packages of the components it names, and {@code shared}, which everybody may. */
    ArchCondition<JavaClass> importOnlyWhatTheyDeclare() {
        return dependOnlyWhere("import only what their component declares", dependency -> {
            var own = of(dependency.getOriginClass()).orElseThrow();
            var other = of(target(dependency)).orElse(own);
            return other.equals(own)
                    || other.equals("shared")
                    || dependsOn.get(own).contains(other);
        });
    }

    /** Only a component itself touches its {@code internal} packages. */
    ArchCondition<JavaClass> stayOutOfInternals() {
        return dependOnlyWhere("stay out of the internals of components", dependency -> {
            var target = target(dependency);
            return !isInternal(target) || of(target).equals(of(dependency.getOriginClass()));
        });
    }

    private static JavaClass target(Dependency dependency) {
        return dependency.getTargetClass().getBaseComponentType();
    }

    private static ArchCondition<JavaClass> dependOnlyWhere(String words, Predicate<Dependency> allowed) {
        return new ArchCondition<>(words) {
            @Override
            public void check(JavaClass type, ConditionEvents events) {
                type.getDirectDependenciesFromSelf().stream()
                        .filter(allowed.negate())
                        .forEach(dependency ->
                                events.add(SimpleConditionEvent.violated(type, dependency.getDescription())));
            }
        };
    }
}

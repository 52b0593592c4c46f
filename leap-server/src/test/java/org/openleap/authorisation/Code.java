package org.openleap.authorisation;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import jakarta.annotation.security.DenyAll;
import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Singleton;
import jakarta.ejb.Stateless;
import jakarta.ws.rs.HttpMethod;
import jakarta.ws.rs.Path;
import java.lang.reflect.AnnotatedElement;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.util.Arrays;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.openleap.api.support.NeedsScope;
import org.openleap.identity.ApiScope;
import org.openleap.identity.Roles;
import org.openleap.web.security.PageRule;
import org.openleap.web.security.PageRules;

/** Who gets through according to the annotations and tables of the code. */
final class Code {
    private static final JavaClasses LEAP = new ClassFileImporter()
            .withImportOption(new ImportOption.DoNotIncludeTests())
            .importPackages("org.openleap");

    private Code() {}

    static Map<Door, Set<String>> pages() {
        var doors = new TreeMap<Door, Set<String>>();
        PageRules.all().forEach(rule -> doors.put(new Door(rule.pattern(), "open"), admitted(rule)));
        return doors;
    }

    /** Every public method of every enterprise bean that is part of a contract. */
    static Map<Door, Set<String>> services() {
        var doors = new TreeMap<Door, Set<String>>();
        LEAP.stream()
                .filter(type -> type.isAnnotatedWith(Stateless.class) || type.isAnnotatedWith(Singleton.class))
                .filter(type -> !type.getPackageName().contains(".internal"))
                .map(JavaClass::reflect)
                .forEach(bean -> businessMethods(bean)
                        .forEach(method -> doors.merge(
                                new Door(bean.getSimpleName(), method.getName()), admitted(method), Code::both)));
        return doors;
    }

    static Map<Door, Set<String>> resources() {
        return resources(Code::admitted);
    }

    /** The resources that systems of partners can open at all, each with the scopes that open it. */
    static Map<Door, Set<String>> machines() {
        var doors = resources(Code::admittedMachines);
        doors.values().removeIf(Set::isEmpty);
        return doors;
    }

    private static Set<String> admittedMachines(Method method) {
        var people = admitted(method);
        var needed = method.getAnnotation(NeedsScope.class);
        if (people.contains(Policy.ANONYMOUS)) return Policy.MACHINES;
        if (!people.contains(Roles.PARTNER)) return Set.of();
        if (needed == null) return Policy.MACHINES;
        return Arrays.stream(needed.value()).map(ApiScope::value).collect(Collectors.toSet());
    }

    private static Map<Door, Set<String>> resources(Function<Method, Set<String>> admitted) {
        var doors = new TreeMap<Door, Set<String>>();
        LEAP.stream()
                .filter(type -> type.isAnnotatedWith(Path.class))
                .map(JavaClass::reflect)
                .forEach(resource -> businessMethods(resource)
                        .forEach(method -> verbs(method)
                                .forEach(verb ->
                                        doors.put(new Door(path(resource, method), verb), admitted.apply(method)))));
        return doors;
    }

    private static Stream<Method> businessMethods(Class<?> bean) {
        return Stream.of(bean.getDeclaredMethods())
                .filter(method -> Modifier.isPublic(method.getModifiers()))
                .filter(method -> !method.isSynthetic());
    }

    private static Stream<String> verbs(Method method) {
        return Stream.of(method.getAnnotations())
                .map(annotation -> annotation.annotationType().getAnnotation(HttpMethod.class))
                .filter(verb -> verb != null)
                .map(HttpMethod::value);
    }

    private static String path(Class<?> resource, Method method) {
        var below = method.getAnnotation(Path.class);
        return resource.getAnnotation(Path.class).value() + (below == null ? "" : below.value());
    }

    private static Set<String> admitted(PageRule rule) {
        return switch (rule.audience()) {
            case EVERYBODY -> Policy.EVERYBODY;
            case SIGNED_IN -> without(Policy.ANONYMOUS);
            case ROLES -> rule.roles();
        };
    }

    /** What the container makes of the method: its own annotation first, then that of its class, else the door is open. */
    private static Set<String> admitted(Method method) {
        var own = admittedBy(method);
        return own.isEmpty() && !isMarked(method) ? admittedByClass(method.getDeclaringClass()) : own;
    }

    private static Set<String> admittedByClass(Class<?> bean) {
        return isMarked(bean) ? admittedBy(bean) : Policy.EVERYBODY;
    }

    private static Set<String> admittedBy(AnnotatedElement element) {
        if (element.isAnnotationPresent(PermitAll.class)) return Policy.EVERYBODY;
        var roles = element.getAnnotation(RolesAllowed.class);
        return roles == null ? Set.of() : Set.of(roles.value());
    }

    private static boolean isMarked(AnnotatedElement element) {
        return Stream.of(PermitAll.class, RolesAllowed.class, DenyAll.class).anyMatch(element::isAnnotationPresent);
    }

    private static Set<String> without(String who) {
        var others = new TreeSet<>(Policy.EVERYBODY);
        others.remove(who);
        return others;
    }

    private static Set<String> both(Set<String> some, Set<String> more) {
        var all = new TreeSet<>(some);
        all.addAll(more);
        return all;
    }
}

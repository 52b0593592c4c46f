package org.openleap.api.support;

import jakarta.validation.ConstraintViolation;
import jakarta.validation.ElementKind;
import jakarta.validation.Path;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

/**
 * One violated constraint as the client knows it. The path of a command checked at a service begins with the method and
 * its parameter, which are nobody's business; the rest is the path in the body, because requests mirror commands.
 */
final class ViolatedPart {
    private static final Set<ElementKind> OUR_OWN = EnumSet.of(
            ElementKind.METHOD,
            ElementKind.CONSTRUCTOR,
            ElementKind.PARAMETER,
            ElementKind.CROSS_PARAMETER,
            ElementKind.RETURN_VALUE,
            ElementKind.BEAN);

    private ViolatedPart() {}

    static InvalidPart of(ConstraintViolation<?> violation) {
        var steps = steps(violation.getPropertyPath());
        var annotation = violation.getConstraintDescriptor().getAnnotation().annotationType();
        var code = kebab(annotation.getSimpleName());
        var special = violation.getMessageTemplate().replaceAll("[{}]", "");
        var last = steps.isEmpty() ? "" : steps.get(steps.size() - 1);
        var message = ProblemTexts.part(List.of(special, code + "." + last, code), limits(violation));
        return new InvalidPart("/" + String.join("/", steps), code, message);
    }

    private static List<Object> limits(ConstraintViolation<?> violation) {
        var attributes = violation.getConstraintDescriptor().getAttributes();
        return Stream.of("min", "max")
                .map(name -> Objects.requireNonNullElse(attributes.get(name), ""))
                .map(Object.class::cast)
                .toList();
    }

    private static List<String> steps(Path path) {
        return StreamSupport.stream(path.spliterator(), false)
                .filter(node -> !OUR_OWN.contains(node.getKind()))
                .flatMap(ViolatedPart::step)
                .toList();
    }

    private static Stream<String> step(Path.Node node) {
        var index = Stream.of(node.getIndex(), node.getKey())
                .filter(Objects::nonNull)
                .map(Object::toString);
        var isElement = node.getKind() == ElementKind.CONTAINER_ELEMENT;
        return Stream.concat(index, isElement || node.getName() == null ? Stream.empty() : Stream.of(node.getName()));
    }

    private static String kebab(String name) {
        return Stream.of(name.split("(?=[A-Z])"))
                .map(word -> word.toLowerCase(Locale.ROOT))
                .collect(Collectors.joining("-"));
    }
}

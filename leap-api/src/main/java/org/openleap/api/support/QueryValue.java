package org.openleap.api.support;

import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Checks the values of query parameters; an empty value means "any". */
public final class QueryValue {
    private static final Pattern CODE = Pattern.compile("[A-Za-z0-9_-]{0,60}");
    private static final Set<String> FLAGS = Set.of("true", "false");
    private static final Pattern NUMBER = Pattern.compile("[0-9]{1,4}");

    private QueryValue() {}

    /**
     * The name of a constant, or empty when the parameter was left out.
     *
     * @throws ApiRefusal {@link ApiProblem#INVALID_PARAMETER}
     */
    public static String oneOf(String name, String value, List<? extends Enum<?>> constants) {
        if (value == null || value.isEmpty()) return "";
        if (constants.stream().anyMatch(constant -> constant.name().equals(value))) return value;
        throw KnownParametersFilter.refusal(ApiProblem.INVALID_PARAMETER, name, "unknown-parameter-value");
    }

    /**
     * What could be a code, or empty when the parameter was left out.
     *
     * @throws ApiRefusal {@link ApiProblem#INVALID_PARAMETER}
     */
    public static String code(String name, String value) {
        if (value == null) return "";
        if (CODE.matcher(value).matches()) return value;
        throw KnownParametersFilter.refusal(ApiProblem.INVALID_PARAMETER, name, "unknown-parameter-value");
    }

    /**
     * Several codes with commas between them, or none when the parameter was left out.
     *
     * @throws ApiRefusal {@link ApiProblem#INVALID_PARAMETER}
     */
    public static Set<String> several(String name, String value) {
        if (value == null || value.isEmpty()) return Set.of();
        return Stream.of(value.split(",")).map(each -> code(name, each.strip())).collect(Collectors.toSet());
    }

    /** For a value that only its own resource can judge. */
    public static ApiRefusal refused(String name) {
        return KnownParametersFilter.refusal(ApiProblem.INVALID_PARAMETER, name, "unknown-parameter-value");
    }

    /**
     * Whether a switch is on; off when the parameter was left out.
     *
     * @throws ApiRefusal {@link ApiProblem#INVALID_PARAMETER}
     */
    public static boolean flag(String name, String value) {
        if (value == null || value.isEmpty()) return false;
        if (FLAGS.contains(value)) return Boolean.parseBoolean(value);
        throw KnownParametersFilter.refusal(ApiProblem.INVALID_PARAMETER, name, "unknown-parameter-value");
    }

    /**
     * One of some words, or empty when the parameter was left out.
     *
     * @throws ApiRefusal {@link ApiProblem#INVALID_PARAMETER}
     */
    public static String among(String name, String value, Collection<String> words) {
        if (value == null || value.isEmpty()) return "";
        if (words.contains(value)) return value;
        throw KnownParametersFilter.refusal(ApiProblem.INVALID_PARAMETER, name, "unknown-parameter-value");
    }

    /**
     * A whole number from 1 to the largest.
     *
     * @throws ApiRefusal {@link ApiProblem#INVALID_PARAMETER}
     */
    public static int number(String name, String value, int largest) {
        var number = NUMBER.matcher(value).matches() ? Integer.parseInt(value) : 0;
        if (number >= 1 && number <= largest) return number;
        var words = ProblemTexts.part(List.of("parameter-range"), List.of(String.valueOf(largest)));
        var part = new InvalidPart("?" + name, "parameter-range", words);
        throw new ApiRefusal(ApiProblem.INVALID_PARAMETER, List.of(part), name);
    }
}

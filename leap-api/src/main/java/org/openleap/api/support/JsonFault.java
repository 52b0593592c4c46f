package org.openleap.api.support;

import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.exc.InputCoercionException;
import com.fasterxml.jackson.core.exc.StreamConstraintsException;
import com.fasterxml.jackson.core.exc.StreamReadException;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.exc.InvalidFormatException;
import com.fasterxml.jackson.databind.exc.UnrecognizedPropertyException;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What Jackson's complaint means for the client: 400 when the text is no JSON for us, 422 when a value is wrong. */
final class JsonFault {
    private JsonFault() {}

    static ApiRefusal refusal(JsonProcessingException fault) {
        if (caused(fault, StreamConstraintsException.class)) return new ApiRefusal(ApiProblem.JSON_TOO_COMPLEX);
        if (caused(fault, InputCoercionException.class))
            return wrongValue((JsonMappingException) fault, "out-of-range");
        if (caused(fault, StreamReadException.class)) return syntax(fault);
        if (fault instanceof CleanText.Unclean unclean) return unclean(unclean);
        if (fault instanceof UnrecognizedPropertyException unknown) return unknownProperty(unknown);
        return fault instanceof JsonMappingException mapping ? mapping(mapping) : malformed(fault.getLocation());
    }

    private static boolean caused(Throwable fault, Class<? extends Throwable> kind) {
        return Stream.iterate(fault, cause -> cause != null, Throwable::getCause)
                .limit(10)
                .anyMatch(kind::isInstance);
    }

    /** Jackson has no type of its own for a repeated property, only this beginning of its message (a test holds it). */
    private static ApiRefusal syntax(JsonProcessingException fault) {
        var repeated = fault.getOriginalMessage().startsWith("Duplicate field");
        return repeated ? new ApiRefusal(ApiProblem.DUPLICATE_PROPERTY) : malformed(fault.getLocation());
    }

    private static ApiRefusal malformed(JsonLocation location) {
        if (location == null) return new ApiRefusal(ApiProblem.MALFORMED_JSON, "1", "1");
        var line = String.valueOf(location.getLineNr());
        return new ApiRefusal(ApiProblem.MALFORMED_JSON, line, String.valueOf(location.getColumnNr()));
    }

    private static ApiRefusal unclean(CleanText.Unclean unclean) {
        if (unclean.problem() == ApiProblem.INVALID_CONTENT) return wrongValue(unclean, "control-character");
        return new ApiRefusal(unclean.problem(), parts(unclean, "half-character"));
    }

    private static ApiRefusal unknownProperty(UnrecognizedPropertyException unknown) {
        var parts = parts(unknown, "unknown-property");
        return new ApiRefusal(ApiProblem.UNKNOWN_PROPERTY, parts, Printable.of(unknown.getPropertyName()));
    }

    /** A wrong value somewhere inside is the content's fault; the wrong thing altogether is no request of ours. */
    private static ApiRefusal mapping(JsonMappingException fault) {
        if (fault.getPath().isEmpty()) return malformed(fault.getLocation());
        if (fault instanceof InvalidFormatException format
                && format.getTargetType().isEnum()) {
            return new ApiRefusal(ApiProblem.INVALID_CONTENT, List.of(unknownValue(format)));
        }
        var isText = fault instanceof InvalidFormatException format && format.getValue() instanceof String;
        return wrongValue(fault, isText ? "wrong-format" : "wrong-type");
    }

    private static InvalidPart unknownValue(InvalidFormatException fault) {
        var allowed = Arrays.stream(fault.getTargetType().getEnumConstants())
                .map(constant -> ((Enum<?>) constant).name())
                .collect(Collectors.joining(", "));
        var message = ProblemTexts.part(List.of("unknown-value"), List.of(allowed));
        return new InvalidPart(pointer(fault), "unknown-value", message);
    }

    private static ApiRefusal wrongValue(JsonMappingException fault, String code) {
        return new ApiRefusal(ApiProblem.INVALID_CONTENT, parts(fault, code));
    }

    private static List<InvalidPart> parts(JsonMappingException fault, String code) {
        return List.of(new InvalidPart(pointer(fault), code, ProblemTexts.part(List.of(code), List.of())));
    }

    private static String pointer(JsonMappingException fault) {
        return fault.getPath().stream().map(JsonFault::step).collect(Collectors.joining());
    }

    private static String step(JsonMappingException.Reference reference) {
        if (reference.getFieldName() == null) return "/" + reference.getIndex();
        return "/" + Printable.of(reference.getFieldName()).replace("~", "~0").replace("/", "~1");
    }
}

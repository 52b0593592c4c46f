package org.openleap.api.support;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.deser.std.StdScalarDeserializer;
import com.fasterxml.jackson.databind.deser.std.StringDeserializer;
import java.io.IOException;
import java.util.regex.Pattern;

/**
 * Reads a text and refuses what no person can have typed: half of a surrogate pair, NUL and control characters. Tab and
 * line breaks stay. What passes is stored byte for byte.
 */
class CleanText extends StdScalarDeserializer<String> {
    private static final long serialVersionUID = 1L;
    private static final Pattern CONTROL = Pattern.compile("[\\x00-\\x08\\x0B\\x0C\\x0E-\\x1F\\x7F]");
    private static final Pattern HALF_PAIR = Pattern.compile("\\p{Cs}");

    CleanText() {
        super(String.class);
    }

    @Override
    public String deserialize(JsonParser parser, DeserializationContext context) throws IOException {
        var text = StringDeserializer.instance.deserialize(parser, context);
        if (HALF_PAIR.matcher(text).find()) throw new Unclean(parser, ApiProblem.MALFORMED_TEXT);
        if (CONTROL.matcher(text).find()) throw new Unclean(parser, ApiProblem.INVALID_CONTENT);
        return text;
    }

    /** A text that LEAP does not take; Jackson adds the path to it. */
    static class Unclean extends JsonMappingException {
        private static final long serialVersionUID = 1L;

        private final ApiProblem problem;

        Unclean(JsonParser parser, ApiProblem problem) {
            super(parser, problem.id());
            this.problem = problem;
        }

        ApiProblem problem() {
            return problem;
        }
    }
}

package org.openleap.redaction.internal;

import java.util.function.Function;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.openleap.redaction.SpotKind;

/** One rule: what it looks for, and what it would put there. */
public record SpotRule(SpotKind kind, Pattern pattern, Function<MatchResult, String> proposal) {
    static SpotRule of(SpotKind kind, String pattern, String proposal) {
        return new SpotRule(kind, Pattern.compile(pattern), match -> proposal);
    }
}
